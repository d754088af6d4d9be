"""The formulas by which projects value opportunities."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjmap.model.formula import WORDS, parse_formula

NUMBERS = {"impact": 4, "effort": 2, "pain": 1.5, "pains": 2, "reach": 0.5}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("impact / effort", 2),
        ("impact × reach − effort ÷ 2", 1),
        ("-(impact + 1) * pain", -7.5),
        ("max(impact, effort, 9) - min(pains, 3)", 7),
        ("impact / (effort - 2)", None),
    ],
)
def test_arithmetic_is_done(text, value):
    assert parse_formula(text).value(NUMBERS) == value


def test_nothing_comes_of_numbers_that_are_missing():
    assert parse_formula("impact / effort").value({"impact": 3, "effort": None}) is None


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("impact /", "is not arithmetic"),
        ("value * 2", "names “value”"),
        ("3 + 4", "names nothing"),
        ("impact ** effort", "is more than numbers"),
        ("__import__('os')", "is more than numbers"),
        ("impact.real", "is more than numbers"),
        ("(lambda: impact)()", "is more than numbers"),
        ("[impact]", "is more than numbers"),
        ("impact if effort else 1", "is more than numbers"),
        ("impact + " * 60 + "1", "is longer than"),
        ("True * impact", "is more than numbers"),
    ],
)
def test_anything_else_is_refused(text, wrong):
    with pytest.raises(ValueError, match=wrong):
        parse_formula(text)


@given(st.lists(st.sampled_from([*"()+-*/ 0123456789.,'\x00\n", *WORDS, "max", "lambda "]), max_size=20).map("".join))
def test_any_text_is_a_number_or_refused(text):
    try:
        formula = parse_formula(text)
    except ValueError:
        return
    value = formula.value(NUMBERS)
    assert value is None or isinstance(value, int | float)
