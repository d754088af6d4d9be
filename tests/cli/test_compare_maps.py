"""`cjmap render --view compare`: which maps it draws."""

from __future__ import annotations

import pytest

NOW = "journey: Now\nstages:\n  - stage: Order\n    emotion: -1\n"
NEXT = "journey: Next\nstate: future\nimproves: now\nstages:\n  - stage: Order\n    emotion: 1\n"
OTHER = NOW.replace("Now", "Other")


@pytest.fixture
def drawn(cjmap, maps):
    """Call the command on these maps, for what it says and the files it writes."""

    def call(*paths, **texts):
        folder = maps(**texts)
        ran = cjmap("render", *paths, "--view", "compare", "--to", "svg", "--out", "out")
        return ran, {file.name: file.read_text() for file in folder.glob("out/*")}

    return call


def test_a_map_is_held_against_the_one_it_improves(drawn):
    ran, files = drawn("next.cjm.yaml", now=NOW, next=NEXT)
    assert (ran.code, list(files)) == (0, ["next.compare.svg"])
    assert "left out" not in ran.err
    assert "Comparison of Next with Now" in files["next.compare.svg"]


def test_of_a_folder_only_maps_that_improve_one_are_drawn(drawn):
    ran, files = drawn(now=NOW, next=NEXT, other=OTHER)
    assert (ran.code, list(files)) == (0, ["next.compare.svg"])
    assert "left out 2 maps that improve no other: now.cjm.yaml, other.cjm.yaml\n" in ran.err


@pytest.mark.parametrize("order", [("now", "other"), ("other", "now")])
def test_two_files_are_compared_in_the_order_they_are_named(drawn, order):
    ran, files = drawn(*(f"{name}.cjm.yaml" for name in order), now=NOW, other=OTHER)
    assert (ran.code, list(files)) == (0, [f"{order[1]}.compare.svg"])
    assert f"Comparison of {order[1].title()} with {order[0].title()}" in next(iter(files.values()))


@pytest.mark.parametrize("order", [("now", "next"), ("next", "now")])
def test_what_improves_the_other_is_the_later_one(drawn, order):
    _, files = drawn(*(f"{name}.cjm.yaml" for name in order), now=NOW, next=NEXT)
    assert list(files) == ["next.compare.svg"]


def test_a_map_alone_that_improves_none_is_wrong_usage(drawn):
    ran, files = drawn("now.cjm.yaml", now=NOW)
    assert (ran.code, files) == (2, {})
    assert "now.cjm.yaml improves no other map" in ran.err


def test_a_broken_earlier_map_is_not_compared_with(drawn):
    ran, files = drawn(now=NOW.replace("-1", "7"), next=NEXT)
    assert (ran.code, files) == (1, {})
    assert "not compared because of errors: now.cjm.yaml" in ran.err
