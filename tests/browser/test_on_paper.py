"""What a browser prints: A3 lying, the stages above the lanes of every page, nothing of the screen."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from cjmap.pipeline import lay_out, render
from sheets import OPTIONS, example

if TYPE_CHECKING:
    from playwright.sync_api import Page

LANES = {"Actions", "Touchpoints", "Thoughts", "Opportunities", "Metrics"}


@pytest.mark.parametrize(
    ("name", "theme"), [("bella-napoli/pizza-night", "dark"), ("business-phone/buying-phones", "light")]
)
def test_every_printed_page_has_every_stage_and_each_lane_is_on_one(
    page: Page, tmp_path: Path, name: str, theme: str
) -> None:
    journey_map = example(f"examples/{name}.cjm.yaml")
    options = replace(OPTIONS, theme=theme)
    file = tmp_path / "map.html"
    file.write_text(render(journey_map, "html", options), encoding="utf-8")
    page.goto(file.as_uri())
    printed = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True, print_background=True))).pages
    assert len(printed) > 1
    lines = [[line.strip() for line in one.extract_text().splitlines()] for one in printed]
    stages = [column.title.split()[0] for column in lay_out(journey_map, options).columns]
    for one, told in zip(printed, lines, strict=True):
        assert one.mediabox.width == pytest.approx(420 / 25.4 * 72, abs=1)
        assert [stage for stage in stages if not any(stage in line.split() for line in told)] == []
        assert "As a table" not in told
    for lane in LANES:
        assert sum(told.count(lane) for told in lines) == 1
