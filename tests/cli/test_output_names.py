"""File names made from ids."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjmap.cli.outputs import file_stem


@pytest.mark.parametrize("name", ["pizza-night", "先生", "a.b", "é", "Pizza_Night"])
def test_a_safe_id_stays(name):
    assert file_stem(name) == name


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("../../etc/passwd", "etc-passwd"),
        ("..", "map"),
        ("", "map"),
        (".hidden", "hidden"),
        ("a/b\\c:d", "a-b-c-d"),
        ("con", "map-con"),
        ("NUL.x", "map-NUL.x"),
        ("COM1", "map-COM1"),
        ("console", "console"),
        ("a b\tc\0d\x1b", "a-b-c-d"),
        ("trailing. ", "trailing"),
        ("e\u0301", "é"),
    ],
)
def test_an_unsafe_id_is_made_safe(name, stem):
    assert file_stem(name) == stem


def test_very_long_ids_are_cut_and_stay_apart():
    one, two = file_stem("長" * 300 + "a"), file_stem("長" * 300 + "b")
    assert one != two
    assert len(one.encode()) <= 120


@given(st.text(st.characters(codec=None)))
def test_whatever_the_id_the_name_is_one_safe_part_of_a_path(name):
    stem = file_stem(name)
    assert stem
    assert not stem.startswith(".")
    assert not set(stem) & set('/\\:*?"<>|\0')
    assert len(stem.encode("utf-8")) <= 130
