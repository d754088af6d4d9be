"""How much better each stage gets: the mean of its touchpoints before and after."""

from __future__ import annotations

from cjmap.drawing.shapes import Icon, Line, Shape
from cjmap.drawing.sheet import Cell, Entry, Row
from cjmap.drawing.text import line, measure, set_text
from cjmap.drawing.type_scale import CAPTION, Style
from cjmap.lanes.kit.lane import Drawn
from cjmap.languages import say
from cjmap.layout.comparison.board import Board, BoardColumn, BoardLane
from cjmap.layout.comparison.emotion import moved_words
from cjmap.layout.comparison.signs import diamond, difference, direction, dot, mean_on

__all__ = ["LANE"]

PAD, SLOPE_WIDTH, SLOPE_HEIGHT = 16, 48, 32
_NUMBER = Style(24, 28, "semibold")


def _from_to(board: Board, column: BoardColumn) -> str:
    """Such as `−0.5 to +1.1`, each as its own map writes scores; else why there is nothing to compare."""
    pair, feeling = column.change.pair, column.change.feeling
    if feeling.difference is None or not pair.before or not pair.after:
        known = feeling.before if feeling.after is None else feeling.after
        held = pair.after or pair.before
        score = f" ({mean_on(known, held.map.scale)})" if known is not None and held else ""
        return f"{feeling.reason}{score}"
    assert feeling.before is not None
    assert feeling.after is not None
    both = mean_on(feeling.before, pair.before.map.scale), mean_on(feeling.after, pair.after.map.scale)
    return say("{before} to {after}", before=both[0], after=both[1])


def _words(board: Board) -> Row:
    cells = []
    for column in board.columns:
        change, told = column.change.feeling.difference, _from_to(board, column)
        text = told if change is None else moved_words(change, board)
        notes = () if change is None else ((say("Mean"), told),)
        cells.append(Cell(column.box.stage.id or "", (Entry(text, column.change.pair.either.thing.path, notes),)))
    return Row("stage_change", say("Stage change"), tuple(cells), say("Mean of the touchpoints"))


def _draw(board: Board) -> Drawn:
    shapes: list[Shape] = []
    tallest = 0.0
    for column in board.columns:
        height, drawn = _cell(board, column)
        shapes += drawn
        tallest = max(tallest, height)
    return Drawn(tallest + 2 * PAD, tuple(shapes))


def _cell(board: Board, column: BoardColumn) -> tuple[float, list[Shape]]:
    x, feeling, told = column.box.x + 14, column.change.feeling, _from_to(board, column)
    if feeling.difference is None:
        block = set_text(told, CAPTION, column.box.width - 50)
        return block.height, [Icon("minus", x, PAD + 1, 14, "ink-3"), *block.shapes(x + 20, PAD)]
    sign, number = direction(feeling.difference), difference(feeling.difference, board.found.after.scale)
    drawn: list[Shape] = [
        Icon(sign.icon, x, PAD + 4, 20, sign.ink, 2.5),
        line(number, _NUMBER, x + 26, PAD, fill=sign.ink),
    ]
    block = set_text(told, CAPTION, column.box.width - 28)
    drawn += block.shapes(x, PAD + 32, fill="ink-2")
    if 26 + measure(number, _NUMBER) + 12 + SLOPE_WIDTH <= column.box.width - 28:
        drawn += _slope(feeling.before or 0.0, feeling.after or 0.0, column.box.end - 14 - SLOPE_WIDTH, PAD - 2)
    return 32 + block.height, drawn


def _slope(before: float, after: float, x: float, y: float) -> list[Shape]:
    """The two means on −2…+2 as a little line."""
    start, end = (round(y + (2 - mean) / 4 * SLOPE_HEIGHT, 2) for mean in (before, after))
    return [
        Line(x + 5, start, x + SLOPE_WIDTH - 5, end, direction(after - before).ink, 2),
        diamond(x + 5, start, 7, "paper"),
        dot(x + SLOPE_WIDTH - 5, end, 4, None),
    ]


LANE = BoardLane("stage_change", "Stage change", "diff", _words, _draw)
