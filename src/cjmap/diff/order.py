"""Which things of a list were moved past others: the fewest, and the same ones from either side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

__all__ = ["moved_past"]

_MOST = 300
"""Things in a list; of more that do not stand in their old order, all count as moved."""


def moved_past(places: Sequence[int], names: Sequence[str]) -> set[int]:
    """The indexes of what was moved, where the thing at index `i` stood at `places[i]` before.

    What stays is the longest run in the old order; of several, the one whose `names` weigh most. The names must be the
    same from either side, so that undoing a move moves the same thing.
    """
    if all(one < other for one, other in pairwise(places)):
        return set()
    if len(places) > _MOST:
        return set(range(len(places)))
    ranks = {at: rank for rank, at in enumerate(sorted(range(len(names)), key=lambda at: (names[at], places[at] + at)))}
    count = 1 << (len(places) + 1)
    best: list[tuple[int, tuple[int, ...]]] = []
    for at, place in enumerate(places):
        before = max((best[other] for other in range(at) if places[other] < place), default=(0, ()))
        best.append((before[0] + count + (1 << ranks[at]), (*before[1], at)))
    return set(range(len(places))) - set(max(best)[1])
