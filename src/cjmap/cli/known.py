"""Findings that are known already: the file of a baseline, read and written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from cjmap.cli import Exit
from cjmap.cli.streams import note
from cjmap.diagnostics import Diagnostic
from cjmap.errors import InputOutputError, UsageError

__all__ = ["Baseline", "WriteBaseline", "against", "write_baseline"]

USUAL = "cjmap-baseline.json"
Baseline = Annotated[
    Path | None,
    typer.Option("--baseline", metavar="FILE", help="Leave out the findings that this file knows.", show_default=False),
]
WriteBaseline = Annotated[
    bool,
    typer.Option("--write-baseline", help=f"Write all findings to the --baseline file, else to {USUAL}, and stop."),
]


def against(baseline: Path | None, findings: Sequence[Diagnostic]) -> list[Diagnostic]:
    """The findings that the baseline does not know; a line on standard error says how many it does."""
    if baseline is None:
        return list(findings)
    from cjmap.lint.baseline import beyond

    try:
        text = baseline.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        raise UsageError(f"there is no baseline {baseline}; write it with --write-baseline") from None
    except OSError as wrong:
        raise InputOutputError(f"cannot read {baseline}: {wrong.strerror or wrong}") from None
    try:
        compared = beyond(findings, text)
    except UsageError as wrong:
        raise UsageError(f"{baseline}: {wrong}") from None
    gone = f"; {compared.gone} of its findings are gone: write it again" if compared.gone else ""
    if compared.known or gone:
        note(f"left out {compared.known} known to {baseline}{gone}\n")
    return compared.new


def write_baseline(baseline: Path | None, findings: Sequence[Diagnostic]) -> int:
    """Write the baseline. Errors of form are not in it, since they cannot be left out: then the exit code is 1."""
    from cjmap.lint.baseline import baseline_of
    from cjmap.lint.rules import RULES
    from cjmap.source.writing import write_whole

    path = baseline or Path(USUAL)
    write_whole(path, baseline_of(findings).encode())
    form = sum(found.code not in RULES for found in findings)
    written = len(findings) - form
    rest = f"; {form} that are no rule's are not: mend them" if form else ""
    note(f"wrote {written} finding{'s' * (written != 1)} to {path}{rest}\n")
    return Exit.FINDINGS if form else Exit.CLEAN
