"""The lines of a file around a finding, for reporters that show the source."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.diagnostics import Span
from cjmap.frozen import NamedTuple

__all__ = ["Excerpt", "excerpt"]


class Excerpt(NamedTuple):
    """The first line of a span: number, text, and the stretch to underline (columns from 0, end exclusive).

    The stretch is at least one column wide, and ends with the line when the span goes on below it.
    """

    line: int
    text: str
    start: int
    end: int


def excerpt(lines: Sequence[str], span: Span) -> Excerpt | None:
    """What to show of `lines` (of the whole file) for `span`; None when the file has no such line."""
    if not 1 <= span.line <= len(lines):
        return None
    text = lines[span.line - 1]
    start = min(span.column - 1, len(text))
    end = span.end_column - 1 if span.end_line == span.line else len(text.rstrip())
    return Excerpt(span.line, text, start, max(start + 1, end))
