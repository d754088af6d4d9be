"""Files written whole or not at all."""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

from cjmap.errors import InputOutputError

__all__ = ["make_folder", "write_new", "write_whole"]

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_MODE = 0o666  # the umask takes away what the person does not want


def make_folder(folder: Path) -> None:
    """Make a folder and those above it. Raises InputOutputError when that cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as wrong:
        raise _cannot("make the folder", folder, wrong) from wrong


def write_whole(file: Path, content: bytes) -> None:
    """Put `content` in place of what `file` held; readers see the old file or the new one, never a part.

    A link is replaced, not followed. Raises InputOutputError, and then leaves no trace.
    """
    try:
        beside = _write_beside(file, content)
        try:
            beside.replace(file)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
    except OSError as wrong:
        raise _cannot("write", file, wrong) from wrong


def write_new(file: Path, content: bytes) -> bool:
    """Write `file` unless something of that name is there already; says whether it was written."""
    if os.path.lexists(file):
        return False
    make_folder(file.parent)
    write_whole(file, content)
    return True


def _write_beside(file: Path, content: bytes) -> Path:
    """A new file with `content` in the folder of `file`; nothing is left there when that fails."""
    for number in count():
        beside = file.with_name(f".cjmap-{os.getpid()}-{number}.tmp")
        try:
            descriptor = os.open(beside, _NEW, _MODE)
        except FileExistsError:
            continue
        break
    try:
        with os.fdopen(descriptor, "wb") as opened:
            opened.write(content)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return beside


def _cannot(what: str, path: Path, wrong: OSError) -> InputOutputError:
    return InputOutputError(f"cannot {what} {path}: {wrong.strerror or wrong}")
