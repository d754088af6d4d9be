"""The order of letters on a line, against examples whose order is known."""

from __future__ import annotations

from unicodedata import bidirectional

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjmap.drawing.visual import levels, visual_order


def shown(text: str, base) -> str:
    return "".join(text[place] for place in visual_order(levels(text, base)))


@pytest.mark.parametrize(
    ("text", "base", "seen"),
    [
        ("abc", "ltr", "abc"),
        ("אבג", "rtl", "גבא"),
        ("אבג abc", "rtl", "abc גבא"),
        ("abc אבג 123 דה", "ltr", "abc הד 123 גבא"),
        ("אבג 12:30.", "rtl", ".12:30 גבא"),
        ("مر 3.5 مر", "rtl", "رم 3.5 رم"),
        ("אבג 50%", "rtl", "50% גבא"),
        ("אבג!", "ltr", "גבא!"),
        ("אבג!", "rtl", "!גבא"),
        ("\u200e2-4 d\u200e · אב", "rtl", "בא · \u200e2-4 d\u200e"),
    ],
)
def test_letters_stand_where_the_bidirectional_algorithm_puts_them(text, base, seen):
    assert shown(text, base) == seen


@given(st.text(st.sampled_from("ab12 .,:%-+()אבمر\u064b\u200e٣")), st.sampled_from(["ltr", "rtl"]))
def test_every_letter_stands_somewhere_once_and_reads_its_own_way(text, base):
    found = levels(text, base)
    assert sorted(visual_order(found)) == list(range(len(text)))
    for char, level in zip(text, found, strict=True):
        if bidirectional(char) in ("R", "AL"):
            assert level % 2 == 1
        elif bidirectional(char) == "L" and char != "\u200e":
            assert level % 2 == 0
