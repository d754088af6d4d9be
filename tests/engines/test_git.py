"""git, asked in repositories made for it: nothing is mocked, since git is what is in question."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from cjmap.engines.git import (
    commit_of,
    files_in,
    files_staged,
    merge_base,
    renamed,
    repository_at,
)
from cjmap.engines.git_contents import Contents
from cjmap.errors import InputOutputError, MissingToolError, UsageError
from clones import Clone


@pytest.fixture
def clone(tmp_path) -> Clone:
    return Clone(tmp_path / "a clone of öur maps")


def test_a_revision_is_turned_into_a_hash(clone):
    first = clone.commit(a="journey: A")
    second = clone.commit(a="journey: B")
    clone.git("tag", "v1", first)
    found = repository_at(clone.root)
    assert found.root == clone.root.resolve()
    assert [commit_of(found, name) for name in ("HEAD", "main", "HEAD~1", "v1", second[:9])] == [
        second, second, first, first, second,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "name",
    ["--help", "-x", "--output=/etc/passwd", "", "nowhere", "HEAD~9", "a\0b", "HEAD\nHEAD", "$(touch x)", "; ls"],
)
def test_names_that_are_no_revisions_are_none_and_options_never_reach_git(clone, name):
    clone.commit(a="journey: A")
    clone.git("update-ref", "refs/heads/-x", "HEAD")
    assert commit_of(repository_at(clone.root), name) is None


def test_a_name_that_is_also_a_file_is_the_revision(clone):
    first = clone.commit(a="journey: A")
    clone.put("main", "a file")
    assert commit_of(repository_at(clone.root), "main") == first


def test_files_of_a_revision_and_their_contents_by_any_name(clone):
    names = [
        "plain.cjm.yaml",
        "with space.cjm.yaml",
        "naïve 旅.cjm.yaml",
        'quo"te\ttab\nline.cjm.yaml',
        "-dash.cjm.yaml",
    ]
    for number, name in enumerate(names):
        clone.put(f"sub folder/{name}", f"journey: {number}\n")
    commit = clone.commit()
    clone.put("sub folder/plain.cjm.yaml", "changed since")
    found = repository_at(clone.root / "sub folder")
    files = files_in(found, commit)
    assert sorted(files) == sorted(f"sub folder/{name}" for name in names)
    with Contents(found) as contents:
        read = [contents.of(files[f"sub folder/{name}"].hash) for name in names]
        assert read == [f"journey: {number}\n".encode() for number in range(len(names))]
        assert contents.of(files["sub folder/plain.cjm.yaml"].hash, 3) == b"jou"
        assert contents.of(files["sub folder/plain.cjm.yaml"].hash) == b"journey: 0\n"
        with pytest.raises(InputOutputError):
            contents.of("0" * 40)
        with pytest.raises(InputOutputError):
            contents.of(commit)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take no such names")
def test_a_name_that_is_not_utf_8_is_kept(clone):
    clone.put(os.fsdecode(b"caf\xe9.cjm.yaml"), "journey: A")
    commit = clone.commit()
    assert list(files_in(repository_at(clone.root), commit)) == [os.fsdecode(b"caf\xe9.cjm.yaml")]


def test_the_index_is_told_from_the_disk(clone):
    clone.commit(a="journey: committed")
    clone.write(a="journey: staged")
    clone.git("add", "a.cjm.yaml")
    clone.write(a="journey: on disk")
    found = repository_at(clone.root)
    with Contents(found) as contents:
        assert contents.of(files_staged(found)["a.cjm.yaml"].hash) == b"journey: staged"


def test_a_merge_that_is_not_settled_shows_our_side(clone):
    clone.commit(a="journey: first")
    clone.git("checkout", "--quiet", "-b", "theirs")
    clone.commit(a="journey: theirs")
    clone.git("checkout", "--quiet", "main")
    clone.commit(a="journey: ours")
    with pytest.raises(AssertionError):
        clone.git("merge", "--quiet", "theirs")
    found = repository_at(clone.root)
    with Contents(found) as contents:
        assert contents.of(files_staged(found)["a.cjm.yaml"].hash) == b"journey: ours"


def test_renames_are_followed_between_commits_to_the_index_and_to_the_disk(clone):
    text = "journey: A long enough text that git sees it again\nstages: []\n"
    first = clone.commit(**{"old name": text})
    clone.git("mv", "old name.cjm.yaml", "naïve.cjm.yaml")
    found, moved = repository_at(clone.root), {"naïve.cjm.yaml": "old name.cjm.yaml"}
    assert renamed(found, first, staged=True) == moved
    assert renamed(found, first) == moved
    assert renamed(found, first, clone.commit()) == moved


def test_where_two_lines_of_work_parted(clone):
    first = clone.commit(a="journey: 1")
    clone.git("checkout", "--quiet", "-b", "side")
    side = clone.commit(a="journey: 2")
    clone.git("checkout", "--quiet", "main")
    main = clone.commit(b="journey: 3")
    assert merge_base(repository_at(clone.root), main, side) == first


def test_submodules_are_named_and_not_entered(clone, tmp_path):
    inner = Clone(tmp_path / "inner")
    inner.commit(b="journey: B")
    clone.commit(a="journey: A")
    clone.git("submodule", "--quiet", "add", str(inner.root), "inner")
    files = files_in(repository_at(clone.root), clone.commit())
    assert files["inner"].mode == "160000"
    assert "inner/b.cjm.yaml" not in files


def test_a_shallow_clone_says_so(clone, tmp_path):
    clone.commit(a="journey: 1")
    clone.commit(a="journey: 2")
    clone.git("clone", "--quiet", "--depth=1", clone.root.as_uri(), str(tmp_path / "shallow"))
    found = repository_at(tmp_path / "shallow")
    assert found.is_shallow
    assert commit_of(found, "HEAD~1") is None
    assert commit_of(found, "HEAD")


def test_a_folder_outside_of_any_repository_is_wrong_usage(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(UsageError, match="in no git repository"):
        repository_at(tmp_path)


def test_a_bare_repository_has_nothing_to_compare(tmp_path):
    Clone(tmp_path / "bare").git("init", "--quiet", "--bare", str(tmp_path / "b.git"))
    with pytest.raises(UsageError, match="no working tree"):
        repository_at(tmp_path / "b.git")


def test_without_git_the_reader_is_told(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingToolError, match="git"):
        repository_at(tmp_path)


def test_programs_that_settings_name_are_not_run(clone, monkeypatch, tmp_path):
    trap = tmp_path / "trap"
    trap.write_text("#!/bin/sh\ntouch " + str(tmp_path / "sprung") + "\n")
    trap.chmod(0o755)
    first = clone.commit(a="journey: A long enough text\n")
    for setting in ("diff.external", "core.fsmonitor", "core.pager", "diff.t.textconv", "diff.t.command"):
        clone.git("config", setting, str(trap))
    clone.put(".gitattributes", "* diff=t\n")
    clone.write(a="journey: other")
    monkeypatch.setenv("GIT_EXTERNAL_DIFF", str(trap))
    found = repository_at(clone.root)
    renamed(found, first)
    files_staged(found)
    assert not (tmp_path / "sprung").exists()


def test_the_working_tree_is_left_alone(clone):
    commit = clone.commit(a="journey: A")
    clone.write(a="journey: B")
    before = {path: path.stat().st_mtime_ns for path in Path(clone.root).rglob("*")}
    found = repository_at(clone.root)
    files_in(found, commit)
    files_staged(found)
    renamed(found, commit)
    assert {path: path.stat().st_mtime_ns for path in Path(clone.root).rglob("*")} == before
