"""What could not be read is mended first: rules say nothing of what stands around it, in one way or the other."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cjmap.lint.choice import Asked
from cjmap.pipeline import check, judge, load

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("stages", "error", "rule"),
    [
        ("[{stage: Pays, emotion: {score: 9, feeling: lost}}]", "emotion-out-of-range", "feeling-without-score"),
        ("[{stage: Pays, touchpoints: [{name: Waits, id: waits}]}]", "unknown-key", "touchpoint-without-channel"),
        ("[{stage: Pays, touchpoints: [{id: waits}]}]", "missing-key", "touchpoint-without-channel"),
        ("[{stage: Pays, metrics: {nps: {title: NPS, value: 12, n: some}}}]", "bad-amount", "metric-without-n"),
        (
            "[{stage: Pays, touchpoints: [{touchpoint: Waits, next: goes}, Goes out, Comes in]}]",
            "unknown-reference",
            "unreachable-touchpoint",
        ),
    ],
)
def test_an_error_of_form_is_said_alone(tmp_path: Path, stages: str, error: str, rule: str) -> None:
    (tmp_path / "a.cjm.yaml").write_text(f"journey: Pizza night\nstages: {stages}\n", encoding="utf-8")
    codes = {one.code for one in check(load([], tmp_path), TODAY)}
    assert error in codes
    assert rule not in codes
    assert {one.code for one in judge([], tmp_path, TODAY, Asked()).found} == codes


def test_what_stands_elsewhere_is_judged_all_the_same(tmp_path: Path) -> None:
    stages = "[{stage: Eats, emotion: 1}, {stage: Pays, emotion: {score: 9}}, {stage: Leaves, emotion: alone}]"
    (tmp_path / "a.cjm.yaml").write_text(f"journey: Pizza night\nstages: {stages}\n", encoding="utf-8")
    asked = Asked(select=("feeling-without-score",))
    assert [one.code for one in check(load([], tmp_path), TODAY, asked)] == [
        "emotion-out-of-range",
        "feeling-without-score",
    ]
