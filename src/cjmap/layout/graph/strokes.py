"""The ways of a placed graph as shapes: lines with round corners and a head."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from cjmap.drawing.shapes import Path, Segment, Shape
from cjmap.engines.graph import Point, Route

__all__ = ["arrow", "corners_of"]

_ROUND = 10.0


def corners_of(route: Route) -> list[Point]:
    """The points where a square route begins, turns and ends."""
    points = list(dict.fromkeys(route.points[::3])) if route.points[0] != route.points[-1] else list(route.points[::3])
    kept = points[:1]
    for here, after in pairwise(points[1:]):
        if not _straight(kept[-1], here, after):
            kept.append(here)
    return [*kept, points[-1]] if len(points) > 1 else points


def arrow(
    corners: Sequence[Point], ink: str, width: float, dash: tuple[float, ...] = (), head: bool = True, halo: str = ""
) -> list[Shape]:  # fmt: skip
    """A line through the corners, rounded, in a colour and a width, with a head at its end; `halo` is painted below."""
    long = 7 + 1.2 * width if head else 0.0
    (x1, y1), (x2, y2) = corners[-2:]
    length = hypot(x2 - x1, y2 - y1) or 1
    along = (x2 - x1) / length, (y2 - y1) / length
    cut = min(long * 0.8, length)
    segments = _rounded([*corners[:-1], (x2 - along[0] * cut, y2 - along[1] * cut)])
    drawn: list[Shape] = [Path(segments, None, halo, round(width + 4, 2))] if halo else []
    drawn.append(Path(segments, None, ink, width, dash))
    if head:
        half = 4 + 0.7 * width
        back = x2 - along[0] * long, y2 - along[1] * long
        tips = ((x2, y2), (back[0] - along[1] * half, back[1] + along[0] * half),
                (back[0] + along[1] * half, back[1] - along[0] * half))  # fmt: skip
        drawn.append(Path((("M", *_at(tips[0])), ("L", *_at(tips[1])), ("L", *_at(tips[2])), ("Z",)), ink))
    return drawn


def _rounded(corners: Sequence[Point]) -> tuple[Segment, ...]:
    segments: list[Segment] = [("M", *_at(corners[0]))]
    for before, here, after in zip(corners, corners[1:], corners[2:], strict=False):
        radius = min(_ROUND, _apart(before, here) / 2, _apart(here, after) / 2)
        entry, leave = _toward(here, before, radius), _toward(here, after, radius)
        near, far = _toward(here, before, radius * 0.45), _toward(here, after, radius * 0.45)
        segments += [("L", *_at(entry)), ("C", *_at(near), *_at(far), *_at(leave))]
    return (*segments, ("L", *_at(corners[-1])))


def _toward(start: Point, end: Point, by: float) -> Point:
    length = _apart(start, end) or 1
    return start[0] + (end[0] - start[0]) * by / length, start[1] + (end[1] - start[1]) * by / length


def _straight(one: Point, other: Point, third: Point) -> bool:
    """Whether a line goes on in its direction, as far as a tenth of a pixel."""
    pairs = list(pairwise((one, other, third)))
    return any(all(abs(a[axis] - b[axis]) < 0.1 for a, b in pairs) for axis in (0, 1))


def _apart(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])


def _at(point: Point) -> Point:
    return round(point[0], 2), round(point[1], 2)
