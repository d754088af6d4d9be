"""Contents by hash from one `git cat-file --batch`, however many are asked for."""

from __future__ import annotations

import subprocess
from types import TracebackType
from typing import Self

from cjmap.engines.git import Repository, start
from cjmap.errors import InputOutputError

__all__ = ["Contents"]

_PIECE = 1 << 20


class Contents:
    """Contents of blobs: `with Contents(repository) as contents: contents.of(hash)`. git starts when first asked."""

    def __init__(self, repository: Repository) -> None:
        self.repository = repository
        self._git: subprocess.Popen[bytes] | None = None

    def of(self, blob: str, most: int | None = None) -> bytes:
        """The first `most` bytes of a blob, all by default. Raises InputOutputError where the clone lacks it."""
        self._git = self._git or start(self.repository, "cat-file", "--batch")
        asked, told = self._git.stdin, self._git.stdout
        assert asked
        assert told
        try:
            asked.write(blob.encode("ascii") + b"\n")
            asked.flush()
            head = told.readline().split()
        except OSError as wrong:
            raise InputOutputError(f"git cat-file went away: {wrong.strerror}") from None
        if len(head) != 3 or head[1] != b"blob":
            raise InputOutputError(
                f"this clone lacks a file's content ({blob[:12]}); fetch it first: git fetch --refetch"
            )
        size = int(head[2])
        wanted = size if most is None else min(size, most)
        content = told.read(wanted)
        left = size - wanted + 1  # and the line end after it
        while left > 0 and (piece := told.read(min(left, _PIECE))):
            left -= len(piece)
        return content

    def close(self) -> None:
        """Let git end."""
        git, self._git = self._git, None
        if git:
            for stream in (git.stdin, git.stdout):
                if stream:
                    stream.close()
            git.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, wrong: BaseException | None, at: TracebackType | None) -> None:
        self.close()
