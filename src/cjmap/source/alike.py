"""Which maps read the same in two trees, so that nobody need look at what is on them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from cjmap.source.limits import MOST_BYTES
from cjmap.source.project import personas_in, project_root
from cjmap.source.tree import Tree, looking_at

__all__ = ["alike"]


def alike(before: Tree, after: Tree, maps: Iterable[Path]) -> set[Path]:
    """The maps whose text is the same in both trees, and so are the settings and the personas of their project."""
    projects: dict[Path, bool] = {}
    found = set()
    for path in maps:
        if path.parent not in projects:
            projects[path.parent] = _around(before, path) == _around(after, path)
        if projects[path.parent] and _text(before, path) == _text(after, path) is not None:
            found.add(path)
    return found


def _around(tree: Tree, path: Path) -> dict[Path, bytes | None]:
    """The texts that the maps of a folder share, by path."""
    with looking_at(tree):
        project = project_root(path)
        shared = [*([project.config] if project.config else []), *personas_in(project.root)]
    return {project.root: None, **{file: _text(tree, file) for file in shared}}


def _text(tree: Tree, path: Path) -> bytes | None:
    try:
        return tree.content(path, MOST_BYTES)
    except (OSError, ValueError):
        return None
