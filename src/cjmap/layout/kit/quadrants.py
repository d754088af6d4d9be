"""The grid of impact against effort with its four quarters named, as the page of a report shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import chain

from cjmap.drawing.shapes import Line, Rect, Shape
from cjmap.drawing.text import line
from cjmap.drawing.type_scale import Style
from cjmap.layout.kit.matrix import GAP, Box, Spot, axes, boxes_of, cards, codes, room_for_cards, room_for_codes

__all__ = ["quadrants"]

_NAME = Style(14, 20, "semibold")
_TINTS = {(True, False): "pos-tint", (True, True): "mom-tint"}
_HEAD, _NARROW = 48, 34
"""The room for the names above the grid, and the width of a number."""

Names = Mapping[tuple[bool, bool], str]
"""What each quarter is called, by whether impact is high and whether effort is."""


def quadrants(spots: Sequence[Spot], width: float, names: Names, worded: bool) -> tuple[float, list[Shape]]:
    """The grid at a width, from (0, 0) on, and its height. `worded` writes the words of each spot beside its code."""
    boxes = boxes_of(spots, 0, _HEAD, width, room_for_cards if worded else partial(room_for_codes, wide=_NARROW))
    end, named = axes(boxes, 0, 0, width)
    shapes: list[Shape] = []
    for quarter, name in names.items():
        shapes += _quarter([box for box in boxes if (box.impact > 0, box.effort > 0) == quarter], quarter, name, end)
    told = (cards(box) if worded else codes(box, _NARROW) for box in boxes)
    return end, [*shapes, *named, *chain.from_iterable(told)]


def _quarter(boxes: Sequence[Box], quarter: tuple[bool, bool], name: str, end: float) -> list[Shape]:
    """One ground below the boxes of a quarter, divided by fine lines, and its name above or below the grid."""
    first, last = boxes[0], boxes[-1]
    right, bottom = last.x + last.width, last.y + last.height
    ground = Rect(first.x, first.y, round(right - first.x, 2), bottom - first.y, _TINTS.get(quarter, "neu-tint"),
                  radius=8)  # fmt: skip
    across = [_rule(box.x - GAP / 2, first.y, box.x - GAP / 2, bottom) for box in boxes if first.y == box.y][1:]
    down = [_rule(first.x, box.y - GAP / 2, right, box.y - GAP / 2) for box in boxes if first.x == box.x][1:]
    return [ground, *across, *down, line(name.capitalize(), _NAME, first.x, _HEAD - 24 if quarter[0] else end - 20)]


def _rule(x1: float, y1: float, x2: float, y2: float) -> Line:
    return Line(round(x1, 2), y1, round(x2, 2), y2, "line-2", dash=(2.0, 3.0))
