"""Files written whole or not at all."""

from __future__ import annotations

import os
import stat
from itertools import count
from pathlib import Path

from cjmap.errors import InputOutputError

__all__ = ["make_folder", "write_changed", "write_instead", "write_new", "write_whole"]

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
        _put(file, content)
    except OSError as wrong:
        raise _cannot("write", file, wrong) from wrong


def write_new(file: Path, content: bytes) -> bool:
    """Write `file` unless something of that name is there already; says whether it was written."""
    if os.path.lexists(file):
        return False
    make_folder(file.parent)
    write_whole(file, content)
    return True


def write_changed(file: Path, content: bytes) -> None:
    """`write_whole`, unless the file holds just that already. Raises InputOutputError."""
    try:
        same = not file.is_symlink() and file.stat().st_size == len(content) and file.read_bytes() == content
    except OSError:
        same = False
    if not same:
        write_whole(file, content)


def write_instead(file: Path, before: bytes, after: bytes) -> bool:
    """Put `after` in place of `before`; says whether it did: not when the file holds something else by now.

    Links are followed, and who may read and write it stays as it was. Raises InputOutputError.
    """
    file = Path(os.path.realpath(file))
    try:
        if file.read_bytes() != before:
            return False
        _put(file, after, stat.S_IMODE(file.stat().st_mode))
    except OSError as wrong:
        raise _cannot("write", file, wrong) from wrong
    return True


def _put(file: Path, content: bytes, mode: int | None = None) -> None:
    """Put `content` in place of a file at once, with this mode if any; leaves no trace when that fails."""
    beside = _write_beside(file, content)
    try:
        if mode is not None:
            beside.chmod(mode)
        beside.replace(file)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


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
