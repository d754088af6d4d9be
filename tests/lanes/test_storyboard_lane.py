"""The storyboard lane: pictures of stages and touchpoints, drawn where there are any."""

from __future__ import annotations

from dataclasses import replace

from cjmap.drawing.shapes import Image
from cjmap.drawing.sheet import Band, Sheet
from cjmap.lanes import ORDERS
from cjmap.pipeline import lay_out
from geometry import cards_of, faults_of, shapes_of
from sheets import OPTIONS, example, map_of

PIZZA = "examples/bella-napoli/pizza-night.cjm.yaml"
SHOWN = replace(OPTIONS, lanes=("storyboard", "touchpoints", "emotion"))


def band(sheet: Sheet, name: str) -> Band:
    return next(one for one in sheet.bands if one.id == name)


def test_each_picture_stands_above_its_touchpoint() -> None:
    sheet = lay_out(example(PIZZA), SHOWN)
    pictures = {one.alt: one for one in shapes_of(band(sheet, "storyboard").shapes) if isinstance(one, Image)}
    menu = pictures["The printed menu, small type, no allergen marks"]
    card = next(box for box, group in cards_of(band(sheet, "touchpoints")) if group.id == "t-menu")
    assert (menu.x, menu.x + menu.width) == (card.left - 1, card.right + 1)
    assert faults_of(sheet) == []


def test_the_table_says_what_the_pictures_show() -> None:
    sheet = lay_out(example(PIZZA), SHOWN)
    row = next(one for one in sheet.rows if one.id == "storyboard")
    told = [(entry.mark, entry.text) for cell in row.cells for entry in cell.entries]
    assert ("T7", "The printed menu, small type, no allergen marks") in told


def test_without_a_picture_there_is_no_lane() -> None:
    text = "journey: J\nstages: [{stage: S, image: gone.png, touchpoints: [T]}]"
    assert "storyboard" not in [one.id for one in lay_out(map_of(text), SHOWN).bands]


def test_it_stands_between_actions_and_touchpoints_so_that_the_curve_stays_under_its_cards() -> None:
    for order in ORDERS.values():
        assert order.index("storyboard") + 1 == order.index("touchpoints")
    assert ORDERS["journey"].index("touchpoints") + 1 == ORDERS["journey"].index("emotion")


def test_a_map_may_place_it() -> None:
    text = "journey: J\nlanes: [storyboard, {id: touchpoints}]\nstages: [{stage: S, touchpoints: [T]}]"
    assert map_of(text).lanes[0].id == "storyboard"
