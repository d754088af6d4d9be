"""Changes of feelings and of metrics: what is compared, and why some things are not."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings

from cjmap.diff.comparison import Comparison, compare
from cjmap.figures.curve import mean_of
from maps import journey_yaml
from sheets import map_of


def spelt(*emotions: Any, **more: Any) -> str:
    touchpoints = [
        {"touchpoint": f"Touchpoint {number}", "id": f"t{number}", **({} if emotion is None else {"emotion": emotion})}
        for number, emotion in enumerate(emotions)
    ]
    return yaml.safe_dump({"journey": "J", **more, "stages": [{"stage": "S", "touchpoints": touchpoints}]})


def compared(before: str, after: str) -> Comparison:
    return compare([map_of(before)], map_of(after))


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(journey_yaml(4, 4))
def test_nothing_changes_between_a_map_and_itself(text: str) -> None:
    found = compared(text, text)
    changes = [one.feeling.difference for one in (*found.stages, *found.touchpoints)]
    assert [change for change in changes if change] == []
    assert found.mean.before == found.mean.after == mean_of(map_of(text))
    assert {one.status for one in found.pain_points} <= {"kept"}
    assert [one.reason for one in found.metrics if one.reason] == []


def test_a_stage_changes_by_the_mean_of_its_touchpoints() -> None:
    found = compared(spelt(-1, 0), spelt(1, 1))
    assert [one.feeling.difference for one in found.touchpoints] == [2, 1]
    assert [one.feeling.difference for one in found.stages] == [1.5]
    assert found.mean.difference == 1.5


def test_scales_are_brought_together_and_the_reader_is_told() -> None:
    found = compared(spelt(1, emotion_scale={"worst": 1, "best": 5}), spelt(2))
    assert found.mean.difference == 4
    assert found.scale_note == "Scored on 1…5 before, on −2…+2 after; both drawn on −2…+2"
    assert compared(spelt(1), spelt(2)).scale_note == ""


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [(None, 1, "No score before"), (1, None, "No score after"), (None, None, "No score"), (0, 1, "")],
)
def test_a_missing_score_is_no_change(before: Any, after: Any, reason: str) -> None:
    (change,) = compared(spelt(before), spelt(after)).touchpoints
    assert change.feeling.reason == reason
    assert (change.feeling.difference is None) is bool(reason)


def test_a_partial_map_is_held_against_the_stages_it_has() -> None:
    before = yaml.safe_dump({"journey": "J", "stages": [{"stage": "A", "emotion": -1}, {"stage": "B", "emotion": 2}]})
    after = yaml.safe_dump({"journey": "J", "partial": True, "stages": [{"stage": "A", "emotion": 1}]})
    assert compared(before, after).mean.difference == 2
    assert compared(before, after.replace("partial: true\n", "")).mean.difference == 0.5


METRICS = {
    "the same": ({"value": 19, "unit": "min"}, {"value": 4, "unit": "min"}, ""),
    "left out later": ({"value": "61%", "formula": "top-2-box"}, {"target": "80%"}, ""),
    "another formula": (
        {"value": "61%", "formula": "top-2-box"}, {"value": "4%", "formula": "mean"},
        "the formula differs: top-2-box before, mean after",
    ),
    "another unit": (
        {"value": 19, "unit": "min"}, {"value": 1, "unit": "h"}, "the unit differs: min before, h after",
    ),
    "another unit in the value": ({"value": "61%"}, {"value": "4 pt"}, "the unit differs: % before, pt after"),
    "another question": (
        {"value": 4, "question": "How easy?"}, {"value": 5, "question": "How good?"},
        "the question differs: How easy? before, How good? after",
    ),
    "case and spaces": ({"value": 4, "question": "How  easy?"}, {"value": 5, "question": "how easy?"}, ""),
}  # fmt: skip


@pytest.mark.parametrize("case", METRICS)
def test_metrics_are_compared_only_where_they_measure_the_same(case: str) -> None:
    before, after, reason = METRICS[case]
    found = compared(*(spelt(0, metrics={"csat": metric}) for metric in (before, after)))
    assert [one.reason for one in found.metrics] == [reason]
