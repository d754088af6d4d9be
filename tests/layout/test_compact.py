"""The compact sheet: fewer lanes, long cells folded, and every omission told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cjmap.drawing.sheet import Sheet
from cjmap.lanes.kit.folding import folded
from cjmap.languages import say, speaking
from cjmap.layout.kit.compact import KEPT, MOST, left_out
from cjmap.pipeline import lay_out
from extremes import EXTREMES, spelt, stages
from geometry import faults_of, texts_of
from maps import journey_yaml
from sheets import EXAMPLES, OPTIONS, example, map_of

COMPACT = replace(OPTIONS, compact=True)


def compact(text: str) -> Sheet:
    return lay_out(map_of(text), COMPACT)


def lanes(sheet: Sheet) -> list[str]:
    return [row.id for row in sheet.rows]


def cell(sheet: Sheet, lane: str) -> list[str]:
    (found,) = [one for row in sheet.rows if row.id == lane for one in row.cells if one.entries]
    return [entry.text for entry in found.entries]


def pain(name: str, severity: str = "minor") -> dict[str, str]:
    return {"pain_point": name, "severity": severity}


def test_the_lanes_that_matter_most_stay_and_the_footer_names_the_others() -> None:
    made = stages(2, 1, emotion=1, actions="Does it", thoughts="Thinks it", pain_points="Hurts")
    sheet = compact(spelt(made, scenario="Some evening", personas=[{"persona": "Eva", "goals": ["Eat"]}]))
    assert lanes(sheet) == ["touchpoints", "emotion", "pain_points"]
    told = "Compact; left out: Actions, Thoughts, what else is known of the personas, the story"
    assert told in " ".join(text.words for text in texts_of(sheet.bands[-1].shapes))
    drawn = {text.words for band in sheet.bands for text in texts_of(band.shapes)}
    assert "Eva" in drawn
    assert not {"Goals", "Some evening"} & drawn


def test_what_weighs_least_is_folded_and_named_by_its_code() -> None:
    pains = [pain("One"), pain("Two", "critical"), pain("Three"), pain("Four", "major"), pain("Five", "major")]
    sheet = compact(spelt([{"stage": "Waits", "pain_points": pains}]))
    assert cell(sheet, "pain_points") == ["Two", "Four", "Five", "+2 more: P1, P3"]
    assert left_out(map_of(spelt([{"stage": "Waits", "pain_points": pains}])), COMPACT) == "folded: Pain points 2 of 5"


def test_the_opportunities_of_most_impact_are_shown() -> None:
    chances = [{"opportunity": f"O{impact}", "impact": impact} for impact in (1, 5, 2, 4)]
    sheet = compact(spelt([{"stage": "Waits", "opportunities": chances}]))
    assert cell(sheet, "opportunities") == ["O5", "O2", "O4", "+1 more: O1"]


def test_lanes_asked_for_by_name_stay_and_so_do_all_where_no_usual_one_speaks() -> None:
    text = spelt(stages(1, 1, actions=["a", "b", "c", "d"], emotion=1))
    named = lay_out(map_of(text), replace(COMPACT, lanes=("actions", "emotion")))
    assert lanes(named) == ["actions", "emotion"]
    assert cell(named, "actions") == ["a", "b", "c", "+1 more"]
    assert lanes(compact(spelt([{"stage": "Only", "actions": "Does it", "goal": "Eat"}]))) == ["goal", "actions"]


def test_where_nothing_is_left_out_nothing_is_said_and_the_sheet_is_as_always() -> None:
    text = spelt(stages(2, 2, emotion=1))
    assert left_out(map_of(text), COMPACT) == ""
    assert compact(text) == lay_out(map_of(text), OPTIONS)


@pytest.mark.parametrize("path", EXAMPLES)
def test_without_the_flag_nothing_is_left_out(path: str) -> None:
    sheet = lay_out(example(path), OPTIONS)
    said = [text.words for band in sheet.bands for text in texts_of(band.shapes)]
    assert not [words for words in said if " more" in words and words.startswith("+")]
    assert not [words for words in said if words.startswith("Compact")]


@pytest.mark.parametrize("path", EXAMPLES)
def test_a_compact_example_is_in_order_and_shorter(path: str) -> None:
    sheet = lay_out(example(path), COMPACT)
    assert faults_of(sheet) == []
    assert sheet.height < lay_out(example(path), OPTIONS).height
    assert set(lanes(sheet)) <= set(KEPT)


@pytest.mark.parametrize("name", EXTREMES)
def test_a_compact_extreme_is_in_order(name: str) -> None:
    assert faults_of(compact(EXTREMES[name])) == []


@settings(max_examples=30, suppress_health_check=list(HealthCheck))
@given(journey_yaml(most_stages=4, most_touchpoints=4))
def test_whatever_the_map_every_cell_shows_few_things_and_counts_the_rest(text: str) -> None:
    journey_map = map_of(text)
    sheet, whole = lay_out(journey_map, COMPACT), lay_out(journey_map, OPTIONS)
    assert faults_of(sheet) == []
    full = {row.id: row for row in whole.rows}
    for row in sheet.rows:
        for short, long in zip(row.cells, full[row.id].cells, strict=True):
            if row.id not in ("touchpoints", "emotion") and len(long.entries) > MOST:
                assert len(short.entries) == MOST + 1
                with speaking(journey_map.lang):
                    assert short.entries[-1].text.startswith(say("+{count} more", count=len(long.entries) - MOST))
            else:
                assert len(short.entries) == len(long.entries)


@given(st.lists(st.integers(0, 3)), st.integers(0, 4))
def test_folding_loses_nothing_and_keeps_the_weightiest(weights: list[int], most: int) -> None:
    shown, rest = folded(weights, most, float)
    assert sorted([*shown, *rest]) == sorted(weights)
    if most:
        assert len(shown) == min(most, len(weights))
        assert not shown or not rest or min(shown) >= max(rest)
    else:
        assert (shown, rest) == (weights, [])
