"""The one place where start becomes right: sheets for scripts that read from the right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from cjmap.drawing.icons import opposite
from cjmap.drawing.shapes import (
    Anchor,
    Circle,
    Group,
    Icon,
    Image,
    Line,
    Link,
    Path,
    Rect,
    Segment,
    Shape,
    Text,
)  # fmt: skip
from cjmap.drawing.sheet import Sheet

__all__ = ["mirrored"]

_SWAPPED: dict[Anchor, Anchor] = {"start": "end", "middle": "middle", "end": "start"}


def mirrored(sheet: Sheet) -> Sheet:
    """The sheet with x counted from its left edge: as it is, or flipped for `rtl`.

    Texts keep their anchors, because a renderer sets them with `direction="rtl"`, where start is right; those
    with `ltr=True` are set from the left, so their anchors swap.
    """
    if sheet.direction == "ltr":
        return sheet
    bands = (replace(band, shapes=_flipped_all(band.shapes, sheet.width)) for band in sheet.bands)
    return replace(sheet, bands=tuple(bands))


def _flipped_all(shapes: Iterable[Shape], width: float) -> tuple[Shape, ...]:
    return tuple(_flipped(shape, width) for shape in shapes)


def _flipped(shape: Shape, width: float) -> Shape:
    """One shape on a sheet of this width, seen from the other side."""
    match shape:
        case Rect() | Image():
            return replace(shape, x=_across(width, shape.x + shape.width))
        case Circle():
            return replace(shape, x=_across(width, shape.x))
        case Line():
            return replace(shape, x1=_across(width, shape.x1), x2=_across(width, shape.x2))
        case Path():
            return replace(shape, segments=tuple(_segment(segment, width) for segment in shape.segments))
        case Icon():
            return replace(shape, name=opposite(shape.name), x=_across(width, shape.x + shape.size))
        case Text():
            anchor = _SWAPPED[shape.anchor] if shape.ltr else shape.anchor
            return replace(shape, x=_across(width, shape.x), anchor=anchor)
        case Link():
            return replace(shape, shapes=_flipped_all(shape.shapes, width))
        case Group():
            clip = shape.clip and replace(shape.clip, x=_across(width, shape.clip.x + shape.clip.width))
            return replace(shape, shapes=_flipped_all(shape.shapes, width), clip=clip)


def _segment(segment: Segment, width: float) -> Segment:
    letter, *lengths = segment
    return (letter, *(y if odd % 2 else _across(width, y) for odd, y in enumerate(lengths)))


def _across(width: float, x: float) -> float:
    """The same place counted from the other edge, rounded so that flipping back returns it."""
    return round(width - x, 4)
