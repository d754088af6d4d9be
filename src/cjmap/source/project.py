"""The project around a map: its folder, its settings file, its personas, and what stays inside it."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

from cjmap.frozen import NamedTuple
from cjmap.source.ignored import git_root
from cjmap.source.seen import see, see_files
from cjmap.source.tree import tree
from cjmap.source.walk import FileKind, files_below, settings_in

__all__ = ["ProjectFolder", "inside", "is_there", "maps_of", "personas_in", "project_root"]

_NEAR = 1
"""Levels of folders looked into for personas where no settings file says how far a project reaches."""


class ProjectFolder(NamedTuple):
    """Where a project is: its folder, its settings file if any, and the root of the git tree around it."""

    root: Path
    config: Path | None
    git_root: Path | None

    @property
    def bounds(self) -> Path:
        """The folder that `file:` references may not leave."""
        return self.git_root or self.root


def project_root(map_path: Path) -> ProjectFolder:
    """The project of a map: the folder of the nearest settings above it, no higher than the git root.

    Without one it is the map's own folder. The map itself need not exist.
    """
    folder = Path.cwd() / map_path.parent
    found = _project_of(folder)
    see("\0".join(map(str, found)), "project", str(folder))
    return found


def _project_of(folder: Path) -> ProjectFolder:
    top = git_root(folder)
    for above in (folder, *folder.parents):
        if settings := settings_in(above):
            return ProjectFolder(above, settings, top)
        if above == top:
            break
    return ProjectFolder(folder, None, top)


def maps_of(root: Path) -> list[Path]:
    """The maps of the project at `root`, in alphabetical order; those of nested projects left out."""
    found = list(files_below(root, FileKind.MAP, nested_projects=False))
    see_files(found, "maps of", str(root))
    return found


def personas_in(root: Path) -> list[Path]:
    """The persona files of the project at `root`, in alphabetical order; those of nested projects left out.

    A folder without settings is searched one level deep only: it may be anything, even a home folder.
    """
    depth = None if settings_in(root) else _NEAR
    found = list(files_below(root, FileKind.PERSONA, nested_projects=False, depth=depth))
    see_files(found, "personas", str(root))
    return found


def is_there(path: Path) -> bool:
    """Whether there is a file at `path`; False too where the system takes no such name."""
    try:
        there = tree().is_file(path)
    except (OSError, ValueError):
        there = False
    see(str(there), "there", str(path))
    return there


def inside(root: Path, relative: str, base: Path | None = None) -> Path | None:
    """The file that `relative` names, seen from `base` (else from `root`); None when it lies outside `root`.

    Links are followed before that is decided. The file need not exist.
    """
    found = _inside(root, relative, base or root)
    see(str(found), "inside", str(root), relative, str(base or root))
    return found


def _inside(root: Path, relative: str, base: Path) -> Path | None:
    if not relative or "\0" in relative or PureWindowsPath(relative).anchor or Path(relative).is_absolute():
        return None
    try:
        top, target = tree().resolve(root), tree().resolve(base / relative)
    except (OSError, RuntimeError):
        return None
    return target if target.is_relative_to(top) else None
