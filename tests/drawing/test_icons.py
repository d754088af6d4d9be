"""The icon set."""

from __future__ import annotations

import re

import pytest

from cjmap.drawing.icons import UNKNOWN, icon_names, icon_paths, opposite

NUMBER = re.compile(r"-?\d*\.?\d+")


def test_every_icon_is_path_data_and_nothing_else() -> None:
    for name in icon_names():
        for path in icon_paths(name):
            assert re.fullmatch(r"[Mm][-MmLlHhVvCcSsQqTtAaZz\d., ]+", path), name


def test_an_unknown_icon_is_a_dashed_circle() -> None:
    assert icon_paths("no-such-icon") == icon_paths(UNKNOWN)


@pytest.mark.parametrize(
    "name", ["target", "footprints", "layers", "heart-pulse", "gauge", "server", "smile", "circle-help"]
)
def test_what_sheets_name_is_there(name: str) -> None:
    assert name in icon_names()


def test_opposites_are_icons_and_come_in_pairs() -> None:
    for name in icon_names():
        assert opposite(name) in icon_names()
        assert opposite(opposite(name)) == name
    assert opposite("arrow-right") == "arrow-left"
