"""The files of a revision, or of the index, at the paths they have in the working tree."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from cjmap.engines.git import Blob
from cjmap.engines.git_contents import Contents

__all__ = ["GitTree"]

_LINK, _SUBMODULE = "120000", "160000"
_MOST_LINKS = 40


class GitTree:
    """A `source.tree.Tree` of what git keeps: files and links below `root`. Submodules are other repositories."""

    def __init__(self, root: Path, files: Mapping[str, Blob], contents: Contents) -> None:
        self.root, self.files, self.contents = root, files, contents

    def is_file(self, path: Path) -> bool:
        """Whether there is a file, links followed."""
        found = self._blob(path)
        return found is not None and found.mode not in (_LINK, _SUBMODULE)

    def is_folder(self, path: Path) -> bool:
        """Whether there is a folder, links followed."""
        return self._name(path) in self._folders

    def is_link(self, path: Path) -> bool:
        """Whether a path may be a link itself."""
        return self._has_links

    def exists(self, path: Path) -> bool:
        """Whether there is anything; `.git` at the root, too."""
        return path == self.root / ".git" or self.is_file(path) or self.is_folder(path)

    def content(self, path: Path, most: int) -> bytes:
        """The first `most` bytes of a file. Raises OSError where there is none."""
        found = self._blob(path)
        if found is None or found.mode in (_LINK, _SUBMODULE):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path))
        return self.contents.of(found.hash, most)

    def entries(self, folder: Path) -> tuple[list[str], list[str]]:
        """The names of the files and of the folders in a folder; linked folders left out."""
        name = self._name(folder)
        if name not in self._folders:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder))
        files, folders = self._folders[name]
        return [one for one in files if self.is_file(folder / one)], list(folders)

    def resolve(self, path: Path) -> Path:
        """The path with the links of this revision followed. Raises RuntimeError where they go in circles."""
        at, left = Path(path.anchor), list(path.parts[1:] if path.is_absolute() else path.parts)
        links = 0
        while left:
            step = left.pop(0)
            at = at.parent if step == ".." else at / step
            found = self.files.get(self._plain(at) or "")
            if found is not None and found.mode == _LINK:
                links += 1
                if links > _MOST_LINKS:
                    raise RuntimeError(f"links go in circles at {path}")
                target = Path(os.fsdecode(self.contents.of(found.hash)))
                at = Path(target.anchor) if target.is_absolute() else at.parent
                left = [*(target.parts[1:] if target.is_absolute() else target.parts), *left]
        return at

    def _blob(self, path: Path) -> Blob | None:
        name = self._name(path)
        return None if name is None else self.files.get(name)

    def _name(self, path: Path) -> str | None:
        """The path from the root, links followed; None when that is outside, or nowhere."""
        if not self._has_links:
            return self._plain(path)
        try:
            return self._plain(self.resolve(path))
        except (RuntimeError, ValueError):
            return None

    def _plain(self, path: Path) -> str | None:
        whole = Path(os.path.normpath(path))
        return whole.relative_to(self.root).as_posix() if whole.is_relative_to(self.root) else None

    @cached_property
    def _has_links(self) -> bool:
        """Mostly there are none, and nothing need be followed."""
        return any(blob.mode == _LINK for blob in self.files.values())

    @cached_property
    def _folders(self) -> dict[str | None, tuple[list[str], list[str]]]:
        """The names of files and folders in each folder, `.` being the root."""
        folders: dict[str | None, tuple[list[str], list[str]]] = {".": ([], [])}
        for name, blob in self.files.items():
            if blob.mode != _SUBMODULE:
                folder, _, file = name.rpartition("/")
                self._enter(folders, folder or ".")
                folders[folder or "."][0].append(file)
        return folders

    def _enter(self, folders: dict[str | None, tuple[list[str], list[str]]], folder: str) -> None:
        if folder not in folders:
            above, _, name = folder.rpartition("/")
            self._enter(folders, above or ".")
            folders[folder] = ([], [])
            folders[above or "."][1].append(name)
