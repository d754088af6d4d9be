"""From what a person types to the files that are meant, as git would see them."""

from __future__ import annotations

from pathlib import Path

import pytest

from cjmap.errors import UsageError
from cjmap.source.files import (
    FileKind,
    find_maps,
    inside,
    kind_of,
    personas_in,
    project_root,
    shown,
)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A git tree with two projects, a nested one, ignored folders and a link that leads in circles."""
    files = (
        "a.cjm.yaml", "maps/b.cjm.yaml", "maps/c.cjm.yml", "maps/drafts/d.cjm.yaml",
        "maps/drafts/keep.cjm.yaml",
        "build/e.cjm.yaml", "secret/f.cjm.yaml", ".git/g.cjm.yaml", "maps/eva.persona.yaml",
        "maps/notes.yaml",
        "shop/h.cjm.yaml", "shop/cjmap.yaml", "shop/deep/er/marco.persona.yaml", "shop/inner/cjmap.yaml",
        "shop/inner/ines.persona.yaml", "cjmap.yaml",
    )  # fmt: skip
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("a: 1\n")
    (tmp_path / ".gitignore").write_text("# made\n/build/\n")
    (tmp_path / "maps/.gitignore").write_text("drafts/*\n!keep.cjm.yaml\n")
    (tmp_path / ".git/info").mkdir()
    (tmp_path / ".git/info/exclude").write_text("secret\n")
    (tmp_path / "maps/loop").symlink_to(tmp_path, target_is_directory=True)
    return tmp_path


def names(files: list[Path], root: Path) -> list[str]:
    return [shown(file, root) for file in files]


def test_a_folder_is_looked_through_as_git_sees_it(tree: Path) -> None:
    found = names(find_maps(["."], tree), tree)
    assert found == [
        "a.cjm.yaml",
        "maps/b.cjm.yaml",
        "maps/c.cjm.yml",
        "maps/drafts/keep.cjm.yaml",
        "shop/h.cjm.yaml",
    ]


def test_the_rules_of_a_deeper_folder_are_the_stronger(tree: Path) -> None:
    (tree / "maps/.gitignore").write_text("!b.cjm.yaml\n")
    (tree / ".gitignore").write_text("b.cjm.yaml\nc.cjm.yml\n")
    assert names(find_maps(["maps"], tree), tree)[0] == "maps/b.cjm.yaml"
    assert "maps/c.cjm.yml" not in names(find_maps(["maps"], tree), tree)


def test_without_a_path_the_project_around_is_looked_through(tree: Path) -> None:
    assert names(find_maps([], tree / "shop" / "deep"), tree) == ["shop/h.cjm.yaml"]
    assert find_maps([], tree / "maps") == find_maps(["."], tree)


def test_patterns_are_expanded_where_the_shell_does_not(tree: Path) -> None:
    assert names(find_maps(["maps/**/*.cjm.yaml"], tree), tree) == [
        "maps/b.cjm.yaml",
        "maps/drafts/keep.cjm.yaml",
    ]
    assert names(find_maps(["maps/[bc].*", "*.cjm.yaml"], tree), tree) == [
        "a.cjm.yaml",
        "maps/b.cjm.yaml",
        "maps/c.cjm.yml",
    ]
    with pytest.raises(UsageError, match="no map matches"):
        find_maps(["maps/?.xyz"], tree)


def test_a_file_given_by_name_is_taken_once_whatever_it_is_called(tree: Path) -> None:
    given = ["maps/notes.yaml", "./maps/../maps/notes.yaml", "build/e.cjm.yaml", "maps/eva.persona.yaml", "-"]
    found = find_maps(given, tree)
    assert names(found, tree) == ["-", "build/e.cjm.yaml", "maps/eva.persona.yaml", "maps/notes.yaml"]
    assert [kind_of(file) for file in found] == [FileKind.MAP, FileKind.MAP, FileKind.PERSONA, FileKind.MAP]
    assert kind_of(tree / "cjmap.yaml") is FileKind.PROJECT


def test_an_ignored_folder_given_by_name_is_meant(tree: Path) -> None:
    assert names(find_maps(["build"], tree), tree) == ["build/e.cjm.yaml"]


def test_a_name_that_is_not_there_is_said_with_the_one_that_is(tree: Path) -> None:
    with pytest.raises(UsageError, match=r"no such file or folder: maps/bb.cjm.yaml; did you mean maps/b.cjm.yaml\?"):
        find_maps(["maps/bb.cjm.yaml"], tree)


@pytest.mark.parametrize("path", ["a\0b", "x" * 5000, "nowhere/at/all", "[", "nowhere/**", "*[!"])
def test_odd_paths_are_usage_errors(path: str, tree: Path) -> None:
    with pytest.raises(UsageError) as caught:
        find_maps([path], tree)
    assert "\0" not in str(caught.value)


def test_a_folder_without_a_map_says_what_was_looked_for(tree: Path) -> None:
    with pytest.raises(UsageError, match=r"no map in shop/inner: .*\.cjm\.yaml.*cjmap init"):
        find_maps(["shop/inner"], tree)


def test_the_nearest_settings_make_the_project_no_higher_than_git(tree: Path) -> None:
    assert project_root(tree / "shop/h.cjm.yaml") == (tree / "shop", tree / "shop/cjmap.yaml", tree)
    assert project_root(tree / "maps/b.cjm.yaml").root == tree
    (tree / "maps/.git").mkdir()
    assert project_root(tree / "maps/drafts/d.cjm.yaml") == (tree / "maps/drafts", None, tree / "maps")


def test_settings_may_have_the_short_suffix(tree: Path) -> None:
    (tree / "shop/cjmap.yaml").rename(tree / "shop/cjmap.yml")
    assert project_root(tree / "shop/h.cjm.yaml").config == tree / "shop/cjmap.yml"
    assert kind_of(tree / "shop/cjmap.yml") is FileKind.PROJECT
    assert names(personas_in(tree), tree) == ["maps/eva.persona.yaml"]
    (tree / "shop/cjmap.yaml").touch()
    assert project_root(tree / "shop/h.cjm.yaml").config == tree / "shop/cjmap.yaml"


def test_settings_in_a_file_with_a_byte_order_mark_are_found(tree: Path) -> None:
    (tree / "maps/pyproject.toml").write_text("[tool.cjmap]\nowner = 'Eva'\n", encoding="utf-8-sig")
    assert project_root(tree / "maps/b.cjm.yaml").config == tree / "maps/pyproject.toml"


def test_personas_are_those_of_the_project_alone(tree: Path) -> None:
    assert names(personas_in(tree / "shop"), tree) == ["shop/deep/er/marco.persona.yaml"]
    assert names(personas_in(tree), tree) == ["maps/eva.persona.yaml"]
    (tree / "cjmap.yaml").unlink()
    assert names(personas_in(tree / "shop/inner"), tree) == ["shop/inner/ines.persona.yaml"]
    assert names(personas_in(tree / "shop/deep"), tree) == ["shop/deep/er/marco.persona.yaml"]


@pytest.mark.parametrize("path", ["../x", "/etc/passwd", "a/../../x", "out", "C:\\x", "\\\\host\\x", "a\0", "", "self"])
def test_references_never_lead_outside(path: str, tree: Path) -> None:
    (tree / "shop/out").symlink_to(tree / "maps")
    (tree / "shop/self").symlink_to(tree / "shop/self")
    assert inside(tree / "shop", path) is None


def test_references_inside_are_seen_from_the_file_they_stand_in(tree: Path) -> None:
    assert inside(tree, "../a.cjm.yaml", tree / "shop") == tree / "a.cjm.yaml"
    assert inside(tree, "not/there.png") == tree / "not/there.png"
