"""`cjmap render --to png,pdf`: pictures and paper from the command line."""

from __future__ import annotations

import sys

import pytest

from conftest import SOUND

BEYOND = SOUND.replace("Pizza night", "𓀀 night")


def test_pictures_and_pages_stand_beside_each_other(cjmap, maps):
    folder = maps(a=SOUND)
    ran = cjmap("render", "--to", "png,pdf,svg", "--width", "400", "--page", "a4-portrait")
    assert (ran.code, ran.out) == (0, "")
    assert (folder / "build/a.png").read_bytes().startswith(b"\x89PNG")
    assert (folder / "build/a.pdf").read_bytes().startswith(b"%PDF")


def test_a_character_without_a_font_is_told_once_and_the_map_is_drawn(cjmap, maps, monkeypatch):
    from cjmap.export.kit import stand_ins

    monkeypatch.setattr(stand_ins, "system_fonts", tuple)
    folder = maps(a=BEYOND)
    ran = cjmap("render", "--to", "png,pdf")
    assert ran.code == 0
    assert ran.err.count("a.cjm.yaml:1:1: warning[missing-glyph] no font here has 𓀀 (U+13000)") == 1
    assert (folder / "build/a.pdf").exists()


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--scale", "0"], "--scale takes a number above 0"),
        (["--scale", "1000"], "at most 20"),
        (["--scale", "nan"], "--scale takes a number above 0"),
        (["--width", "-1"], "--width takes a number of pixels"),
        (["--page", "A9"], "--page takes A4"),
        (["--width", "100000"], "more than programs open"),
    ],
)
def test_wishes_that_cannot_be_are_wrong_usage(cjmap, maps, args, words):
    maps(a=SOUND)
    ran = cjmap("render", "--to", "png", *args)
    assert ran.code == 2
    assert words in ran.err


def test_a_font_that_is_not_there_is_trouble_with_files(cjmap, maps):
    maps(a=BEYOND)
    ran = cjmap("render", "--to", "png", "--font", "missing.ttf")
    assert ran.code == 3
    assert "cannot read the font missing.ttf" in ran.err


def test_without_typst_pdf_says_what_to_install(cjmap, maps, monkeypatch):
    monkeypatch.setitem(sys.modules, "typst", None)
    folder = maps(a=SOUND)
    ran = cjmap("render", "--to", "pdf")
    assert ran.code == 3
    assert "pip install 'cjmap[pdf]'" in ran.err
    assert list((folder / "build").iterdir()) == []
