"""What git tells of the files that maps are made of, commit by commit."""

from __future__ import annotations

from cjmap.engines.git import repository_at
from cjmap.engines.git_history import commits_at, commits_before, tags_of
from clones import Clone

MAP = "journey: A\nstages: [One, Two, Three, Four, Five, Six]\n"


def test_each_commit_has_its_changes_and_the_files_it_left(tmp_path):
    clone = Clone(tmp_path / "r")
    first = clone.commit(a=MAP)
    clone.put("cjmap.yaml", "project: P\n")
    second = clone.commit(b=MAP + "goal: G\n")
    found = list(commits_before(repository_at(clone.root), second))
    assert [one.hash for one in found] == [second, first]
    assert [sorted(one.files) for one in found] == [["a.cjm.yaml", "b.cjm.yaml", "cjmap.yaml"], ["a.cjm.yaml"]]
    assert [(one.path, one.earlier_path) for one in found[0].changes] == [("b.cjm.yaml", None), ("cjmap.yaml", None)]


def test_renames_deletions_and_strange_names_are_followed(tmp_path):
    clone = Clone(tmp_path / "r")
    clone.commit(**{"old\tname": MAP, "gone": MAP + "goal: x\n"})
    clone.git("mv", "old\tname.cjm.yaml", "ordine ü.cjm.yaml")
    clone.git("rm", "--quiet", "gone.cjm.yaml")
    last = clone.commit()
    after, before = commits_before(repository_at(clone.root), last)
    assert {(one.earlier_path, one.path) for one in after.changes} == {
        ("old\tname.cjm.yaml", "ordine ü.cjm.yaml"), ("gone.cjm.yaml", None),
    }  # fmt: skip
    assert sorted(before.files) == ["gone.cjm.yaml", "old\tname.cjm.yaml"]


def test_a_branch_counts_as_its_merge(tmp_path):
    clone = Clone(tmp_path / "r")
    first = clone.commit(a=MAP)
    clone.git("switch", "--quiet", "--create", "side")
    clone.commit(a=MAP + "goal: one\n")
    clone.commit(a=MAP + "goal: two\n")
    clone.git("switch", "--quiet", "main")
    clone.git("merge", "--quiet", "--no-ff", "--message=merge", "side")
    merge = clone.git("rev-parse", "HEAD").strip()
    assert [one.hash for one in commits_before(repository_at(clone.root), merge)] == [merge, first]


def test_other_files_are_left_alone(tmp_path):
    clone = Clone(tmp_path / "r")
    clone.put("notes.txt", "one")
    clone.commit()
    only = clone.commit(a=MAP)
    assert [sorted(one.files) for one in commits_before(repository_at(clone.root), only)] == [["a.cjm.yaml"]]


def test_tags_are_found_by_their_commit(tmp_path):
    clone = Clone(tmp_path / "r")
    first = clone.commit(a=MAP)
    clone.git("tag", "v1")
    clone.git("tag", "--annotate", "--message=two words", "v1.0")
    blob = clone.git("hash-object", "-w", "a.cjm.yaml").strip()
    clone.git("tag", "a-file", blob)
    repository = repository_at(clone.root)
    assert tags_of(repository) == {first: ["v1", "v1.0"], blob: ["a-file"]}
    assert commits_at(repository, [first]) == [(first, "2026-01-01")]
    assert commits_at(repository, []) == []
