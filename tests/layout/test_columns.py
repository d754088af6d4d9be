"""Stages get at least what they need, and what is left goes where it makes the sheet shorter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjmap.drawing.sheet import Cell, Entry, Row
from cjmap.layout.kit.columns import LABELS, MARGIN, least_widths, shared_out
from extremes import EXTREMES, spelt, stages
from sheets import frame_of, map_of

EDGES = 2 * MARGIN + LABELS
WIDTHS = st.lists(st.integers(42, 200).map(lambda fours: 4.0 * fours), min_size=1, max_size=14)
WORDS = st.sampled_from(("", "Pays", "Looks for allergens on every page of the menu", "word " * 80))


def row(*texts: str) -> Row:
    """A lane with one entry for each stage, none where the text is empty."""
    return Row("lane", "Lane", tuple(Cell("", (Entry(text),) if text else ()) for text in texts))


@st.composite
def needs(draw: st.DrawFn) -> tuple[list[float], list[Row]]:
    widths = draw(WIDTHS)
    lanes = st.lists(WORDS, min_size=len(widths), max_size=len(widths)).map(lambda texts: row(*texts))
    return widths, draw(st.lists(lanes, max_size=4))


@given(needs())
def test_no_stage_gets_less_than_it_needs(needed: tuple[list[float], list[Row]]) -> None:
    widths, rows = needed
    given_ = shared_out(widths, rows)
    assert len(given_) == len(widths)
    assert all(got >= least for got, least in zip(given_, widths, strict=True))


@given(needs())
def test_the_room_that_is_left_is_given_away_to_the_last_pixel(needed: tuple[list[float], list[Row]]) -> None:
    widths, rows = needed
    target = min(2080, max(1120, EDGES + 400 * len(widths)))
    assert sum(shared_out(widths, rows)) + EDGES == pytest.approx(max(target, sum(widths) + EDGES))


@given(WIDTHS, st.integers(900, 6000))
def test_a_sheet_can_be_asked_for_in_a_width(widths: list[float], wide: int) -> None:
    assert sum(shared_out(widths, [], wide)) + EDGES == pytest.approx(max(wide, sum(widths) + EDGES))


def test_the_stage_with_the_longest_text_gets_the_most() -> None:
    short, long, none = shared_out([200, 200, 200], [row("Pays", "word " * 200, "")])
    assert long > short == pytest.approx(none, abs=40)


def test_stages_with_nothing_to_say_are_equally_wide() -> None:
    assert len(set(shared_out([200] * 4, []))) == 1


def test_no_stages_need_no_room() -> None:
    assert shared_out([], []) == []


@pytest.mark.parametrize("name", EXTREMES)
def test_columns_stand_beside_each_other_and_slots_within_them(name: str) -> None:
    frame = frame_of(EXTREMES[name])
    x = frame.start
    for box in frame.boxes:
        assert box.x == x
        x = box.end
        for slot in box.slots:
            assert box.x <= slot.middle - slot.width / 2 <= slot.middle + slot.width / 2 <= box.end
            assert box.x < slot.curve < box.end
        cards = [(slot.row, slot.middle) for slot in box.slots]
        assert cards == sorted(set(cards))
        assert [slot.curve for slot in box.slots] == sorted({slot.curve for slot in box.slots})
    assert not frame.boxes or x == frame.end


@pytest.mark.parametrize(("count", "rows"), [(1, 1), (4, 1), (5, 2), (8, 2), (9, 3)])
def test_at_most_four_cards_stand_in_a_row(count: int, rows: int) -> None:
    (box,) = frame_of(spelt(stages(1, count))).boxes
    assert max(slot.row for slot in box.slots) + 1 == rows
    assert max(sum(slot.row == at for slot in box.slots) for at in range(rows)) <= 4


def test_a_long_name_makes_its_stage_wider_but_not_without_end() -> None:
    plain, longer, longest = least_widths(map_of(spelt(["Pay", "Compares what it costs", "word " * 100])))
    assert plain < longer < longest <= 300
