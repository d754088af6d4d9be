"""What a browser makes of a drawing: words as wide as they were measured, nothing over anything, nothing fetched."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cjmap.drawing.fonts import uncovered
from cjmap.drawing.shapes import Text
from cjmap.drawing.sheet import Sheet
from cjmap.pipeline import lay_out, render
from extremes import EXTREMES
from geometry import Box, box_of_text, texts_of
from sheets import OPTIONS, example, map_of

if TYPE_CHECKING:
    from playwright.sync_api import Page

DRAWN = (
    "bella-napoli/pizza-night",
    "arabic-clinic/first-visit",
    "ryokan/onsen-stay",
    "sneakers/same-sneakers",
)
MEASURED = """() => [...document.querySelectorAll('g[id^="band-"] text')].map(text => {
    return [text.textContent, text.getBBox().x, text.getComputedTextLength()]
})"""
FONTS = "() => document.fonts.ready.then(all => [...all].map(one => [one.family, one.weight, one.style, one.status]))"


def map_named(name: str) -> Any:
    return map_of(EXTREMES[name]) if name in EXTREMES else example(f"examples/{name}.cjm.yaml")


def opened(page: Page, folder: Path, name: str, to: str) -> tuple[list[str], list[str]]:
    """Open a map in one format; the addresses that were asked for, and what the console complained about."""
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on(
        "console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None
    )
    file = folder / f"map.{to}"
    file.write_text(render(map_named(name), to, OPTIONS), encoding="utf-8")
    page.goto(file.as_uri())
    page.evaluate(FONTS)
    return asked, complaints


def lines_of(sheet: Sheet) -> list[tuple[str, Text]]:
    """Every line of text that is drawn, with its band, in the order of the document."""
    return [(band.id, text) for band in sheet.bands for text in texts_of(band.shapes) if text.runs]


@pytest.mark.parametrize(
    ("name", "to"), [*((name, "svg") for name in (*DRAWN, "markup", "unbroken words")), (DRAWN[0], "html")]
)
def test_words_are_as_wide_as_they_were_measured(page: Page, tmp_path: Path, name: str, to: str) -> None:
    opened(page, tmp_path, name, to)
    drawn = lines_of(lay_out(map_named(name), OPTIONS))
    found = page.evaluate(MEASURED)
    assert [words for words, _, _ in found] == [text.words for _, text in drawn]
    wrong = []
    for (band, text), (words, x, width) in zip(drawn, found, strict=True):
        own = not any(uncovered(run.text, run.face) for run in text.runs)
        box = box_of_text(text)
        if own and (abs(width - text.width) > 0.015 * text.width + 1 or abs(x - box.left) > 0.015 * text.width + 3):
            wrong.append((band, words, round(box.left), round(x), round(text.width), round(width)))
    assert wrong == []


@pytest.mark.parametrize("name", [*DRAWN, "Japanese", "Hebrew", "Arabic on a sheet from the left"])
def test_no_text_runs_over_another_or_off_the_sheet(page: Page, tmp_path: Path, name: str) -> None:
    opened(page, tmp_path, name, "svg")
    sheet = lay_out(map_named(name), OPTIONS)
    bands: dict[str, list[tuple[Box, str]]] = {}
    for (band, text), (words, x, width) in zip(lines_of(sheet), page.evaluate(MEASURED), strict=True):
        bands.setdefault(band, []).append((box_of_text(text)._replace(left=x, right=x + width), words))
    wrong = [one for boxes in bands.values() for one in boxes if one[0].left < 0 or one[0].right > sheet.width]
    for boxes in bands.values():
        wrong += [(one, other) for one, other in combinations(boxes, 2) if one[0].meets(other[0], 1)]
    assert wrong == []


@pytest.mark.parametrize("to", ["svg", "html"])
@pytest.mark.parametrize("name", DRAWN[:2])
def test_nothing_is_fetched_nothing_is_complained_about_and_every_font_is_in_use(
    page: Page, tmp_path: Path, name: str, to: str
) -> None:
    asked, complaints = opened(page, tmp_path, name, to)
    assert complaints == []
    assert {address.split(":")[0] for address in asked} <= {"file", "data"}
    assert len([address for address in asked if address.startswith("file:")]) == 1
    fonts = page.evaluate(FONTS)
    assert {family for family, *_ in fonts} <= {"Inter", '"Inter"', "JetBrains Mono", '"JetBrains Mono"'}
    assert {status for *_, status in fonts} <= {"loaded", "unloaded"} if to == "html" else {"loaded"}
    assert len(fonts) >= 3


@pytest.mark.parametrize("name", ["markup", "unbroken words", "addresses"])
def test_no_width_makes_the_page_scroll_sideways_at_the_extremes(page: Page, tmp_path: Path, name: str) -> None:
    opened(page, tmp_path, name, "html")
    for width in (390, 1280, 1920):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("() => document.documentElement.scrollWidth") <= width
