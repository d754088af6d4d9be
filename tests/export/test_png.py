"""PNG: as large as asked, the same bytes every time, and no traceback whatever the map says."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from io import BytesIO

import pytest
import yaml
from exported import NOTO, PIZZA, drawing_of, example_drawn
from PIL import Image

from cjmap.errors import InputOutputError, MissingToolError, UsageError
from cjmap.export.kit import stand_ins
from cjmap.pipeline import lay_out
from maps import HOSTILE
from sheets import OPTIONS, ROOT, map_of

SMALL = "journey: Small\nstages: [Look, Buy]\n"


def size(content: bytes) -> tuple[int, int]:
    return Image.open(BytesIO(content)).size


def in_a_process(seed: str, to: str) -> str:
    program = (
        "import datetime, hashlib, sys; from pathlib import Path; from cjmap.pipeline import draw, load;"
        "from cjmap.drawing.options import Options; from cjmap.export import ExportOptions;"
        f"drawn = draw(load(['{PIZZA}'], Path.cwd()).maps[0], '{to}', Options(datetime.date(2026, 11, 22)),"
        " ExportOptions(scale=0.5)); print(hashlib.sha256(drawn.content).hexdigest())"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=os.environ | {"PYTHONHASHSEED": seed},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return ran.stdout.strip()


@pytest.mark.parametrize("to", ["png", "pdf"])
def test_the_same_map_is_the_same_bytes_in_any_process(to):
    here = hashlib.sha256(example_drawn(PIZZA, to, scale=0.5).content).hexdigest()
    assert in_a_process("1", to) == in_a_process("2", to) == here


def test_scale_and_width_say_how_large_a_picture_is():
    sheet = lay_out(map_of(SMALL), OPTIONS)
    whole = (round(sheet.width), round(sheet.height))
    assert size(drawing_of(SMALL, "png", scale=1).content) == whole
    assert size(drawing_of(SMALL, "png").content) == (2 * whole[0], 2 * whole[1])
    assert size(drawing_of(SMALL, "png", width=777).content)[0] == 777
    assert size(drawing_of(SMALL, "png", scale=9, width=300).content)[0] == 300


@pytest.mark.parametrize("path", list(NOTO))
def test_scripts_beyond_our_fonts_show_every_character(path):
    if not NOTO[path].exists():
        pytest.skip(f"{NOTO[path].name} is not installed")
    drawn = example_drawn(path, "png", scale=0.25)
    assert drawn.diagnostics == ()
    assert any(family.startswith("Noto Sans") for family in drawn.families)


def test_a_character_that_no_font_has_is_told_and_leaves_a_box(monkeypatch):
    monkeypatch.setattr(stand_ins, "system_fonts", tuple)
    drawn = drawing_of("journey: Stay at 旅館\nstages: [𓀀]\n", "png", scale=0.5)
    (found,) = drawn.diagnostics
    assert found.code == "missing-glyph"
    assert found.severity == "warning"
    assert found.span.path == "a.cjm.yaml"
    assert all(named in found.message for named in ("旅 (U+65C5)", "館", "𓀀 (U+13000)"))
    blank = drawing_of("journey: Stay at\nstages: [x]\n", "png", scale=0.5)
    assert drawn.content != blank.content


def test_a_font_that_is_named_goes_before_those_of_the_system(monkeypatch):
    font = next(iter(NOTO.values()))
    if not font.exists():
        pytest.skip(f"{font.name} is not installed")

    def unasked():
        raise AssertionError("the system was searched though the named font has everything")

    monkeypatch.setattr(stand_ins, "system_fonts", unasked)
    drawn = drawing_of("journey: مرحبا\nstages: [x]\n", "png", scale=0.5, fonts=(font,))
    assert drawn.families == ("Noto Sans Arabic",)


def test_a_font_that_is_none_is_refused(tmp_path):
    words = tmp_path / "words.ttf"
    words.write_text("not a font")
    with pytest.raises(UsageError, match="is no font"):
        drawing_of(SMALL, "png", fonts=(words,))
    with pytest.raises(InputOutputError, match="cannot read the font"):
        drawing_of(SMALL, "png", fonts=(tmp_path / "missing.ttf",))


@pytest.mark.parametrize("has_system_fonts", [True, False])
def test_hostile_texts_are_drawn(monkeypatch, has_system_fonts):
    if not has_system_fonts:
        monkeypatch.setattr(stand_ins, "system_fonts", tuple)
    mixed = ("**a👩‍👩‍👧‍👦** `b👩‍👩‍👧‍👦` ❤️ c", "لا *لا* `لا`", "e\u0489 \u200d")
    stage = {"stage": "x", "thoughts": [*HOSTILE, *mixed], "touchpoints": ["**a** 🇮🇹 `b`"]}
    text = yaml.safe_dump({"journey": "👩‍👩‍👧‍👦 **x** 🇮🇹", "lang": "ar", "stages": [stage]}, allow_unicode=True)
    assert size(drawing_of(text, "png", scale=0.2).content)[0] > 100
    assert drawing_of(text, "pdf").content.startswith(b"%PDF")


def test_a_picture_too_large_to_open_is_refused_with_what_would_fit():
    stages = "".join(f"  - {{stage: S{number}, touchpoints: [a, b, c, d]}}\n" for number in range(450))
    with pytest.raises(UsageError, match=r"pixels, more than programs open; try --scale 0\.\d+"):
        drawing_of(f"journey: Wide\nstages:\n{stages}", "png", scale=1)
    with pytest.raises(UsageError, match="more than programs open"):
        drawing_of(SMALL, "png", scale=20)


@pytest.mark.parametrize(("to", "module"), [("png", "resvg"), ("pdf", "typst")])
def test_without_its_renderer_a_format_says_what_to_install(monkeypatch, to, module):
    monkeypatch.setitem(sys.modules, module, None)
    monkeypatch.delitem(sys.modules, "resvg._resvg", raising=False)
    with pytest.raises(MissingToolError, match="pip install") as raised:
        drawing_of(SMALL, to)
    assert raised.value.exit_code == 3
