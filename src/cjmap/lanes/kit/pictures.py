"""Pictures of stages and touchpoints."""

from __future__ import annotations

from cjmap.drawing.shapes import Image, Rect, Shape
from cjmap.model.place import Place
from cjmap.source.pictures import embedded

__all__ = ["alt_of", "picture_of", "picture_shapes"]


def picture_of(place: Place) -> str | None:
    """The picture of a place as a data URL, where it has one that can be shown."""
    return embedded(place.image.located) if place.image and place.image.located else None


def alt_of(place: Place) -> str:
    """What the picture of a place shows, in words; the name of the place where nobody said."""
    return (place.image.alt if place.image else "") or place.name


def picture_shapes(place: Place, picture: str, x: float, y: float, width: float, height: float) -> list[Shape]:
    """The picture, as large as the box allows, on a quiet ground."""
    return [Rect(x, y, width, height, "sunken"), Image(x, y, width, height, picture, alt_of(place))]
