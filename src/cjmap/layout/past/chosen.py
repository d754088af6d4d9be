"""Which versions are drawn where there are more than fit: the first, the last, and others evenly between them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

__all__ = ["evenly"]

T = TypeVar("T")


def evenly(items: Sequence[T], most: int) -> list[T]:
    """At most so many of the items, the first and the last among them, in their order."""
    if len(items) <= most:
        return list(items)
    if most < 2:
        return list(items[-most:]) if most else []
    steps = (round(number * (len(items) - 1) / (most - 1)) for number in range(most))
    return [items[at] for at in dict.fromkeys(steps)]
