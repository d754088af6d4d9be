"""`cjmap render -o map.png`: one drawing into one file, named by the person who asks."""

from __future__ import annotations

import pytest

MAP = "journey: Pizza night\nstages:\n  - {stage: Order, phase: One}\n  - {stage: Eat, phase: Two}\n"

pytestmark = pytest.mark.usefixtures("plain_drawing")


def test_the_suffix_is_the_format_and_the_name_is_kept(cjmap, maps):
    folder = maps(a=MAP)
    ran = cjmap("render", "a.cjm.yaml", "-o", "wall/Pizza.SVG")
    assert (ran.code, (folder / "wall/Pizza.SVG").is_file()) == (0, True)
    assert ran.err.startswith("drew 1 map: Pizza.SVG (")


def test_it_is_written_again_from_the_cache(cjmap, maps):
    folder = maps(a=MAP)
    cjmap("render", "a.cjm.yaml", "-o", "a.svg")
    (folder / "a.svg").unlink()
    cjmap("render", "a.cjm.yaml", "-o", "a.svg")
    assert (folder / "a.svg").is_file()


def test_the_format_may_be_said_twice(cjmap, maps):
    maps(a=MAP)
    assert cjmap("render", "a.cjm.yaml", "-o", "a.svg", "--to", "svg").code == 0


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("a.cjm.yaml", "b.cjm.yaml", "-o", "x.svg"), "--out x.svg is one file, but this draws 2: a.svg, b.svg"),
        (("a.cjm.yaml", "--split", "phases", "-o", "x.svg"), "is one file, but this draws 2: a.one.svg, a.two.svg"),
        (("a.cjm.yaml", "--to", "html", "-o", "x.svg"), "a file in the format svg, but --to asks for html"),
    ],
)
def test_more_than_one_file_is_wrong_usage(cjmap, maps, arguments, complaint):
    folder = maps(a=MAP, b=MAP)
    ran = cjmap("render", *arguments)
    assert (ran.code, complaint in ran.err, (folder / "x.svg").exists()) == (2, True, False)


@pytest.mark.parametrize("place", ["x.svg/", "there.svg", "site.v2"])
def test_a_folder_may_look_like_a_file(cjmap, maps, place):
    folder = maps(a=MAP)
    (folder / "there.svg").mkdir()
    cjmap("render", "a.cjm.yaml", "--to", "svg", "-o", place)
    assert (folder / place / "a.svg").is_file()
