"""Looking through folders for files of ours, as git sees them: nothing ignored, no linked folders."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from cjmap.source.ignored import ignored_above, ignored_in, is_ignored
from cjmap.source.limits import MOST_BYTES
from cjmap.source.tree import tree

__all__ = ["CONFIGS", "PYPROJECT", "FileKind", "files_below", "kind_of", "settings_in"]

CONFIGS, PYPROJECT = ("cjmap.yaml", "cjmap.yml"), "pyproject.toml"
_PERSONAS = (".persona.yaml", ".persona.yml")
_MAPS = (".cjm.yaml", ".cjm.yml")
_THEMES = (".theme.yaml", ".theme.yml")


class FileKind(StrEnum):
    """What a file holds, by its name."""

    MAP = "map"
    PERSONA = "persona"
    PROJECT = "project"
    THEME = "theme"


def kind_of(path: Path) -> FileKind:
    """What a file named by a person holds: a map unless its name says persona, theme or project."""
    if path.name in CONFIGS:
        return FileKind.PROJECT
    if path.name.endswith(_THEMES):
        return FileKind.THEME
    return FileKind.PERSONA if path.name.endswith(_PERSONAS) else FileKind.MAP


def settings_in(folder: Path) -> Path | None:
    """The file in a folder that makes it a project: `cjmap.yaml`, else a pyproject.toml with `[tool.cjmap]`."""
    for own in (folder / name for name in CONFIGS):
        if tree().is_file(own):
            return own
    shared = folder / PYPROJECT
    try:
        text = tree().content(shared, MOST_BYTES).decode("utf-8-sig", "replace") if tree().is_file(shared) else ""
    except OSError:
        return None
    if "cjmap" not in text:
        return None
    from cjmap.source.toml import holds_settings

    return shared if holds_settings(text) else None


def files_below(
    folder: Path, kind: FileKind, *, nested_projects: bool = True, depth: int | None = None
) -> Iterator[Path]:
    """Every map (or persona file) at or below `folder`, an absolute path, in alphabetical order.

    Without `nested_projects`, folders below that have settings of their own are left out. `depth` is
    how many levels of folders below are looked into; None for all. Folders that may not be read are left out.
    """
    suffixes = _MAPS if kind is FileKind.MAP else _PERSONAS
    waiting = [(folder, ignored_above(folder), 0)]
    while waiting:
        current, above, level = waiting.pop()
        files, folders = _entries(current)
        may_be_project = level and not nested_projects and not {*CONFIGS, PYPROJECT}.isdisjoint(files)
        if may_be_project and settings_in(current):
            continue
        rules = above + ignored_in(current) if ".gitignore" in files else above
        for file in (current / name for name in files if name.endswith(suffixes)):
            if not (rules and is_ignored(file, False, rules)):
                yield file
        if depth is None or level < depth:
            inner = (current / name for name in reversed(folders))
            waiting += [(path, rules, level + 1) for path in inner if not is_ignored(path, True, rules)]


def _entries(folder: Path) -> tuple[list[str], list[str]]:
    """The names of the files and of the folders in `folder`, sorted; linked folders and `.git` left out."""
    try:
        files, folders = tree().entries(folder)
    except OSError:
        return [], []
    return sorted(files), sorted(name for name in folders if name != ".git")
