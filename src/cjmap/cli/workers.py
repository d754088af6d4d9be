"""Many files drawn by several processes, one for each core.

The maps are read before the processes are forked, so that nothing need be sent to them but numbers; the files they
write come out as one process writes them. Where a system cannot fork safely, one process draws everything.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from cjmap.cli.kept import drawn_or_kept
from cjmap.cli.outputs import Output
from cjmap.errors import CjmapError
from cjmap.pipeline import Drawing
from cjmap.source.writing import write_changed

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

__all__ = ["drawn_by", "processes_for"]

_ENOUGH = 16
"""The fewest files for which other processes pay: forking and gathering takes as long as drawing one."""

_CHUNK = 4
_work: tuple[Path, Sequence[Output]] = Path(), ()


def processes_for(outputs: Sequence[Output], jobs: int) -> int:
    """How many processes are to draw: `jobs`, or as many as there are cores where that is 0."""
    if sys.platform != "linux" or len(outputs) < _ENOUGH:
        return 1
    return jobs or len(os.sched_getaffinity(0))


def drawn_by(processes: int, folder: Path, outputs: Sequence[Output]) -> Iterator[Drawing]:
    """Write every output into `folder` and tell of each in order, its content left out.

    Other processes begin at once, before anything is asked for: a bar that moves on a thread is no good to fork with.
    """
    if processes == 1:
        return (_written(folder, output) for output in outputs)
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    pool = ProcessPoolExecutor(processes, get_context("fork"), _begin, (folder, outputs))
    return _gathered(pool, pool.map(_written_there, range(len(outputs)), chunksize=_CHUNK))


def _gathered(pool: ProcessPoolExecutor, results: Iterator[Drawing]) -> Iterator[Drawing]:
    from concurrent.futures.process import BrokenProcessPool

    try:
        yield from results
    except BrokenProcessPool:
        raise CjmapError("a process that was drawing was stopped; was there too little memory?") from None
    finally:
        pool.shutdown(cancel_futures=True)


def _begin(folder: Path, outputs: Sequence[Output]) -> None:
    """What a process does first: it keeps its work, and leaves Ctrl-C to the one that started it."""
    import signal

    global _work
    _work = folder, outputs
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _written_there(number: int) -> Drawing:
    folder, outputs = _work
    return _written(folder, outputs[number])


def _written(folder: Path, output: Output) -> Drawing:
    drawing = drawn_or_kept(output)
    write_changed(folder / output.name, drawing.content)
    return drawing._replace(content=b"")
