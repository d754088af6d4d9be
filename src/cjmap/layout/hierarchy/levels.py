"""Which maps stand in which column: the whole before its parts, a future under the present it would replace."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.frozen import NamedTuple
from cjmap.layout.hierarchy.kin import Detail, Kin

__all__ = ["Levels", "levels_of"]


class Levels(NamedTuple):
    """The clusters of every column from the first on, each a present and its futures by id; and the column of each map.

    `onward` are the details that lead to a later column; the others go round in a circle, or stay in their cluster.
    """

    columns: tuple[tuple[tuple[str, ...], ...], ...]
    of_map: dict[str, int]
    onward: tuple[Detail, ...]


def levels_of(kin: Kin) -> Levels:
    """The columns of all maps that anything joins to another; circles are cut where they are entered first."""
    clusters = _clusters(kin)
    cluster_of = {id_: number for number, ids in enumerate(clusters) for id_ in ids}
    before: dict[int, list[int]] = {number: [] for number in range(len(clusters))}
    for detail in kin.details:
        whole, part = cluster_of[detail.whole], cluster_of[detail.part]
        if whole != part:
            before[part].append(whole)
    level = _numbered(before)
    columns: list[list[tuple[str, ...]]] = [[] for _ in range(max(level.values(), default=-1) + 1)]
    for number, ids in enumerate(clusters):
        columns[level[number]].append(ids)
    of_map = {id_: level[number] for id_, number in cluster_of.items()}
    onward = tuple(one for one in kin.details if of_map[one.whole] < of_map[one.part])
    return Levels(tuple(map(tuple, columns)), of_map, onward)


def _clusters(kin: Kin) -> list[tuple[str, ...]]:
    """Each present with its futures, and theirs, in the order of the maps."""
    found: list[tuple[str, ...]] = []
    placed: set[str] = set()
    ids = [id_ for id_ in kin.maps if kin.joined(id_)]
    for first in (*(one for one in ids if not kin.improved_by(one)), *ids):
        waiting, cluster = [first], []
        while waiting:
            one = waiting.pop(0)
            if one not in placed:
                placed.add(one)
                cluster.append(one)
                waiting += kin.improving(one)
        if cluster:
            found.append(tuple(cluster))
    return found


def _numbered(before: dict[int, Sequence[int]] | dict[int, list[int]]) -> dict[int, int]:
    """The column of each cluster: one after the last of those before it. In a circle the first one counts as free."""
    level: dict[int, int] = {}
    left = list(before)
    while left:
        free = [one for one in left if all(other in level for other in before[one])] or left[:1]
        for one in free:
            level[one] = max((level[other] + 1 for other in before[one] if other in level), default=0)
        left = [one for one in left if one not in level]
    return level
