"""Lanes made of cells: each stage holds a list, a stack of cards or a row of chips."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Any, TypeAlias

from cjmap.drawing.shapes import Icon, Shape
from cjmap.drawing.sheet import Cell, Entry, Row
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import CAPTION
from cjmap.frozen import frozen
from cjmap.lanes.kit.folding import MORE, folded, more_height, more_words
from cjmap.lanes.kit.frame import CARD_GAP, CELL_PAD, Frame, StageBox, anchor_of, places_of
from cjmap.lanes.kit.items import Item
from cjmap.lanes.kit.lane import Drawn, Lane
from cjmap.languages import say
from cjmap.model.lists import nothing_because
from cjmap.model.place import Place
from cjmap.model.settings import LaneSpec

__all__ = ["LANE_PAD", "LIST", "Packing", "cards", "cell_lane", "entries_of", "stack", "stacks"]

LANE_PAD = 16
_Held: TypeAlias = tuple[Sequence[Item], float, float]
"""The items of a cell, where it starts and how wide it is."""


@frozen
class Packing:
    """How items share a cell: side by side where each gets `least` pixels, `gap` apart, `inset` from the edge.

    `level` says that rows of neighbouring cells stand on one line, as far as no item grows by more than that, and no
    cell beyond the tallest by more than a quarter of it.
    """

    least: float
    gap: float
    inset: float = CELL_PAD
    level: float = 0


LIST = Packing(least=10_000, gap=6)


def cards(least: float, level: float = 0) -> Packing:
    """Cards, side by side from `least` pixels each, `level` with those of other cells."""
    return Packing(least, CARD_GAP, level=level)


def cell_lane(
    title: str,
    icon: str,
    held: str | Callable[[Place, LaneSpec], Sequence[Any] | None],
    item: Callable[[Frame, Place, Any], Item],
    packing: Packing = LIST,
    subtitle: str = "",
    weight: Callable[[Any], float] = lambda _: 0,
    by_persona: bool = False,
) -> Lane:
    """A lane of what `held` finds at each place (a field's name, or a function), each thing drawn as its `item`.

    On a compact sheet the things of most `weight` are shown. With `by_persona`, what holds for one of several personas
    stands in rows of theirs, the same in every cell.
    """

    def things(place: Place, spec: LaneSpec) -> Sequence[Any] | None:
        found: Sequence[Any] | None = getattr(place, held) if isinstance(held, str) else held(place, spec)
        return found

    def items(frame: Frame, box: StageBox, spec: LaneSpec) -> tuple[list[tuple[Place, Item]], str]:
        """The items of a cell with their places, and in words how many more there are."""
        every = [(place, one) for place in places_of(box.stage) for one in things(place, spec) or ()]
        shown, rest = folded(every, frame.most, lambda held: weight(held[1]))
        more = more_words([item(frame, place, one).entry for place, one in rest])
        return [(place, item(frame, place, one)) for place, one in shown], more

    def none(box: StageBox, spec: LaneSpec) -> str | None:
        reasons = [
            nothing_because(list_) for place in places_of(box.stage) if isinstance(list_ := things(place, spec), list)
        ]
        return next((reason for reason in reasons if reason is not None), None)

    def words(frame: Frame, spec: LaneSpec) -> Row:
        cells = []
        for box in frame.boxes:
            found, more = items(frame, box, spec)
            told = tuple(replace(one.entry, of=anchor_of(place)) for place, one in found)
            told += (Entry(more),) if more else ()
            cells.append(Cell(box.stage.id or "", told, None if told else none(box, spec)))
        return Row(spec.id, spec.title or say(title), tuple(cells), subtitle)

    def draw(frame: Frame, spec: LaneSpec) -> Drawn:
        height = 0.0
        shapes: list[Shape] = []
        found = [items(frame, box, spec) for box in frame.boxes]
        cells = [
            ([one for _, one in held], box.x, box.width) for box, (held, _) in zip(frame.boxes, found, strict=True)
        ]
        whose = [
            [_row_of(frame, box, place, one) if by_persona and frame.several else 0 for place, one in held]
            for box, (held, _) in zip(frame.boxes, found, strict=True)
        ]
        piles = _in_rows(cells, whose, LANE_PAD, packing)
        for box, (held, more), (tall, drawn) in zip(frame.boxes, found, piles, strict=True):
            reason = none(box, spec)
            if held:
                shapes += drawn
                if more:
                    shapes += set_text(more, MORE, box.width - 28).shapes(box.x + 14, LANE_PAD + tall + 8)
                height = max(height, tall + more_height(more, box.width - 28))
            elif reason is not None:
                block = set_text(reason or say("none").capitalize(), CAPTION, box.width - 48)
                height = max(height, block.height)
                shapes += [Icon("minus", box.x + 14, LANE_PAD + 1, 14, "ink-3"), *block.shapes(box.x + 34, LANE_PAD)]
        return Drawn(height + 2 * LANE_PAD, tuple(shapes))

    return Lane(title, icon, words, draw, subtitle, folds=True)


def entries_of(items: Sequence[Item]) -> tuple[Entry, ...]:
    """The words of items."""
    return tuple(one.entry for one in items)


def stack(items: Sequence[Item], x: float, y: float, width: float, packing: Packing) -> tuple[float, list[Shape]]:
    """The items set in rows within `width`: the height they take and their shapes. One row's items are equally tall.

    As many stand side by side as make the stack lowest, the fewest of those.
    """
    (alone,) = stacks([(items, x, width)], y, packing)
    return alone


def _row_of(frame: Frame, box: StageBox, place: Place, item: Item) -> int:
    """The number of the one persona that an item holds for, or its place; 0 where it holds for several."""
    who = item.entry.who or tuple(place.personas or box.stage.personas or ())
    people = [one.id for one in frame.map.personas]
    return people.index(who[0]) + 1 if len(who) == 1 and who[0] in people else 0


def _in_rows(
    cells: Sequence[_Held], rows: Sequence[Sequence[int]], y: float, packing: Packing
) -> list[tuple[float, list[Shape]]]:
    """The same as `stacks`, but items whose number is larger stand below all others, in every cell."""
    piles: list[tuple[float, list[Shape]]] = [(0, []) for _ in cells]
    top = y
    for row in sorted({one for cell in rows for one in cell}):
        theirs = [
            ([one for one, of in zip(items, cell, strict=True) if of == row], x, width)
            for (items, x, width), cell in zip(cells, rows, strict=True)
        ]
        drawn = stacks(theirs, top, packing)
        piles = [
            (top - y + tall if tall else before, [*shapes, *more])
            for (before, shapes), (tall, more) in zip(piles, drawn, strict=True)
        ]
        top += max(tall for tall, _ in drawn) + packing.gap
    return piles


def stacks(cells: Sequence[_Held], y: float, packing: Packing) -> list[tuple[float, list[Shape]]]:
    """A stack for the items of each cell, given as items, start and width: their heights and shapes."""
    every = [_rows(items, width, packing) for items, _, width in cells]
    lane = max((_total(rows, packing) for rows in every), default=0)
    tracks = [max(row) for row in zip_longest(*every, fillvalue=0.0)] if packing.level else []
    piles = []
    for (items, x, width), rows in zip(cells, every, strict=True):
        level = [track if track - row <= packing.level else row for row, track in zip(rows, tracks, strict=False)]
        chosen = level if level and _total(level, packing) <= lane + packing.level / 4 else rows
        piles.append((_total(chosen, packing), _stacked(items, x, y, width, packing, chosen)))
    return piles


def _total(rows: Sequence[float], packing: Packing) -> float:
    return sum(rows) + packing.gap * max(0, len(rows) - 1)


def _rows(items: Sequence[Item], width: float, packing: Packing) -> list[float]:
    """How tall each row of the lowest stack is; its rows are about equally full."""
    inner, count = width - 2 * packing.inset, len(items)
    most = max(1, min(count, int((inner + packing.gap) // (packing.least + packing.gap))))
    tried = sorted({_ceil(count, _ceil(count, across)) for across in range(1, most + 1)}) if count else []
    every = [_rows_of(items, inner, packing, across) for across in tried]
    return min(every, key=lambda rows: _total(rows, packing), default=[])


def _ceil(count: int, by: int) -> int:
    return -(-count // by)


def _rows_of(items: Sequence[Item], inner: float, packing: Packing, across: int) -> list[float]:
    """How tall each row is when so many items share it."""
    each = (inner - (across - 1) * packing.gap) / across
    heights = [one.height(each) for one in items]
    return [max(heights[first : first + across]) for first in range(0, len(heights), across)]


def _stacked(
    items: Sequence[Item], x: float, y: float, width: float, packing: Packing, rows: Sequence[float]
) -> list[Shape]:
    """The shapes of items in rows of these heights."""
    across = _ceil(len(items), len(rows)) if rows else 1
    each = (width - 2 * packing.inset - (across - 1) * packing.gap) / across
    shapes: list[Shape] = []
    for row, tall in enumerate(rows):
        for place, one in enumerate(items[row * across : (row + 1) * across]):
            start = x + packing.inset + place * (each + packing.gap)
            shapes += one.shapes(round(start, 2), y, round(each, 2), tall)
        y += tall + packing.gap
    return shapes
