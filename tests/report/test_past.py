"""The past of maps, from real repositories."""

from __future__ import annotations

import pytest

from cjmap.errors import UsageError
from cjmap.report._past import pasts_of
from clones import Clone

MAP = """journey: Pizza night
personas: [eva]
stages:
  - stage: Order
    emotion: {score: -1, evidence: [talks]}
    pain_points: [{pain_point: Slow, severity: critical}]
    metrics: {wait: {value: 19, unit: min, target: < 5}}
  - {stage: Eat, emotion: 2}
sources: {talks: {kind: interview}}
"""


@pytest.fixture
def clone(tmp_path):
    made = Clone(tmp_path / "r")
    made.put("eva.persona.yaml", "persona: Eva\n")
    made.commit(pizza=MAP)
    return made


def past_of(clone, **how):
    (past,) = pasts_of(["pizza.cjm.yaml"], clone.root, keep=False, **how)
    return past


def test_each_version_has_its_figures(clone):
    clone.commit(pizza=MAP.replace("score: -1", "score: 0.5").replace("value: 19", "value: 12"))
    clone.commit(pizza=MAP.replace("critical}", "critical, status: resolved}").replace("-1", "1"))
    past = past_of(clone)
    told = [(one.mean, one.peak_end, one.open_pains, one.evidence) for _, one in past.told]
    assert told == [
        (0.5, 2, {"critical": 1}, 0.25), (1.25, 2, {"critical": 1}, 0.25), (1.5, 2, {}, 0.25),
    ]  # fmt: skip
    assert [one.metrics[0].text for _, one in past.told] == ["19 min", "12 min", "19 min"]
    assert (past.id, past.title, past.path) == ("pizza", "Pizza night", "pizza.cjm.yaml")


def test_a_commit_that_left_the_map_alone_is_no_version(clone):
    clone.put("other.cjm.yaml", "journey: Other\nstages: [x]\n")
    clone.commit()
    assert len(past_of(clone).versions) == 1


def test_a_map_is_followed_to_the_name_it_had(clone):
    clone.git("mv", "pizza.cjm.yaml", "later.cjm.yaml")
    clone.commit()
    (past,) = pasts_of(["later.cjm.yaml"], clone.root, keep=False)
    assert [one.path for one in past.versions] == ["pizza.cjm.yaml", "later.cjm.yaml"]


def test_a_version_that_cannot_be_read_has_no_figures(clone):
    clone.commit(pizza="- no map\n")
    clone.commit(pizza=MAP)
    assert [one.figures is None for one in past_of(clone).versions] == [False, True, False]


def test_each_version_is_read_with_the_project_of_its_day(clone):
    clone.put("cjmap.yaml", "project: P\nemotion_scale: {worst: 1, best: 5}\n")
    clone.commit(pizza=MAP.replace("score: -1", "score: 2").replace("emotion: 2", "emotion: 5"))
    assert [one.scale for _, one in past_of(clone).told] == [(-2, 2), (1, 5)]
    assert [one.mean for _, one in past_of(clone).told] == [0.5, 0.5]


def test_tags_alone_are_asked_for(clone):
    clone.git("tag", "v1")
    clone.commit(pizza=MAP.replace("-1", "0"))
    clone.commit(pizza=MAP.replace("-1", "1"))
    clone.git("tag", "v2")
    clone.git("tag", "v2-again")
    past = past_of(clone, only_tags=True)
    assert [(one.tags, one.figures and one.figures.mean) for one in past.versions] == [
        (("v1",), 0.5), (("v2", "v2-again"), 1.5),
    ]  # fmt: skip


def test_an_earlier_revision_ends_the_history(clone):
    clone.commit(pizza=MAP.replace("-1", "0"))
    assert len(past_of(clone, revision="HEAD~1").versions) == 1


def test_what_was_read_once_is_kept(clone, tmp_path, monkeypatch):
    monkeypatch.setenv("CJMAP_CACHE", str(tmp_path / "cache"))
    first = pasts_of([], clone.root)
    monkeypatch.setattr("cjmap.report._past.snapshot_of", None)
    assert pasts_of([], clone.root) == first


def test_damaged_entries_count_as_none(clone, tmp_path, monkeypatch):
    monkeypatch.setenv("CJMAP_CACHE", str(tmp_path / "cache"))
    first = pasts_of([], clone.root)
    for file in (tmp_path / "cache").iterdir():
        file.write_bytes(file.read_bytes()[:-9])
    assert pasts_of([], clone.root) == first


@pytest.mark.parametrize("name", ["nowhere", "--output=x", "-p", ""])
def test_what_is_no_revision_is_said(clone, name):
    with pytest.raises(UsageError, match="git knows no revision"):
        pasts_of([], clone.root, name)


def test_outside_a_repository_there_is_no_history(tmp_path):
    with pytest.raises(UsageError, match="no git repository"):
        pasts_of([], tmp_path)


def test_a_shallow_clone_has_what_it_has(clone, tmp_path):
    clone.commit(pizza=MAP.replace("-1", "0"))
    clone.git("clone", "--quiet", "--depth=1", clone.root.as_uri(), str(tmp_path / "shallow"))
    (past,) = pasts_of([], tmp_path / "shallow", keep=False)
    assert len(past.versions) == 1
