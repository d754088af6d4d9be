"""Writing what was mended, or showing what would be written."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

from cjmap.cli.streams import complain, say, say_bytes
from cjmap.errors import InputOutputError
from cjmap.reporters._cells import harmless
from cjmap.source.edits import rewritten
from cjmap.source.writing import write_instead

if TYPE_CHECKING:
    from cjmap.lint.mend import Mended

__all__ = ["show", "write"]

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_MARK = "\ufeff"


def write(files: Sequence[Mended], cwd: Path, *, quiet: bool = False) -> bool:
    """Write each file, whole or not at all, and say on standard error what was mended; says whether all were written.

    One that was written by somebody else meanwhile is left alone. Raises InputOutputError where writing fails.
    """
    written = True
    for mended in files:
        path = cwd / mended.path
        content = _content(path)
        after = rewritten(content, mended.before, mended.after)
        if after is None or not write_instead(path, content, after):
            complain(f"{mended.path} was changed meanwhile, so nothing was written to it; run this again")
            written = False
        elif not quiet:
            complain("\n".join(f"{mended.path}:{line}: {told}" for line, told in mended.told))
    return written


def show(files: Sequence[Mended], cwd: Path, in_repository: Callable[[str], str]) -> None:
    """Write what `write` would change to standard output, as a unified diff that `git apply` and `patch` take."""
    text = "".join(_diff(mended, cwd, in_repository(mended.path).lstrip("/")) for mended in files)
    if sys.stdout.isatty():
        say("".join(f"{harmless(line)}\n" for line in text.split("\n")[:-1]))
    else:
        say_bytes(text.encode())


def _named(name: str) -> str:
    """A name in a patch; in quotes, as git writes it, where it holds a quote or what ends a line."""
    if not any(char in '"\\' or char < " " for char in name):
        return name
    escaped = "".join(f"\\{ord(char):03o}" if char < " " else f"\\{char}" if char in '"\\' else char for char in name)
    return f'"{escaped}"'


def _diff(mended: Mended, cwd: Path, name: str) -> str:
    path = cwd / mended.path
    mark = _MARK if path.is_file() and _content(path).startswith(_MARK.encode()) else ""
    before, after = (_LINE.findall(mark + text) for text in (mended.before, mended.after))
    old, new = _named(f"a/{name}"), _named(f"b/{name}")
    lines = unified_diff(before, after, old, new)
    ended = (line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
    return f"diff --git {old} {new}\n{''.join(ended)}"


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as wrong:
        raise InputOutputError(f"cannot read {path}: {wrong.strerror or wrong}") from wrong
