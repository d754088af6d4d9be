"""The project around a map: its folder, its settings file, its personas, and what stays inside it."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath
from typing import NamedTuple

from cjmap.source.ignored import git_root
from cjmap.source.walk import CONFIG, FileKind, files_below

__all__ = ["ProjectFolder", "inside", "is_there", "personas_in", "project_root"]

_NEAR = 1
"""Levels of folders looked into for personas where no settings file says how far a project reaches."""


class ProjectFolder(NamedTuple):
    """Where a project is: its folder, its `cjmap.yaml` if any, and the root of the git tree around it."""

    root: Path
    config: Path | None
    git_root: Path | None

    @property
    def bounds(self) -> Path:
        """The folder that `file:` references may not leave."""
        return self.git_root or self.root


def project_root(map_path: Path) -> ProjectFolder:
    """The project of a map: the folder of the nearest `cjmap.yaml` above it, no higher than the git root.

    Without one it is the map's own folder. The map itself need not exist.
    """
    folder = Path.cwd() / map_path.parent
    top = git_root(folder)
    for above in (folder, *folder.parents):
        if (above / CONFIG).is_file():
            return ProjectFolder(above, above / CONFIG, top)
        if above == top:
            break
    return ProjectFolder(folder, None, top)


def personas_in(root: Path) -> list[Path]:
    """The persona files of the project at `root`, in alphabetical order; those of nested projects left out.

    A folder without `cjmap.yaml` is searched one level deep only: it may be anything, even a home folder.
    """
    depth = None if (root / CONFIG).is_file() else _NEAR
    return list(files_below(root, FileKind.PERSONA, nested_projects=False, depth=depth))


def is_there(path: Path) -> bool:
    """Whether there is a file at `path`; False too where the system takes no such name."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def inside(root: Path, relative: str, base: Path | None = None) -> Path | None:
    """The file that `relative` names, seen from `base` (else from `root`); None when it lies outside `root`.

    Links are followed before that is decided. The file need not exist.
    """
    if not relative or "\0" in relative or PureWindowsPath(relative).anchor or Path(relative).is_absolute():
        return None
    try:
        top, target = root.resolve(), ((base or root) / relative).resolve()
    except (OSError, RuntimeError):
        return None
    return target if target.is_relative_to(top) else None
