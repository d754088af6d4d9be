"""Which maps of an earlier state are which maps of a later one: by path, by rename, by id, by what is in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence

from cjmap.model.map import JourneyMap

__all__ = ["paired"]

_ALIKE = 0.6
MapPair = tuple[JourneyMap | None, JourneyMap | None]


def paired(
    before: Sequence[JourneyMap], after: Sequence[JourneyMap],
    path: Callable[[JourneyMap], str], renamed: Mapping[str, str],
) -> list[MapPair]:  # fmt: skip
    """Every map once, in the order of the later side; those that are gone come last.

    `path` tells where a map is on its side, `renamed` the earlier path of a later one, as far as that is known.
    """
    found: dict[int, JourneyMap] = {}
    left = list(before)

    def take(key: Callable[[JourneyMap], Hashable], later: Callable[[JourneyMap], Hashable]) -> None:
        """Pair what is left by keys that one map alone has on its side."""
        waiting = [one for one in after if id(one) not in found]
        old, new = _unique(left, key), _unique(waiting, later)
        for name in old.keys() & new.keys():
            found[id(new[name])] = old[name]
        taken = {id(one) for one in found.values()}
        left[:] = [one for one in left if id(one) not in taken]

    take(path, path)
    take(path, lambda one: renamed.get(path(one)))
    take(lambda one: one.id, lambda one: one.id)
    _take_alike(left, [one for one in after if id(one) not in found], found)
    return [*((found.get(id(one)), one) for one in after), *((one, None) for one in left)]


def _unique(maps: Sequence[JourneyMap], key: Callable[[JourneyMap], Hashable]) -> dict[Hashable, JourneyMap]:
    by_key: dict[Hashable, list[JourneyMap]] = {}
    for one in maps:
        by_key.setdefault(key(one), []).append(one)
    return {name: maps[0] for name, maps in by_key.items() if len(maps) == 1 and name is not None}


def _take_alike(left: list[JourneyMap], waiting: Sequence[JourneyMap], found: dict[int, JourneyMap]) -> None:
    """Pair files that were renamed without a word to git: the most alike first, by the ids of what is in them."""
    old, new = ([_ids_on(one) for one in maps] for maps in (left, waiting))
    having: dict[object, list[int]] = {}
    for by, ids in enumerate(new):
        for one in ids:
            having.setdefault(one, []).append(by)
    scored = [
        (score, at, by)
        for at, ids in enumerate(old)
        for by, count in Counter(by for one in ids for by in having.get(one, ())).items()
        if (score := 2 * count / (len(ids) + len(new[by]))) >= _ALIKE
    ]
    taken: set[int] = set()
    for _, at, by in sorted(scored, key=lambda row: (-row[0], row[1] + row[2], row[1])):
        if at not in taken and id(waiting[by]) not in found:
            found[id(waiting[by])] = left[at]
            taken.add(at)
    left[:] = [one for at, one in enumerate(left) if at not in taken]


def _ids_on(journey_map: JourneyMap) -> set[tuple[type, str | None]]:
    return {(type(place), place.id) for place in journey_map.places}
