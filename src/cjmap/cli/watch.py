"""Running a command again whenever a file it read, or a folder it looked through, changes."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from cjmap.cli.streams import complain, note, say
from cjmap.errors import CjmapError
from cjmap.source.changes import State, state_after, state_now
from cjmap.source.seen import Seen, watching

__all__ = ["watch"]

_SECONDS = 0.5
_CLEARED = "\x1b[H\x1b[2J\x1b[3J"


def watch(run: Callable[[], int], files: Iterable[Path] = (), wait: Callable[[float], None] = time.sleep) -> int:
    """`run` now and after every change, until Ctrl-C; then the exit code of the last run.

    `files` are looked at besides those that `run` is seen to read. What `run` raises on purpose is told, and it gets
    another try after the next change. `wait` is given the seconds to wait.
    """
    gc.enable()  # it is off in commands that end at once
    apart = Seen({("content", str(file)): "" for file in files})
    code, seen, has_run = 0, Seen(), False
    try:
        while True:
            _clear()
            with watching() as seen_now:
                try:
                    code, seen, has_run = run(), Seen(), True
                except CjmapError as wrong:
                    if not has_run:
                        raise
                    complain(f"cjmap: {wrong}")
                    code = wrong.exit_code
            seen |= seen_now
            _announce()
            _wait_for_change(state_after(seen) | state_now(apart), seen | apart, wait)
    except KeyboardInterrupt:
        return code


def _wait_for_change(state: State, seen: Seen, wait: Callable[[float], None]) -> None:
    while True:
        wait(_SECONDS)
        if state_now(seen) != state:
            return


def _clear() -> None:
    if sys.stdout.isatty() and os.environ.get("TERM") != "dumb":
        say(_CLEARED)


def _announce() -> None:
    if sys.stderr.isatty():
        note("watching; Ctrl-C ends\n")
