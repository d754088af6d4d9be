"""The picture that resvg makes of a sheet is the one that Chromium makes of its SVG, up to the edges of letters."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageChops, ImageFilter

from cjmap.export import ExportOptions
from cjmap.export.kit.font_files import system_fonts
from cjmap.pipeline import draw, render
from sheets import OPTIONS, example

if TYPE_CHECKING:
    from playwright.sync_api import Page

MAPS = (
    "bella-napoli/pizza-night",
    "telecom-support/line-down",
    "sneakers/same-sneakers",
    "arabic-clinic/first-visit",
    "ryokan/onsen-stay",
)
BEYOND_OURS = {"arabic-clinic/first-visit": "Noto Sans Arabic", "ryokan/onsen-stay": "Noto Sans CJK JP"}
FAR, MOST = 96, 0.002
"""How far two pixels may be apart, of 255, and the share of those that may be farther."""


def photographed(page: Page, folder: Path, name: str) -> Image.Image:
    """What Chromium shows of the map's SVG, at one pixel a CSS pixel."""
    file = folder / "map.svg"
    file.write_text(render(example(f"examples/{name}.cjm.yaml"), "svg", OPTIONS), encoding="utf-8")
    page.goto(file.as_uri())
    width, height = page.evaluate(
        "(({width, height}) => [width, height].map(x => x.baseVal.value))(document.rootElement)"
    )
    page.set_viewport_size({"width": round(width), "height": round(height)})
    page.wait_for_function("document.fonts.status === 'loaded'")
    return Image.open(BytesIO(page.screenshot())).convert("RGB")


@pytest.mark.parametrize("name", MAPS)
def test_resvg_and_chromium_draw_the_same_picture(page, tmp_path, name):
    if name in BEYOND_OURS and not any(font.family == BEYOND_OURS[name] for font in system_fonts()):
        pytest.skip(f"{BEYOND_OURS[name]} is not installed")
    shown = photographed(page, tmp_path, name)
    drawn = draw(example(f"examples/{name}.cjm.yaml"), "png", OPTIONS, ExportOptions(scale=1)).content
    exported = Image.open(BytesIO(drawn)).convert("RGB")
    assert exported.size == shown.size
    blurred = (one.filter(ImageFilter.GaussianBlur(1)) for one in (exported, shown))
    apart = ImageChops.difference(*blurred).convert("L").point(lambda value: 255 if value > FAR else 0)
    share = apart.histogram()[255] / (apart.width * apart.height)
    assert share <= MOST
