"""Wrapping and setting of text: no line too wide, no word lost, the same every time."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unicode_segmentation_rs import graphemes

from cjmap.drawing.fonts import advance
from cjmap.drawing.text import Runs, fitted, line, measure, set_text, wrap
from cjmap.drawing.type_scale import BODY, CARD, FINDING, QUOTE, TITLE, Style
from cjmap.drawing.wrapping import units

SCRIPTS = "abAVfiTo W.,-/_é ß1 日本語「」。ー한 עברית ไทย\u200b\u00ad\u00a0\u2011👩\u200d👧⚠️e\u0301*`[]()\n"
TEXTS = st.text(SCRIPTS, max_size=80) | st.text(max_size=40) | st.text("ab*` [](x)", max_size=60)
WIDTHS = st.floats(5, 400)
STYLES = st.sampled_from([BODY, CARD, QUOTE, TITLE, FINDING])


def words(runs: Runs) -> str:
    return "".join(run.text for run in runs)


def width(runs: Runs) -> float:
    return runs[-1].offset + runs[-1].width


@given(TEXTS, STYLES, WIDTHS, st.booleans())
def test_no_line_is_wider_than_it_may_be(text: str, style: Style, room: float, balance: bool) -> None:
    for runs in wrap(text, style, room, balance=balance):
        assert width(runs) <= room or len(graphemes(words(runs).strip("\u00ad-"), True)) <= 1


@given(st.text("AVTf.,- ", min_size=1, max_size=30), STYLES)
def test_a_line_is_filled_to_one_percent_below_its_width(text: str, style: Style) -> None:
    needed = measure(text, style)
    for share in (0.995, 1.005):
        assert all(width(runs) <= needed * share for runs in wrap(text, style, needed * share) if len(words(runs)) > 1)
    untracked = max(needed, measure(text, replace(style, tracking=0)))
    assert len(wrap(text, style, untracked * 1.011 + 0.01)) <= 1


@given(st.text("AVTf.,-/ ", max_size=30))
def test_units_add_up_to_the_line(text: str) -> None:
    total = sum(unit.ems + unit.gap for paragraph in units(text, ("bold", "bold")) for unit in paragraph)
    assert total == pytest.approx(advance(text.strip(" "), "bold", 1))


@given(TEXTS, STYLES, WIDTHS, st.booleans())
def test_words_and_their_order_are_kept(text: str, style: Style, room: float, balance: bool) -> None:
    def letters(lines: tuple[Runs, ...]) -> str:
        return "".join("".join(map(words, lines)).replace("-", "").split())

    assert letters(wrap(text, style, room, balance=balance)) == letters(wrap(text, style, 1e6))


@given(TEXTS, STYLES, WIDTHS)
def test_balancing_never_adds_a_line(text: str, style: Style, room: float) -> None:
    assert len(wrap(text, style, room, balance=True)) == len(wrap(text, style, room))


@given(TEXTS, STYLES, WIDTHS)
def test_runs_follow_each_other_and_are_as_wide_as_measured(text: str, style: Style, room: float) -> None:
    for runs in wrap(text, style, room):
        offset = 0.0
        for run in runs:
            assert run.offset == pytest.approx(offset, abs=0.02)
            tracked = run.tracking * len(run.text)
            assert run.width == pytest.approx(advance(run.text, run.face, style.size) + tracked, abs=0.01)
            offset = run.offset + run.width


def test_wrapping_is_the_same_every_time() -> None:
    text = "Eva falls for the pizza. Two moments nearly lose her, **the allergens** and **the bill**."
    first = wrap(text, FINDING, 300)
    assert first == wrap(text, FINDING, 300)
    assert words(first[0]) == "Eva falls for the pizza. Two"


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("one\n\n  \ntwo", 200, ["one", "two"]),
        ("日本語「かぎ」です。", 60, ["日本語", "「かぎ」", "です。"]),
        ("soft\u00adhyphen", 60, ["soft-", "hyphen"]),
        ("soft\u00adhyphen", 200, ["softhyphen"]),
        ("a Donaudampfschifffahrt", 60, ["a", "Donauda", "mpfschif", "ffahrt"]),
        ("https://example.org/a", 100, ["https://", "example.org/a"]),
        ("https://www.example.org", 80, ["https://", "www.", "example.", "org"]),
        ("10\u00a0000 people", 48, ["10\u00a0000", "people"]),
        ("14\u2011minute", 200, ["14\u2011minute"]),
        ("", 50, []),
        (" \u200b ", 50, []),
    ],
)
def test_lines_break_where_readers_expect(text: str, room: float, lines: list[str]) -> None:
    assert [words(runs) for runs in wrap(text, BODY, room)] == lines


def test_no_short_word_is_left_alone_if_that_is_cheap() -> None:
    text = "They look for the table and wait for it"
    room = measure("They look for the table and wait for", BODY) * 1.02
    assert [words(runs) for runs in wrap(text, BODY, room)] == ["They look for the table and wait", "for it"]


def test_balanced_lines_are_even() -> None:
    text = "Find a place that can feed everyone tonight"
    wide, even = wrap(text, CARD, 260), wrap(text, CARD, 260, balance=True)
    assert len(wide) == len(even) == 2
    assert abs(width(even[0]) - width(even[1])) < abs(width(wide[0]) - width(wide[1]))


def test_stress_changes_the_face_and_links_keep_their_target() -> None:
    runs = line("pay **now** or `later` or [never](#x) *ever*", BODY, 0, 0).runs
    assert [(run.face, run.href) for run in runs if run.text.strip() not in ("pay", "or")] == [
        ("semibold", None), ("mono", None), ("regular", "#x"), ("regular", None), ("italic", None),
    ]  # fmt: skip


def test_strong_words_may_have_a_colour_of_their_own() -> None:
    style = Style(22, 32, strong_fill="neg")
    assert [run.fill for run in line("a **b**", style, 0, 0).runs] == [None, "neg"]


def test_a_block_knows_its_height_and_places_its_lines() -> None:
    block = set_text("one two three", BODY, 40)
    texts = block.shapes(10, 100, anchor="middle")
    assert block.height == len(texts) * 20
    assert [text.y for text in texts] == [115, 135, 155]
    assert {(text.x, text.anchor, text.fill) for text in texts} == {(10, "middle", "ink")}
    assert block.width == max(text.width for text in texts)


@given(TEXTS)
def test_one_line_is_one_line(text: str) -> None:
    assert "\n" not in line(text, BODY, 0, 0).words


@pytest.mark.parametrize(
    "text",
    ["a" * 50_000, "ab " * 30_000, "日" * 30_000, "e" + "\u0301" * 50_000, "a/" * 30_000, "\u00ad" * 50_000],
)
def test_endless_texts_are_set_in_good_time(text: str) -> None:
    begun = time.process_time()
    wrap(text, BODY, 100)
    assert time.process_time() - begun < 3


def test_tracking_sets_latin_letters_closer_and_leaves_joining_ones_alone() -> None:
    close, usual = Style(40, 50, tracking=-0.02), Style(40, 50)
    assert round(measure("Pizza", usual) - measure("Pizza", close), 2) == 5 * 0.8
    for word in ("بيتزا", "母と過ごす", "क्षमा"):
        assert measure(word, usual) == measure(word, close)


def test_type_is_smaller_where_a_word_would_break_but_never_too_small():
    style = Style(15, 20, "semibold")
    assert fitted("Pain points", style, 110) is style
    smaller = fitted("Schmerzpunkte", style, 106)
    assert 12 <= smaller.size < 15
    assert len(set_text("Schmerzpunkte", smaller, 106).lines) == 1
    assert fitted("Kundenzufriedenheitsbefragungen", style, 106) is style
