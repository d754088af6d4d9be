"""The line of a file that a finding points at, with carets under the exact words."""

from __future__ import annotations

from collections.abc import Mapping

from cjmap.diagnostics import Span
from cjmap.reporters._cells import cells, harmless
from cjmap.reporters._paint import Line, Piece

__all__ = ["snippet"]

GUTTER = 5
_LEAST_ROOM = 24


def snippet(span: Span, lines: Mapping[str, list[str]], words: str, width: int, style: str) -> list[Line]:
    """The first line of `span`, and under it carets and `words`; nothing when that line is not at hand.

    A line that is longer than `width` cells is cut to a window around what the carets point at.
    """
    source = lines.get(span.path, [])
    if not 1 <= span.line <= len(source):
        return []
    text = source[span.line - 1]
    start = min(span.column - 1, len(text))
    end = min(span.end_column - 1, len(text)) if span.end_line == span.line else len(text.rstrip())
    room = max(width - GUTTER - len(" │ "), _LEAST_ROOM)
    shown, before, under = _window([harmless(char) for char in text], start, max(end, start), room)
    return [
        [Piece(f"{span.line:>{GUTTER}} │ ", "place"), Piece(shown)],
        [Piece(f"{'':>{GUTTER}} │ ", "place"), Piece(" " * before), Piece(f"{'^' * under} {words}", style)],
    ]


def _window(shown: list[str], start: int, end: int, room: int) -> tuple[str, int, int]:
    """The part of a line to show, the cells before the carets, and the number of carets (at least one)."""
    widths = [cells(char) for char in shown]
    first, last = 0, len(shown)
    if sum(widths) > room:
        first, last = _around(widths, start, min(end, len(shown)), room - len("……"))
    opening, closing = "…" if first else "", "…" if last < len(shown) else ""
    before = len(opening) + sum(widths[first:start])
    return opening + "".join(shown[first:last]) + closing, before, max(sum(widths[start : min(end, last)]), 1)


def _around(widths: list[int], start: int, end: int, room: int) -> tuple[int, int]:
    """The longest stretch of at most `room` cells that begins with some context before `start`."""
    first = _back(widths, start, max(room // 3, room - sum(widths[start:end]) - room // 3))
    last, left = first, room
    while last < len(widths) and widths[last] <= left:
        left -= widths[last]
        last += 1
    return (_back(widths, first, left), last) if last == len(widths) else (first, last)


def _back(widths: list[int], index: int, room: int) -> int:
    while index and widths[index - 1] <= room:
        index -= 1
        room -= widths[index]
    return index
