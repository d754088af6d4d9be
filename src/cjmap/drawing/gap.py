"""The area between two curves, in pieces that lie wholly on one side of the other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cjmap.drawing.curve import Point, sample
from cjmap.drawing.shapes import Segment
from cjmap.frozen import NamedTuple

__all__ = ["Gap", "gaps"]

STEP = 4.0


class Gap(NamedTuple):
    """One piece: where it begins and ends, its outline, and whether the second curve is above there (its y smaller)."""

    start: float
    end: float
    outline: tuple[Segment, ...]
    above: bool


def gaps(first: Sequence[Point], second: Sequence[Point], least: float = 0.05) -> list[Gap]:
    """The pieces between two of Steffen's curves, where both run; those nowhere wider than `least` are left out."""
    if len(first) < 2 or len(second) < 2:
        return []
    start, end = max(first[0][0], second[0][0]), min(first[-1][0], second[-1][0])
    if start >= end:
        return []
    knots = sorted({start, end, *(x for x, _ in (*first, *second) if start < x < end)})
    crossings = [x for a, b in pairwise(knots) for x in _crossings(first, second, a, b)]
    found = []
    for a, b in pairwise([start, *crossings, end]):
        inner = [x for x in knots if a < x < b]
        middle = max(_spread(first, second, a, b), key=abs)
        if abs(middle) > least:
            found.append(Gap(a, b, _outline(first, second, [a, *inner, b]), middle < 0))
    return found


def _spread(first: Sequence[Point], second: Sequence[Point], a: float, b: float) -> list[float]:
    """How far the second lies below the first, here and there between a and b."""
    count = max(int((b - a) / STEP), 2)
    return [_below(first, second, a + (b - a) * step / count) for step in range(1, count)]


def _below(first: Sequence[Point], second: Sequence[Point], x: float) -> float:
    return sample(second, x) - sample(first, x)


def _crossings(first: Sequence[Point], second: Sequence[Point], a: float, b: float) -> list[float]:
    """Where the curves cross between two neighbouring knots, and at the later knot when they meet there."""
    count = max(int((b - a) / STEP), 1)
    steps = [a + (b - a) * step / count for step in range(count + 1)]
    found: list[float] = []
    for one, other in pairwise(steps):
        low, high = _below(first, second, one), _below(first, second, other)
        if low * high < 0:
            found.append(_bisected(first, second, one, other, low))
        elif high == 0 and low != 0 and other < min(first[-1][0], second[-1][0]):
            found.append(other)
    return found


def _bisected(first: Sequence[Point], second: Sequence[Point], a: float, b: float, at_a: float) -> float:
    while b - a > 0.01:
        middle = (a + b) / 2
        if _below(first, second, middle) * at_a > 0:
            a = middle
        else:
            b = middle
    return round((a + b) / 2, 2)


def _outline(first: Sequence[Point], second: Sequence[Point], xs: Sequence[float]) -> tuple[Segment, ...]:
    """Along the first curve there, along the second back."""
    back = xs[::-1]
    begin: Segment = ("M", round(xs[0], 2), round(sample(first, xs[0]), 2))
    turn: Segment = ("L", round(back[0], 2), round(sample(second, back[0]), 2))
    there = [_cubic(first, a, b) for a, b in pairwise(xs)]
    return (begin, *there, turn, *(_cubic(second, a, b) for a, b in pairwise(back)), ("Z",))


def _cubic(points: Sequence[Point], a: float, b: float) -> Segment:
    """The stretch of a curve between two x without a knot in between: four of its points settle a cubic."""
    third = (b - a) / 3
    y0, y1, y2, y3 = (sample(points, a + third * step) for step in range(4))
    control1 = (-5 * y0 + 18 * y1 - 9 * y2 + 2 * y3) / 6
    control2 = (2 * y0 - 9 * y1 + 18 * y2 - 5 * y3) / 6
    return ("C", *(round(length, 2) for length in (a + third, control1, a + 2 * third, control2, b, y3)))
