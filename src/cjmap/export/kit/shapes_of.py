"""Ways through the shapes of a sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from cjmap.drawing.shapes import Group, Link, Shape, Text
from cjmap.drawing.sheet import Sheet

__all__ = ["redrawn", "shapes_of", "texts_of"]


def shapes_of(shapes: Iterable[Shape]) -> Iterator[Shape]:
    """Every shape, groups and links before what they hold."""
    for shape in shapes:
        yield shape
        if isinstance(shape, Group | Link):
            yield from shapes_of(shape.shapes)


def texts_of(sheet: Sheet) -> Iterator[Text]:
    """Every line of text."""
    return (one for band in sheet.bands for one in shapes_of(band.shapes) if isinstance(one, Text))


def redrawn(sheet: Sheet, draw: Callable[[Shape], Iterable[Shape]]) -> Sheet:
    """The sheet with each shape that holds no others replaced by what `draw` makes of it."""

    def turned(shapes: Iterable[Shape]) -> Iterator[Shape]:
        for shape in shapes:
            if isinstance(shape, Group | Link):
                yield replace(shape, shapes=tuple(turned(shape.shapes)))
            else:
                yield from draw(shape)

    return replace(sheet, bands=tuple(replace(band, shapes=tuple(turned(band.shapes))) for band in sheet.bands))
