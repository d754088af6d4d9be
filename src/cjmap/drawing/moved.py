"""Shapes put elsewhere: every place shifted by the same lengths."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from cjmap.drawing.shapes import Circle, Fade, Group, Icon, Image, Line, Link, Paint, Path, Rect, Segment, Shape, Text

__all__ = ["moved"]


def moved(shapes: Iterable[Shape], dx: float, dy: float) -> tuple[Shape, ...]:
    """The shapes `dx` further from the start and `dy` further down, rounded to hundredths of a pixel."""
    return tuple(_moved(shape, dx, dy) for shape in shapes)


def _moved(shape: Shape, dx: float, dy: float) -> Shape:
    match shape:
        case Rect() | Image() | Icon() | Text() | Circle():
            placed = replace(shape, x=_sum(shape.x, dx), y=_sum(shape.y, dy))
            return replace(placed, fill=_paint(placed.fill, dy)) if isinstance(placed, Rect | Circle) else placed
        case Line():
            return replace(shape, x1=_sum(shape.x1, dx), y1=_sum(shape.y1, dy), x2=_sum(shape.x2, dx),
                           y2=_sum(shape.y2, dy))  # fmt: skip
        case Path():
            segments = tuple(_segment(one, dx, dy) for one in shape.segments)
            return replace(shape, segments=segments, fill=_paint(shape.fill, dy))
        case Link():
            return replace(shape, shapes=moved(shape.shapes, dx, dy))
        case Group():
            clip = shape.clip and replace(shape.clip, x=_sum(shape.clip.x, dx), y=_sum(shape.clip.y, dy))
            return replace(shape, shapes=moved(shape.shapes, dx, dy), clip=clip)


def _segment(segment: Segment, dx: float, dy: float) -> Segment:
    letter, *lengths = segment
    return (letter, *(_sum(length, dy if number % 2 else dx) for number, length in enumerate(lengths)))


def _paint(paint: Paint | None, dy: float) -> Paint | None:
    return replace(paint, y=_sum(paint.y, dy), end_y=_sum(paint.end_y, dy)) if isinstance(paint, Fade) else paint


def _sum(length: float, more: float) -> float:
    return round(length + more, 2)
