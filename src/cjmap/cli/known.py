"""Findings that are known already: the file of a baseline, read and written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cjmap.cli import Exit
from cjmap.cli.streams import note
from cjmap.diagnostics import Diagnostic
from cjmap.errors import InputOutputError, UsageError

if TYPE_CHECKING:
    from cjmap.lint.baseline import Entry, Looked
    from cjmap.lint.choice import Asked
    from cjmap.lint.files import Verdicts

__all__ = ["USUAL", "Baseline", "WriteBaseline", "against", "looked_at", "write_baseline"]

USUAL = Path("cjmap-baseline.json")
Baseline = Annotated[
    Path | None,
    typer.Option("--baseline", metavar="FILE", help="Leave out the findings that this file knows.", show_default=False),
]
WriteBaseline = Annotated[
    bool,
    typer.Option("--write-baseline", help=f"Write all findings to the --baseline file, else to {USUAL}, and stop."),
]


def looked_at(verdicts: Verdicts, paths: Sequence[str], cwd: Path, asked: Asked, baseline: Path) -> Looked:
    """How far a run looked: at all that a baseline inside the project may know, unless paths were given."""
    from cjmap.lint.baseline import Looked
    from cjmap.source.files import project_root

    if not paths and (cwd / baseline).resolve().is_relative_to(project_root(cwd / "any").root.resolve()):
        return Looked(asked)
    return Looked(asked, verdicts.maps, frozenset(map(verdicts.homes.of, verdicts.lines)))


def against(baseline: Path, findings: Sequence[Diagnostic], looked: Looked) -> list[Diagnostic]:
    """The findings that the baseline does not know; a line on standard error says how many it does."""
    from cjmap.lint.baseline import beyond

    compared = beyond(findings, _read(baseline), looked)
    gone = f"; {len(compared.gone)} of its findings are gone: write it again" if compared.gone else ""
    if compared.known or gone:
        note(f"left out {compared.known} known to {baseline}{gone}\n")
    return compared.new


def write_baseline(baseline: Path, findings: Sequence[Diagnostic], looked: Looked) -> int:
    """Write the findings in place of those that the file held, as far as this run looked for these; others stay in it.

    Errors of form are not in it, since they cannot be left out: then the exit code is 1.
    """
    from cjmap.lint.baseline import baseline_of, entries_of
    from cjmap.source.writing import write_whole

    entries = entries_of(findings)
    stay = [entry for entry in _held(baseline) if not looked.could_find(entry)]
    write_whole(baseline, baseline_of([*entries, *stay]).encode())
    form = len(findings) - len(entries)
    kept = f"; {len(stay)} that were not looked for stay in it" if stay else ""
    rest = f"; {form} that are no rule's are not: mend them" if form else ""
    note(f"wrote {len(entries)} finding{'s' * (len(entries) != 1)} to {baseline}{kept}{rest}\n")
    return Exit.FINDINGS if form else Exit.CLEAN


def _read(baseline: Path) -> list[Entry]:
    """What a baseline holds. Raises UsageError for what is none, InputOutputError where it cannot be read."""
    from cjmap.lint.baseline import read_baseline

    try:
        return read_baseline(baseline.read_text(encoding="utf-8", errors="replace"))
    except FileNotFoundError:
        raise UsageError(f"there is no baseline {baseline}; write it with --write-baseline") from None
    except OSError as wrong:
        raise InputOutputError(f"cannot read {baseline}: {wrong.strerror or wrong}") from None
    except UsageError as wrong:
        raise UsageError(f"{baseline}: {wrong}") from None


def _held(baseline: Path) -> list[Entry]:
    """What the file to write held so far; nothing where it is no baseline yet, or no longer."""
    try:
        return _read(baseline)
    except (UsageError, InputOutputError):
        return []
