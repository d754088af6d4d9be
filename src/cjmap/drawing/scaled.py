"""Shapes made larger as a whole: places, sizes, strokes, dashes and type alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar

from cjmap.drawing.shapes import Circle, Fade, Group, Icon, Image, Line, Link, Path, Rect, Run, Shape, Text

__all__ = ["scaled"]

_Sized = TypeVar("_Sized", Rect, Image, Line, Circle, Icon, Path, Text, Run, Fade)


def scaled(shapes: Iterable[Shape], times: float) -> tuple[Shape, ...]:
    """The shapes `times` as large, from the origin; lengths are rounded to hundredths of a pixel."""
    return tuple(shapes) if times == 1 else tuple(_scaled(shape, times) for shape in shapes)


def _scaled(shape: Shape, times: float) -> Shape:
    match shape:
        case Rect():
            return _larger(shape, times, "x", "y", "width", "height", "stroke_width", "radius", "dash", "fill")
        case Image():
            return _larger(shape, times, "x", "y", "width", "height")
        case Line():
            return _larger(shape, times, "x1", "y1", "x2", "y2", "stroke_width", "dash")
        case Circle():
            return _larger(shape, times, "x", "y", "radius", "stroke_width", "dash", "fill")
        case Icon():
            return _larger(shape, times, "x", "y", "size")
        case Path():
            segments = tuple((letter, *_times(tuple(lengths), times)) for letter, *lengths in shape.segments)
            return replace(_larger(shape, times, "stroke_width", "dash", "fill"), segments=segments)
        case Text():
            runs = tuple(_larger(run, times, "offset", "width", "tracking") for run in shape.runs)
            return replace(_larger(shape, times, "x", "y", "size"), runs=runs)
        case Link():
            return replace(shape, shapes=scaled(shape.shapes, times))
        case Group():
            clip = shape.clip and _larger(shape.clip, times, "x", "y", "width", "height")
            return replace(shape, shapes=scaled(shape.shapes, times), clip=clip)


def _larger(shape: _Sized, times: float, *fields: str) -> _Sized:
    return replace(shape, **{field: _times(getattr(shape, field), times) for field in fields})


def _times(value: Any, times: float) -> Any:
    """A length, several of them, or a fade between two heights; any other paint as it is."""
    match value:
        case Fade():
            return _larger(value, times, "y", "end_y")
        case tuple():
            return tuple(_times(one, times) for one in value)
        case int() | float():
            return round(value * times, 2)
        case _:
            return value
