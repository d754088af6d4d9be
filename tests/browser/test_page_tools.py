"""The tools a script adds to the page: the panel, links into it, search, lanes, keys; and the page without a script."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cjmap.pipeline import render
from sheets import OPTIONS, example

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser
PIZZA = "examples/bella-napoli/pizza-night.cjm.yaml"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    file: Path = tmp_path_factory.mktemp("page") / "pizza-night.html"
    file.write_text(render(example(PIZZA), "html", OPTIONS), encoding="utf-8")
    return file.as_uri()


def height_of_drawing(page: Page) -> float:
    return page.evaluate("document.querySelector('.drawing svg').viewBox.baseVal.height")


def test_a_link_opens_what_it_names_and_escape_closes_it(page: Page, address: str) -> None:
    page.goto(f"{address}#p-no-allergens")
    panel = page.get_by_role("complementary", name="Details")
    panel.wait_for()
    assert "Nothing on the menu says which pizzas contain peanut" in panel.inner_text()
    assert "8/12" in panel.inner_text()
    page.keyboard.press("Escape")
    assert not panel.is_visible()


def test_what_belongs_together_is_linked_from_the_panel(page: Page, address: str) -> None:
    page.goto(f"{address}#p-no-allergens")
    page.get_by_role("complementary", name="Details").get_by_role("link", name="O3").click()
    assert page.get_by_role("heading", name="Print allergen icons beside each pizza", level=2).is_visible()
    assert page.url.endswith("#o-allergen-icons") or "#o-" in page.url


def test_search_counts_what_it_finds_and_keeps_the_words_in_the_address(page: Page, address: str) -> None:
    page.goto(address)
    page.keyboard.press("/")
    page.keyboard.type("peanut")
    page.get_by_text("8 found").wait_for()
    assert "q=peanut" in page.url
    page.goto(f"{address}?q=nowhere-at-all")
    page.get_by_text("Nothing found").or_(page.get_by_text("0 found")).first.wait_for()


def test_hiding_lanes_closes_the_sheet_up(page: Page, address: str) -> None:
    page.goto(address)
    whole = height_of_drawing(page)
    page.goto(f"{address}?lanes=touchpoints,emotion")
    assert height_of_drawing(page) < whole / 2


def test_the_drawing_is_one_stop_of_the_tab_key_and_arrows_walk_in_it(page: Page, address: str) -> None:
    page.goto(address)
    assert page.locator(".drawing svg [tabindex='0']").count() == 1
    page.locator(".drawing svg [tabindex='0']").focus()
    first = page.evaluate("document.activeElement.id")
    page.keyboard.press("ArrowRight")
    second = page.evaluate("document.activeElement.id")
    assert first
    assert second
    assert first != second
    page.keyboard.press("Enter")
    assert page.get_by_role("complementary", name="Details").is_visible()
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == second


def test_a_question_mark_lists_the_keys(page: Page, address: str) -> None:
    page.goto(address)
    page.keyboard.press("?")
    assert page.get_by_role("dialog").get_by_text("fit the width").is_visible()


def test_without_a_script_the_page_is_whole(browser: Browser, address: str) -> None:
    context = browser.new_context(offline=True, java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    assert page.locator(".drawing svg").is_visible()
    assert page.get_by_role("table").count() == 1
    assert page.get_by_label("Search the map").count() == 0
    context.close()
