"""Where the links of a sheet are, since a picture in a PDF has none of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cjmap.drawing.fonts import ASCENT, DESCENT
from cjmap.drawing.shapes import Circle, Group, Icon, Image, Link, Rect, Shape, Text
from cjmap.drawing.sheet import Sheet
from cjmap.export.kit.shapes_of import shapes_of
from cjmap.frozen import NamedTuple

__all__ = ["Spot", "spots_of"]


class Spot(NamedTuple):
    """A box of the sheet, in pixels, and where it leads."""

    href: str
    x: float
    y: float
    width: float
    height: float


def spots_of(sheet: Sheet) -> list[Spot]:
    """Every link of a sheet whose lines are set from left to right; those within the sheet are left out."""
    found = []
    for band in sheet.bands:
        for spot in _spots(band.shapes):
            if not spot.href.startswith("#"):
                found.append(spot._replace(x=spot.x + band.x, y=spot.y + band.y))
    return found


def _spots(shapes: Iterable[Shape]) -> Iterator[Spot]:
    for shape in shapes_of(shapes):
        if isinstance(shape, Link):
            boxes = [box for inner in shapes_of(shape.shapes) for box in _boxes(inner)]
            if boxes:
                left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
                right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
                yield Spot(shape.href, left, top, right - left, bottom - top)
        elif isinstance(shape, Text):
            back = {"start": 0.0, "middle": shape.width / 2, "end": shape.width}[shape.anchor]
            for run in shape.runs:
                if run.href is not None:
                    top, height = shape.y - ASCENT * shape.size, (ASCENT + DESCENT) * shape.size
                    yield Spot(run.href, shape.x - back + run.offset, top, run.width, height)


def _boxes(shape: Shape) -> Iterator[tuple[float, float, float, float]]:
    match shape:
        case Rect() | Image():
            yield shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
        case Icon():
            yield shape.x, shape.y, shape.x + shape.size, shape.y + shape.size
        case Circle():
            yield shape.x - shape.radius, shape.y - shape.radius, shape.x + shape.radius, shape.y + shape.radius
        case Text():
            back = {"start": 0.0, "middle": shape.width / 2, "end": shape.width}[shape.anchor]
            left = shape.x - back
            yield left, shape.y - ASCENT * shape.size, left + shape.width, shape.y + DESCENT * shape.size
        case Group() | Link() | _:
            return
