"""Which of what is left on two sides are most alike: the same from either side, and quick for thousands of things."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from itertools import product
from typing import TypeAlias, TypeVar

from cjmap.diff.similar import ALIKE

__all__ = ["most_alike"]

_MOST, _AROUND = 40_000, 100
"""Pairs in one place that are all compared; and of more, how far apart two may stand to be compared."""

L = TypeVar("L", bound=Hashable)
Side: TypeAlias = Mapping[int, tuple[Hashable, L]]
"""What is left on one side, by its place in the list: where it belongs, and what it looks like."""


def most_alike(old: Side[L], new: Side[L], alike: Callable[[L, L], float]) -> list[tuple[int, int]]:
    """Pairs of places, the most alike first, each place once. Ties: what moved least, then what comes first.

    Only things that belong to the same are held against each other.
    """
    homes, others = _by_home(old), _by_home(new)
    scored = (
        (score, one, other)
        for home in homes.keys() & others.keys()
        for one, other in _candidates(homes[home], others[home], old, new)
        if (score := alike(old[one][1], new[other][1])) >= ALIKE
    )
    chosen: dict[int, int] = {}
    given: set[int] = set()
    for _, one, other in sorted(scored, key=lambda row: (-row[0], abs(row[1] - row[2]), row[1] + row[2], row[1])):
        if one not in chosen and other not in given:
            chosen[one] = other
            given.add(other)
    return [*chosen.items()]


def _by_home(side: Side[L]) -> dict[Hashable, list[int]]:
    homes: dict[Hashable, list[int]] = {}
    for place, (home, _) in side.items():
        homes.setdefault(home, []).append(place)
    return homes


def _candidates(old: Sequence[int], new: Sequence[int], before: Side[L], after: Side[L]) -> Iterator[tuple[int, int]]:
    """Which places are compared: all, or where that is too many those near each other and those that look the same."""
    if len(old) * len(new) <= _MOST:
        yield from product(old, new)
        return
    same, looks = _occurrences(new, after), _occurrences(old, before)
    for rank, one in enumerate(old):
        around = range(max(0, rank - _AROUND), min(len(new), rank + _AROUND + 1))
        yield from ((one, new[at]) for at in around)
    yield from ((one, same[look]) for look, one in looks.items() if look in same)


def _occurrences(places: Sequence[int], side: Side[L]) -> dict[tuple[L, int], int]:
    """The places by what is there, and by how many of the same came before."""
    counts: dict[L, int] = {}
    found: dict[tuple[L, int], int] = {}
    for place in places:
        look = side[place][1]
        counts[look] = counts.get(look, 0) + 1
        found[look, counts[look]] = place
    return found
