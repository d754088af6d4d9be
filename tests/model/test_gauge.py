"""Less of a time is better, whatever language its unit is in; of anything else more is, unless the map says so."""

from __future__ import annotations

import pytest

from cjmap.model.claims import Metric
from cjmap.model.gauge import gauge_of


def metric(value: str, target: str, **more: str) -> Metric:
    return Metric(key="Wait", value=value, target=target, **more)


@pytest.mark.parametrize(
    ("value", "target"),
    [("9 min", "3 min"), ("9 Monate", "3 Monate"), ("9 Std.", "3 Std."), ("9 jours", "3 jours"),
     ("9 días", "3 días"), ("9 giorni", "3 giorni"), ("9 dni", "3 dni"), ("9 dagen", "3 dagen"), ("9分", "3分"),
     ("9 天", "3 天"), ("9 أيام", "3 أيام"), ("9 ימים", "3 ימים"), ("9", "< 3")],
)  # fmt: skip
def test_less_of_a_time_is_better(value: str, target: str) -> None:
    gauge = gauge_of(metric(value, target))
    assert gauge is not None
    assert not gauge.met


@pytest.mark.parametrize(("value", "target"), [("9 years", "3 years"), ("9%", "3%"), ("9 Bestellungen", "3")])
def test_more_of_anything_else_is_better(value: str, target: str) -> None:
    gauge = gauge_of(metric(value, target))
    assert gauge is not None
    assert gauge.met


def test_what_the_map_says_comes_first() -> None:
    gauge = gauge_of(metric("9 min", "3 min", better="higher"))
    assert gauge is not None
    assert gauge.met


@pytest.mark.parametrize(
    ("value", "target", "more", "words"),
    [
        ("0.61", "90%", {}, "29 pt below"),
        ("61%", "0.8", {}, "19 pt below"),
        ("0.61", "0.8", {}, "0.19 below"),
        ("0.5", "1", {"unit": "%"}, "0.5 pt below"),
        ("1", "90%", {}, "89 pt below"),
    ],
)
def test_a_share_beside_a_percentage_is_one(value: str, target: str, more: dict[str, str], words: str) -> None:
    gauge = gauge_of(metric(value, target, **more))
    assert gauge is not None
    assert gauge.words == words
