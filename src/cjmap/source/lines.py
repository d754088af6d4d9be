"""The lines of files, read again for those who show some of them: thousands need not be kept for that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from cjmap.errors import CjmapError
from cjmap.source.nodes import Document
from cjmap.source.read import SourceFile, read_source
from cjmap.source.seen import unseen

__all__ = ["FileLines"]


class FileLines(Mapping[str, list[str]]):
    """The lines of each file by its path as shown from `cwd`; those of `known` files are at hand.

    A file that cannot be read any more has none. What is asked for is kept until another file is asked for.
    """

    def __init__(self, cwd: Path, files: Iterable[str], known: Mapping[str, list[str]]) -> None:
        self._cwd, self._known = cwd, known
        self._files = dict.fromkeys((*known, *files))
        self._last: tuple[str, list[str]] = "", []

    def __getitem__(self, path: str) -> list[str]:
        if path not in self._files:
            raise KeyError(path)
        if path in self._known:
            return self._known[path]
        if self._last[0] != path:
            self._last = path, self._read(path)
        return self._last[1]

    def __contains__(self, path: object) -> bool:
        return path in self._files

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    def _read(self, path: str) -> list[str]:
        try:
            with unseen():
                source = read_source(self._cwd / path, self._cwd)
        except CjmapError:
            return []
        return Document(path, source.text.removeprefix("\ufeff")).lines if isinstance(source, SourceFile) else []
