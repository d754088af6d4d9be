"""A very wide sheet sets its type larger, so that it can be read where the whole of it is shown at once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cjmap.drawing.paper import paper_named
from cjmap.drawing.shapes import Circle
from cjmap.drawing.sheet import Band, Sheet
from cjmap.layout.kit.pages import pages_of
from cjmap.pipeline import lay_out
from extremes import EXTREMES, spelt, stages
from geometry import cards_of, faults_of, shapes_of, texts_of
from sheets import OPTIONS, map_of, sheet_of

WIDE = {
    "15 stages of 4": spelt(stages(15, 4, emotion=-1, actions="Does it", channel="website", pain_points="Hurts")),
    "12 stages of 3, from the right": spelt(stages(12, 3, emotion=1, thoughts="Thinks it"), lang="ar"),
    "a service of 16 stages": spelt(
        stages(16, 2, actions="Does it", backstage="Works", lines={"visibility": "Behind it"}),
        type="service-blueprint", personas=["Eva Lind"],
    ),
    "30 stages": spelt(stages(30, 1, emotion=0.5, metrics={"csat": {"value": "61%", "target": "80%"}})),
    "several people": spelt(
        stages(10, 3, emotion={"p1": 1, "p2": -1}), personas=[{"persona": f"P{n}", "id": f"p{n}"} for n in (1, 2)]
    ),
}  # fmt: skip


def band(sheet: Sheet, name: str) -> Band:
    return next(one for one in sheet.bands if one.id == name)


def smallest(band: Band) -> float:
    return min(text.size for text in texts_of(band.shapes))


@pytest.mark.parametrize("name", WIDE)
def test_nothing_overlaps_on_a_very_wide_sheet(name: str) -> None:
    sheet = sheet_of(WIDE[name])
    assert sheet.width > 2400
    assert faults_of(sheet) == []


@pytest.mark.parametrize("name", WIDE)
def test_masthead_and_footer_are_read_as_on_a_sheet_of_full_width(name: str) -> None:
    sheet = sheet_of(WIDE[name])
    for part in ("masthead", "footer"):
        assert smallest(band(sheet, part)) * 1600 / sheet.width >= 9.99


@pytest.mark.parametrize("name", WIDE)
def test_no_type_is_smaller_than_on_any_other_sheet(name: str) -> None:
    assert min(smallest(one) for one in sheet_of(WIDE[name]).bands if texts_of(one.shapes)) >= 13


def test_the_words_of_a_stage_stay_whole() -> None:
    made = stages(20, 2, actions="Does it")
    made[3]["stage"] = "Unterschriften abwarten"
    drawn = {text.words for text in texts_of(band(sheet_of(spelt(made)), "stages").shapes)}
    assert {"Unterschriften", "Unterschriften abwarten"} & drawn


def test_a_sheet_that_is_not_very_wide_or_made_for_its_paper_sets_its_type_as_always() -> None:
    (title,) = texts_of(band(sheet_of(EXTREMES["a future map"]), "masthead").shapes)[1:2]
    on_paper = lay_out(map_of(WIDE["15 stages of 4"]), replace(OPTIONS, width=8000))
    (wide,) = texts_of(band(on_paper, "masthead").shapes)[1:2]
    assert (title.size, wide.size) == (44, 44)


def test_a_touchpoint_and_its_mark_share_an_x_however_large_the_type() -> None:
    sheet = sheet_of(WIDE["15 stages of 4"])

    cards = sorted((box.left + box.right) / 2 for box, _ in cards_of(band(sheet, "touchpoints")))
    marks = sorted(one.x for one in shapes_of(band(sheet, "emotion").shapes) if isinstance(one, Circle))
    assert cards == pytest.approx(marks, abs=0.02)


@pytest.mark.parametrize("name", WIDE)
def test_larger_type_takes_no_more_paper(name: str) -> None:
    journey_map, paper = map_of(WIDE[name]), paper_named("A1")
    as_always = pages_of(journey_map, replace(OPTIONS, width=1), paper)
    assert len(pages_of(journey_map, OPTIONS, paper)) <= len(as_always)


def test_the_name_of_the_emotion_lane_ends_above_its_axis() -> None:
    texts = texts_of(band(sheet_of(WIDE["15 stages of 4"]), "emotion").shapes)
    (great,) = [text for text in texts if text.words == "Great"]
    (scale,) = [text for text in texts if text.words.startswith("On a scale")]
    assert scale.size > great.size * 0.9
    assert scale.y < great.y - great.size
