"""A revision looked at as if it were on disk: what reads maps cannot tell the difference."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cjmap.engines.git import files_in, files_staged, repository_at
from cjmap.engines.git_contents import Contents
from cjmap.engines.git_tree import GitTree
from cjmap.pipeline import Portfolio, load
from cjmap.source.seen import watching
from cjmap.source.tree import DISK, looking_at
from clones import Clone

MAP = "journey: {title}\npersonas: [eva]\nsources:\n  diary: {{kind: observation, file: notes/diary.md}}\nstages: [A]\n"
FILES = {
    "cjmap.yaml": "project: Before\nemotion_words: {glad: 2}\n",
    "people/eva.persona.yaml": "persona: Eva\n",
    "maps/first.cjm.yaml": MAP.format(title="First"),
    "maps/sub folder/zweite Käse.cjm.yaml": "journey: Second\nstages: [A]\n",
    "maps/notes/diary.md": "day one",
    "drafts/third.cjm.yaml": "journey: Third\nstages: [A]\n",
    ".gitignore": "ignored/\n",
    "other/cjmap.yaml": "project: Other\n",
    "other/fourth.cjm.yaml": "journey: Fourth\nstages: [A]\n",
}


@pytest.fixture
def clone(tmp_path) -> Clone:
    made = Clone(tmp_path / "maps")
    for path, text in FILES.items():
        made.put(path, text)
    return made


def seen_at(clone: Clone, commit: str, *paths: str) -> Portfolio:
    found = repository_at(clone.root)
    with Contents(found) as contents, looking_at(GitTree(found.root, files_in(found, commit), contents)):
        return load(paths, found.root)


def told(portfolio: Portfolio) -> list[object]:
    return [
        [(one.path, one.id, one.root, one.journey, one.project, one.personas) for one in portfolio.maps],
        portfolio.diagnostics,
        portfolio.lines,
        [(one.root, one.maps) for one in portfolio.projects],
    ]


def test_a_revision_reads_as_the_disk_did(clone):
    before = load([], clone.root)
    commit = clone.commit()
    for path in FILES:
        (clone.root / path).unlink()
    assert told(seen_at(clone, commit)) == told(before)
    assert [one.id for one in before.maps] == ["third", "first", "zweite Käse", "fourth"]
    assert [one.project.project for one in before.maps] == ["Before"] * 3 + ["Other"]


def test_folders_patterns_and_files_are_found_in_a_revision(clone):
    commit = clone.commit()
    assert [one.id for one in seen_at(clone, commit, "drafts").maps] == ["third"]
    assert [one.id for one in seen_at(clone, commit, "maps/*.cjm.yaml", "other").maps] == ["first", "fourth"]
    assert [one.id for one in seen_at(clone, commit, "drafts/../maps/first.cjm.yaml").maps] == ["first"]


def test_files_that_a_map_names_are_looked_for_in_its_revision(clone):
    there = clone.commit()
    (clone.root / "maps/notes/diary.md").unlink()
    gone = clone.commit()
    assert [one.code for one in seen_at(clone, there, "maps/first.cjm.yaml").diagnostics] == []
    (journey_map,) = seen_at(clone, gone, "maps/first.cjm.yaml").maps
    assert [one.is_missing for one in journey_map.sources.values()] == [True]


def test_links_are_followed_inside_the_revision_and_not_out_of_it(clone, tmp_path):
    (tmp_path / "secret.cjm.yaml").write_text("journey: Secret\nstages: [A]\n")
    links = {"maps/linked.cjm.yaml": "../drafts/third.cjm.yaml", "maps/out.cjm.yaml": "../../secret.cjm.yaml",
             "maps/round.cjm.yaml": "round.cjm.yaml", "maps/absolute.cjm.yaml": str(tmp_path / "secret.cjm.yaml"),
             "shortcut": "maps"}  # fmt: skip
    for path, target in links.items():
        (clone.root / path).symlink_to(target)
    commit = clone.commit()
    found = repository_at(clone.root)
    with Contents(found) as contents:
        tree = GitTree(found.root, files_in(found, commit), contents)
        assert tree.entries(found.root / "maps") == (["first.cjm.yaml", "linked.cjm.yaml"], ["notes", "sub folder"])
        assert tree.resolve(found.root / "shortcut/linked.cjm.yaml") == found.root / "drafts/third.cjm.yaml"
        assert tree.is_folder(found.root / "shortcut")
        assert not tree.is_file(found.root / "maps/out.cjm.yaml")
        assert tree.content(found.root / "shortcut/first.cjm.yaml", 8) == b"journey:"
        with pytest.raises(RuntimeError):
            tree.resolve(found.root / "maps/round.cjm.yaml")
        with pytest.raises(FileNotFoundError):
            tree.content(found.root / "nothing", 8)
    assert [one.journey.journey for one in seen_at(clone, commit, "maps/first.cjm.yaml", "maps/linked.cjm.yaml").maps]


def test_the_index_is_a_tree_too(clone):
    clone.commit()
    clone.put("maps/first.cjm.yaml", "journey: Staged\nstages: [A]\n")
    clone.git("add", ".")
    clone.put("maps/first.cjm.yaml", "journey: On disk\nstages: [A]\n")
    found = repository_at(clone.root)
    with Contents(found) as contents, looking_at(GitTree(found.root, files_staged(found), contents)):
        assert load(["maps/first.cjm.yaml"], found.root).maps[0].journey.journey == "Staged"


def test_what_is_seen_in_a_revision_is_no_news_of_the_disk(clone):
    commit = clone.commit()
    with watching() as seen:
        seen_at(clone, commit)
        assert seen == {}
        load(["maps/first.cjm.yaml"], clone.root)
    assert ("content", str(clone.root / "maps/first.cjm.yaml"), "10000001") in seen


def test_both_trees_answer_alike(clone):
    commit = clone.commit()
    found = repository_at(clone.root)
    paths = [Path(folder, name) for folder, folders, files in os.walk(found.root) for name in folders + files]
    asked = [path for path in paths if ".git" not in path.parts] + [
        found.root,
        found.root / "maps/no",
        Path("/nowhere"),
    ]
    with Contents(found) as contents:
        tree = GitTree(found.root, files_in(found, commit), contents)
        for path in asked:
            assert (tree.is_file(path), tree.is_folder(path), tree.exists(path), tree.resolve(path)) == (
                DISK.is_file(path), DISK.is_folder(path), DISK.exists(path), DISK.resolve(path),
            )  # fmt: skip
            if path.is_dir() and path != found.root:
                assert [sorted(names) for names in tree.entries(path)] == [
                    sorted(names) for names in DISK.entries(path)
                ]
