"""Diagnostics for people: the place, what is wrong, the line itself, and what to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.reporters import ReportOptions
from cjmap.reporters._cells import harmless
from cjmap.reporters._paint import Line, Piece, painted
from cjmap.reporters._snippet import snippet
from cjmap.reporters._together import lines_of, told_together

__all__ = ["REPORTER", "counts", "last_line", "report"]

INDENT = "      "
_MOST_RELATED = 3


def report(findings: Sequence[Diagnostic], lines: Mapping[str, list[str]], options: ReportOptions) -> str:
    """Every finding with its snippet, and a last line that counts them unless `options.quiet`.

    Findings at one place follow each other without a gap, and the snippet is shown once, under the first. What is one
    flaw of a whole map is told, and counted, as one.
    """
    findings = told_together(findings)
    written: list[Line] = []
    for _, group in groupby(findings, lambda found: found.span):
        for number, found in enumerate(group):
            written += _finding(found, lines, options.width, with_snippet=not number)
        written.append([])
    if options.quiet:
        written = written[:-1]
    else:
        written.append(last_line(findings, lines, options.fail_on))
    return painted(written, options.colour) + "\n" if written else ""


def _finding(found: Diagnostic, lines: Mapping[str, list[str]], width: int, *, with_snippet: bool) -> Iterator[Line]:
    style = found.severity.value
    yield [
        Piece(_place(found.span), "place"),
        Piece(": "),
        Piece(f"{found.severity.value}[{harmless(found.code)}]", style),
        Piece(" "),
        Piece(harmless(found.message), "message"),
    ]
    if with_snippet:
        yield from snippet(found.span, lines, "here", width, style)
    for span, words in found.related[:_MOST_RELATED]:
        yield [Piece(f"{INDENT}see "), Piece(_place(span), "place"), Piece(f": {harmless(words)}")]
        yield from snippet(span, lines, "there", width, "place")
    if more := found.related[_MOST_RELATED:]:
        where = lines_of([span for span, _ in more], found.span.path)
        yield [Piece(f"{INDENT}and {len(more)} more: "), Piece(harmless(where), "place")]
    label = "hint: "
    for line in (found.hint or "").splitlines():
        yield [Piece(INDENT), Piece(label, "hint"), Piece(harmless(line))]
        label = " " * len(label)


def _place(span: Span) -> str:
    return f"{harmless(span.path)}:{span.line}:{span.column}"


def last_line(findings: Sequence[Diagnostic], lines: Mapping[str, list[str]], fail_on: str = "error") -> Line:
    """The last line, such as `✗ 3 errors, 1 warning in 2 of 16 files`; the cross says that the run fails."""
    by_severity = Counter(found.severity for found in findings)
    errors, warnings, remarks = (by_severity[severity] for severity in Severity)
    files = len(lines.keys() | {found.span.path for found in findings})
    remarked = f"{remarks} info" if remarks else ""
    if not errors and not warnings and not (remarks and fail_on == Severity.INFO):
        return [
            Piece("✓", "good"),
            Piece(f" {', '.join(filter(None, (_number(files, 'file'), 'nothing wrong', remarked)))}"),
        ]
    touched = len(
        {found.span.path for found in findings if fail_on == Severity.INFO or found.severity is not Severity.INFO}
    )
    said = [_number(count, word) for count, word in ((errors, "error"), (warnings, "warning")) if count]
    fails = errors or fail_on in (Severity.WARNING, Severity.INFO)
    mark = Piece("✗", "error") if fails else Piece("!", "warning")
    return [mark, Piece(f" {', '.join(filter(None, (*said, remarked)))} in {touched} of {_number(files, 'file')}")]


def counts(findings: Sequence[Diagnostic], lines: Mapping[str, list[str]], fail_on: str = "error") -> str:
    """The last line of a report, without colours."""
    return "".join(piece.text for piece in last_line(findings, lines, fail_on))


def _number(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


REPORTER = report
