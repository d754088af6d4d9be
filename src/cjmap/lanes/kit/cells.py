"""Lanes made of cells: each stage holds a list, a stack of cards or a row of chips."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from cjmap.drawing.shapes import Shape
from cjmap.drawing.sheet import Cell, Entry, Row
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import BODY
from cjmap.frozen import frozen
from cjmap.lanes.kit.folding import MORE, folded, more_height, more_words
from cjmap.lanes.kit.frame import CARD_GAP, CELL_PAD, Frame, StageBox, anchor_of, places_of
from cjmap.lanes.kit.items import Item
from cjmap.lanes.kit.lane import Drawn, Lane
from cjmap.languages import say
from cjmap.model.lists import nothing_because
from cjmap.model.place import Place
from cjmap.model.settings import LaneSpec

__all__ = ["LANE_PAD", "LIST", "Packing", "cards", "cell_lane", "entries_of", "stack"]

LANE_PAD = 16


@frozen
class Packing:
    """How items share a cell: side by side where each gets `least` pixels, `gap` apart, `inset` from the edge."""

    least: float
    gap: float
    inset: float = CELL_PAD


LIST = Packing(least=10_000, gap=6)


def cards(least: float) -> Packing:
    """Cards, side by side from `least` pixels each."""
    return Packing(least, CARD_GAP)


def cell_lane(
    title: str,
    icon: str,
    held: str | Callable[[Place, LaneSpec], Sequence[Any] | None],
    item: Callable[[Frame, Place, Any], Item],
    packing: Packing = LIST,
    subtitle: str = "",
    weight: Callable[[Any], float] = lambda _: 0,
) -> Lane:
    """A lane of what `held` finds at each place (a field's name, or a function), each thing drawn as its `item`.

    On a compact sheet the things of most `weight` are shown.
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
        for box in frame.boxes:
            (held, more), reason = items(frame, box, spec), none(box, spec)
            if held:
                tall, drawn = stack([one for _, one in held], box.x, LANE_PAD, box.width, packing)
                shapes += drawn
                if more:
                    shapes += set_text(more, MORE, box.width - 28).shapes(box.x + 14, LANE_PAD + tall + 8)
                height = max(height, tall + more_height(more, box.width - 28))
            elif reason is not None:
                block = set_text(f"— {reason or say('none')}", BODY, box.width - 28)
                height = max(height, block.height)
                shapes += block.shapes(box.x + 14, LANE_PAD, fill="ink-3")
        return Drawn(height + 2 * LANE_PAD, tuple(shapes))

    return Lane(title, icon, words, draw, subtitle, folds=True)


def entries_of(items: Sequence[Item]) -> tuple[Entry, ...]:
    """The words of items."""
    return tuple(one.entry for one in items)


def stack(items: Sequence[Item], x: float, y: float, width: float, packing: Packing) -> tuple[float, list[Shape]]:
    """The items set in rows within `width`: the height they take and their shapes. One row's items are equally tall."""
    inner = width - 2 * packing.inset
    across = max(1, min(len(items), int((inner + packing.gap) // (packing.least + packing.gap))))
    each = (inner - (across - 1) * packing.gap) / across
    shapes: list[Shape] = []
    top = y
    for first in range(0, len(items), across):
        row = items[first : first + across]
        tallest = max(one.height(each) for one in row)
        for place, one in enumerate(row):
            shapes += one.shapes(
                round(x + packing.inset + place * (each + packing.gap), 2), top, round(each, 2), tallest
            )
        top += tallest + packing.gap
    return top - packing.gap - y, shapes
