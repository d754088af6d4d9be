"""Work shared out among processes, one for each core, where a system can fork.

Each process takes every n-th piece and writes what comes of it into a pipe, a line a piece. What none of them
delivers, because it raised something or was killed, is done here once more: so nothing is lost, and errors are raised
where they are told.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence

__all__ = ["shared_out"]

_MOST_READ, _MOST_WRITTEN = 1 << 20, 1 << 16
"""Bytes at a time: what a pipe holds, so that the one who gathers is not woken for every piece."""


def shared_out(work: Callable[[int], str], numbers: Sequence[int], processes: int = 0) -> Iterator[str]:
    """What `work` gives for each number, a line of text, in the order of the numbers.

    `processes` are as many as there are cores where that is 0.
    """
    if sys.platform != "linux":
        return map(work, numbers)
    count = min(processes or len(os.sched_getaffinity(0)), len(numbers))
    return _gathered(work, numbers, count) if count > 1 else map(work, numbers)


def _gathered(work: Callable[[int], str], numbers: Sequence[int], count: int) -> Iterator[str]:
    pipes: dict[int, int] = {}
    done: dict[int, bytes] = {}
    try:
        for start in range(count):
            reading, writing = os.pipe()
            pid = os.fork()
            if not pid:
                _work_there(work, numbers[start::count], writing)
            os.close(writing)
            pipes[reading] = pid
        rests = dict.fromkeys(pipes, b"")
        for number in numbers:
            while number not in done and rests:
                _read(rests, done)
            line = done.pop(number, None)
            yield work(number) if line is None else line.decode()
    finally:
        for reading, pid in pipes.items():
            _end(reading, pid)


def _work_there(work: Callable[[int], str], numbers: Sequence[int], writing: int) -> None:
    """What another process does. It never returns; Ctrl-C is left to the one that started it."""
    import signal

    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        with os.fdopen(writing, "wb", _MOST_WRITTEN) as out:
            for number in numbers:
                try:
                    line = work(number)
                except Exception:
                    continue
                out.write(b"%d %s\n" % (number, line.encode()))
    finally:
        os._exit(0)


def _read(rests: dict[int, bytes], done: dict[int, bytes]) -> None:
    """Read once from every pipe that has something; pipes at their end go, and a line that was cut off with them.

    `rests` are the open pipes, each with the begin of the line that is on its way.
    """
    import select

    for reading in select.select(list(rests), [], [])[0]:
        content = os.read(reading, _MOST_READ)
        *lines, rests[reading] = (rests[reading] + content).split(b"\n")
        for line in lines:
            number, _, rest = line.partition(b" ")
            done[int(number)] = rest
        if not content:
            del rests[reading]


def _end(reading: int, pid: int) -> None:
    """Close a pipe and wait for the process behind it, which has no reason left to live."""
    import signal

    os.close(reading)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
