"""`cjmap init`: a project that is clean from the start."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from cjmap.cli.starters import named

STARTERS = sorted(named())


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_five_starters_are_there():
    assert STARTERS == ["blank", "buyers-journey", "customer-support", "saas-onboarding", "service-blueprint"]


@pytest.mark.parametrize("starter", STARTERS)
def test_a_new_project_is_clean(cjmap, folder, monkeypatch, starter):
    ran = cjmap("init", "shop", "--starter", starter, "--today", "2026-12-31", "--name", 'Ann\'s "shop": #1')
    assert (ran.code, ran.err) == (0, "")
    monkeypatch.chdir(folder / "shop")
    checked = cjmap("validate", "--fail-on", "warning", "--today", "2026-12-31")
    assert checked.code == 0, checked.out


@pytest.mark.parametrize("starter", STARTERS)
def test_a_new_project_can_be_drawn(cjmap, folder, monkeypatch, starter):
    cjmap("init", "--starter", starter, "--today", "2026-12-31")
    ran = cjmap("render", "--today", "2026-12-31")
    assert ran.code == 0, ran.err
    assert {path.suffix for path in (folder / "build").iterdir()} == {".svg", ".html"}


def test_it_writes_maps_settings_and_schemas_and_names_them(cjmap, folder):
    ran = cjmap("init", "shop", "--today", "2026-12-31")
    written = files_in(folder / "shop")
    assert written >= {
        "cjmap.yaml",
        "journeys/buyers-journey.cjm.yaml",
        "personas/careful-buyer.persona.yaml",
        ".gitignore",
        ".vscode/settings.json",
        ".vscode/extensions.json",
        ".github/workflows/cjmap.yml",
        ".cjmap/journey.schema.json",
        ".cjmap/persona.schema.json",
        ".cjmap/project.schema.json",
    }
    assert {line.strip() for line in ran.out.partition("\n\n")[0].splitlines()[1:]} == written
    assert ran.out.partition("\nNext:\n")[2] == (
        "  cd shop         go there\n"
        "  cjmap validate  what is wrong or missing\n"
        "  cjmap render    draw the map into build/\n"
        "\n"
        "Then open build/buyers-journey.html in a browser, change a line of journeys/buyers-journey.cjm.yaml, "
        "and do both again.\n"
    )


def test_the_next_command_can_be_pasted(cjmap, folder):
    assert "  cd 'my shop'    go there\n" in cjmap("init", "my shop/").out


def test_words_in_braces_are_filled_in_everywhere(cjmap, folder):
    cjmap("init", "--today", "2026-12-31", "--name", "Ann's shop")
    texts = {name: (folder / name).read_text(encoding="utf-8") for name in files_in(folder)}
    assert not [name for name, text in texts.items() if "{{" in text]
    assert 'project: "Ann\'s shop"' in texts["cjmap.yaml"]
    assert "reviewed: 2026-12-31" in texts["journeys/buyers-journey.cjm.yaml"]


def test_the_editor_settings_point_at_the_schemas(cjmap, folder):
    cjmap("init")
    schemas = json.loads((folder / ".vscode/settings.json").read_text())["yaml.schemas"]
    assert sorted(schemas.values()) == ["*.cjm.yaml", "*.persona.yaml", "*.theme.yaml", "cjmap.yaml"]
    assert all((folder / schema).is_file() for schema in schemas)
    assert "redhat.vscode-yaml" in (folder / ".vscode/extensions.json").read_text()


def test_nothing_is_overwritten(cjmap, folder):
    (folder / ".gitignore").write_text("mine\n")
    (folder / "cjmap.yaml").symlink_to(folder / "missing")
    ran = cjmap("init")
    assert (folder / ".gitignore").read_text() == "mine\n"
    assert not (folder / "missing").exists()
    kept = ran.out.partition("Kept as they were:\n")[2].partition("\n\n")[0]
    assert sorted(kept.split()) == [".gitignore", "cjmap.yaml"]
    before = files_in(folder)
    again = cjmap("init", "--starter", "buyers-journey")
    assert "Nothing to write in this folder." in again.out
    assert files_in(folder) == before


def test_the_list_describes_every_starter(cjmap, folder):
    ran = cjmap("init", "--list")
    assert [line.split()[0] for line in ran.out.splitlines()] == STARTERS
    assert all(len(line.split()) > 4 for line in ran.out.splitlines())
    assert files_in(folder) == set()


def test_a_misspelt_starter_is_wrong_usage(cjmap, folder):
    ran = cjmap("init", "--starter", "buyer-journey")
    assert ran.code == 2
    assert "did you mean buyers-journey?" in ran.err
    assert files_in(folder) == set()


@pytest.mark.parametrize(("answer", "starter"), [("1\n", "blank"), ("\n", "buyers-journey"), ("blank\n", "blank")])
def test_where_a_terminal_looks_it_asks(cjmap, folder, monkeypatch, answer, starter):
    ran = asked(cjmap, monkeypatch, answer)
    assert ran.code == 0
    assert " 1  blank " in ran.out
    assert files_in(folder / "journeys") == {path.name for path in named()[starter].folder.glob("journeys/*")}


@pytest.mark.parametrize(("answer", "words"), [("9\n", "choose 1 to 5"), ("", "no starter was chosen")])
def test_an_answer_that_means_nothing_is_wrong_usage(cjmap, folder, monkeypatch, answer, words):
    ran = asked(cjmap, monkeypatch, answer)
    assert ran.code == 2
    assert words in ran.err
    assert files_in(folder) == set()


def asked(cjmap, monkeypatch, answer):
    stdin = io.StringIO(answer)
    stdin.isatty = lambda: True
    monkeypatch.setattr(sys, "stdin", stdin)
    monkeypatch.setattr(type(sys.stdout), "isatty", lambda self: True, raising=False)
    return cjmap("init")


def test_a_folder_that_cannot_be_made_is_trouble_with_files(cjmap, folder):
    (folder / "shop").write_text("a file")
    ran = cjmap("init", "shop")
    assert ran.code == 3
    assert "cannot make the folder shop" in ran.err
