"""Lanes of a comparison made of items: what each column holds, or why it holds nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from cjmap.drawing.shapes import Icon, Shape
from cjmap.drawing.sheet import Cell, Row
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import CAPTION
from cjmap.lanes.kit.cells import LANE_PAD, Packing, entries_of, stacks
from cjmap.lanes.kit.items import Item
from cjmap.lanes.kit.lane import Drawn
from cjmap.languages import say
from cjmap.layout.comparison.board import Board, BoardColumn, BoardLane

__all__ = ["item_lane"]


def item_lane(
    name: str,
    title: str,
    icon: str,
    subtitle: str | Callable[[Board], str],
    items: Callable[[Board, BoardColumn], Sequence[Item]],
    nothing: Callable[[Board, BoardColumn], str],
    packing: Packing,
) -> BoardLane:
    """A lane of items; `nothing` says in words why a column holds none, or is empty."""

    def words(board: Board) -> Row:
        cells = []
        for column in board.columns:
            told = entries_of(items(board, column))
            cells.append(Cell(column.box.stage.id or "", told, None if told else nothing(board, column)))
        told_below = say(subtitle) if isinstance(subtitle, str) else subtitle(board)
        return Row(name, say(title), tuple(cells), told_below)

    def draw(board: Board) -> Drawn:
        shapes: list[Shape] = []
        tallest = 0.0
        held = [items(board, column) for column in board.columns]
        cells = [(found, column.box.x, column.box.width) for column, found in zip(board.columns, held, strict=True)]
        for column, found, (height, drawn) in zip(board.columns, held, stacks(cells, LANE_PAD, packing), strict=True):
            box = column.box
            if not found:
                block = set_text(nothing(board, column), CAPTION, box.width - 50)
                height = block.height
                drawn = [*block.shapes(box.x + 34, LANE_PAD)]
                drawn += [Icon("minus", box.x + 14, LANE_PAD + 1, 14, "ink-3")] if block.lines else []
            tallest = max(tallest, height)
            shapes += drawn
        return Drawn(tallest + 2 * LANE_PAD, tuple(shapes))

    return BoardLane(name, title, icon, words, draw)
