"""`cjmap history` from outside."""

from __future__ import annotations

import json

import pytest

from cjmap.cli.run import run
from clones import Clone

MAP = "journey: A\nstages: [{stage: Order, emotion: -1}]\n"


@pytest.fixture
def clone(tmp_path, monkeypatch):
    made = Clone(tmp_path / "r")
    made.commit(a=MAP)
    made.commit(a=MAP.replace("-1", "1"), b=MAP)
    monkeypatch.chdir(made.root)
    return made


def test_a_history_is_told_on_the_terminal(clone, capsys):
    assert run(["history", "a.cjm.yaml"]) == 0
    told = capsys.readouterr().out
    assert "2 versions" in told
    assert "−1 → +1" in told


def test_histories_are_drawn_into_a_folder(clone, capsys):
    assert run(["history", "--format", "svg", "-o", "site"]) == 0
    assert sorted(file.name for file in (clone.root / "site").iterdir()) == ["a.history.svg", "b.history.svg"]


def test_one_history_is_drawn_into_the_file_named(clone):
    assert run(["history", "a.cjm.yaml", "--format", "html", "-o", "a.html"]) == 0
    assert (clone.root / "a.html").read_text().startswith("<!doctype html>")


def test_two_histories_are_not_one_file(clone, capsys):
    assert run(["history", "--format", "html", "-o", "a.html"]) == 2
    assert "name a folder" in capsys.readouterr().err


def test_json_is_written_to_a_file(clone):
    assert run(["history", "--format", "json", "-o", "h.json"]) == 0
    assert [one["id"] for one in json.loads((clone.root / "h.json").read_text())["maps"]] == ["a", "b"]


def test_without_a_tag_there_is_nothing_at_tags(clone, capsys):
    assert run(["history", "--tags"]) == 2
    assert "no version of a map here at any tag" in capsys.readouterr().err


def test_an_unknown_revision_is_said(clone, capsys):
    assert run(["history", "--at", "nowhere"]) == 2
    assert "git knows no revision “nowhere” here" in capsys.readouterr().err


def test_a_clone_without_a_commit_is_said(tmp_path, monkeypatch, capsys):
    made = Clone(tmp_path / "empty")
    monkeypatch.chdir(made.root)
    assert run(["history"]) == 2
    assert capsys.readouterr().err
