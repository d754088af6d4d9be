"""The service blueprint: cards stand in their column and lane, connectors run around them, nothing is lost."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from blueprints import BLUEPRINT, blueprint_of, cards_in, crossed, entries_of, overlaid, stretches, words_in
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cjmap.drawing.mirror import mirrored
from cjmap.drawing.shapes import Group, Line, Path
from cjmap.drawing.theme import THEMES, theme_named
from cjmap.layout.kit.lanes import chosen
from cjmap.layout.service.columns import bare_frame
from cjmap.layout.service.links import Link, links_of
from cjmap.layout.service.pieces import Board, board_of
from cjmap.layout.service.tiers import tiers_of
from cjmap.pipeline import lay_out, render
from extremes import EXTREMES, spelt, stages, touchpoint
from geometry import faults_of, shapes_of, texts_of
from maps import HOSTILE
from sheets import EXAMPLES, OPTIONS, example, map_of

CITY = "examples/city-appointment/identity-card.cjm.yaml"
DISHWASHER = "examples/appliance-support/dishwasher-stops.cjm.yaml"
LINE_DOWN = "examples/telecom-support/line-down.cjm.yaml"
DRAWN = [CITY, DISHWASHER, LINE_DOWN, "examples/bella-napoli/pizza-night.cjm.yaml"]
BROAD = settings(max_examples=25, suppress_health_check=list(HealthCheck), deadline=None)

ASKS = """\
journey: A small blueprint
type: service-blueprint
stages:
  - stage: Order
    touchpoints:
      - touchpoint: Asks
        frontstage: Answers
        backstage: {text: Looks, id: looks}
        support: [Till, {text: Allergen list, link: missing}]
      - touchpoint: Pays
        frontstage: Waiter brings the card
        backstage: {text: Waiter queues, to: looks}
        support: {text: Bank, to: backstage}
"""


def board(text: str) -> Board:
    journey_map = map_of(text)
    frame = bare_frame(journey_map, OPTIONS)
    return board_of(journey_map, tiers_of(frame, chosen(journey_map, ())).tiers)


def arrows(text: str) -> list[str]:
    def told(link: Link) -> str:
        sign = {"flow": "=>", "call": "<->" if link.both else "->"}.get(link.style, f"-{link.style}->")
        start, end = (getattr(one.record, "name", None) or one.record.text for one in (link.start, link.end))
        return f"{start} {sign} {end}"

    return [told(link) for link in links_of(board(text))]


def test_arrows_go_down_the_lanes_and_back_unless_an_item_says_where_to() -> None:
    assert arrows(ASKS) == [
        "Asks <-> Answers", "Answers <-> Looks", "Looks <-> Till", "Looks -missing-> Allergen list",
        "Pays <-> Waiter brings the card", "Waiter brings the card -> Waiter queues", "Waiter queues -> Looks",
        "Bank -> Waiter queues", "Asks => Pays",
    ]  # fmt: skip


def test_a_question_and_its_answer_are_two_arrows_side_by_side() -> None:
    text = """\
journey: x
stages:
  - stage: One
    frontstage: {text: Asks, id: asks, to: knows}
    backstage: {text: Knows, id: knows, to: asks}
"""
    assert arrows(text) == ["One -> Asks", "Asks -> Knows", "Knows -> Asks"]
    lines = [line for line in stretches(blueprint_of(text)) if line.left == line.right and line.bottom - line.top > 20]
    apart = {line.left for line in lines}
    assert len(apart) == 3
    assert max(apart) - min(apart) == pytest.approx(48)


def test_what_the_customer_never_sees_stands_in_its_lane_and_its_column() -> None:
    text = spelt([{"stage": "Order", "touchpoints": [
        touchpoint("Orders", backstage="Prints"), touchpoint("Cook cooks", layer="backstage"), "Eats"]}])  # fmt: skip
    sheet = blueprint_of(text)
    cards = {card.id: card for card in cards_in(sheet)}
    assert (cards["t-cook-cooks"].band, cards["t-orders"].band) == ("backstage", "touchpoints")
    assert cards["t-cook-cooks"].box.top == cards["i-prints"].box.top
    assert arrows(text)[-2:] == ["Orders -> Cook cooks", "Cook cooks -> Eats"]


@pytest.mark.parametrize("path", EXAMPLES)
def test_nothing_overlaps_or_leaves_its_place_in_an_example(path: str) -> None:
    sheet = blueprint_of(path)
    assert faults_of(sheet) == []
    assert crossed(sheet) == []
    if sheet.direction == "rtl":
        assert faults_of(mirrored(replace(mirrored(sheet), direction="ltr"))) == []


@pytest.mark.parametrize("name", EXTREMES)
def test_nothing_overlaps_or_leaves_its_place_at_the_extremes(name: str) -> None:
    sheet = blueprint_of(EXTREMES[name])
    assert faults_of(sheet) == []
    assert crossed(sheet) == []


def _service(numbers: st.DrawFn, item: int) -> dict[str, object]:
    """An item that leads to some others, or whose link is broken, or that is just there."""
    made: dict[str, object] = {"text": f"Item {item}", "id": f"i{item}"}
    if numbers(st.booleans()):
        made["to"] = [f"i{numbers(st.integers(0, 11))}" for _ in range(numbers(st.integers(1, 3)))]
    elif numbers(st.booleans()):
        made["link"] = numbers(st.sampled_from(["missing", "weak"]))
    return made


@st.composite
def tangles(draw: st.DrawFn) -> str:
    """A service of twelve items anywhere behind six touchpoints, leading anywhere, with ways back and forth."""
    places = [{"touchpoint": f"T {n}", "id": f"t{n}", "next": [f"t{draw(st.integers(0, 5))}"]} if draw(st.booleans())
              else {"touchpoint": f"T {n}", "id": f"t{n}"} for n in range(6)]  # fmt: skip
    for item in range(12):
        lane = draw(st.sampled_from(["frontstage", "backstage", "support", "physical_evidence"]))
        place = places[draw(st.integers(0, 5))]
        place.setdefault(lane, []).append(_service(draw, item))
        if draw(st.integers(0, 5)) == 0:
            place["lines"] = {"visibility": "Words on the line that are rather many"}
    return spelt([{"stage": "One", "touchpoints": places[:2]}, {"stage": "Two", "touchpoints": places[2:]}])


@BROAD
@given(text=tangles())
def test_no_connector_runs_through_a_card_or_words_however_tangled_a_service_is(text: str) -> None:
    sheet = blueprint_of(text)
    assert faults_of(sheet) == []
    assert crossed(sheet) == []
    assert overlaid(sheet) == []
    for words, box in words_in(sheet):
        assert [line for line in stretches(sheet) if line.left == line.right and box.meets(_thick(line))] == [], words


def _thick(line):
    return line._replace(left=line.left - 1, right=line.right + 1)


@pytest.mark.parametrize("path", DRAWN)
def test_no_two_connectors_lie_on_each_other_unless_they_come_to_one_card(path: str) -> None:
    assert overlaid(blueprint_of(path)) == []


@pytest.mark.parametrize("path", DRAWN)
def test_cards_stand_under_their_touchpoint_in_rows(path: str) -> None:
    sheet = blueprint_of(path)
    cards = [card for card in cards_in(sheet) if card.band != "physical_evidence"]
    lefts = sorted({round(card.box.left) for card in cards})
    assert all(after - before >= 160 for before, after in pairwise(lefts))
    for band in {card.band for card in cards}:
        tops = sorted({round(card.box.top) for card in cards if card.band == band})
        heights = {round(card.box.top): round(card.box.bottom) for card in cards if card.band == band}
        assert len(tops) == len({(round(card.box.top), round(card.box.bottom)) for card in cards if card.band == band})
        assert all(after >= heights[before] + 8 for before, after in pairwise(tops))


@pytest.mark.parametrize("path", DRAWN)
def test_arrows_stop_six_pixels_before_a_card(path: str) -> None:
    sheet = blueprint_of(path)
    cards, tips = cards_in(sheet), []
    for band in sheet.bands:
        for group in band.shapes:
            if isinstance(group, Group) and "wires" in group.classes:
                heads = [one for one in group.shapes if isinstance(one, Path) and one.fill]
                tips += [(x, y + band.y) for one in heads for _, x, y in one.segments[:1] if 0 <= y <= band.height]
    assert tips
    for x, y in tips:
        near = min(max(c.box.left - x, x - c.box.right, c.box.top - y, y - c.box.bottom) for c in cards)
        assert near == pytest.approx(6, abs=0.5) or near == pytest.approx(18, abs=0.5)  # above a tag


def test_the_lines_between_lanes_differ_without_colour() -> None:
    sheet = blueprint_of(CITY)
    lines = {band.id: next(one for one in band.shapes if isinstance(one, Line)) for band in sheet.bands
             if band.id.startswith("line-")}  # fmt: skip
    assert list(lines) == ["line-interaction", "line-visibility", "line-internal"]
    assert len({(line.stroke_width, line.dash) for line in lines.values()}) == 3


def test_a_team_names_lanes_and_lines_and_adds_its_own() -> None:
    sheet = blueprint_of(LINE_DOWN)
    titles = [band.title for band in sheet.bands]
    assert "What Samir does" in titles
    assert "What Samir never sees starts here" in titles
    assert titles.index("Support") < titles.index("Partners") < titles.index("Rules")


def test_lanes_that_hold_nothing_are_left_out_and_one_that_was_looked_into_says_so() -> None:
    sheet = blueprint_of("journey: x\nstages:\n  - {stage: A, frontstage: [], support: {none: by hand}}\n")
    assert [row.id for row in sheet.rows] == ["touchpoints", "frontstage", "support"]
    assert "— by hand" in [text.words for band in sheet.bands for text in texts_of(band.shapes)]


def test_waits_are_tags_and_are_added_up_where_ways_part_as_a_range() -> None:
    text = spelt([
        {"stage": "Books", "order": "any", "touchpoints": [touchpoint("Online"), touchpoint("Calls", wait="20 min")]},
        {"stage": "Comes", "touchpoints": [touchpoint("Waits", wait="10 min"),
                                           touchpoint("Is served", backstage={"text": "Cooks", "wait": "5 min"})]},
    ])  # fmt: skip
    words = [text.words for band in blueprint_of(text).bands for text in texts_of(band.shapes)]
    assert {"20 min wait", "10 min wait", "5 min wait", "15–35 min", "3 waits"} <= set(words)


def test_many_fail_points_on_one_card_are_counted_in_the_tag_and_told_below() -> None:
    pains = [{"pain_point": f"Pain number {n}", "severity": "minor"} for n in range(12)]
    sheet = blueprint_of(spelt([{"stage": "A", "backstage": {"text": "Cooks", "pain_points": pains}}]))
    words = [text.words for band in sheet.bands for text in texts_of(band.shapes)]
    assert "12×" in words
    assert {f"Pain number {n}" for n in range(12)} <= set(words)


def test_twelve_cards_in_a_cell_and_sixty_touchpoints_are_all_drawn() -> None:
    twelve = blueprint_of(spelt([{"stage": "A", "backstage": [f"Does {n}" for n in range(12)]}]))
    assert len(cards_in(twelve)) == 13
    sixty = blueprint_of(spelt(stages(5, 12, frontstage="Answers")))
    assert len(cards_in(sixty)) == 120


def test_the_table_twin_holds_every_card_and_every_connection() -> None:
    sheet = blueprint_of(ASKS)
    by_text = {entry.text: entry for row in sheet.rows for cell in row.cells for entry in cell.entries}
    assert ("Leads to", "Looks") in by_text["Waiter queues"].notes
    assert ("Missing link", "Allergen list") in by_text["Looks"].notes
    assert ("Exchanges with", "Answers") in by_text["Asks"].notes
    (connections,) = [entries for title, entries in sheet.summary if title == "Connections"]
    assert sum(len(entry.notes) for entry in connections) == len(arrows(ASKS))
    ids = {card.id for card in cards_in(sheet)}
    assert ids == {entry.id for entry in by_text.values()}


@pytest.mark.parametrize("path", DRAWN)
def test_every_card_and_fail_point_of_the_table_stands_in_the_drawing(path: str) -> None:
    sheet = blueprint_of(path)
    drawn = {one.id for band in sheet.bands for one in shapes_of(band.shapes) if isinstance(one, Group) and one.id}
    told = {entry.id for row in sheet.rows for cell in row.cells for entry in cell.entries if entry.id}
    assert told <= drawn
    assert all(entry.id for entry in entries_of(sheet, "pain_points"))


def test_it_is_told_to_those_who_cannot_see_it() -> None:
    told = blueprint_of(DISHWASHER).description
    assert told.startswith("Service blueprint of Ilse Tamm: 9 steps, 26 items, 35 connections, 3 missing or weak, ")
    assert "Lanes: Physical evidence, Customer actions, Frontstage, Backstage, Support. Waiting: 20.3–26.3 h." in told


def test_it_speaks_the_language_of_the_map() -> None:
    told = render(map_of(f"lang: de\n{ASKS}"), "md", BLUEPRINT)
    assert "Handlungen des Kunden" in told
    assert "Fehlende Verbindung: Allergen list" in told
    assert "## Verbindungen" in told
    assert not re.search(r"Leads to|Exchanges|Connections", told)


@pytest.mark.parametrize("theme", THEMES.names())
def test_every_theme_has_its_colours(theme: str) -> None:
    text = render(example(CITY), "svg", replace(BLUEPRINT, theme=theme))
    assert theme_named(theme).tokens["stage"] in text


def test_from_the_right_it_is_the_same_blueprint_mirrored() -> None:
    sheet = blueprint_of("examples/arabic-clinic/first-visit.cjm.yaml")
    assert sheet.direction == "rtl"
    touchpoints = [card for card in cards_in(sheet) if card.id.startswith("t-")]
    assert touchpoints[0].box.left > touchpoints[1].box.left


def test_a_sheet_of_some_stages_says_what_follows_on_another() -> None:
    whole = example(CITY)
    part = lay_out(whole, replace(BLUEPRINT, stages=(1, 2), part="Part 2 of 3"))
    assert faults_of(part) == []
    assert {card.id for card in cards_in(part) if card.id.startswith("t-")} == {"t-confirmed", "t-photo"}
    assert "T6" in [text.words for band in part.bands for text in texts_of(band.shapes)]


def test_hostile_words_stay_words() -> None:
    made = [{"stage": one, "touchpoints": [{
        "touchpoint": one, "frontstage": one, "backstage": {"text": one, "by": one, "channel": one, "owner": one},
        "lines": {"visibility": one}, "support": {"text": one, "link": "weak"}, "pain_points": one, "when": one}]}
            for one in HOSTILE]  # fmt: skip
    plain = [{"stage": f"Stage {n}", "touchpoints": [{
        "touchpoint": "x", "frontstage": "x", "backstage": {"text": "x"}, "support": {"text": "x", "link": "weak"}}]}
             for n in range(len(HOSTILE))]  # fmt: skip
    for to in ("svg", "html", "md"):
        text = render(map_of(spelt(made)), to, BLUEPRINT)
        assert not re.search(r"<script>(alert|1)", text)
    signs = [[(link.start.spot, link.end.spot, link.style) for link in links_of(board(spelt(one)))]
             for one in (made, plain)]  # fmt: skip
    assert signs[0] == signs[1]


def test_drawing_twice_gives_the_same_bytes() -> None:
    once, twice = (render(example(LINE_DOWN), "svg", BLUEPRINT) for _ in range(2))
    assert once == twice
