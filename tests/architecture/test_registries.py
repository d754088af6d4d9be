"""One file per extension: every module holds its constant and is found by its file name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import cjmap
from cjmap.cli import COMMANDS, Command
from cjmap.drawing.theme import THEMES, Theme
from cjmap.export import EXPORTERS, Exporter
from cjmap.lanes import LANES, ORDERS
from cjmap.lanes.kit.lane import Lane
from cjmap.languages import LANGUAGES
from cjmap.languages._language import Language
from cjmap.layout import PROJECT_VIEWS, VIEWS
from cjmap.registry import Registry
from cjmap.render import FORMATS, Format
from cjmap.reporters import REPORTERS
from cjmap.reporters.changes import WRITERS, Writer

KINDS: dict[str, tuple[Registry[Any], Callable[[Any], bool]]] = {
    "lanes": (LANES, lambda constant: isinstance(constant, Lane)),
    "layout": (VIEWS, callable),
    "layout/projects": (PROJECT_VIEWS, callable),
    "render": (FORMATS, lambda constant: isinstance(constant, Format)),
    "export": (EXPORTERS, lambda constant: isinstance(constant, Exporter)),
    "reporters": (REPORTERS, callable),
    "reporters/changes": (WRITERS, lambda constant: isinstance(constant, Writer)),
    "cli/commands": (COMMANDS, lambda constant: isinstance(constant, Command)),
    "languages": (LANGUAGES, lambda constant: isinstance(constant, Language)),
    "drawing/themes": (THEMES, lambda constant: isinstance(constant, Theme)),
}


@pytest.mark.parametrize("place", KINDS)
def test_every_module_is_an_extension_that_is_found_by_its_name(place):
    registry, is_right = KINDS[place]
    files = [file.stem for file in (Path(cjmap.__file__).parent / place).glob("[!_]*.py")]
    assert sorted(files) == sorted(name.replace("-", "_") for name in registry.names())
    assert files
    assert [name for name in registry.names() if not is_right(registry.load(name))] == []


@pytest.mark.parametrize("place", KINDS)
def test_an_extension_that_is_not_there_is_not_found(place):
    registry, _ = KINDS[place]
    assert "__init__" not in registry
    assert "no-such-thing" not in registry
    with pytest.raises(KeyError):
        registry.load("no-such-thing")


def test_a_new_file_is_an_extension_without_a_second_edit(tmp_path, monkeypatch):
    package = tmp_path / "plants"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "_soil.py").write_text("PLANT = 'not one'\n")
    monkeypatch.syspath_prepend(tmp_path)
    plants: Registry[str] = Registry("plants", "PLANT", separator="-")
    assert plants.names() == []
    (package / "green_bean.py").write_text("PLANT = 'beans'\n")
    assert plants.names() == ["green-bean"]
    assert plants.load("green-bean") == "beans"


def test_every_order_names_lanes_that_there_are_each_once():
    for kind, order in ORDERS.items():
        assert len(order) == len(set(order)), kind
        assert set(order) <= set(LANES.names()) - {"own"}, kind


def test_a_theme_is_called_as_its_file_and_knows_the_tokens_of_every_other():
    themes = {name: THEMES.load(name) for name in THEMES.names()}
    assert {name: theme.name for name, theme in themes.items()} == {name: name for name in themes}
    assert len({frozenset(theme.tokens) for theme in themes.values()}) == 1
