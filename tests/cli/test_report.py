"""`cjmap report` from outside: what it prints, writes and returns."""

from __future__ import annotations

import json

import pytest

from cjmap.cli.run import run

MAP = "journey: A\nstages: [{stage: Order, emotion: -1, pain_points: [{pain_point: Slow, severity: critical}]}]\n"


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.cjm.yaml").write_text(MAP)
    return tmp_path


def test_a_report_is_told_on_the_terminal(here, capsys):
    assert run(["report", "a.cjm.yaml", "--today", "2026-11-22"]) == 0
    told = capsys.readouterr().out
    assert "Fix first" in told
    assert "nobody owns it, nothing planned" in told
    assert "more sections: cjmap report --all" in told


def test_one_section_is_told_whole(here, capsys):
    assert run(["report", "--section", "gaps"]) == 0
    told = capsys.readouterr().out
    assert "hurts, nothing planned" in told
    assert "Open pain points that no opportunity addresses" in told
    assert "Fix first" not in told


def test_a_report_is_written_to_a_file(here, capsys):
    assert run(["report", "--format", "json", "-o", "out.json"]) == 0
    assert json.loads((here / "out.json").read_text())["maps"][0]["id"] == "a"
    assert capsys.readouterr().out == ""


def test_a_map_with_errors_is_told_as_far_as_it_goes(here, capsys):
    (here / "a.cjm.yaml").write_text(MAP + "status: hmm\n")
    assert run(["report"]) == 1
    told = capsys.readouterr()
    assert "Slow" in told.out
    assert "a.cjm.yaml has errors, so parts of it are left out; run cjmap validate a.cjm.yaml" in told.err


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (["--section", "pain"], "--section does not know “pain”"),
        (["--format", "pdf"], "--format takes"),
        (["--today", "soon"], "--today takes a date"),
    ],
)
def test_what_cannot_be_asked_is_said(here, capsys, asked, told):
    assert run(["report", *asked]) == 2
    assert told.split(" does")[0] in capsys.readouterr().err


def test_without_a_map_there_is_nothing_to_report_on(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert run(["report"]) == 2
    assert capsys.readouterr().err
