"""One file, or standard input, as text; and how its path is shown to people."""

from __future__ import annotations

import sys
from pathlib import Path

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.errors import InputOutputError
from cjmap.frozen import NamedTuple
from cjmap.source.digest import digest
from cjmap.source.encoding import decoded
from cjmap.source.limits import MOST_BYTES
from cjmap.source.seen import see
from cjmap.source.tree import tree

__all__ = ["STDIN", "SourceFile", "content_of", "read_source", "shown"]

STDIN = "-"


class SourceFile(NamedTuple):
    """A file's text, and its path as shown to people."""

    path_shown: str
    text: str


def read_source(path: Path | str, cwd: Path | None = None) -> SourceFile | Diagnostic:
    """The text of a file, or the error that says why it is none. `-` is standard input.

    `cwd` is the folder that paths are shown from. Raises InputOutputError when the file cannot be opened.
    """
    name = "<stdin>" if str(path) == STDIN else shown(Path(path), cwd)
    try:
        content = content_of(path, MOST_BYTES + 1)
    except OSError as wrong:
        raise InputOutputError(f"cannot read {name}: {(wrong.strerror or str(wrong)).lower()}") from wrong
    except ValueError as wrong:
        raise InputOutputError(f"cannot read {name}: no file can have this name") from wrong
    if len(content) > MOST_BYTES:
        message = f"this file is larger than {MOST_BYTES // 1_000_000} MB; a map is text of a few hundred lines"
        return Diagnostic("too-large", Severity.ERROR, message, Span(name))
    text = decoded(content, name)
    return text if isinstance(text, Diagnostic) else SourceFile(name, text)


def shown(path: Path, cwd: Path | None = None) -> str:
    """A path as people read it: relative to `cwd` when below it, with forward slashes."""
    folder = Path.cwd() if cwd is None else cwd
    try:
        return (folder / path).relative_to(folder).as_posix()
    except ValueError:
        return path.as_posix()


def content_of(path: Path | str, most: int) -> bytes:
    """The first `most` bytes of a file or of standard input. Raises OSError and ValueError as `open` does."""
    if str(path) == STDIN:
        content = sys.stdin.buffer.read(most)
    else:
        try:
            content = tree().content(path if isinstance(path, Path) else Path(path), most)
        except OSError:
            see("unreadable", "content", str(path), str(most))
            raise
    see(digest(content), "content", str(path), str(most))
    return content
