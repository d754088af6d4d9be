"""Lengths of time and shares are told in the language of the map; in English as they were written."""

from __future__ import annotations

import pytest

from cjmap.figures.waits import span_words
from cjmap.languages import say_number, speaking
from cjmap.model.scale import Scale
from cjmap.model.times import parse_duration
from cjmap.model.values import parse_share


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "3 w", "3 w"), ("de", "3 w", "3 Wochen"), ("de", "1 wk", "1 Woche"), ("fr", "~2-4 days", "~2-4 jours"),
        ("es", "90d", "90 días"), ("nl", "2 h", "2 uur"), ("pl", "5 d", "5 dni"), ("pl", "22 mo", "22 miesiące"),
        ("ja", "10 min", "10分"), ("zh", "6 mo", "6个月"), ("ar", "3 d", "3 أيام"), ("he", "2 y", "2 שנים"),
        ("it", "1.5 h", "1,5 h"), ("de", "1.5-2.5 d", "1,5-2,5 Tage"), ("ja", "1.5 h", "1.5時間"),
        ("pt", "ongoing", "ongoing"), ("sv", "3 w", "3 w"),
    ],
)  # fmt: skip
def test_the_unit_of_a_time_is_told_in_the_language(lang: str, text: str, told: str) -> None:
    duration = parse_duration(text)
    assert duration is not None
    with speaking(lang):
        assert duration.told == told


@pytest.mark.parametrize(("lang", "told"), [("en", "−1.5"), ("de-CH", "−1,5"), ("fr", "−1,5"), ("ja", "−1.5")])
def test_decimals_are_those_of_the_language(lang: str, told: str) -> None:
    with speaking(lang):
        assert Scale(-2, 2).written(-1.5) == told
        assert say_number(1234567.25) == f"1234567{told[2]}25"
        assert say_number(4.0) == "4"


def test_sums_and_shares_are_told_too() -> None:
    share = parse_share("8/10")
    assert share is not None
    with speaking("fr"):
        assert span_words(30240, 30240) == "21 jours"
        assert share.told == "8 sur 10"
    assert span_words(30240, 30240) == "21 d"
