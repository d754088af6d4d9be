"""`cjmap render --view hierarchy`: one sheet a project, named after it, that leads to the pages of its maps."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cjmap.cli.run import run as cjmap
from sheets import ROOT

BANK = ROOT / "examples/small-bank"


@pytest.fixture
def projects(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two projects below a folder that is worked in."""
    monkeypatch.setenv("CJMAP_CACHE", str(tmp_path / "cache"))
    for name in ("small-bank", "home-loan"):
        shutil.copytree(ROOT / "examples" / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*words: str) -> int:
    return cjmap(["render", *words, "--today", "2026-11-22"])


def test_each_project_is_one_sheet_named_after_it(projects: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("small-bank", "home-loan", "--view", "hierarchy", "--to", "svg") == 0
    names = sorted(one.name for one in (projects / "build").iterdir())
    assert names == ["harbour-savings-bank.hierarchy.svg", "quayside-bank.hierarchy.svg"]
    assert "drew 2 projects: 2 files in build/" in capsys.readouterr().err


def test_the_page_leads_to_the_pages_of_the_maps_beside_it(projects: Path) -> None:
    assert run("small-bank", "--to", "html") == 0
    assert run("small-bank", "--to", "html", "--view", "hierarchy") == 0
    page = (projects / "build/quayside-bank.hierarchy.html").read_text(encoding="utf-8")
    for name in ("lost-card", "open-an-account-future", "years-with-the-bank"):
        assert f'href="{name}.html"' in page
        assert (projects / f"build/{name}.html").is_file()


def test_in_another_theme_it_leads_to_pages_in_that_theme(projects: Path) -> None:
    assert run("small-bank", "--to", "html", "--view", "hierarchy", "--theme", "dark") == 0
    page = (projects / "build/quayside-bank.hierarchy.dark.html").read_text(encoding="utf-8")
    assert 'href="lost-card.dark.html"' in page


def test_what_was_drawn_is_kept_until_a_map_changes(projects: Path) -> None:
    drawn = projects / "build/quayside-bank.hierarchy.svg"
    assert run("small-bank", "--view", "hierarchy", "--to", "svg") == 0
    first = drawn.read_bytes()
    assert run("small-bank", "--view", "hierarchy", "--to", "svg") == 0
    assert drawn.read_bytes() == first
    card = projects / "small-bank/lost-card.cjm.yaml"
    card.write_text(
        card.read_text(encoding="utf-8").replace("journey: A lost card", "journey: A card gone"), encoding="utf-8"
    )
    assert run("small-bank", "--view", "hierarchy", "--to", "svg") == 0
    assert b"A card gone" in drawn.read_bytes()


def test_one_map_of_a_project_names_those_that_are_not_drawn(projects: Path) -> None:
    assert run("small-bank/lost-card.cjm.yaml", "--view", "hierarchy", "--to", "svg") == 0
    page = (projects / "build/quayside-bank.hierarchy.svg").read_text(encoding="utf-8")
    assert "Not among the maps drawn here" in page


def test_json_holds_maps_and_says_so(projects: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("small-bank", "--view", "hierarchy", "--to", "json") == 2
    assert "json holds maps" in capsys.readouterr().err


def test_a_lifecycle_is_drawn_as_one_without_being_asked(projects: Path) -> None:
    assert run("small-bank/years-with-the-bank.cjm.yaml", "--to", "md") == 0
    assert "Lifecycle · Current state" in (projects / "build/years-with-the-bank.md").read_text(encoding="utf-8")
    assert run("small-bank/years-with-the-bank.cjm.yaml", "--to", "md", "--view", "map") == 0
    assert "Customer lifecycle" in (projects / "build/years-with-the-bank.map.md").read_text(encoding="utf-8")
