"""What a browser makes of the page of a change: the panel tells it, links lead to it, the table lists it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cjmap.diff.map_diff import map_diff
from cjmap.reporters.changes import WRITERS, WriteOptions
from sheets import map_of
from stories import AFTER, BEFORE

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.browser


@pytest.fixture
def address(page: Page, tmp_path) -> str:
    """The page of the story; it may ask for nothing but itself."""
    write = WRITERS.load("html").of_one
    assert write
    file = tmp_path / "diff.html"
    told = write(map_diff(map_of(BEFORE), map_of(AFTER)), WriteOptions("main", "the working tree"))
    file.write_text(told, encoding="utf-8")
    page.on("request", lambda request: page.close() if not request.url.startswith(("file:", "data:")) else None)
    return file.as_uri()


def test_a_link_to_a_card_opens_what_happened_to_it(page: Page, address: str) -> None:
    page.goto(f"{address}#o-by-phone")
    panel = page.get_by_role("complementary", name="Details")
    panel.wait_for()
    assert "idea → planned (further along)" in panel.inner_text()
    page.keyboard.press("Escape")
    assert not panel.is_visible()


def test_what_is_gone_has_a_link_too(page: Page, address: str) -> None:
    page.goto(f"{address}#was1-p-small-print")
    panel = page.get_by_role("complementary", name="Details")
    panel.wait_for()
    assert "Removed, unexplained" in panel.inner_text()


def test_search_finds_words_that_went(page: Page, address: str) -> None:
    page.goto(address)
    page.keyboard.press("/")
    page.keyboard.type("print is small")
    page.get_by_text(" found").first.wait_for()
    assert page.locator("#drawing .hit").get_attribute("id") == "was1-p-small-print"


def test_every_change_is_listed_the_worse_ones_first(page: Page, address: str) -> None:
    page.goto(address)
    heads = page.locator("section h2").all_inner_texts()
    assert [head for head in heads if head in ("Worse", "Better", "Other changes")] == [
        "Worse",
        "Better",
        "Other changes",
    ]
    assert page.get_by_text("nobody owns it any more").count() >= 2


def test_struck_words_are_struck_where_they_stand(page: Page, address: str) -> None:
    page.goto(address)
    struck = page.locator("#drawing [text-decoration='line-through']").all_text_contents()
    assert "The print is small" in struck
