"""Steffen's monotone cubic: a smooth curve through points that never swings beyond its neighbours.

See M. Steffen, "A simple method for monotonic interpolation in one dimension", Astronomy and Astrophysics 239
(1990).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from math import copysign

from cjmap.drawing.shapes import Segment
from cjmap.frozen import NamedTuple

__all__ = ["Piece", "Point", "parted", "sample", "steffen"]

Point = tuple[float, float]

_HALVINGS, _HAIR = 24, 0.005
"""Steps that find a crossing to a hundredth of the widest map, and what counts as on the level."""


def steffen(points: Sequence[Point]) -> tuple[Segment, ...]:
    """The curve through `points`, whose x must grow, as one move and a cubic for each further point.

    One point is just a move, none is nothing. Coordinates are rounded to hundredths.
    """
    if not points:
        return ()
    move: Segment = ("M", _hundredths(points[0][0]), _hundredths(points[0][1]))
    return (move, *map(_cubic, pairwise(zip(points, _slopes(points), strict=True))))


def sample(points: Sequence[Point], x: float) -> float:
    """The y of the curve at `x`; before the first point and after the last it stays level. Needs a point."""
    place = bisect_right(points, x, key=lambda point: point[0]) - 1
    if place < 0 or place == len(points) - 1:
        return points[max(place, 0)][1]
    first = max(place - 1, 0)
    slope1, slope2 = _slopes(points[first : place + 3])[place - first :][:2]
    (x1, y1), (x2, y2) = points[place], points[place + 1]
    width, t = x2 - x1, (x - x1) / (x2 - x1)
    rest = 1 - t
    lift1, lift2 = slope1 * width / 3, slope2 * width / 3
    low, high = min(y1, y2), max(y1, y2)
    y = rest**3 * y1 + 3 * rest**2 * t * (y1 + lift1) + 3 * rest * t**2 * (y2 - lift2) + t**3 * y2
    return min(max(y, low), high)


class Piece(NamedTuple):
    """A part of a path that lies on one `side` of a level: -1 above (its y smaller), 1 below, 0 along it."""

    side: float
    start: float
    end: float
    segments: tuple[Segment, ...]


def parted(path: Sequence[Segment], level: float) -> list[Piece]:
    """A path of one move and cubics that never turn back in y, cut where it crosses `level`."""
    pieces: list[Piece] = []
    x = y = 0.0
    for letter, *ends in path:
        if letter == "C":
            for part in _cut((x, y, *ends), level):
                middle = (part[1] + 3 * part[3] + 3 * part[5] + part[7]) / 8 - level
                side = copysign(1, middle) if abs(middle) >= _HAIR else 0
                before = pieces.pop() if pieces and pieces[-1].end == part[0] and pieces[-1].side == side else None
                start, drawn = (before.start, before.segments) if before else (part[0], (("M", *part[:2]),))
                pieces.append(Piece(side, start, part[6], (*drawn, ("C", *part[2:]))))
        x, y = ends[-2:]
    return pieces


def _cut(cubic: tuple[float, ...], level: float) -> list[tuple[float, ...]]:
    """The cubic in one part, or in two that meet on the level it crosses; found by halving, since y never turns."""
    first, last = cubic[1] - level, cubic[7] - level
    if first * last >= 0:
        return [cubic]
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        t = (low + high) / 2
        if (_halves(cubic, t)[0][7] - level) * first > 0:
            low = t
        else:
            high = t
    before, after = (tuple(map(_hundredths, half)) for half in _halves(cubic, (low + high) / 2))
    return [(*before[:7], level), (after[0], level, *after[2:])]


def _halves(cubic: tuple[float, ...], t: float) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """De Casteljau's two cubics, before and after `t`."""
    x1, y1, x2, y2, x3, y3, x4, y4 = cubic

    def between(one: float, other: float) -> float:
        return one + (other - one) * t

    ax, ay, bx, by, cx, cy = (
        between(x1, x2),
        between(y1, y2),
        between(x2, x3),
        between(y2, y3),
        between(x3, x4),
        between(y3, y4),
    )
    dx, dy, ex, ey = between(ax, bx), between(ay, by), between(bx, cx), between(by, cy)
    fx, fy = between(dx, ex), between(dy, ey)
    return (x1, y1, ax, ay, dx, dy, fx, fy), (fx, fy, ex, ey, cx, cy, x4, y4)


def _slopes(points: Sequence[Point]) -> list[float]:
    """The slope at each point: flat at extremes, that of the neighbouring chord at the ends."""
    if len(points) < 2:
        return [0.0] * len(points)
    chords = [(x2 - x1, (y2 - y1) / (x2 - x1)) for (x1, y1), (x2, y2) in pairwise(points)]
    inner = [_slope(*before, *after) for before, after in pairwise(chords)]
    return [chords[0][1], *inner, chords[-1][1]]


def _slope(width1: float, chord1: float, width2: float, chord2: float) -> float:
    if chord1 * chord2 <= 0:
        return 0.0
    parabola = (chord1 * width2 + chord2 * width1) / (width1 + width2)
    return copysign(2 * min(abs(chord1), abs(chord2), abs(parabola) / 2), chord1)


def _cubic(ends: tuple[tuple[Point, float], tuple[Point, float]]) -> Segment:
    ((x1, y1), slope1), ((x2, y2), slope2) = ends
    third = (x2 - x1) / 3
    controls = (x1 + third, y1 + slope1 * third, x2 - third, y2 - slope2 * third)
    return ("C", *map(_hundredths, (*controls, x2, y2)))


def _hundredths(length: float) -> float:
    return round(length, 2)
