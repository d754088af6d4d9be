"""The one place where start becomes right: sheets for scripts that read from the right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal

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
from cjmap.frozen import NamedTuple

__all__ = ["mirrored", "turned"]

_SWAPPED: dict[Anchor, Anchor] = {"start": "end", "middle": "middle", "end": "start"}


def mirrored(sheet: Sheet) -> Sheet:
    """The sheet with x counted from its left edge, and every text with a way to read of its own.

    On a sheet that reads from the right all x flip. A text keeps its anchor where it reads as the sheet does,
    because a renderer then takes start for the same side; where it runs against the sheet, its anchor swaps.
    """
    turn = _Turn(sheet.width, sheet.direction)
    return replace(sheet, bands=tuple(replace(band, shapes=turn.all(band.shapes)) for band in sheet.bands))


def turned(shapes: Iterable[Shape], width: float, direction: Literal["ltr", "rtl"]) -> tuple[Shape, ...]:
    """Shapes that keep their left and right on a sheet of a direction, such as code, across a width of their own."""
    return _Turn(width, "rtl").all(shapes) if direction == "rtl" else tuple(shapes)


class _Turn(NamedTuple):
    """How shapes are turned: across a sheet of this width, which reads this way."""

    width: float
    direction: Literal["ltr", "rtl"]

    def all(self, shapes: Iterable[Shape]) -> tuple[Shape, ...]:
        turned = self._flipped if self.direction == "rtl" else self._as_it_is
        return tuple(map(turned, shapes))

    def _text(self, text: Text) -> Text:
        reads = self.direction if text.reads == "mixed" else text.reads
        anchor = text.anchor if reads == self.direction else _SWAPPED[text.anchor]
        return text if (reads, anchor) == (text.reads, text.anchor) else replace(text, reads=reads, anchor=anchor)

    def _as_it_is(self, shape: Shape) -> Shape:
        match shape:
            case Text():
                return self._text(shape)
            case Group() | Link():
                return replace(shape, shapes=self.all(shape.shapes))
            case _:
                return shape

    def _flipped(self, shape: Shape) -> Shape:
        match shape:
            case Rect() | Image():
                return replace(shape, x=self._across(shape.x + shape.width))
            case Circle():
                return replace(shape, x=self._across(shape.x))
            case Line():
                return replace(shape, x1=self._across(shape.x1), x2=self._across(shape.x2))
            case Path():
                return replace(shape, segments=tuple(map(self._segment, shape.segments)))
            case Icon():
                return replace(shape, name=opposite(shape.name), x=self._across(shape.x + shape.size))
            case Text():
                return replace(self._text(shape), x=self._across(shape.x))
            case Link():
                return replace(shape, shapes=self.all(shape.shapes))
            case Group():
                clip = shape.clip and replace(shape.clip, x=self._across(shape.clip.x + shape.clip.width))
                return replace(shape, shapes=self.all(shape.shapes), clip=clip)

    def _segment(self, segment: Segment) -> Segment:
        letter, *lengths = segment
        return (letter, *(y if odd % 2 else self._across(y) for odd, y in enumerate(lengths)))

    def _across(self, x: float) -> float:
        """The same place counted from the other edge, rounded so that flipping back returns it."""
        return round(self.width - x, 4)
