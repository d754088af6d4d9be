"""Aliases and merges: every use of an anchor is a node of its own, with a path of its own."""

from __future__ import annotations

from collections.abc import Iterable

from cjmap.source.limits import MOST_COPIES, MOST_DEPTH, Refused
from cjmap.source.nodes import Mapping, Node, Scalar

__all__ = ["copy_of", "merged"]


def copy_of(node: Node, copied: int, at: int, depth: int = 0) -> tuple[Node, int]:
    """A copy of `node` and all below it, at the same place, and the number of nodes copied so far.

    `copied` is that number before; `at` the index of the alias that asks. Raises `Refused` when the copies of
    one file become too many or too deep.
    """
    copied += 1
    if copied > MOST_COPIES:
        message = f"the aliases of this file repeat more than {MOST_COPIES:,} values"
        raise Refused("too-many-aliases", message, at)
    if depth > MOST_DEPTH:
        raise Refused("too-deep", f"more than {MOST_DEPTH} levels, one inside the other", at)
    if isinstance(node, Scalar):
        same = Scalar(node)
        same.document, same.start, same.end = node.document, node.start, node.end
        same.plain, same.tag, same.parent, same.key = node.plain, node.tag, None, None
        return same, copied
    if isinstance(node, Mapping):
        mapping = node.with_entries({})
        for key, value in node.items():
            mapping[key], copied = copy_of(value, copied, at, depth + 1)
            mapping[key].parent, mapping[key].key = mapping, key
        return mapping, copied
    sequence = node.with_items(())
    for position, item in enumerate(node):
        same_item, copied = copy_of(item, copied, at, depth + 1)
        same_item.parent, same_item.key = sequence, position
        sequence.append(same_item)
    return sequence, copied


def merged(mapping: Mapping, sources: Iterable[Mapping]) -> None:
    """Take over the keys that `mapping` lacks from `sources`, the first of them first (`<<`)."""
    for source in sources:
        for key, value in source.items():
            if key not in mapping:
                value.parent, value.key = mapping, key
                mapping[key] = value
                mapping.keys_at[key] = source.keys_at[key]
