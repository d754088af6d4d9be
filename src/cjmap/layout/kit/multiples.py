"""Curves drawn small, to be looked at side by side: all on the same −2…+2, with the highest and the lowest ringed."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.drawing.shapes import Circle, Line, Shape
from cjmap.lanes.kit.marks import mood_of, star
from cjmap.lanes.kit.tinted import Pen, tinted

__all__ = ["MULTIPLE_HEIGHT", "MULTIPLE_WIDTH", "small_curve"]

MULTIPLE_WIDTH, MULTIPLE_HEIGHT = 320, 112
_SIDE, _TOP = 12, 14
_PER_POINT = (MULTIPLE_HEIGHT - 2 * _TOP) / 4
_ZERO = MULTIPLE_HEIGHT / 2


def small_curve(positions: Sequence[float], decisive: Sequence[bool] = ()) -> tuple[Shape, ...]:
    """The curve through `positions` on −2…+2, with a star where a place is `decisive`; an axis alone without any."""
    room = MULTIPLE_WIDTH - 2 * _SIDE
    step = room / max(len(positions) - 1, 1)
    first = _SIDE if len(positions) > 1 else MULTIPLE_WIDTH / 2
    points = [(round(first + number * step, 2), _y(one)) for number, one in enumerate(positions)]
    curve = tinted([points], [], _ZERO, 2 * _PER_POINT, Pen(2.5))
    return (*_ground(), *curve, *_marks(points, positions, decisive))


def _y(position: float) -> float:
    return round(_ZERO - position * _PER_POINT, 2)


def _ground() -> list[Shape]:
    lines: list[Shape] = [Line(0, _y(at), MULTIPLE_WIDTH, _y(at), "line") for at in (2, -2)]
    return [*lines, Line(0, _ZERO, MULTIPLE_WIDTH, _ZERO, "line-3", 1, (2, 3))]


def _marks(points: list[tuple[float, float]], positions: Sequence[float], decisive: Sequence[bool]) -> list[Shape]:
    """Small discs; rings at the first highest and the first lowest; stars where it is decided."""
    ends = {positions.index(max(positions)), positions.index(min(positions))} if positions else set()
    shapes: list[Shape] = []
    for number, ((x, y), position) in enumerate(zip(points, positions, strict=True)):
        ink = mood_of(position).ink
        if number < len(decisive) and decisive[number]:
            shapes.append(star(x, y, 8, "card"))
        elif number in ends:
            shapes.append(Circle(x, y, 4.5, "card", ink, 2.5))
        else:
            shapes.append(Circle(x, y, 2.5, ink))
    return shapes
