"""The tools a script adds to the page: the panel, links into it, search, lanes, keys; and the page without a script."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cjmap.pipeline import render
from sheets import OPTIONS, example

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser
PIZZA = "examples/bella-napoli/pizza-night.cjm.yaml"
SNEAKERS = "examples/sneakers/same-sneakers.cjm.yaml"
CLINIC = "examples/arabic-clinic/first-visit.cjm.yaml"


def address_of(path: str, folder: Path) -> str:
    file = folder / "map.html"
    file.write_text(render(example(path), "html", OPTIONS), encoding="utf-8")
    return file.as_uri()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    return address_of(PIZZA, tmp_path_factory.mktemp("page"))


def focused(page: Page) -> str:
    return page.evaluate("document.activeElement.id")


def ids_with(page: Page, group: str) -> set[str]:
    """The ids of the things in the drawing that match a selector."""
    return set(page.evaluate(f"[...document.querySelectorAll('#drawing svg [data-thing]{group}')].map(one => one.id)"))


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
    first = focused(page)
    page.keyboard.press("ArrowRight")
    second = focused(page)
    assert first
    assert second
    assert first != second
    page.keyboard.press("Enter")
    assert page.get_by_role("complementary", name="Details").is_visible()
    page.keyboard.press("Escape")
    assert focused(page) == second


def test_a_question_mark_lists_the_keys(page: Page, address: str) -> None:
    page.goto(address)
    page.keyboard.press("?")
    assert page.get_by_role("dialog").get_by_text("fit the width").is_visible()


def test_a_click_opens_the_panel_and_closing_it_returns_the_focus(page: Page, address: str) -> None:
    page.goto(address)
    page.locator("#drawing #t-bill").click()
    panel = page.get_by_role("complementary", name="Details")
    assert panel.get_by_role("heading", level=2).inner_text() == "Asks for the bill"
    assert {"Actions", "Emotion", "Pain points"} <= set(panel.get_by_role("heading", level=3).all_inner_texts())
    assert page.url.endswith("#t-bill")
    panel.get_by_role("button", name="Close details").click()
    assert not panel.is_visible()
    assert focused(page) == "t-bill"


def test_what_belongs_to_the_card_looked_at_stays_and_the_rest_steps_back(page: Page, address: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{address}#t-bill")
    page.locator("#t-bill.open").wait_for()
    kept = ids_with(page, ".kept")
    assert {"t-bill", "p-slow-bill", "s-pay"} <= kept
    assert "t-map" not in kept
    assert page.evaluate("getComputedStyle(document.querySelector('#drawing #t-map')).opacity") == "0.35"
    assert page.evaluate("getComputedStyle(document.querySelector('#drawing #t-bill')).opacity") == "1"


def test_enter_in_the_search_goes_through_the_hits_and_around_the_end(page: Page, address: str) -> None:
    page.goto(f"{address}?q=bill")
    field, count = page.get_by_label("Search the map"), page.locator(".count")
    found = int(count.inner_text().split()[0])
    field.press("Enter")
    assert count.inner_text() == f"1 of {found}"
    field.press("Shift+Enter")
    assert count.inner_text() == f"{found} of {found}"
    field.press("Enter")
    assert count.inner_text() == f"1 of {found}"
    assert count.get_attribute("aria-live") == "polite"


def test_words_outside_of_cards_are_found_in_the_drawing_too(page: Page, address: str) -> None:
    page.goto(f"{address}?q=sums")
    assert page.locator(".hit-box").count() == 1


def test_a_severity_leaves_its_pain_points_and_what_belongs_with_them(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_label("Severity").select_option("critical")
    kept = ids_with(page, ".kept")
    assert {"p-no-allergens", "p-slow-bill", "t-bill"} <= kept
    assert "p-stale-hours" not in kept
    assert "severity=critical" in page.url


def test_a_persona_steps_back_what_is_not_theirs(page: Page, tmp_path: Path) -> None:
    page.goto(address_of(SNEAKERS, tmp_path))
    assert page.locator("#drawing .dim").count() == 0
    page.get_by_label("Persona").select_option("Priya Nair")
    assert page.locator("#drawing .persona-priya.dim").count() == 0
    assert page.locator("#drawing .persona-tomasz:not(.dim)").count() == 0
    assert "persona=priya" in page.url


def test_lane_toggles_close_the_gaps_in_the_drawing_and_the_table_and_on_paper(page: Page, address: str) -> None:
    page.goto(address)
    whole = height_of_drawing(page)
    lane = page.locator(".band[data-lane=thoughts]")
    page.keyboard.press("l")
    page.get_by_role("button", name="Thoughts", exact=True).click()
    assert height_of_drawing(page) == whole - float(lane.get_attribute("data-height") or 0)
    assert page.get_by_role("button", name="Thoughts", exact=True).get_attribute("aria-pressed") == "false"
    assert not page.locator("tr[data-lane=thoughts]").is_visible()
    page.emulate_media(media="print")
    assert not page.locator(".slip[data-lane=thoughts]").is_visible()
    assert page.locator(".slip[data-lane=emotion]").is_visible()
    assert not page.locator(".tools").is_visible()
    page.emulate_media(media="screen")
    page.get_by_role("button", name="All", exact=True).click()
    assert height_of_drawing(page) == whole


def test_stages_and_lane_names_stay_in_view(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 700})
    page.goto(address)
    page.evaluate("document.querySelector('#drawing .scroll').scrollBy({left: 500, top: 1200, behavior: 'instant'})")
    pane = page.locator("#drawing .scroll").bounding_box()
    bar, names = (page.locator(f".layer.{kind} > div").bounding_box() for kind in ("bar", "names"))
    assert pane
    assert bar
    assert names
    assert abs(bar["y"] - pane["y"]) <= 2
    assert abs(names["x"] - pane["x"]) <= 2


def test_arrows_follow_the_eye_where_the_map_reads_from_the_right(page: Page, tmp_path: Path) -> None:
    page.goto(address_of(CLINIC, tmp_path))
    touchpoints = page.locator("#drawing .touchpoint")
    touchpoints.first.focus()
    page.keyboard.press("ArrowLeft")
    assert focused(page) == touchpoints.nth(1).get_attribute("id")
    page.keyboard.press("Home")
    assert focused(page) == page.locator("#drawing .stage").first.get_attribute("id")
    page.keyboard.press("ArrowDown")
    assert focused(page) == touchpoints.first.get_attribute("id")


def test_the_look_can_be_switched_and_is_kept_in_the_address(page: Page, address: str) -> None:
    page.emulate_media(color_scheme="light")
    page.goto(address)
    ground = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(ground)
    page.get_by_role("button", name="Dark").click()
    assert page.evaluate(ground) != light
    assert "look=dark" in page.url
    page.get_by_role("button", name="Dark").click()
    assert page.evaluate(ground) == light
    assert "look" not in page.url


def test_type_is_never_below_ten_pixels_at_fit_width(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(address)
    scale = "document.querySelector('.board > svg').getScreenCTM().a"
    assert page.evaluate(scale) * 13 >= 9.99
    page.keyboard.press("+")
    assert page.evaluate(scale) * 13 > 11


@pytest.mark.parametrize("path", [PIZZA, CLINIC, SNEAKERS])
def test_the_script_asks_for_nothing_and_complains_of_nothing(page: Page, tmp_path: Path, path: str) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("request", lambda request: None if request.url.startswith(("file:", "data:")) else said.append(request.url))
    page.goto(f"{address_of(path, tmp_path)}?q=a&severity=major#%E0%A4%A")
    page.locator("#drawing [data-thing]").last.click()
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(one => one.id)")
    assert len(ids) == len(set(ids))
    assert said == []


def test_without_a_script_the_page_is_whole(browser: Browser, address: str) -> None:
    context = browser.new_context(offline=True, java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    assert page.locator(".drawing svg").is_visible()
    assert page.get_by_role("table").count() == 1
    assert page.get_by_label("Search the map").count() == 0
    context.close()


BLUEPRINT = "examples/appliance-support/dishwasher-stops.cjm.yaml"


@pytest.fixture(scope="module")
def blueprint(tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("blueprint") / "map.html"
    file.write_text(render(example(BLUEPRINT), "html", replace(OPTIONS, view="blueprint")), encoding="utf-8")
    return file.as_uri()


def test_a_card_behind_the_scenes_has_an_address_and_says_what_it_leads_to(page: Page, blueprint: str) -> None:
    page.goto(f"{blueprint}#i-note")
    panel = page.get_by_role("complementary", name="Details")
    panel.wait_for()
    assert page.get_by_role("heading", name="Agent leaves a note for the late shift", level=2).is_visible()
    assert "Weak link\nNobody reads the shared inbox" in panel.inner_text().replace("\t", "\n")


def test_a_step_of_a_blueprint_keeps_its_whole_column_and_its_tags_in_sight(page: Page, blueprint: str) -> None:
    page.goto(f"{blueprint}#t-waits")
    page.get_by_role("complementary", name="Details").wait_for()
    assert {"t-waits", "i-inbox"} <= ids_with(page, ".kept, .open")
    tags = "document.querySelectorAll('#i-inbox .tag, #t-waits .tag').length"
    assert page.evaluate(tags) == 2


def test_hiding_a_lane_of_a_blueprint_closes_it_up(page: Page, blueprint: str) -> None:
    page.goto(blueprint)
    whole = height_of_drawing(page)
    page.goto(f"{blueprint}?lanes=touchpoints,frontstage")
    assert height_of_drawing(page) < whole - 400
    assert page.locator("#i-page").is_visible()
    assert not page.locator("#i-inbox").is_visible()
