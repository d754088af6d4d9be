"""`cjmap render` of graphs: which program draws them, `--fold` and `--to dot`."""

from __future__ import annotations

import pytest

from cjmap.engines import dot

SOUND = "journey: Pizza night\nstages:\n  - {stage: Order, touchpoints: [Asks, Waits]}\n  - Eat\n"


def test_a_program_that_was_asked_for_and_is_not_there_is_an_error(cjmap, maps):
    maps(a=SOUND)
    ran = cjmap("render", "--view", "flow", "--to", "svg", "--dot", "no-such-dot")
    assert (ran.code, ran.err) == (
        3, "cjmap: there is no program “no-such-dot” to lay out graphs with (--dot, CJMAP_DOT)\n",
    )  # fmt: skip


def test_the_environment_names_a_program_too(cjmap, maps, monkeypatch):
    maps(a=SOUND)
    monkeypatch.setenv("CJMAP_DOT", "false")
    ran = cjmap("render", "--view", "flow", "--to", "svg")
    assert (ran.code, ran.err) == (3, "cjmap: the program of --dot or CJMAP_DOT failed: false failed with code 1\n")


def test_that_no_graphviz_drew_a_flow_is_said_each_time(cjmap, maps, monkeypatch):
    folder = maps(a=SOUND)
    with monkeypatch.context() as hiding:
        hiding.setattr(dot, "bundled", lambda: None)
        hiding.setenv("PATH", "")
        for _ in range(2):
            ran = cjmap("render", "--view", "flow", "--to", "svg")
            assert ran.code == 0
            assert "a.cjm.yaml:1:1: info[graph-engine] there is no Graphviz here; drawn with the simple" in ran.err
    assert "no Graphviz here" in (folder / "build/a.flow.svg").read_text()
    assert cjmap("render", "--view", "flow", "--to", "svg").code == 0
    assert "no Graphviz here" not in (folder / "build/a.flow.svg").read_text()


@pytest.mark.parametrize("option", [["--to", "dot"], ["--fold"]])
def test_dot_text_and_folding_go_with_graphs(cjmap, maps, option):
    maps(a=SOUND)
    assert cjmap("render", *option).code == 2


def test_a_flow_folds_and_is_told_as_dot(cjmap, maps):
    folder = maps(a=SOUND)
    assert cjmap("render", "--view", "flow", "--fold", "--to", "dot,md").code == 0
    assert 'label="1 Order"' in (folder / "build/a.flow.dot").read_text()
