"""The command line called in this process, and maps to call it on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from cjmap.cli.run import run
from cjmap.layout import VIEWS
from cjmap.render import FORMATS

SOUND = """\
journey: Pizza night
stages:
  - stage: Order
    touchpoints:
      - touchpoint: Reads the menu
        emotion: -1
"""
BROKEN = SOUND.replace("-1", "7")


class Ran(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def cjmap(capsys) -> Callable[..., Ran]:
    """Call the command line in this process: `cjmap("validate", "-q")`."""

    def call(*args: str) -> Ran:
        code = run(args)
        return Ran(code, *capsys.readouterr())

    return call


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """An empty folder, which the commands run in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def maps(folder) -> Callable[..., Path]:
    """Write maps: `maps(a=SOUND, b=BROKEN)`."""

    def write(**texts: str) -> Path:
        for name, text in texts.items():
            (folder / f"{name}.cjm.yaml").write_text(text, encoding="utf-8")
        return folder

    return write


@pytest.fixture
def plain_drawing(monkeypatch):
    """Draw maps as one line of words, so that a test of files need not wait for pictures."""
    monkeypatch.setattr(FORMATS, "names", lambda: ["html", "svg"])
    monkeypatch.setattr(VIEWS, "names", lambda: ["map", "wheel"])

    def draw(journey_map, to, options) -> tuple[str, str]:
        drawn_how = f"{options.view} {options.theme} {options.lanes} {options.stamp} {options.today}"
        return f"{journey_map.id} {to} {drawn_how}", ""

    monkeypatch.setattr("cjmap.pipeline._rendered", draw)
