"""Which things of an earlier map are which things of a later one: by id first, then by name where they would stand."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, Literal, NamedTuple, TypeVar

from cjmap.diff.contents import Held, contents_of
from cjmap.diff.similar import ALIKE, similarity
from cjmap.model.claims import Metric, Opportunity, PainPoint
from cjmap.model.map import JourneyMap
from cjmap.model.persona import Persona
from cjmap.model.place import Stage, Touchpoint

__all__ = ["Matched", "Pair", "match"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Pair(NamedTuple, Generic[T_co]):
    """One thing before and after; None on the side where it is missing. `by` says what made them a pair."""

    before: Held[T_co] | None
    after: Held[T_co] | None
    by: Literal["id", "name", ""] = ""

    @property
    def either(self) -> Held[T_co]:
        """The thing as it is after; as it was before where it is gone."""
        found = self.after or self.before
        assert found
        return found


class Matched(NamedTuple):
    """Everything paired, in the order of the later map; what is gone stands behind what it followed."""

    stages: tuple[Pair[Stage], ...]
    touchpoints: tuple[Pair[Touchpoint], ...]
    pain_points: tuple[Pair[PainPoint], ...]
    opportunities: tuple[Pair[Opportunity], ...]
    metrics: tuple[Pair[Metric], ...]
    personas: tuple[Pair[Persona], ...]


Near = Callable[[Held[T], Held[T]], bool]


def match(before: Sequence[JourneyMap], after: JourneyMap) -> Matched:
    """Match a map with the ones it is compared with. Two sides swapped give the same pairs, swapped."""
    old, new = contents_of(before), contents_of([after])
    stages = _paired(old.stages, new.stages, lambda stage: stage.id, _stages_alike(), everywhere=True)
    partners = {id(pair.before.thing): id(pair.after.thing) for pair in stages if pair.before and pair.after}

    def near(one: Held[T], other: Held[T]) -> bool:
        """Whether both stand in one stage, as far as stages match, or both nowhere in particular."""
        if one.stage is None or other.stage is None:
            return one.stage is other.stage
        return partners.get(id(one.stage)) == id(other.stage)

    def named(name: Callable[[T], str]) -> Callable[[Held[T], Held[T]], float]:
        return lambda one, other: similarity(name(one.thing), name(other.thing)) if near(one, other) else 0.0

    return Matched(
        stages,
        _paired(old.touchpoints, new.touchpoints, lambda one: one.id, named(_name_of), everywhere=True),
        _paired(old.pain_points, new.pain_points, lambda one: one.id, named(_pain_of), everywhere=True),
        _paired(old.opportunities, new.opportunities, lambda one: one.id, named(_chance_of), everywhere=True),
        _paired(old.metrics, new.metrics, lambda one: one.key, named(_metric_of), near=near),
        _paired(old.personas, new.personas, lambda one: one.id, named(_persona_of), everywhere=True),
    )


def _name_of(touchpoint: Touchpoint) -> str:
    return touchpoint.name


def _pain_of(pain: PainPoint) -> str:
    return pain.pain_point or ""


def _chance_of(chance: Opportunity) -> str:
    return chance.opportunity


def _metric_of(metric: Metric) -> str:
    return metric.name


def _persona_of(persona: Persona) -> str:
    return persona.persona


def _stages_alike() -> Callable[[Held[Stage], Held[Stage]], float]:
    """Stages are alike by their names, or by the ids of the touchpoints they share."""

    def alike(one: Held[Stage], other: Held[Stage]) -> float:
        ids, others = ({touchpoint.id for touchpoint in held.thing.touchpoints or ()} for held in (one, other))
        shared = 2 * len(ids & others) / (len(ids) + len(others)) if ids and others else 0.0
        return max(similarity(one.thing.name, other.thing.name), shared)

    return alike


def _paired(
    before: Sequence[Held[T]],
    after: Sequence[Held[T]],
    key: Callable[[T], Hashable],
    alike: Callable[[Held[T], Held[T]], float],
    near: Near[T] = lambda one, other: True,
    everywhere: bool = False,
) -> tuple[Pair[T], ...]:
    """The pairs of two lists: equal keys first, then the most alike of what is left, both ways the same."""
    found: dict[int, tuple[int, Literal["id", "name"]]] = {}
    free = dict.fromkeys(range(len(before)))
    by_key: dict[Hashable, list[int]] = {}
    for place, one in enumerate(before):
        by_key.setdefault(key(one.thing), []).append(place)
    for place, one in enumerate(after):
        same = [at for at in by_key.get(key(one.thing), ()) if at in free and (everywhere or near(before[at], one))]
        if same:
            found[place] = (same[0], "id")
            del free[same[0]]
    for at, place in _most_alike(before, after, [*free], [at for at in range(len(after)) if at not in found], alike):
        found[place] = (at, "name")
        del free[at]
    pairs = [
        Pair(before[found[place][0]], one, found[place][1]) if place in found else Pair(None, one)
        for place, one in enumerate(after)
    ]
    return tuple(_with_gone(pairs, before))


def _most_alike(
    before: Sequence[Held[T]],
    after: Sequence[Held[T]],
    old: Sequence[int],
    new: Sequence[int],
    alike: Callable[[Held[T], Held[T]], float],
) -> list[tuple[int, int]]:
    """Pairs of places, the most alike first, each place once. Ties: what moved least, then what comes first."""
    scored = [(alike(before[one], after[other]), one, other) for one in old for other in new]
    ranked = sorted(
        (row for row in scored if row[0] >= ALIKE),
        key=lambda row: (-row[0], abs(row[1] - row[2]), row[1] + row[2]),
    )
    chosen: list[tuple[int, int]] = []
    taken: set[int] = set()
    given: set[int] = set()
    for _, one, other in ranked:
        if one not in taken and other not in given:
            chosen.append((one, other))
            taken.add(one)
            given.add(other)
    return chosen


def _with_gone(pairs: list[Pair[T]], before: Sequence[Held[T]]) -> list[Pair[T]]:
    """The pairs, with what is gone put behind what it followed."""
    kept = {id(pair.before.thing) for pair in pairs if pair.before}
    woven, last = list(pairs), None
    for one in before:
        if id(one.thing) not in kept:
            behind = next((at for at, pair in enumerate(woven) if pair.before and pair.before.thing is last), -1)
            woven.insert(behind + 1, Pair(one, None))
        last = one.thing
    return woven
