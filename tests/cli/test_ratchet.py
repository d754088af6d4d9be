"""`cjmap validate --ratchet REV`: budgets relative to what was."""

from __future__ import annotations

import json

import pytest

from clones import Clone

MAP = """\
journey: A
stages:
  - stage: S
    id: s
    touchpoints:
      - {touchpoint: One, id: one, emotion: {score: 1, evidence: [x]}}
      - {touchpoint: Two, id: two, emotion: {score: 0, evidence: [x]}, pain_points: [{pain_point: P, id: p}]}
sources: {x: {kind: survey}}
"""


@pytest.fixture
def worse(folder, monkeypatch, cjmap):
    """What a text of the map is worse at than it was in the last commit, with the lines to blame."""
    clone = Clone(folder)
    clone.commit(a=MAP)

    def call(text: str, *words: str, name: str = "a") -> list[tuple[str, int]]:
        clone.write(**{name: text})
        ran = cjmap("validate", "--format", "json", "--ratchet", "HEAD", *words)
        found = [one for one in json.loads(ran.out) if one["code"] == "worse-than-before"]
        assert ran.code == (1 if found else 0)
        return [(one["message"], one["line"]) for one in found]

    return call


def test_what_is_no_worse_passes(worse):
    assert worse(MAP) == []
    assert worse(MAP.replace("score: 0", "score: 1")) == []


def test_each_gate_is_held_to_what_it_was(worse):
    assert worse(MAP.replace("score: 0", "score: -1")) == [
        ("a: peak and end together feel −0; it was 0.5 at HEAD".replace("−0", "0"), 1),
        ("a: the curve falls by 2 from “One” to “Two”; the largest fall was 1 at HEAD", 7),
        ("a: “Two” feels −1; the worst was 0 at HEAD", 7),
    ]
    assert worse(MAP.replace("id: p}", "id: p, severity: critical}")) == [
        ("a: “P” is critical and open; the count was 0 at HEAD", 7)
    ]
    assert worse(MAP.replace("score: 1, evidence: [x]", "score: 1")) == [
        ("a: 33% of the claims cite evidence; it was 67% at HEAD", 1)
    ]


def test_only_the_new_critical_pain_point_is_to_blame(folder, cjmap):
    old = MAP.replace("id: p}", "id: p, severity: critical}")
    clone = Clone(folder)
    clone.commit(a=old)
    new = "pain_points: [{pain_point: New, severity: critical}, {pain_point: P"
    clone.write(a=old.replace("pain_points: [{pain_point: P", new))
    ran = cjmap("validate", "--format", "json", "--ratchet", "HEAD")
    told = [one["message"] for one in json.loads(ran.out) if one["message"].endswith("the count was 1 at HEAD")]
    assert told == ["a: “New” is critical and open, one of 2; the count was 1 at HEAD"]


def test_a_renamed_map_is_still_held_to_what_it_was(worse, folder):
    (folder / "a.cjm.yaml").unlink()
    assert len(worse(MAP.replace("score: 0", "score: -1"), name="b")) == 3
    assert worse("journey: New\nstages: [{stage: Elsewhere, emotion: -2}]\n", "c.cjm.yaml", name="c") == []


def test_targets_are_not_held_against_how_it_was(worse):
    assert worse(MAP.replace("score: 0", "score: -1").replace("journey: A", "journey: A\nstate: future")) == []


def test_a_revision_that_is_none_is_wrong_usage(worse, cjmap):
    for name in ("nowhere", "--help", "HEAD..HEAD", ""):
        ran = cjmap("validate", f"--ratchet={name}")
        assert (ran.code, ran.out) == (2, "")
        assert "no revision" in ran.err


def test_standard_input_is_in_no_revision(worse, cjmap):
    ran = cjmap("validate", "-", "--ratchet", "HEAD")
    assert ran.code == 2
    assert "wants files" in ran.err
