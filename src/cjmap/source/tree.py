"""The files that are looked at: those on disk, or others that stand at the same paths, such as those of a revision.

Everything in this layer that asks for a file asks the tree at hand: whoever reads maps need not know which it is.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from cjmap.source.seen import unseen

__all__ = ["DISK", "Tree", "looking_at", "tree"]

_USUAL = 1 << 16
"""Bytes that most files are smaller than."""


class Tree(Protocol):
    """Files by their absolute paths."""

    def is_file(self, path: Path) -> bool:
        """Whether there is a file, links followed. Raises OSError or ValueError where no file can have the name."""

    def is_folder(self, path: Path) -> bool:
        """Whether there is a folder, links followed. Raises as `is_file`."""

    def is_link(self, path: Path) -> bool:
        """Whether a path may be a link itself, besides its folders."""

    def exists(self, path: Path) -> bool:
        """Whether there is anything that can be read or looked into. Raises as `is_file`."""

    def content(self, path: Path, most: int) -> bytes:
        """The first `most` bytes of a file. Raises OSError when it cannot be read."""

    def entries(self, folder: Path) -> tuple[list[str], list[str]]:
        """The names of the files and of the folders in a folder; linked folders left out. Raises OSError."""

    def resolve(self, path: Path) -> Path:
        """The path with its links followed. Raises OSError or RuntimeError where they go in circles."""


class Disk:
    """The files of this machine."""

    def is_file(self, path: Path) -> bool:
        """See Tree."""
        return path.is_file()

    def is_folder(self, path: Path) -> bool:
        """See Tree."""
        return path.is_dir()

    def is_link(self, path: Path) -> bool:
        """See Tree."""
        return path.is_symlink()

    def exists(self, path: Path) -> bool:
        """See Tree."""
        return path.exists()

    def content(self, path: Path, most: int) -> bytes:
        """See Tree."""
        parts = []
        with path.open("rb", buffering=0) as file:  # asking for all that may be there takes the memory for it first
            while most > 0 and (part := file.read(min(most, _USUAL))):
                parts.append(part)
                most -= len(part)
        return b"".join(parts)

    def entries(self, folder: Path) -> tuple[list[str], list[str]]:
        """See Tree."""
        files, folders = [], []
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.name)
                elif entry.is_file():
                    files.append(entry.name)
        return files, folders

    def resolve(self, path: Path) -> Path:
        """See Tree."""
        return path.resolve()


DISK = Disk()
_trees: list[Tree] = [DISK]


def tree() -> Tree:
    """The tree that is looked at now."""
    return _trees[-1]


@contextmanager
def looking_at(other: Tree) -> Iterator[None]:
    """Look at another tree meanwhile. What is seen there says nothing of the disk, so no watch outside learns of it."""
    _trees.append(other)
    try:
        with unseen():
            yield
    finally:
        _trees.pop()
