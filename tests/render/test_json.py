"""JSON: the model, resolved, with nothing lost and nothing made up."""

from __future__ import annotations

import json
from typing import Any

import pytest
from drawn import EXAMPLES, ROOT, map_of
from hypothesis import HealthCheck, given, settings

from cjmap.pipeline import load
from cjmap.render.json import as_dict, as_json
from maps import journey_yaml

MAP = """\
journey: J
emotion_scale: {worst: 1, best: 5}
emotion_words: {calm: 4}
personas: [{persona: Eva, id: eva}, Marco]
metrics: {csat: 61%}
stages:
  - stage: Order
    delights: []
    barriers: {none: Nobody looked harder}
    touchpoints:
      - touchpoint: Reads
        emotion: {score: 1.5, feeling: cross, range: [1, 3]}
        pain_points: {pain_point: Slow, id: slow, severity: major, reach: 8/12}
      - touchpoint: Reads
        emotion: {eva: calm, marco: [2, {either: [{feeling: calm, when: paid}, glum]}]}
        pain_points: {same_as: slow, severity: minor}
      - {touchpoint: Waits, emotion: []}
"""


@pytest.fixture
def told() -> dict[str, Any]:
    return as_dict(map_of(MAP))


@pytest.fixture
def touchpoints(told) -> list[dict[str, Any]]:
    return told["stages"][0]["touchpoints"]


def test_ids_are_filled_in_and_stand_first(told, touchpoints) -> None:
    assert [one["id"] for one in touchpoints] == ["reads", "reads-2", "waits"]
    assert list(touchpoints[0])[:2] == ["id", "touchpoint"]
    assert [one["id"] for one in told["personas"]] == ["eva", "marco"]


def test_scores_are_as_written_and_placed_on_the_common_scale(told, touchpoints) -> None:
    assert told["scale"] == {"worst": 1, "best": 5}
    assert touchpoints[0]["emotion"] == {
        "score": 1.5, "feeling": "cross", "range": [1, 3], "position": -1.5, "range_position": [-2, 0],
    }  # fmt: skip


def test_feelings_are_told_per_persona_move_and_outcome(touchpoints) -> None:
    calm = {"feeling": "calm", "position": 1}
    either = [calm | {"when": "paid"}, {"feeling": "glum"}]
    assert touchpoints[1]["emotion"] == {
        "by_persona": {"eva": calm, "marco": {"moves": [{"score": 2, "position": -1}, {"either": either}]}}
    }


def test_a_pain_point_felt_again_says_what_the_first_one_says(touchpoints) -> None:
    assert touchpoints[1]["pain_points"][0] == {
        "id": touchpoints[1]["pain_points"][0]["id"], "pain_point": "Slow", "severity": "minor", "reach": "8/12",
        "same_as": "slow",
    }  # fmt: skip


def test_none_is_told_from_unknown(told, touchpoints) -> None:
    stage = told["stages"][0]
    assert stage["delights"] == []
    assert stage["barriers"] == {"none": "Nobody looked harder"}
    assert touchpoints[2]["emotion"] == []
    assert "actions" not in stage
    assert None not in stage.values()


def test_metrics_keep_their_text(told) -> None:
    assert told["metrics"] == [{"key": "csat", "value": "61%"}]


@pytest.mark.parametrize("path", EXAMPLES)
def test_the_text_reads_back_as_the_same_values(path: str) -> None:
    for journey_map in load([path], ROOT).maps:
        text = as_json(journey_map)
        assert json.loads(text) == as_dict(journey_map)
        assert text.endswith("}\n")
        assert next(iter(json.loads(text))) == "id"


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(journey_yaml(most_stages=4, most_touchpoints=3))
def test_whatever_a_map_says_it_can_be_told(text: str) -> None:
    journey_map = map_of(text)
    told = json.loads(as_json(journey_map).encode())
    assert told == as_dict(journey_map)
    assert [one["id"] for one in told["stages"]] == [stage.id for stage in journey_map.stages]
