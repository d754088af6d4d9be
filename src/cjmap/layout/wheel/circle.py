"""Geometry on a circle: angles in radians, clockwise from twelve o'clock; lengths in pixels."""

from __future__ import annotations

from math import ceil, cos, pi, sin, tan
from typing import TypeAlias

from cjmap.drawing.shapes import Path, Segment
from cjmap.frozen import NamedTuple

__all__ = ["FULL", "Point", "Wheel", "arc", "arrow_head", "chevron", "moved", "through"]

FULL = 2 * pi
Point: TypeAlias = tuple[float, float]


class Wheel(NamedTuple):
    """A wheel around (x, y): radii from the hub out, and the part of the turn that the stages share.

    `low` and `high` are where the worst and the best feelings stand, `rim` is the edge of the emotion ring, the stages
    lie between `inner` and `outer`. `seam` is the angle left free on each side of twelve o'clock.
    """

    x: float
    y: float
    hub: float
    low: float
    high: float
    rim: float
    inner: float
    outer: float
    seam: float

    def at(self, angle: float, radius: float) -> Point:
        """The point at an angle and a distance from the middle."""
        return round(self.x + radius * sin(angle), 2), round(self.y - radius * cos(angle), 2)

    def angle(self, share: float) -> float:
        """The angle at a share of the turn, 0 where the first stage begins and 1 where the last one ends."""
        return self.seam + share * (FULL - 2 * self.seam)

    def radius(self, position: float) -> float:
        """How far from the middle a feeling on −2…+2 stands."""
        return self.low + (position + 2) / 4 * (self.high - self.low)


def arc(wheel: Wheel, radius: float, start: float, end: float) -> tuple[Segment, ...]:
    """Cubic segments along a circle from one angle to another, either way round, without the move to its start."""
    pieces = max(1, ceil(abs(end - start) / (pi / 4) - 1e-9))
    step = (end - start) / pieces
    reach = 4 / 3 * tan(step / 4) * radius
    segments: list[Segment] = []
    for piece in range(pieces):
        one, other = start + piece * step, start + (piece + 1) * step
        (x1, y1), (x2, y2) = wheel.at(one, radius), wheel.at(other, radius)
        handles = (x1 + reach * cos(one), y1 + reach * sin(one), x2 - reach * cos(other), y2 - reach * sin(other))
        a, b, c, d = (round(length, 2) for length in handles)
        segments.append(("C", a, b, c, d, x2, y2))
    return tuple(segments)


def chevron(wheel: Wheel, start: float, end: float, tail: float, tip: float) -> tuple[Segment, ...]:
    """A piece of the ring that points clockwise: notched by `tail` at its start, `tip` radians long at its end."""
    middle = (wheel.inner + wheel.outer) / 2
    return (
        ("M", *wheel.at(start, wheel.outer)), *arc(wheel, wheel.outer, start, end),
        ("L", *wheel.at(end + tip, middle)), ("L", *wheel.at(end, wheel.inner)),
        *arc(wheel, wheel.inner, end, start), ("L", *wheel.at(start + tail, middle)), ("Z",),
    )  # fmt: skip


def through(points: list[Point]) -> tuple[Segment, ...]:
    """Straight segments from point to point."""
    return (("M", *points[0]), *(("L", *point) for point in points[1:]))


def moved(point: Point, towards: Point, by: float) -> Point:
    """A point moved along a direction, given as a vector one long."""
    return round(point[0] + towards[0] * by, 2), round(point[1] + towards[1] * by, 2)


def arrow_head(tip: Point, towards: Point, ink: str, size: float = 11) -> Path:
    """A filled head whose tip is at a point and which looks along a direction, a vector one long."""
    dx, dy = towards
    back = moved(tip, towards, -size)
    one, other = moved(back, (-dy, dx), size * 0.5), moved(back, (dy, -dx), size * 0.5)
    return Path((("M", *tip), ("L", *one), ("L", *other), ("Z",)), ink, ink, 1, round=True)
