"""Verdicts as lines of JSON, for the way between processes and from one run to the next."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from sys import intern
from typing import Any

from cjmap.diagnostics import Diagnostic, Severity, Span, Together
from cjmap.lint.ignores import Ignore
from cjmap.lint.judged import Entry, Judged
from cjmap.model.outline import outline_from

__all__ = ["entry_from", "line_of"]

_written = json.JSONEncoder(separators=(",", ":")).encode
_SHORT = 40
"""Notes shorter than this, in characters, are mostly those that say nothing: they are the same on many maps."""


def line_of(entry: Entry) -> str:
    """The line that `entry_from` reads."""
    return _written([list(entry.seen.items()), _plain(entry.judged)])


def entry_from(line: str | bytes) -> Entry:
    """What a line holds. Raises TypeError and ValueError for what is none."""
    seen, values = json.loads(line)
    return Entry({tuple(question): answer for question, answer in seen}, _judged(values))


def _plain(one: Judged) -> Judged:
    """The same with values that JSON can hold alone."""
    notes = {
        name: note if isinstance(note, str) else "[]" if note == [] else _written(note)
        for name, note in one.notes.items()
    }
    ignores: list[Any] = [ignore._replace(until=_iso(ignore.until)) for ignore in one.ignores]
    return one._replace(ignores=ignores, notes=notes)


def _judged(values: Sequence[Any]) -> Judged:
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
        {intern(name): intern(note) if len(note) < _SHORT else note for name, note in notes.items()},
    )


def _iso(day: date | None) -> Any:
    return day and day.isoformat()


def _diagnostic(
    code: str,
    severity: str,
    message: str,
    span: Any,
    hint: str | None,
    related: Any,
    subject: str,
    together: Any,
    about: str,
) -> Diagnostic:
    places = tuple((Span(*at), words) for at, words in related)
    return Diagnostic(code, Severity(severity), message, Span(*span), hint, places, subject, _together(together), about)


def _together(values: Any) -> Together | None:
    if not values:
        return None
    span, message, hint, most = values
    return Together(Span(*span), message, hint, most)


def _ignore(span: Any, rules: Any, reason: str, until: str | None, line: int | None) -> Ignore:
    return Ignore(Span(*span), tuple(rules), reason, date.fromisoformat(until) if until else None, line)
