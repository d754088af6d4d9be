"""PNG: the sheet in pixels."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from cjmap.drawing.shapes import Image, Shape
from cjmap.drawing.sheet import Sheet
from cjmap.drawing.theme import Theme
from cjmap.engines.resvg import rasterise
from cjmap.errors import UsageError
from cjmap.export import Exported, Exporter, ExportOptions
from cjmap.export.kit.pictures import MONO, PLAIN, Ready, made_ready
from cjmap.export.kit.shapes_of import redrawn
from cjmap.render.spell.elements import element
from cjmap.render.svg import svg

__all__ = ["EXPORTER", "png"]

MOST_PIXELS, LONGEST_SIDE = 120_000_000, 32_767
"""What a viewer still opens, and half a gigabyte of memory still holds."""

_VECTOR = "data:image/svg+xml"


def png(sheets: Sequence[Sheet], theme: Theme, options: ExportOptions) -> Exported:
    """The one sheet as PNG. Raises UsageError for a picture too large to look at."""
    (sheet,) = sheets
    scale = options.width / sheet.width if options.width else options.scale
    _refuse_giants(sheet, scale)
    ready = made_ready(sheets, options.fonts)
    whole = redrawn(ready.sheets[0], lambda shape: (_in_pixels(shape, scale, ready),))
    picture = svg(whole, theme, embed=False, size=_pixels(sheet.width, sheet.height, scale))
    content = rasterise(picture, ready.fonts, PLAIN, MONO)
    return Exported(content, ready.families, ready.stand_ins.missing)


def _pixels(width: float, height: float, scale: float) -> tuple[int, int]:
    """A size in whole pixels, at least one each way."""
    return max(1, int(width * scale + 0.5)), max(1, int(height * scale + 0.5))


def _refuse_giants(sheet: Sheet, scale: float) -> None:
    width, height = ceil(sheet.width * scale), ceil(sheet.height * scale)
    if width * height <= MOST_PIXELS and max(width, height) <= LONGEST_SIDE:
        return
    fits = min((MOST_PIXELS / sheet.width / sheet.height) ** 0.5, LONGEST_SIDE / max(sheet.width, sheet.height))
    raise UsageError(
        f"“{sheet.id}” would be a picture of {width:,} × {height:,} pixels, more than programs open; "
        f"try --scale {max(int(fits * 100) / 100, 0.01):g}, or PDF"
    )


def _in_pixels(shape: Shape, scale: float, ready: Ready) -> Shape:
    """A vector picture drawn by itself first: resvg would take a canvas as large as the whole sheet for each."""
    if not isinstance(shape, Image) or not shape.href.startswith(_VECTOR):
        return shape
    fit = "xMidYMid slice" if shape.round else "xMidYMid meet"
    width, height = _pixels(shape.width, shape.height, scale)
    box: dict[str, str | float | None] = {"width": width, "height": height}
    inner = element("image", box | {"href": shape.href, "preserveAspectRatio": fit})
    picture = element("svg", {"xmlns": "http://www.w3.org/2000/svg"} | box, inner)
    drawn = rasterise(picture, ready.fonts, PLAIN, MONO)
    return replace(shape, href=f"data:image/png;base64,{b64encode(drawn).decode()}")


EXPORTER = Exporter(png)
