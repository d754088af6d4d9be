"""What changed, written for someone: one module a format, each with one WRITER.

A writer is given the maps themselves on both sides, so that one may draw them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from cjmap.diff.map_diff import MapDiff
from cjmap.frozen import NamedTuple
from cjmap.registry import Registry

__all__ = ["WRITERS", "WriteOptions", "Writer"]


class WriteOptions(NamedTuple):
    """How to write it: what people call the two sides, the cells in a line, and colour or none.

    `unchanged` is how many maps were not even looked at, since not a byte of what they are made from changed. `theme`
    is what pictures are drawn in; empty for the one that each map asks for.
    """

    before: str = "before"
    after: str = "after"
    width: int = 80
    colour: bool = False
    unchanged: int = 0
    theme: str = ""


class Writer(NamedTuple):
    """A way to write the changes of several maps as one text, or those of one map as a file of its own.

    Both take maps without a change too: `of_all` all of them in order, `of_one` one that changed.
    """

    of_all: Callable[[Sequence[MapDiff], WriteOptions], str] | None = None
    of_one: Callable[[MapDiff, WriteOptions], str] | None = None


_Registry: TypeAlias = "Registry[Writer]"

WRITERS: _Registry = Registry("cjmap.reporters.changes", "WRITER")
