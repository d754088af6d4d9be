"""The cache of `cjmap render`: nothing is drawn twice, and nothing old is taken for new."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cjmap.cli import kept
from cjmap.source import cache

MAP = """\
journey: Pizza night
personas: [eva]
image: {file: eva.svg, alt: Eva}
stages:
  - stage: Order
    touchpoints:
      - touchpoint: Reads the menu
        emotion: -1
        image: {file: menu.svg, alt: The menu}
"""
PLAIN = "journey: Lunch\nid: lunch\nstages:\n  - stage: Sit down\n    emotion: 1\n"
SECOND = f"{PLAIN}    image: {{file: link.svg, alt: A link}}\n"
LATER = SECOND.replace("id: lunch", "id: later\nimproves: lunch")
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="{}" height="8"/></svg>'
FILES = {
    "cjmap.yaml": "project: Bella Napoli\ntheme: own.theme.yaml\nlogo: {file: logo.svg, alt: Bella}\n",
    "own.theme.yaml": "theme: Own\ntokens: {stage: '#004B87'}\n",
    "eva.persona.yaml": "persona: Eva\nquote: Let us go\navatar: {file: eva.svg, alt: Eva}\n",
    "night.cjm.yaml": MAP,
    "lunch.cjm.yaml": SECOND,
    "later.cjm.yaml": LATER,
    **{name: PICTURE.format(4) for name in ("eva.svg", "menu.svg", "logo.svg", "aim.svg")},
}


@pytest.fixture
def entries(tmp_path_factory, monkeypatch) -> Path:
    """The folder of the cache, which is on."""
    folder = tmp_path_factory.mktemp("cache") / "inner"
    monkeypatch.setenv("CJMAP_CACHE", str(folder))
    return folder


@pytest.fixture
def project(folder, entries) -> Path:
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "link.svg").symlink_to("aim.svg")
    return folder


@pytest.fixture
def drawn(monkeypatch) -> list[str]:
    """The ids of the maps that were really drawn, in order."""
    ids: list[str] = []
    really = kept.draw

    def draw(journey_map, *rest):
        ids.append(journey_map.id)
        return really(journey_map, *rest)

    monkeypatch.setattr(kept, "draw", draw)
    return ids


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted((folder / "build").iterdir())}


def said(ran) -> str:
    """What a run noted, without the seconds it took."""
    return ran.err.rpartition("(")[0]


def again(cjmap, drawn: list[str], *args: str) -> list[str]:
    """What the second of two runs draws."""
    drawn.clear()
    cjmap("render", "--to", "svg", *args)
    return sorted(drawn)


def test_what_did_not_change_is_not_drawn_again_and_has_the_same_bytes(cjmap, project, drawn):
    first = cjmap("render", "--to", "svg,html,json")
    assert sorted(drawn) == ["later"] * 3 + ["lunch"] * 3 + ["night"] * 3
    before = contents(project)
    shutil.rmtree(project / "build")
    drawn.clear()
    second = cjmap("render", "--to", "svg,html,json")
    assert drawn == []
    assert contents(project) == before
    assert said(second) == said(first)
    cjmap("render", "--to", "svg,html,json", "--no-cache", "--out", "fresh")
    assert {file.name: file.read_bytes() for file in (project / "fresh").iterdir()} == before


def test_an_output_that_somebody_changed_is_mended(cjmap, project, drawn):
    cjmap("render", "--to", "svg")
    before = contents(project)
    (project / "build/night.svg").write_text("scribbled over")
    assert again(cjmap, drawn) == []
    assert contents(project) == before


def test_the_map_that_changed_is_drawn_again_alone(cjmap, project, drawn):
    cjmap("render", "--to", "svg")
    (project / "night.cjm.yaml").write_text(MAP.replace("menu\n", "long menu\n"))
    assert again(cjmap, drawn) == ["later", "night"]  # `later` is held against another, so it depends on every map
    assert b"long" in contents(project)["night.svg"]


def change(name: str, old: str, new: str):
    def edit(folder: Path) -> None:
        file = folder / name
        assert old in file.read_text()
        file.write_text(file.read_text().replace(old, new))

    edit.__name__ = f"{name} changes"
    return edit


def appears(name: str, text: str):
    def add(folder: Path) -> None:
        (folder / name).write_text(text)

    add.__name__ = f"{name} appears"
    return add


def goes(name: str):
    def remove(folder: Path) -> None:
        (folder / name).unlink()

    remove.__name__ = f"{name} goes"
    return remove


def retargeted(folder: Path) -> None:
    (folder / "other.svg").write_text(PICTURE.format(2))
    (folder / "link.svg").unlink()
    (folder / "link.svg").symlink_to("other.svg")


@pytest.mark.parametrize(
    "edit",
    [
        change("night.cjm.yaml", "Reads", "Studies"),
        change("eva.persona.yaml", "Let us go", "Let us stay"),
        change("cjmap.yaml", "Bella Napoli", "Bella Roma"),
        change("own.theme.yaml", "004B87", "7A2E8E"),
        change("eva.svg", '"4"', '"5"'),
        change("menu.svg", '"4"', '"5"'),
        change("logo.svg", '"4"', '"5"'),
        appears("adam.persona.yaml", "persona: Adam\n"),
        goes("eva.persona.yaml"),
        goes("menu.svg"),
        goes("cjmap.yaml"),
        retargeted,
    ],
    ids=lambda edit: edit.__name__,
)
def test_whatever_a_map_depends_on_has_it_drawn_as_if_for_the_first_time(cjmap, project, drawn, edit):
    how = ("--to", "html", "--lanes", "touchpoints,storyboard,emotion")
    cjmap("render", *how)
    edit(project)
    drawn.clear()
    shutil.rmtree(project / "build")
    ran = cjmap("render", *how)
    now = contents(project)
    assert drawn
    shutil.rmtree(project / "build")
    fresh = cjmap("render", *how, "--no-cache")
    assert contents(project) == now
    assert said(ran) == said(fresh)


def test_a_picture_that_was_missing_is_shown_once_it_is_there(cjmap, project, drawn):
    (project / "menu.svg").unlink()
    how = ("--to", "html", "--lanes", "storyboard")
    first = cjmap("render", *how)
    assert "image-file-missing" in first.err
    drawn.clear()
    assert said(cjmap("render", *how)) == said(first)
    assert drawn == []
    (project / "menu.svg").write_text(PICTURE.format(3))
    assert "image-file-missing" not in cjmap("render", *how).err
    assert "night" in drawn


def test_a_new_map_is_drawn_and_those_beside_it_are_not(cjmap, project, drawn):
    cjmap("render", "--to", "svg")
    (project / "tea.cjm.yaml").write_text(SECOND.replace("lunch", "tea"))
    assert again(cjmap, drawn) == ["later", "tea"]


def test_a_map_and_a_project_are_found_where_there_were_none(cjmap, folder, entries, drawn):
    (folder / "one.cjm.yaml").write_text(PLAIN)
    assert again(cjmap, drawn) == ["lunch"]
    (folder / "two.cjm.yaml").write_text(PLAIN.replace("id: lunch", "id: tea"))
    assert again(cjmap, drawn) == ["tea"]
    (folder / "cjmap.yaml").write_text("project: Bella Napoli\n")
    assert again(cjmap, drawn) == ["lunch", "tea"]


@pytest.mark.parametrize(
    "options",
    [
        ("--theme", "dark"),
        ("--stamp", "v2"),
        ("--today", "2020-01-01"),
        ("--lanes", "emotion"),
        ("--view", "storyboard"),
        ("--no-cache",),
    ],
    ids=" ".join,
)
def test_asked_otherwise_it_is_drawn_otherwise(cjmap, project, drawn, options):
    cjmap("render", "--to", "svg")
    assert again(cjmap, drawn, *options) == ["later", "lunch", "night"]


def test_a_comparison_depends_on_both_maps(cjmap, project, drawn):
    compare = ("--view", "compare", "lunch.cjm.yaml", "later.cjm.yaml")
    cjmap("render", "--to", "svg", *compare)
    assert again(cjmap, drawn, *compare) == []
    (project / "lunch.cjm.yaml").write_text(SECOND.replace("Sit down", "Stand around"))
    assert again(cjmap, drawn, *compare) == ["later"]


def test_what_is_wrong_is_told_as_the_first_time(cjmap, project, drawn):
    (project / "broken.cjm.yaml").write_text(SECOND.replace("emotion: 1", "emotion: 7"))
    first, second = cjmap("render", "--to", "svg"), cjmap("render", "--to", "svg")
    assert first.code == second.code == 1
    assert "emotion-out-of-range" in second.err or "error[" in second.err
    assert said(second) == said(first)


def damaged(content: bytes) -> list[bytes]:
    return [b"", content[:70], content[:-1], content.replace(b"svg", b"gvs"), b"\xff" * 99]


@pytest.mark.parametrize("way", range(5))
def test_a_damaged_entry_counts_as_none(cjmap, project, entries, drawn, way):
    cjmap("render", "--to", "svg")
    before = contents(project)
    for entry in entries.iterdir():
        entry.write_bytes(damaged(entry.read_bytes())[way])
    assert again(cjmap, drawn) == ["later", "lunch", "night"]
    assert contents(project) == before
    assert again(cjmap, drawn) == []


def test_a_lost_entry_of_one_file_has_that_file_drawn(cjmap, project, entries, drawn):
    cjmap("render", "--to", "svg")
    one = next(entry for entry in sorted(entries.iterdir()) if b"<svg" in entry.read_bytes())
    one.unlink()
    assert len(again(cjmap, drawn)) == 1


def test_no_cache_keeps_nothing(cjmap, project, entries):
    cjmap("render", "--to", "svg", "--no-cache")
    assert not entries.exists()


def test_where_nothing_can_be_kept_everything_is_drawn(cjmap, project, drawn, monkeypatch, tmp_path_factory):
    taken = tmp_path_factory.mktemp("taken") / "file"
    taken.write_text("no folder")
    monkeypatch.setenv("CJMAP_CACHE", str(taken))
    assert cjmap("render", "--to", "svg").code == 0
    assert again(cjmap, drawn) == ["later", "lunch", "night"]
    assert taken.read_text() == "no folder"


def test_a_file_that_changes_while_it_is_drawn_is_not_kept(cjmap, project, monkeypatch, drawn):
    really = kept.draw

    def draw(journey_map, *rest):
        drawing = really(journey_map, *rest)
        (project / "menu.svg").write_text(PICTURE.format(len(drawn)))
        return drawing

    monkeypatch.setattr(kept, "draw", draw)
    show = ("--lanes", "storyboard")
    cjmap("render", "--to", "svg", *show)
    assert "night" in again(cjmap, drawn, *show)


def test_many_maps_are_the_same_whoever_draws_them(cjmap, folder, entries):
    for number in range(16):
        (folder / f"m{number}.cjm.yaml").write_text(MAP.replace("menu\n", f"menu {number}\n"))
    (folder / "menu.svg").write_text(PICTURE.format(3))
    how = ("--to", "svg", "--lanes", "storyboard")
    first = cjmap("render", *how, "--jobs", "2")
    before = contents(folder)
    assert len(before) == 16
    shutil.rmtree(folder / "build")
    assert said(cjmap("render", *how, "--jobs", "1", "--no-cache")) == said(first)
    assert contents(folder) == before
    (folder / "menu.svg").write_text(PICTURE.format(7))
    cjmap("render", *how, "--jobs", "2")
    assert all(contents(folder)[name] != content for name, content in before.items())


def test_standard_input_and_output_are_kept_by_their_content(project):
    def ran(text: str) -> bytes:
        command = [sys.executable, "-m", "cjmap", "render", "-", "--to", "svg", "--out", "-"]
        return subprocess.run(command, input=text.encode(), cwd=project, capture_output=True, check=True).stdout

    first = ran(SECOND)
    assert ran(SECOND) == first
    assert b"Stand" in ran(SECOND.replace("Sit down", "Stand"))


def test_the_oldest_entries_go_first_when_there_are_too_many(entries):
    for number in range(5):
        assert cache.remember(f"k{number}", {}, b"x" * 1000)
        os.utime(entries / f"k{number}.entry", ns=(number, number))
    assert cache.recall("k0") is not None  # which makes it the newest
    cache.drop_oldest(3300)
    assert sorted(file.stem for file in entries.iterdir()) == ["k0", "k3", "k4"]


def test_a_run_that_is_the_same_imports_nothing_that_reads_or_draws(project):
    program = (
        "import sys, json; from cjmap.cli.run import run; code = run(['render', '--to', 'svg']);"
        "print(json.dumps([code, sorted(sys.modules)]))"
    )
    for _ in range(2):
        ran = subprocess.run([sys.executable, "-c", program], cwd=project, capture_output=True, text=True, check=True)
    code, modules = json.loads(ran.stdout)
    assert code == 0
    assert set(modules) & {"yaml", "uharfbuzz", "jinja2", "cjmap.model.map", "cjmap.model.workspace"} == set()


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="keeps caches elsewhere")
def test_the_cache_is_where_the_system_keeps_such_files(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.delenv("CJMAP_CACHE")
    assert cache.cache_folder() == tmp_path / ".cache" / "cjmap"
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "x"))
    assert cache.cache_folder() == tmp_path / "x" / "cjmap"
    monkeypatch.setenv("CJMAP_CACHE", "chosen")
    assert cache.cache_folder() == Path("chosen")
