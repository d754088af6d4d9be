"""`cjmap render`: which files it writes, and what it says."""

from __future__ import annotations

import os
import re
import stat
import sys

import pytest

from cjmap.errors import InputOutputError
from cjmap.layout import VIEWS
from cjmap.registry import Registry

SOUND = "journey: Pizza night\nstages:\n  - stage: Order\n    emotion: -1\n"
BROKEN = SOUND.replace("-1", "7")

pytestmark = pytest.mark.usefixtures("plain_drawing")


def files(folder) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def drawn(folder) -> list[str]:
    return [name for name in files(folder) if not name.endswith(".cjm.yaml")]


def test_every_map_is_drawn_in_every_format(cjmap, maps):
    folder = maps(a=SOUND, b=SOUND)
    ran = cjmap("render", "a.cjm.yaml", "b.cjm.yaml")
    assert (ran.code, ran.out) == (0, "")
    assert re.fullmatch(r"drew 2 maps: 4 files in build/ \(\d+\.\d s\)\n", ran.err)
    assert drawn(folder) == ["build/a.html", "build/a.svg", "build/b.html", "build/b.svg"]


def test_names_hold_what_is_not_the_default(cjmap, maps):
    folder = maps(a=SOUND)
    cjmap("render", "--to", "svg", "--theme", "dark", "--view", "wheel")
    cjmap("render", "--to", "svg", "--theme", "dark")
    cjmap("render", "--to", "svg", "--theme", "light", "--view", "map")
    assert drawn(folder) == ["build/a.dark.svg", "build/a.svg", "build/a.wheel.dark.svg"]


@pytest.fixture
def drawn_views(plain_drawing, monkeypatch):
    """Views by the names that types of maps have."""
    monkeypatch.setattr(VIEWS, "names", lambda: ["blueprint", "lifecycle", "map"])
    monkeypatch.setattr(Registry, "__contains__", lambda self, name: name in self.names())


@pytest.mark.usefixtures("drawn_views")
def test_the_type_of_a_map_chooses_its_view(cjmap, maps):
    folder = maps(
        a=f"type: service-blueprint\n{SOUND}",
        b=f"type: lifecycle\n{SOUND}",
        c=f"type: day-in-the-life\n{SOUND}",
        d=SOUND,
    )
    cjmap("render", "--to", "svg")
    assert drawn(folder) == ["build/a.svg", "build/b.svg", "build/c.svg", "build/d.svg"]
    views = [(folder / name).read_text().split()[2] for name in drawn(folder)]
    assert views == ["blueprint", "lifecycle", "map", "map"]


@pytest.mark.usefixtures("drawn_views")
def test_the_map_is_drawn_of_a_blueprint_where_it_or_its_lanes_are_asked_for(cjmap, maps):
    folder = maps(a=f"type: service-blueprint\n{SOUND}")
    cjmap("render", "--to", "svg", "--view", "map")
    cjmap("render", "--to", "svg", "--compact")
    cjmap("render", "--to", "svg", "--view", "blueprint")
    assert drawn(folder) == ["build/a.map.compact.svg", "build/a.map.svg", "build/a.svg"]
    assert [(folder / name).read_text().split()[2] for name in drawn(folder)] == ["map", "map", "blueprint"]


def test_options_reach_the_drawing(cjmap, maps):
    folder = maps(a=SOUND)
    cjmap(
        "render",
        "--to",
        "svg",
        "--lanes",
        "emotion, goal",
        "--stamp",
        "v1",
        "--today",
        "2026-12-31",
        "-o",
        "x",
    )
    assert (folder / "x/a.svg").read_text() == "a svg map light ('emotion', 'goal') v1 2026-12-31"


def test_a_map_is_drawn_in_its_own_theme_and_not_at_all_in_an_unknown_one(cjmap, maps):
    folder = maps(a=SOUND + "theme: dark\n")
    assert cjmap("render", "--to", "svg").code == 0
    assert " dark " in (folder / "build/a.svg").read_text()
    maps(a=SOUND + "theme: blurple\n")
    ran = cjmap("render", "--to", "svg")
    assert ran.code == 1
    assert "no theme “blurple”" in ran.err
    assert "1 map not drawn because of errors" in ran.err


def test_a_broken_map_is_left_out_and_the_others_are_drawn(cjmap, maps):
    folder = maps(a=SOUND, b=BROKEN, c="stages: [")
    ran = cjmap("render", "a.cjm.yaml", "b.cjm.yaml", "c.cjm.yaml", "--to", "svg")
    assert (ran.code, ran.out) == (1, "")
    assert drawn(folder) == ["build/a.svg"]
    assert "b.cjm.yaml:4:14: error[" in ran.err
    assert "drew 1 map: 1 file in build/" in ran.err.splitlines()[-1]
    assert "; 2 maps not drawn because of errors" in ran.err.splitlines()[-1]


def test_errors_in_the_project_file_are_told_and_the_map_is_drawn(cjmap, maps):
    folder = maps(a=SOUND)
    (folder / "cjmap.yaml").write_text("projekt: x\n")
    ran = cjmap("render", "--to", "svg")
    assert ran.code == 1
    assert "cjmap.yaml:1:1: error[" in ran.err
    assert "build/a.svg" in drawn(folder)


@pytest.mark.parametrize(("one", "two"), [("same", "same"), ("same", "SAME"), ("a/b", "a:b"), ("é", "é")])
def test_two_maps_that_would_write_one_file_are_refused_before_anything_is_written(cjmap, maps, one, two):
    folder = maps(a=SOUND + f'id: "{one}"\n', b=SOUND + f'id: "{two}"\n', c=SOUND)
    # Two projects: within one, equal ids are an error of their own.
    for name in "ab":
        (folder / name).mkdir()
        (folder / f"{name}.cjm.yaml").rename(folder / name / f"{name}.cjm.yaml")
    ran = cjmap("render", "a/a.cjm.yaml", "b/b.cjm.yaml", "c.cjm.yaml")
    assert ran.code == 2
    assert "two maps would write one file" in ran.err
    assert "a/a.cjm.yaml and b/b.cjm.yaml" in ran.err
    assert drawn(folder) == []


def test_standard_output_takes_one_map_in_one_format(cjmap, maps):
    folder = maps(a=SOUND, b=SOUND)
    ran = cjmap("render", "a.cjm.yaml", "--to", "svg", "--out", "-", "--today", "2026-12-31")
    assert ran == (0, "a svg map light ()  2026-12-31", "")
    assert cjmap("render", "a.cjm.yaml", "--out", "-").code == 2
    assert cjmap("render", "a.cjm.yaml", "b.cjm.yaml", "--to", "svg", "--out", "-").code == 2
    assert drawn(folder) == []


def test_nothing_goes_to_standard_output_for_a_broken_map(cjmap, maps):
    maps(b=BROKEN)
    ran = cjmap("render", "--to", "svg", "--out", "-")
    assert (ran.code, ran.out) == (1, "")


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--to", "sgv"], "did you mean svg?"),
        (["--to", ","], "--to needs a format"),
        (["--view", "wheels"], "did you mean wheel?"),
        (["--theme", "ligt"], "did you mean light?"),
    ],
)
def test_unknown_names_are_wrong_usage(cjmap, maps, args, words):
    folder = maps(a=SOUND)
    ran = cjmap("render", *args)
    assert ran.code == 2
    assert words in ran.err
    assert drawn(folder) == []


def test_a_folder_that_cannot_be_made_is_trouble_with_files(cjmap, maps):
    folder = maps(a=SOUND)
    (folder / "build").write_text("a file")
    ran = cjmap("render")
    assert ran.code == 3
    assert "cannot make the folder build" in ran.err


def test_a_file_that_cannot_be_written_is_trouble_with_files(cjmap, maps):
    folder = maps(a=SOUND)
    (folder / "build/a.svg").mkdir(parents=True)
    ran = cjmap("render", "--to", "svg")
    assert ran.code == 3
    assert "cannot write build/a.svg" in ran.err
    assert drawn(folder) == []


def test_a_disk_that_fills_up_leaves_the_old_file_and_no_trace(cjmap, maps, monkeypatch):
    from cjmap.source import writing

    folder = maps(a=SOUND)
    (folder / "build").mkdir()
    (folder / "build/a.svg").write_text("old")

    def full(descriptor, mode):
        os.close(descriptor)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writing.os, "fdopen", full)
    ran = cjmap("render", "--to", "svg")
    assert ran.code == 3
    assert "No space left on device" in ran.err
    assert [(path.name, path.read_text()) for path in (folder / "build").iterdir()] == [("a.svg", "old")]


def test_a_link_is_replaced_and_not_followed(cjmap, maps):
    folder = maps(a=SOUND)
    (folder / "build").mkdir()
    (folder / "precious").write_text("precious")
    (folder / "build/a.svg").symlink_to(folder / "precious")
    assert cjmap("render", "--to", "svg").code == 0
    assert (folder / "precious").read_text() == "precious"
    assert not (folder / "build/a.svg").is_symlink()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no modes")
def test_files_have_the_mode_that_the_umask_leaves(cjmap, maps):
    folder = maps(a=SOUND)
    before = os.umask(0o027)
    try:
        cjmap("render", "--to", "svg")
    finally:
        os.umask(before)
    assert stat.S_IMODE((folder / "build/a.svg").stat().st_mode) == 0o640


def test_a_temporary_file_left_by_a_crash_is_no_hindrance(folder):
    from cjmap.source.writing import write_whole

    left = folder / f".cjmap-{os.getpid()}-0.tmp"
    left.write_text("half")
    write_whole(folder / "a.svg", b"whole")
    assert (folder / "a.svg").read_bytes() == b"whole"
    assert left.read_text() == "half"
    with pytest.raises(InputOutputError, match="cannot write"):
        write_whole(folder / "missing/a.svg", b"whole")


def test_many_maps_get_a_bar_where_a_terminal_looks(cjmap, maps, monkeypatch):
    folder = maps(**{f"m{number}": SOUND for number in range(9)})
    monkeypatch.setattr(type(sys.stderr), "isatty", lambda self: True, raising=False)
    ran = cjmap("render", "--to", "svg", *(f"m{number}.cjm.yaml" for number in range(9)))
    assert len(drawn(folder)) == 9
    assert "drawing" in ran.err
    assert ran.out == ""
