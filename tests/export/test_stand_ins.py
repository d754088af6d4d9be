"""Lines set for renderers that know one direction: pieces in order, no letter lost, no two pieces on one place."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjmap.drawing.fonts import advance, covers
from cjmap.drawing.shapes import Run, Text
from cjmap.drawing.sheet import Band
from cjmap.export.kit.font_files import FontFile
from cjmap.export.kit.shapes_of import texts_of
from cjmap.export.kit.stand_ins import StandIns, stand_ins_for
from cjmap.export.kit.typesetting import MISSING, typeset
from sheets import sheet_of

SHEET = sheet_of("journey: A\nstages: [B]\n")
CODES = frozenset(map(ord, " ()אבגדהשלום旅館"))
FONT = FontFile("Test Sans", 400, Path("x"), 0, CODES)
BOLD = FontFile("Test Sans", 700, Path("y"), 0, CODES)


@pytest.fixture(autouse=True)
def one_em_a_letter(monkeypatch):
    monkeypatch.setattr("cjmap.export.kit.typesetting.font_width", lambda path, place, text: float(len(text)))


def lines(text: Text) -> list[Text]:
    one = replace(SHEET, bands=(Band("a", "A", 0, 20, (text,)),))
    return list(texts_of(typeset(one, StandIns(((FONT, BOLD),)))))


def one_run(words: str, **more) -> Text:
    return Text(100, 10, (Run(words, 0, advance(words, "regular", 10)),), 10, **more)


def test_a_line_that_our_faces_cover_stays_as_it_is():
    text = one_run("Grüße, naïve café")
    assert lines(text) == [text]


def test_scripts_get_the_font_that_has_them_each_at_its_place():
    set_apart = lines(one_run("To 旅館 now"))
    assert [(one.words, one.runs[0].family) for one in set_apart] == [
        ("To", None),
        ("旅館", "Test Sans"),
        ("now", None),
    ]
    assert all(one.anchor == "start" for one in set_apart)
    assert all(a.x + a.width < b.x for a, b in pairwise(set_apart))


def test_a_right_to_left_line_ends_where_it_would_begin():
    (first, *_), words = lines(one_run("שלום 12", reads="rtl")), lines(one_run("שלום 12", reads="rtl"))
    assert [one.words for one in words] == ["12", "שלום"]
    assert max(one.x + one.width for one in words) == pytest.approx(100, abs=0.1)
    assert first.reads == "ltr"


def test_signs_at_the_end_of_a_right_to_left_line_stand_left_and_mirrored():
    assert [one.words for one in lines(one_run("(שלום).", reads="rtl"))] == [".(", "שלום", ")"]


def test_bold_words_take_a_bold_font():
    stand_ins = StandIns(((FONT, BOLD),))
    assert stand_ins.face_for("旅", "bold") == BOLD
    assert stand_ins.face_for("旅", "regular") == FONT
    assert stand_ins.face_for("犬", "regular") is None


def test_what_no_font_has_leaves_a_box():
    assert "".join(one.words for one in lines(one_run("a犬b"))) == f"a{MISSING}b"


def test_the_named_font_is_enough_where_it_has_everything(monkeypatch):
    monkeypatch.setattr("cjmap.export.kit.stand_ins.system_fonts", lambda: pytest.fail("searched the system"))
    one = replace(SHEET, bands=(Band("a", "A", 0, 20, (one_run("旅館"),)),))
    found = stand_ins_for([one], [FONT, BOLD], "ja")
    assert found == StandIns(((FONT, BOLD),))


@given(st.text(st.sampled_from("ab 12.,()אבג旅犬\u0301\u200d\ufe0f👩"), max_size=14), st.sampled_from(["ltr", "rtl"]))
def test_every_letter_that_can_be_seen_is_set_once(words, reads):
    drawn = "".join(one.words for one in lines(one_run(words, reads=reads)))
    for char in "ab12אבג旅":
        if covers(char, "regular") or ord(char) in CODES:
            assert drawn.count(char) == words.count(char)


@given(
    st.text(st.sampled_from("ab 12.,()אבג旅犬"), min_size=1, max_size=14),
    st.sampled_from(["ltr", "rtl"]), st.sampled_from(["start", "middle", "end"]),
)  # fmt: skip
def test_pieces_never_stand_on_each_other(words, reads, anchor):
    pieces = sorted(lines(one_run(words, reads=reads, anchor=anchor)), key=lambda one: one.x)
    assert all(one.x + one.width <= other.x + 0.05 for one, other in pairwise(pieces))
