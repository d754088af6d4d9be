"""Standard output and standard error: written at once, no traceback when nobody reads or nothing fits."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from cjmap.cli import Exit
from cjmap.errors import InputOutputError

__all__ = ["complain", "note", "overheard", "prepare", "say", "say_bytes", "wants_colour", "width_of"]

WIDTH_WITHOUT_TERMINAL = 120
_listening: list[list[str]] = []


def prepare() -> None:
    """Make both streams safe to write any text to: what their encoding lacks is written as an escape."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed by whoever started us
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def say(text: str) -> None:
    """Write the answer of a command to standard output."""
    _write(sys.stdout, text)


def note(text: str) -> None:
    """Write what is beside the answer (findings, progress, trouble) to standard error."""
    for heard in _listening:
        heard.append(text)
    _write(sys.stderr, text)


@contextmanager
def overheard() -> Iterator[list[str]]:
    """Collect what is noted meanwhile."""
    heard: list[str] = []
    _listening.append(heard)
    try:
        yield heard
    finally:
        _listening[:] = [one for one in _listening if one is not heard]


def complain(text: str) -> None:
    """Write words on standard error that may quote a map: its escape sequences do not reach the terminal."""
    from cjmap.reporters._cells import harmless

    note("".join(f"{harmless(line)}\n" for line in text.splitlines()))


def say_bytes(content: bytes) -> None:
    """Write a file's content to standard output, in its own encoding whatever the terminal's is."""
    say("")
    try:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except OSError as wrong:
        _give_up(sys.stdout, wrong)


def _write(stream: TextIO, text: str) -> None:
    try:
        stream.write(text)
        stream.flush()
    except OSError as wrong:
        _give_up(stream, wrong)


def _give_up(stream: TextIO, wrong: OSError) -> None:
    """Leave quietly when the reader went away (`| head`), with a sentence when the text fits nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())  # else the interpreter tries once more on its way out, and complains
    if isinstance(wrong, BrokenPipeError) or stream is sys.stderr:
        raise SystemExit(Exit.READER_GONE)
    raise InputOutputError(f"cannot write to standard output: {wrong.strerror}")


def wants_colour(choice: str, stream: TextIO) -> bool:
    """Whether to write colours: `always`, `never`, or on `auto` where a terminal looks without NO_COLOR."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return bool(os.environ.get("FORCE_COLOR")) or stream.isatty()


def width_of(stream: TextIO) -> int:
    """How many cells a line of `stream` has; the same everywhere when it is no terminal."""
    try:
        return os.get_terminal_size(stream.fileno()).columns or WIDTH_WITHOUT_TERMINAL
    except (OSError, ValueError):
        return WIDTH_WITHOUT_TERMINAL
