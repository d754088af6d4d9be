"""The board of what to do first: ranked, whole, and only where a page has room for it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from cjmap.drawing.paper import paper_named
from cjmap.drawing.shapes import Line
from cjmap.drawing.sheet import Band, Sheet
from cjmap.lanes.kit.frame import codes_of
from cjmap.layout.kit.pages import pages_of
from cjmap.layout.kit.ranking import board, ranked
from geometry import faults_of, shapes_of, texts_of
from sheets import EXAMPLES, OPTIONS, example, map_of

MAP = """
journey: Pizza night
stages:
  - stage: Order
    pain_points: [{id: wait, pain_point: Nobody comes}]
    opportunities:
      - {opportunity: Small and hard, impact: 1, effort: 5}
      - {opportunity: Nobody judged it}
      - {opportunity: Large and hard, impact: 5, effort: 4, addresses: wait, owner: Floor team}
      - {opportunity: Large and easy, impact: high, effort: 1}
"""


def last_page(path: str, paper: str) -> Sheet:
    return pages_of(example(path), OPTIONS, paper_named(paper))[-1]


def band_of(page: Sheet) -> Band | None:
    return next((band for band in page.bands if band.id == "ranking"), None)


def test_most_impact_comes_first_then_least_effort_and_what_nobody_rated_last():
    journey_map = map_of(MAP)
    words = [one.words for one in ranked(journey_map, codes_of(journey_map))]
    assert words == ["Large and easy", "Large and hard", "Small and hard", "Nobody judged it"]


@pytest.mark.parametrize("width", [420, 700, 1200, 2000])
def test_everything_said_of_an_opportunity_is_on_the_board_and_within_it(width):
    height, shapes = board(map_of(MAP), width)
    texts = list(texts_of(shapes))
    said = [text.words for text in texts]
    assert {"Small and hard", "Nobody judged it", "O4", "P1", "4–5"} <= set(said)
    assert ("Floor team" in said) is (width != 420 and width > 640)
    assert all(0 <= text.y <= height for text in texts)


def test_what_hurts_most_comes_first_where_it_is_asked_for():
    text = """
journey: A
stages:
  - stage: One
    opportunities: [{opportunity: Mend it, impact: 5, effort: 1}]
    pain_points:
      - {pain_point: Seldom, severity: critical, reach: 1/12}
      - {pain_point: Unjudged}
      - {pain_point: Often, severity: major, reach: 11/12}
"""
    height, shapes = board(map_of(text), 720, pains=True)
    texts = [text.words for text in texts_of(shapes)]
    assert [word for word in texts if word in ("Seldom", "Unjudged", "Often")] == ["Often", "Unjudged", "Seldom"]
    assert texts.index("P1") < texts.index("Impact against effort")
    assert height > board(map_of(text), 720)[0]
    assert "P1" not in [text.words for text in texts_of(board(map_of(text), 720)[1])]


def test_without_ratings_there_is_no_board():
    assert board(map_of("journey: A\nopportunities: [Do it]\nstages: [{stage: One}]\n"), 1000) == (0, [])


@pytest.mark.parametrize(
    "path", ["examples/bella-napoli/pizza-night.cjm.yaml", "examples/arabic-clinic/first-visit.cjm.yaml"]
)
def test_on_a1_it_stands_beside_the_map(path):
    page = last_page(path, "A1")
    rail, beside = band_of(page), page.bands[0]
    assert rail is not None
    assert rail.y == beside.y
    assert (rail.x < beside.x) is (page.direction == "rtl")
    assert rail.x >= 0


@pytest.mark.parametrize("name", ["pizza-night", "buying-phones", "home-loan"])
def test_a_tall_map_is_drawn_as_wide_as_the_board_beside_it_leaves_room_for(name):
    page = last_page(next(path for path in EXAMPLES if path.endswith(f"/{name}.cjm.yaml")), "A1")
    rail, beside = band_of(page), page.bands[0]
    end = beside.x + max(line.x2 for band in page.bands for line in lines_of(band) if line.y1 == line.y2)
    assert rail is not None
    assert 20 <= rail.x - end <= 90
    assert [fault for fault in faults_of(page) if not fault.startswith(("foot begins", "ranking begins"))] == []


def lines_of(band: Band) -> list[Line]:
    return [] if band.id in ("ranking", "foot") else [one for one in shapes_of(band.shapes) if isinstance(one, Line)]


def test_on_smaller_paper_it_stands_below_where_there_is_room():
    page = last_page("examples/ryokan/onsen-stay.cjm.yaml", "A3")
    below = band_of(page)
    assert below is not None
    assert all(one.y + one.height <= other.y + 0.5 for one, other in pairwise(page.bands))


@pytest.mark.parametrize("view", ["personas", "storyboard"])
def test_other_views_have_none(view):
    pages = pages_of(map_of(MAP), replace(OPTIONS, view=view), paper_named("A1"))
    assert not any(band_of(page) for page in pages)
