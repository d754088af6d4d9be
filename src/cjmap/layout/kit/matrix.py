"""Impact against effort: what could be done as a grid of nine boxes, impact upwards and effort towards the end.

A spot is plain words and numbers, so that the board of a map and the page of a report draw the same grid. What fills a
box and what stands under it is for those who draw it: `codes` are small and many, `cards` say the words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from cjmap.drawing.markup import Span
from cjmap.drawing.shapes import Link, Rect, Shape
from cjmap.drawing.text import Block, line, set_spans
from cjmap.drawing.type_scale import BODY, CAPTION, Style
from cjmap.frozen import NamedTuple
from cjmap.languages import say

__all__ = ["GAP", "WIDE", "Box", "Spot", "axes", "boxes_of", "cards", "codes", "room_for_cards", "room_for_codes"]

AXIS, GAP, LEAST, WIDE = 40, 6, 64, 40
"""The room for the names of the rows, between two boxes, the least height of one, and the usual width of a code."""

_HEAD, _CODE = Style(13, 18, "semibold", "ink-3"), Style(13, 16, "semibold")
_CODE_STEP, _PAD, _CARD_GAP, _NUMBER = 26, 8, 6, 30
_MIDDLE, _HIGH = 3, 3.5
_LEVELS = ("1–2", "3", "4–5")
_DASH = (3.0, 3.0)


class Spot(NamedTuple):
    """One thing to do: a short code, its words, its ratings from 1 to 5, where a click leads, what a pointer is told,
    and whether it is settled, because it was done or dropped."""

    code: str
    words: str
    impact: float | None
    effort: float | None
    href: str = ""
    told: str = ""
    settled: bool = False


class Box(NamedTuple):
    """A box of the grid: where it stands, its levels of impact and effort from 0 to 2, and the spots in it."""

    x: float
    y: float
    width: float
    height: float
    impact: int
    effort: int
    spots: tuple[Spot, ...]


Room = Callable[[Sequence[Spot], float], float]
"""How much height some spots need in a box of a width."""


def boxes_of(spots: Sequence[Spot], x: float, y: float, width: float, room: Room) -> list[Box]:
    """The nine boxes, from most impact and least effort on. A spot that lacks a rating is in none of them."""
    start = x + AXIS
    across = round((width - AXIS - 2 * GAP) / 3, 2)
    found: list[Box] = []
    top = y
    for impact in (2, 1, 0):
        held = [tuple(one for one in spots if _is_in(one, impact, effort)) for effort in range(3)]
        tall = max(LEAST, *(room(ones, across) for ones in held))
        found += [
            Box(round(start + effort * (across + GAP), 2), top, across, tall, impact, effort, ones)
            for effort, ones in enumerate(held)
        ]
        top += tall + GAP
    return found


def _is_in(one: Spot, impact: int, effort: int) -> bool:
    return bool(one.impact and one.effort) and (_level(one.impact), _level(one.effort)) == (impact, effort)


def _level(rating: float | None) -> int:
    return 0 if not rating or rating < _MIDDLE else 1 if rating < _HIGH else 2


def axes(boxes: Sequence[Box], x: float, y: float, width: float) -> tuple[float, list[Shape]]:
    """The names of the rows and columns and of the two axes, the first at `y`; and where the last one ends."""
    shapes: list[Shape] = [line(say("Impact"), _HEAD, x, y)]
    shapes += [
        line(_LEVELS[box.impact], CAPTION, box.x - 8, box.y + box.height / 2 - 8, "end")
        for box in boxes
        if box.effort == 0
    ]
    last = boxes[-1]
    below = last.y + last.height + GAP
    shapes += [
        line(_LEVELS[box.effort], CAPTION, box.x + box.width / 2, below, "middle") for box in boxes if box.impact == 0
    ]
    shapes.append(line(say("Effort"), _HEAD, x + width, below + 18, "end"))
    return below + 38, shapes


def room_for_codes(spots: Sequence[Spot], width: float, wide: int = WIDE) -> float:
    """The height of the codes of some spots in rows."""
    return 2 * _PAD + _CODE_STEP * -(-len(spots) // _across(width, wide))


def codes(box: Box, wide: int = WIDE) -> Iterator[Shape]:
    """The spots of a box as codes in rows."""
    across = _across(box.width, wide)
    for place, one in enumerate(box.spots):
        x = box.x + _PAD + place % across * (wide + GAP)
        y = box.y + _PAD + place // across * _CODE_STEP
        pill = Rect(x + 0.5, y + 0.5, wide - 1, 21, "card", "line-3", radius=11, dash=_DASH if one.settled else ())
        yield from _leading(one, (pill, line(one.code, _CODE, x + wide / 2, y + 3, "middle")))


def _across(width: float, wide: int) -> int:
    return max(1, int((width - GAP) // (wide + GAP)))


def room_for_cards(spots: Sequence[Spot], width: float) -> float:
    """The height of some spots under each other, with their words."""
    return 2 * _PAD - _CARD_GAP + sum(_words(one, width).height + 14 + _CARD_GAP for one in spots)


def cards(box: Box) -> Iterator[Shape]:
    """The spots of a box under each other, each with its code and words."""
    top = box.y + _PAD
    for one in box.spots:
        words = _words(one, box.width)
        x, tall = box.x + _PAD, words.height + 14
        ground = Rect(x + 0.5, top + 0.5, round(box.width - 2 * _PAD - 1, 2), tall - 1, "card", "line-3", radius=8,
                      dash=_DASH if one.settled else ())  # fmt: skip
        code = line(one.code, _CODE, x + 10, top + 9)
        yield from _leading(one, (ground, code, *words.shapes(x + 10 + _NUMBER, top + 7)))
        top += tall + _CARD_GAP


def _words(one: Spot, width: float) -> Block:
    return set_spans((Span(one.words),), BODY, width - 2 * _PAD - 20 - _NUMBER)


def _leading(one: Spot, shapes: Iterable[Shape]) -> Iterator[Shape]:
    """The shapes of a spot as a link, where it leads anywhere."""
    if one.href:
        yield Link(one.href, tuple(shapes), one.told or one.words)
    else:
        yield from shapes
