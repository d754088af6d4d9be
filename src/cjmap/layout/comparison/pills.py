"""The arrows from old to new, and the pills that say how far."""

from __future__ import annotations

from cjmap.drawing.shapes import Line, Path, Rect, Shape
from cjmap.drawing.text import line, measure
from cjmap.drawing.type_scale import Style
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.labels import Placer, Wanted
from cjmap.lanes.kit.marks import polygon
from cjmap.layout.comparison.board import Board
from cjmap.layout.comparison.curves import Curves, MarkPair
from cjmap.layout.comparison.signs import BIG, difference

__all__ = ["Pill", "arrow", "pill_shapes", "place_pills"]

_TEXT = Style(13, 16, "semibold")
HEIGHT, LEAST_ARROW = 22, 22


class Pill(NamedTuple):
    """One difference in words, and the box it stands in."""

    text: str
    ink: str
    x: float
    y: float
    width: float


def place_pills(board: Board, curves: Curves, placer: Placer, least: float = BIG) -> list[Pill]:
    """A pill beside the arrow of each touchpoint that moves this far, the furthest first; none without room."""
    far = [(pair, _change(pair)) for pair in curves.pairs if abs(_change(pair)) >= least]
    found = []
    for pair, change in sorted(far, key=lambda row: -abs(row[1])):
        assert pair.before
        assert pair.after
        text = difference(change, board.found.after.scale)
        width = measure(text, _TEXT) + 16
        middle = (pair.before.y + pair.after.y) / 2
        for side in (1, -1):
            beside = pair.after.x + side * (width / 2 + 5)
            placed = placer.place(Wanted(beside, middle, width, HEIGHT, -HEIGHT / 2, True))
            if placed:
                found.append(Pill(text, "pos" if change > 0 else "neg", placed.x, placed.y, width))
                break
    return found


def _change(pair: MarkPair) -> float:
    return pair.after.position - pair.before.position if pair.before and pair.after else 0.0


def pill_shapes(pills: list[Pill]) -> list[Shape]:
    """The pills with their words."""
    shapes: list[Shape] = []
    for pill in pills:
        shapes.append(Rect(pill.x, pill.y, round(pill.width, 2), HEIGHT, "card", pill.ink, 1.25, HEIGHT / 2))
        shapes.append(
            line(pill.text, _TEXT, round(pill.x + pill.width / 2, 2), pill.y + 3, "middle", pill.ink)
        )  # fmt: skip
    return shapes


def arrow(pair: MarkPair) -> list[Shape]:
    """The arrow from the old mark to the new one, where they are far enough apart for one."""
    if not pair.before or not pair.after or abs(pair.before.y - pair.after.y) < LEAST_ARROW:
        return []
    up = pair.after.y < pair.before.y
    sign = -1 if up else 1
    ink = "pos" if up else "neg"
    reach = 17 if pair.after.place.moment_of_truth else 9
    x, start, tip = pair.after.x, pair.before.y + sign * 7, pair.after.y - sign * reach
    head = polygon([(x - 4.5, tip - sign * 6), (x, tip), (x + 4.5, tip - sign * 6)])[:-1]
    return [Line(x, start, x, tip, ink, 1.75), Path(head, None, ink, 1.75, round=True)]
