"""Measuring, coverage and embedding of the bundled faces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjmap.drawing.characters import clean
from cjmap.drawing.fonts import FACES, _shaped, advance, covers, subset, uncovered
from cjmap.drawing.shapes import FaceName
from cjmap.resources import folder


@pytest.mark.parametrize("face", FACES)
def test_every_face_has_what_european_maps_hold(face: str) -> None:
    assert uncovered("AZaz09 äöüßéèçñåøæœłžřșğıĐđŐő Ελλάδα Київ Ґ ạảấầẩẫậ €£₽ “”„«»–—…•·→←↑↓−×≤≥≠≈±½●▲▼◆■", face) == ""


def test_inter_has_the_signs_of_the_sheet() -> None:
    for face in ("regular", "semibold"):
        assert uncovered("✓✗★☆○△▽□◇⚠", face) == ""


def test_all_files_and_licences_are_there() -> None:
    names = {path.name for path in folder("fonts").iterdir()}
    assert names >= {face.file for face in FACES.values()} | {"OFL-Inter.txt", "OFL-JetBrainsMono.txt"}


def test_kerning_counts() -> None:
    assert advance("AVAV", "regular", 100) < 2 * (advance("A", "regular", 100) + advance("V", "regular", 100))


def test_a_mono_face_is_mono() -> None:
    assert advance("iW-0", "mono", 10) == pytest.approx(24)


@given(st.text("AVTo fy.,…é1", max_size=30), st.sampled_from(list(FACES)))
def test_measuring_by_words_is_measuring_the_line(text: str, face: FaceName) -> None:
    assert advance(text, face, 1) == pytest.approx(_shaped(text, face))


@pytest.mark.parametrize(
    ("text", "ems"),
    [
        ("日本語", 3),
        ("한국", 2),
        ("👍", 1.3),
        ("👩‍👩‍👧", 1.3),
        ("1️⃣", 1.3),
        ("⚠️", 1.3),
        ("🇩🇪", 1.3),
        ("Ա", 0.8),
        ("ண", 1.3),
        ("ש", 0.65),
    ],
)
def test_what_inter_lacks_is_measured_safely_wide(text: str, ems: float) -> None:
    assert advance(text, "regular", 1) == pytest.approx(ems)


def test_a_covered_sign_is_as_wide_beside_an_uncovered_one() -> None:
    assert advance("★日", "regular", 1) == pytest.approx(advance("★", "regular", 1) + 1)


def test_invisible_characters_have_no_width() -> None:
    assert advance("a\u200bb\u2060", "regular", 1) == advance("a", "regular", 1) + advance("b", "regular", 1)
    assert covers("\u200d", "regular")


def test_marks_belong_to_their_letter() -> None:
    assert advance("e\u0301", "regular", 1) == advance("é", "regular", 1)
    assert advance("W\u1abe", "regular", 1) >= advance("W", "regular", 1)


@given(st.text(max_size=30))
def test_every_clean_text_has_a_width(text: str) -> None:
    assert advance(clean(text), "regular", 10) >= 0


def test_an_embedded_face_is_small_and_the_same_twice() -> None:
    font = subset("regular", "Hello, world")
    subset.cache_clear()
    assert font == subset("regular", "dlrow ,olleHHH")
    assert font[:4] == b"\0\1\0\0"
    assert 1000 < len(font) < 6000


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [("a\x00b\x1b\x7f", "ab"), ("a\r\nb\rc\x85d\u2028e", "a\nb\nc\nd\ne"), ("a\tb", "a b"),
     ("\ud800x\uffff", "\ufffdx\ufffd"), ("\u202eabc\u2066d", "abcd"), ("\u200fא", "\u200fא"),
     ("👩\u200d👧", "👩\u200d👧"), ("e\u0301", "e\u0301")],
)  # fmt: skip
def test_only_what_an_output_can_carry_gets_through(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@given(st.text(st.characters(categories=None), max_size=40))
def test_cleaning_twice_changes_nothing_and_every_output_can_carry_it(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    once.encode("utf-8")
    assert not set(once) & {chr(code) for code in (*range(10), *range(11, 32), 0x7F, 0xFFFE, 0xFFFF, 0x202E)}
