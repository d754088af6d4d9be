"""The order of keys in a record that people expect: the one in which the format speaks of them."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from cjmap.model.record import Record
from cjmap.source.nodes import Mapping

__all__ = ["first_late", "in_order", "reading_order"]

_LAST = ("stages", "touchpoints")
"""Lists of what holds as much again: whatever stood after them would be overlooked."""


@cache
def reading_order(record: type[Record]) -> tuple[str, ...]:
    """The keys of a record: its name, its id, the others as the format declares them, then what is inside it."""
    keys = record.keys()
    first = [key for key in (record.shorthand or keys[0], "id") if key in keys]
    last = [key for key in keys if key in _LAST]
    return (*first, *(key for key in keys if key not in (*first, *last)), *last)


def in_order(record: Record) -> list[str]:
    """The keys that were written for a record, as they should follow each other.

    None for a record in braces, which is read at one glance, and where a key is unknown.
    """
    node, known = record.node, reading_order(type(record))
    if not isinstance(node, Mapping) or node.flow or not all(key in known for key in node):
        return []
    return sorted(node, key=known.index)


def first_late(record: Record) -> tuple[str, str] | None:
    """The first key that stands below one which it should stand above, and the uppermost such one; None: all fit."""
    wanted = in_order(record)
    node = record.node
    if not wanted or not isinstance(node, Mapping):
        return None
    for before, key in pairwise(node):
        if wanted.index(before) > wanted.index(key):
            return key, next(one for one in node if wanted.index(one) > wanted.index(key))
    return None
