"""What changed, written for someone: one module a format, each with one WRITER.

A writer is given the maps themselves on both sides, so that one may draw them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from cjmap.diff.map_diff import MapDiff
from cjmap.registry import Registry

__all__ = ["WRITERS", "WriteOptions", "Writer"]


class WriteOptions(NamedTuple):
    """How to write it: what people call the two sides, the cells in a line, and colour or none.

    `unchanged` is how many maps were not even looked at, since not a byte of what they are made from changed.
    """

    before: str = "before"
    after: str = "after"
    width: int = 80
    colour: bool = False
    unchanged: int = 0


Writer: TypeAlias = Callable[[Sequence[MapDiff], WriteOptions], str]
"""Takes the maps in order, those without a change too; gives the whole text."""

WRITERS: Registry[Writer] = Registry("cjmap.reporters.changes", "WRITER")
