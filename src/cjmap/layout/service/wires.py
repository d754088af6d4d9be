"""The connectors as shapes: square ways with round corners, and heads where they arrive."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from cjmap.drawing.shapes import Path, Segment, Shape
from cjmap.frozen import NamedTuple
from cjmap.layout.service.card import TAG
from cjmap.layout.service.lines import LEVEL, Line, Lines
from cjmap.layout.service.links import Link
from cjmap.layout.service.pieces import Piece
from cjmap.layout.service.plan import Plan

__all__ = ["PENS", "Pen", "Wire", "head", "wire_shapes", "wires_of"]

CLEAR, CORNER = 6, 8
"""How far before a card an arrow stops, and how round corners are."""

Point = tuple[float, float]


class Pen(NamedTuple):
    """How a connector is drawn: its token, width and dash, and how large its heads are."""

    ink: str
    width: float
    size: float
    dash: tuple[float, ...] = ()


PENS: dict[str, Pen] = {
    "flow": Pen("ink", 2, 9), "call": Pen("ink-2", 1.5, 8), "missing": Pen("ink-2", 1.5, 8, (3, 4)),
    "weak": Pen("ink-2", 1.5, 8, (7, 3)),
}  # fmt: skip
"""The pen of each kind of connector; solid and dashed tell apart what works and what does not."""


class Wire(NamedTuple):
    """A connector: its link, and its corners from the start to the tip of its arrow."""

    link: Link
    points: tuple[Point, ...]


def wires_of(plan: Plan) -> list[Wire]:
    """Every connector in its place."""
    return [Wire(lines.link, tuple(_points(plan, lines))) for lines in plan.routes]


def _points(plan: Plan, found: Lines) -> Iterator[Point]:
    """The corners: each is where one line of the way meets the next."""
    link, lines = found
    places = [plan.place(line) for line in lines]
    yield _end(plan, link.start, lines[0], places[0], link.end, CLEAR if link.both else 0)
    for (one, here), (_, there) in pairwise(zip(lines, places, strict=True)):
        yield (here, there) if _runs_down(one) else (there, here)
    yield _end(plan, link.end, lines[-1], places[-1], link.start, CLEAR)


def _runs_down(line: Line) -> bool:
    return line.kind in ("column", "gap")


def _end(plan: Plan, piece: Piece, line: Line, place: float, other: Piece, clear: float) -> Point:
    """Where a line meets the edge of a card, or stops `clear` of it."""
    x, y, width, height = plan.box(piece)
    if line.kind == "column":
        below = line.level > piece.spot.tier * LEVEL + 1 + piece.spot.row
        card = plan.cards[piece.id]
        tag = TAG / 2 if card.tags and place > x + width - card.tagged - 4 else 0
        return (place, y + height + clear) if below else (place, round(y - tag - clear, 2))
    after = line.at > piece.spot.column
    return (x + width + clear, place) if after else (x - clear, place)


def wire_shapes(wire: Wire) -> list[Shape]:
    """The line and its heads: the customer's way strong, what is broken dashed."""
    pen = PENS[wire.link.style]
    points = list(_tidy(wire.points))
    heads = [head(points[-2], points[-1], pen.size, pen.ink)]
    points[-1] = _towards(points[-1], points[-2], pen.size - 1)
    if wire.link.both:
        heads.append(head(points[1], points[0], pen.size, pen.ink))
        points[0] = _towards(points[0], points[1], pen.size - 1)
    return [Path(tuple(_rounded(points)), None, pen.ink, pen.width, pen.dash), *heads]


def head(start: Point, tip: Point, size: float, ink: str) -> Path:
    """The head of an arrow that comes from `start`, its tip at `tip`."""
    back, half = _towards(tip, start, size), size / 2
    across = tip[0] == start[0]
    one, other = (
        ((back[0] - half, back[1]), (back[0] + half, back[1]))
        if across
        else ((back[0], back[1] - half), (back[0], back[1] + half))
    )
    corners: tuple[Segment, ...] = (("M", *tip), ("L", *_neat(one)), ("L", *_neat(other)), ("Z",))
    return Path(corners, ink)


def _tidy(points: Sequence[Point]) -> Iterator[Point]:
    """The corners without those at which nothing turns."""
    yield points[0]
    for before, here, after in zip(points, points[1:], points[2:], strict=False):
        if not (before[0] == here[0] == after[0] or before[1] == here[1] == after[1]):
            yield here
    yield points[-1]


def _rounded(points: Sequence[Point]) -> Iterator[Segment]:
    yield ("M", *_neat(points[0]))
    for before, here, after in zip(points, points[1:], points[2:], strict=False):
        radius = min(CORNER, _length(before, here) / 2, _length(here, after) / 2)
        into, out = _towards(here, before, radius), _towards(here, after, radius)
        yield ("L", *_neat(into))
        yield (
            "C",
            *_neat(_towards(into, here, radius * 0.55)),
            *_neat(_towards(out, here, radius * 0.55)),
            *_neat(out),
        )
    yield ("L", *_neat(points[-1]))


def _towards(here: Point, there: Point, step: float) -> Point:
    """A point `step` pixels from here on the way there."""
    length = _length(here, there) or 1
    return here[0] + (there[0] - here[0]) * step / length, here[1] + (there[1] - here[1]) * step / length


def _length(one: Point, other: Point) -> float:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])


def _neat(point: Point) -> Point:
    return round(point[0], 2), round(point[1], 2)
