"""What a browser makes of a report: it fits a phone, fetches nothing, and says where each figure came from."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cjmap.pipeline import load, report
from cjmap.render.spell.report_page import report_page

if TYPE_CHECKING:
    from playwright.sync_api import Page

TODAY = date(2026, 11, 22)
WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture
def opened(page: Page, examples, tmp_path):
    file = tmp_path / "report.html"
    told = report(load([str(examples)], tmp_path), TODAY)
    file.write_text(report_page(told), encoding="utf-8")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(file.as_uri())
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    return page


@pytest.mark.parametrize("width", [360, 768, 1440])
def test_nothing_but_tables_scrolls_sideways(opened, width):
    opened.set_viewport_size({"width": width, "height": 900})
    assert opened.evaluate(WIDER) == 0


def test_every_section_can_be_reached_from_the_head(opened):
    links = opened.eval_on_selector_all("header nav a", "all => all.map(one => one.hash)")
    assert len(links) > 10
    assert all(opened.locator(f"section{link} h2").count() == 1 for link in links)


def test_a_figure_says_where_it_came_from(opened):
    first = opened.locator("#fix-first tbody tr").first.locator(".from details")
    first.locator("summary").click()
    assert "pain_points" in first.inner_text()
    assert ".cjm.yaml:" in first.inner_text()


def test_small_curves_have_words_for_those_who_cannot_see_them(opened):
    curves = opened.get_by_role("img")
    assert curves.count() > 10
    assert "highest at" in (curves.first.get_attribute("aria-label") or "")


@pytest.mark.parametrize(("width", "shown"), [(390, "narrow"), (800, "middle"), (1440, "wide")])
def test_the_matrix_is_drawn_for_the_width_of_the_screen(opened, width, shown):
    opened.set_viewport_size({"width": width, "height": 900})
    seen = [one for one in opened.locator(".matrix svg").all() if one.is_visible()]
    assert [one.get_attribute("class") for one in seen] == [shown]
    box, held = seen[0].bounding_box(), opened.locator(".matrix").bounding_box()
    assert box
    assert held
    assert held["x"] <= box["x"]
    assert box["x"] + box["width"] <= held["x"] + held["width"]


def test_a_number_in_the_matrix_leads_to_its_row_of_the_table(opened):
    opened.set_viewport_size({"width": 1440, "height": 900})
    spot = opened.locator(".matrix .wide a").nth(3)
    told, number = spot.locator("title").text_content() or "", spot.locator("text").text_content()
    spot.click()
    row = opened.locator("tr:target")
    assert row.locator("td").first.inner_text() == number
    assert row.locator("[data-title=Opportunity]").inner_text() in told


def test_the_matrix_and_its_table_hold_the_same_opportunities(opened):
    numbers = opened.eval_on_selector_all(".matrix .narrow a", "all => all.map(one => one.getAttribute('href'))")
    missing = opened.eval_on_selector_all(".matrix figcaption a", "all => all.map(one => one.getAttribute('href'))")
    rows = opened.eval_on_selector_all("#opportunities tbody tr", "all => all.map(one => '#' + one.id)")
    assert sorted(numbers + missing) == sorted(rows)
