"""A curve on a terminal: nine rows of box-drawing characters around a dotted line, and the places below."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.report._records import Dot
from cjmap.reporters._cells import cells
from cjmap.reporters._paint import Line, Piece

__all__ = ["plot"]

ROWS, MARGIN, WIDEST = 9, 5, 8
_ZERO = ROWS // 2
_LEAST = 3


def plot(dots: Sequence[Dot], width: int) -> list[Line]:
    """The curve of some dots in lines of at most `width` cells; nothing where they do not fit side by side."""
    step = min((width - MARGIN - 2) // max(len(dots), 1), WIDEST)
    if step < _LEAST:
        return []
    columns = [step // 2 + number * step for number in range(len(dots))]
    heights = _heights(dots, columns, step * len(dots))
    canvas = _drawn(heights)
    for dot, column in zip(dots, columns, strict=True):
        canvas[heights[column]][column] = "★" if dot.is_moment_of_truth else "●"
    return [*(_row(number, row) for number, row in enumerate(canvas)), _codes(dots, columns, step)]


def _heights(dots: Sequence[Dot], columns: Sequence[int], width: int) -> list[int]:
    """The row at which the curve stands in each column: level at the dots, and halfway between them it changes."""
    rows = [_row_of(dot.position) for dot in dots]
    heights = []
    for column in range(width):
        after = next((number for number, at in enumerate(columns) if at >= column), len(columns) - 1)
        before = after if columns[after] <= column else max(after - 1, 0)
        span = columns[after] - columns[before]
        along = (column - columns[before]) / span if span else 0
        eased = along * along * (3 - 2 * along)
        heights.append(round(rows[before] + (rows[after] - rows[before]) * eased))
    return heights


def _row_of(position: float) -> int:
    return min(ROWS - 1, max(0, round(_ZERO - position * 2)))


def _drawn(heights: Sequence[int]) -> list[list[str]]:
    canvas = [["┄" if row == _ZERO else " "] * len(heights) for row in range(ROWS)]
    for column, row in enumerate(heights):
        before = heights[column - 1] if column else row
        if row == before:
            canvas[row][column] = "─"
            continue
        falls = row > before
        canvas[before][column] = "╮" if falls else "╯"
        canvas[row][column] = "╰" if falls else "╭"
        for between in range(min(row, before) + 1, max(row, before)):
            canvas[between][column] = "│"
    return canvas


def _row(number: int, row: Sequence[str]) -> Line:
    value = (_ZERO - number) / 2
    named = f"{value:+.0f}".replace("-", "−").replace("+0", "0") if value == int(value) else ""
    style = "good" if number < _ZERO else "low" if number > _ZERO else ""
    line: Line = [Piece(f"{named:>3} {'┤' if named else '│'}", "dim")]
    for sign in row:
        kind = "star" if sign == "★" else "dim" if sign == "┄" else style
        if line[-1].style == kind:
            line[-1] = Piece(line[-1].text + sign, kind)
        else:
            line.append(Piece(sign, kind))
    line[-1] = line[-1]._replace(text=line[-1].text.rstrip())
    return line


def _codes(dots: Sequence[Dot], columns: Sequence[int], step: int) -> Line:
    line = " " * MARGIN
    for dot, column in zip(dots, columns, strict=True):
        start = MARGIN + column - (len(dot.code) - 1) // 2
        if start > cells(line) or cells(line) == MARGIN:
            line += " " * (start - cells(line)) + dot.code
    return [Piece(line, "dim")]
