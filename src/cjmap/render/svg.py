"""SVG: the sheet as one picture, its fonts embedded, nothing fetched."""

from __future__ import annotations

from cjmap.drawing.sheet import Band, Sheet
from cjmap.drawing.theme import Theme
from cjmap.render import Format
from cjmap.render.spell.elements import element, escaped
from cjmap.render.spell.fonts import FAMILIES, characters_by_face, font_faces
from cjmap.render.spell.picture import Picture
from cjmap.render.spell.words import words_of

__all__ = ["FORMAT", "svg"]


def svg(sheet: Sheet, theme: Theme, *, embed: bool = True, size: tuple[int, int] | None = None) -> str:
    """The sheet as an SVG document that stands alone; without `embed` it relies on fonts that its reader has.

    `size` is its width and height in pixels where it is not to be as large as it was laid out.
    """
    picture = Picture(theme.tokens.__getitem__, sheet.direction == "rtl", theme.hatched)
    bands = "".join(_band(band, picture) for band in sheet.bands)
    ground = element("rect", {"width": sheet.width, "height": sheet.height, "fill": theme.tokens["paper"]})
    titles = element("title", {"id": "title"}, escaped(words_of(sheet.title)))
    titles += element("desc", {"id": "desc"}, escaped(words_of(sheet.description)))
    style = element("style", {}, font_faces(characters_by_face(sheet))) if embed else ""
    width, height = size or (sheet.width, sheet.height)
    root: dict[str, str | float | None] = {
        "xmlns": "http://www.w3.org/2000/svg", "width": width, "height": height,
        "viewBox": f"0 0 {sheet.width:g} {sheet.height:g}", "preserveAspectRatio": "none" if size else None,
        "role": "img", "aria-labelledby": "title desc",
        "lang": sheet.lang, "direction": sheet.direction if sheet.direction == "rtl" else None, "font-family": FAMILIES,
    }  # fmt: skip
    return element("svg", root, titles + style + picture.definitions() + ground + bands) + "\n"


def _band(band: Band, picture: Picture) -> str:
    moved = {"id": f"band-{band.id}", "transform": f"translate({band.x:g} {band.y:g})"}
    return "\n" + element("g", moved, picture.spell(band.shapes))


FORMAT = Format(of_sheet=svg)
