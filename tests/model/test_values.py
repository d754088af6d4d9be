"""Single values as people write them."""

from __future__ import annotations

import datetime

import pytest

from cjmap.model.times import parse_duration
from cjmap.model.values import parse_amount, parse_date, parse_share


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("61%", 61, 61, "%"),
        ("61 %", 61, 61, "%"),
        ("61 ％", 61, 61, "%"),
        ("4.2", 4.2, 4.2, ""),
        ("4,2", 4.2, 4.2, ""),
        ("~5", 5, 5, ""),
        ("< 2", 2, 2, ""),
        ("≥10", 10, 10, ""),
        ("2-3", 2, 3, ""),
        ("2–3 min", 2, 3, "min"),
        ("2 to 3", 2, 3, ""),
        ("−3", -3, -3, ""),
        ("–3", -3, -3, ""),
        ("–3–2", -3, 2, ""),
        ("+27", 27, 27, ""),
        ("1,200", 1200, 1200, ""),
        ("1,234,567.5", 1234567.5, 1234567.5, ""),
        ("1.234,5", 1234.5, 1234.5, ""),
        ("€12.50", 12.5, 12.5, "€"),
        ("12 €", 12, 12, "€"),
        ("4.2/5", 4.2, 4.2, "/5"),
        ("۴۲", 42, 42, ""),
    ],
)
def test_an_amount_is_a_number_with_what_people_put_around_it(text: str, low: float, high: float, unit: str) -> None:
    amount = parse_amount(text)
    assert amount == (text, low, high, unit)
    assert amount.number == (low + high) / 2


@pytest.mark.parametrize("text", ["", "nine", "12:30", "2026-10-01", "-", "%", "9" * 400, "--3", "²"])
def test_what_is_no_amount(text: str) -> None:
    assert parse_amount(text) is None


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("4 min", 4, 4),
        ("2-4 h", 120, 240),
        ("90d", 129600, 129600),
        ("3 w", 30240, 30240),
        ("6 mo", 259200, 259200),
        ("~2 hours", 120, 120),
        ("30 s", 0.5, 0.5),
        ("1.5 Days", 2160, 2160),
        ("1–2 yrs.", None, None),
        ("ongoing", None, None),
    ],
)
def test_a_length_of_time_has_a_unit(text: str, low: float | None, high: float | None) -> None:
    duration = parse_duration(text)
    assert duration == ((text, low, high) if low is not None or text == "ongoing" else None)


@pytest.mark.parametrize("text", ["4", "", "soon", "4 fortnights", "min", "4-8", "1 h 30 min"])
def test_what_is_no_length_of_time(text: str) -> None:
    assert parse_duration(text) is None


@pytest.mark.parametrize(
    ("text", "share", "count", "of"),
    [
        ("8/12", 2 / 3, 8, 12),
        ("8 of 12", 2 / 3, 8, 12),
        ("61%", 0.61, None, None),
        ("0.61", 0.61, None, None),
        ("0/3", 0, 0, 3),
        ("100%", 1, None, None),
    ],
)
def test_a_share_is_between_nothing_and_all(text: str, share: float, count: int | None, of: int | None) -> None:
    found = parse_share(text)
    assert found == (text, pytest.approx(share), count, of)


@pytest.mark.parametrize("text", ["13/12", "1/0", "161%", "61", "-1%", "most", "", "5 min", "9" * 5000 + "/1"])
def test_what_is_no_share(text: str) -> None:
    assert parse_share(text) is None


@pytest.mark.parametrize(
    ("text", "first"),
    [("2026-10-01", (2026, 10, 1)), ("2026-10", (2026, 10, 1)), ("2026-Q3", (2026, 7, 1)), ("2026", (2026, 1, 1))],
)
def test_a_date_begins_somewhere(text: str, first: tuple[int, int, int]) -> None:
    assert parse_date(text) == datetime.date(*first)


@pytest.mark.parametrize("text", ["", "2026-13", "2026-02-30", "2026-Q5", "0000", "30.09.2026", "last week", "2026-1"])
def test_what_is_no_date(text: str) -> None:
    assert parse_date(text) is None
