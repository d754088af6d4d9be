"""The finding takes the colour of what its words point to, and crumbs let the state stand out."""

from __future__ import annotations

import pytest

from cjmap.drawing.shapes import Run
from cjmap.layout.kit.headline import crumb_block, finding_block
from cjmap.render.spell.words import words_of
from sheets import map_of, sheet_of

MAP = """
journey: Lunch
finding: It is **good**, but [nobody knows](#nuts) what is [in it](#reads), and [she smiles](#pays) at [it](#waits).
stages:
  - stage: Order
    touchpoints:
      - touchpoint: Reads
        emotion: -1
        pain_points: [{pain_point: No word on nuts, id: nuts}]
      - touchpoint: Waits
      - touchpoint: Pays
        emotion: 2
"""


def painted(runs: tuple[tuple[Run, ...], ...]) -> dict[str, str | None]:
    return {run.text: run.fill for line in runs for run in line}


def test_words_take_the_colour_of_the_pain_point_or_feeling_they_lead_to() -> None:
    journey_map = map_of(MAP)
    fills = painted(finding_block(journey_map, journey_map.journey.finding or "", 2000).lines)
    told = {name: fills[name] for name in ("good", "nobody knows", "in it", "she smiles", "it")}
    assert told == {"good": None, "nobody knows": "neg", "in it": "neg", "she smiles": "pos", "it": None}


def test_painted_words_are_semibold_and_no_link_that_leads_nowhere_in_a_picture() -> None:
    journey_map = map_of(MAP)
    (runs,) = finding_block(journey_map, journey_map.journey.finding or "", 2000).lines
    assert {run.face for run in runs if run.fill} == {"semibold"}
    assert {run.href for run in runs} == {None}


def test_a_link_elsewhere_stays_one() -> None:
    (runs,) = finding_block(map_of(MAP), "See [the study](https://example.org)", 2000).lines
    assert [run.href for run in runs] == [None, "https://example.org"]


def test_formats_of_words_show_the_words_without_a_link_into_the_sheet() -> None:
    assert words_of(sheet_of(MAP).finding).startswith("It is good, but nobody knows what is in it")


@pytest.mark.parametrize("width", [2000, 120])
def test_the_state_stands_out_among_the_crumbs(width: int) -> None:
    lines = crumb_block(("Map", "Future state", "A *b2b* shop"), width).lines
    assert [run.text.strip() for runs in lines for run in runs if run.fill == "ink"] == (
        ["Future state"] if width > 200 else ["Future", "state"]
    )
    assert "*" not in "".join(run.text for runs in lines for run in runs)
