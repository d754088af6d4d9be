"""`cjmap validate`."""

from __future__ import annotations

import io
import json
import sys

import pytest

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.lint.files import Verdicts

SOUND = """\
journey: Pizza night
stages:
  - stage: Order
    emotion: {score: -1, feeling: lost, assumed: true}
    pain_points: []
personas: {persona: Eva, goals: [Eat well]}
scenario: Friday, no table booked
goal: A good pizza
owner: Guest experience
"""
BROKEN = SOUND.replace("-1", "7").replace("feeling: lost, ", "")


def test_a_sound_map_is_clean(cjmap, maps):
    maps(a=SOUND)
    assert cjmap("validate") == (0, "✓ 1 file, nothing wrong\n", "")


def test_a_broken_map_is_told_on_standard_output(cjmap, maps):
    maps(a=SOUND, b=BROKEN)
    ran = cjmap("validate", "a.cjm.yaml", "b.cjm.yaml")
    assert (ran.code, ran.err) == (1, "")
    first, line, caret = ran.out.splitlines()[:3]
    assert first.startswith("b.cjm.yaml:4:22: error[")
    assert (line, caret) == ("    4 │     emotion: {score: 7, assumed: true}", "      │                      ^ here")
    assert ran.out.splitlines()[-1] == "✗ 1 error in 1 of 2 files"


def test_json_is_a_list(cjmap, maps):
    maps(b=BROKEN)
    ran = cjmap("validate", "--format", "json")
    assert [(one["line"], one["severity"]) for one in json.loads(ran.out)] == [(4, "error")]


@pytest.mark.parametrize(
    ("severity", "fail_on", "code"),
    [
        ("error", "error", 1),
        ("error", "never", 0),
        ("warning", "error", 0),
        ("warning", "warning", 1),
        ("warning", "info", 1),
        ("info", "warning", 0),
        ("info", "info", 1),
    ],
)
def test_fail_on_says_which_finding_fails(cjmap, monkeypatch, severity, fail_on, code):
    found = Diagnostic("some", Severity(severity), "some", Span("a"))
    monkeypatch.setattr("cjmap.cli.commands.validate.judge", lambda *_, **__: Verdicts([found], {}))
    assert cjmap("validate", "--fail-on", fail_on).code == code


def test_a_dash_reads_standard_input(cjmap, folder, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BROKEN.encode())))
    ran = cjmap("validate", "-")
    assert ran.code == 1
    assert ":4:22: error[" in ran.out


def test_quiet_says_nothing_of_sound_maps(cjmap, maps):
    maps(a=SOUND)
    assert cjmap("validate", "-q") == (0, "", "")


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--format", "jsn"], "did you mean json?"),
        (["--today", "tomorrow"], "--today takes a date such as 2026-12-31"),
        (["--fail-on", "blunder"], "is not one of"),
        (["--colour"], "--colour"),
        (["nowhere.cjm.yaml"], "nowhere.cjm.yaml"),
        ([], "no map in this folder"),
    ],
)
def test_what_cannot_be_meant_is_wrong_usage(cjmap, folder, args, words):
    ran = cjmap("validate", *args)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err


def test_colours_come_when_asked_for(cjmap, maps):
    maps(b=BROKEN)
    assert "\x1b[" in cjmap("validate", "--color", "always").out
    assert "\x1b[" not in cjmap("validate").out
