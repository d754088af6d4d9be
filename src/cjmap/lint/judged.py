"""What is kept of a map that was judged, so that the map itself need not be: plain values, and how JSON holds them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.lint.ignores import Ignore
from cjmap.model.outline import Outline, outline_from

__all__ = ["Judged", "judged_from", "plain"]


class Judged(NamedTuple):
    """A file that was read and judged.

    `path` is its path as shown and `inside` that relative to its project, as patterns see it; `files` are the paths of
    what was read besides what maps share. `outline` is None where the file holds no map. `found` is what is wrong with
    its form, and `judged` what rules and budgets found, comments that ignore some left aside: those are `ignores`.
    `notes` are for the rules that look at all maps of a project, by their names.
    """

    path: str
    inside: str
    files: list[str]
    outline: Outline | None
    form: list[Diagnostic]
    judged: list[Diagnostic]
    budgets: list[Diagnostic]
    ignores: list[Ignore]
    notes: dict[str, Any]


def plain(one: Judged) -> Judged:
    """The same with values that JSON can hold alone."""
    ignores: list[Any] = [ignore._replace(until=_iso(ignore.until)) for ignore in one.ignores]
    return one._replace(ignores=ignores)


def judged_from(values: Sequence[Any]) -> Judged:
    """What JSON gave back of a plain one. Raises TypeError and ValueError for anything else."""
    path, inside, files, outline, form, judged, budgets, ignores, notes = values
    return Judged(
        path,
        inside,
        files,
        outline_from(outline) if outline else None,
        [_diagnostic(*found) for found in form],
        [_diagnostic(*found) for found in judged],
        [_diagnostic(*found) for found in budgets],
        [_ignore(*ignore) for ignore in ignores],
        notes,
    )


def _iso(day: date | None) -> Any:
    return day and day.isoformat()


def _diagnostic(
    code: str, severity: str, message: str, span: Any, hint: str | None, related: Any, subject: str
) -> Diagnostic:
    places = tuple((Span(*at), words) for at, words in related)
    return Diagnostic(code, Severity(severity), message, Span(*span), hint, places, subject)


def _ignore(span: Any, rules: Any, reason: str, until: str | None, line: int | None) -> Ignore:
    return Ignore(Span(*span), tuple(rules), reason, date.fromisoformat(until) if until else None, line)
