"""How many findings of which rule: the most frequent first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from cjmap.diagnostics import Diagnostic
from cjmap.reporters import ReportOptions
from cjmap.reporters._cells import harmless
from cjmap.reporters._paint import Line, Piece, painted
from cjmap.reporters.text import last_line

__all__ = ["REPORTER", "report"]


def report(findings: Sequence[Diagnostic], lines: Mapping[str, list[str]], options: ReportOptions) -> str:
    """One line for each code with findings, and a last line that counts them unless `options.quiet`."""
    counted = Counter((found.code, found.severity) for found in findings)
    ranked = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    width = max((len(str(count)) for _, count in ranked), default=0)
    written: list[Line] = [
        [Piece(f"{count:{width}}  "), Piece(f"{severity.value:7}", severity.value), Piece(f"  {harmless(code)}")]
        for (code, severity), count in ranked
    ]
    if not options.quiet:
        last = last_line(findings, lines, options.fail_on)
        written += [[], last] if written else [last]
    return painted(written, options.colour) + "\n" if written else ""


REPORTER = report
