"""Which things of an earlier map are which things of a later one: by id first, then by name where they would stand."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from typing import Generic, Literal, TypeVar

from cjmap.diff.contents import Held, contents_of
from cjmap.diff.most_alike import most_alike
from cjmap.diff.similar import letters_of, shared
from cjmap.frozen import NamedTuple
from cjmap.model.claims import Metric, Opportunity, PainPoint
from cjmap.model.map import JourneyMap
from cjmap.model.persona import Persona
from cjmap.model.place import Stage, Touchpoint

__all__ = ["Matched", "Pair", "match"]

T = TypeVar("T")
L = TypeVar("L", bound=Hashable)
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


Home = Callable[[Held[T]], Hashable]
"""Where a thing of one side belongs: things of equal homes may be one."""


def match(before: Sequence[JourneyMap], after: JourneyMap) -> Matched:
    """Match a map with the ones it is compared with. Two sides swapped give the same pairs, swapped."""
    old, new = contents_of(before), contents_of([after])
    stages = _paired(old.stages, new.stages, lambda stage: stage.id, _stage_look, _stages_alike)
    partners = {id(pair.before.thing): id(pair.after.thing) for pair in stages if pair.before and pair.after}
    homes = (lambda held: _home(held, partners), lambda held: _home(held, {}))

    def paired(
        one: Sequence[Held[T]], other: Sequence[Held[T]], key: Callable[[T], Hashable], name: Callable[[T], str],
        everywhere: bool = True,
    ) -> tuple[Pair[T], ...]:  # fmt: skip
        """Things that are paired by their names where they stand, and by their keys there or everywhere."""
        return _paired(one, other, key, lambda thing: letters_of(name(thing)), shared, homes, everywhere)

    return Matched(
        stages,
        paired(old.touchpoints, new.touchpoints, lambda one: one.id, lambda one: one.name),
        paired(old.pain_points, new.pain_points, lambda one: one.id, lambda one: one.pain_point or ""),
        paired(old.opportunities, new.opportunities, lambda one: one.id, lambda one: one.opportunity),
        paired(old.metrics, new.metrics, lambda one: one.key, lambda one: one.name, everywhere=False),
        paired(old.personas, new.personas, lambda one: one.id, lambda one: one.persona),
    )


def _home(held: Held[T], partners: Mapping[int, int]) -> Hashable:
    """The stage of the later map at which a thing stands: that which its own is, as far as stages match."""
    if held.stage is None:
        return None
    return partners.get(id(held.stage), id(held.stage))


StageLook = tuple[frozenset[str], frozenset[str | None]]


def _stage_look(stage: Stage) -> StageLook:
    return letters_of(stage.name), frozenset(one.id for one in stage.touchpoints or ())


def _stages_alike(one: StageLook, other: StageLook) -> float:
    """Stages are alike by their names, or by the ids of the touchpoints they share."""
    return max(shared(one[0], other[0]), shared(one[1], other[1]))


def _paired(
    before: Sequence[Held[T]],
    after: Sequence[Held[T]],
    key: Callable[[T], Hashable],
    look: Callable[[T], L],
    alike: Callable[[L, L], float],
    homes: tuple[Home[T], Home[T]] = (lambda held: None, lambda held: None),
    everywhere: bool = True,
) -> tuple[Pair[T], ...]:
    """The pairs of two lists: equal keys first, then the most alike of what is left, both ways the same."""
    found: dict[int, tuple[int, Literal["id", "name"]]] = {}
    at_home = [[None if everywhere else home(one) for one in side]
               for side, home in zip((before, after), homes, strict=True)]  # fmt: skip
    by_key: dict[Hashable, list[int]] = {}
    for place in reversed(range(len(before))):
        by_key.setdefault((at_home[0][place], key(before[place].thing)), []).append(place)
    for place, one in enumerate(after):
        if same := by_key.get((at_home[1][place], key(one.thing))):
            found[place] = (same.pop(), "id")
    taken = {at for at, _ in found.values()}
    left = {at: (homes[0](one), look(one.thing)) for at, one in enumerate(before) if at not in taken}
    waiting = {at: (homes[1](one), look(one.thing)) for at, one in enumerate(after) if at not in found}
    for at, place in most_alike(left, waiting, alike):
        found[place] = (at, "name")
    pairs = [
        Pair(before[found[place][0]], one, found[place][1]) if place in found else Pair(None, one)
        for place, one in enumerate(after)
    ]
    return tuple(_with_gone(pairs, before))


def _with_gone(pairs: Sequence[Pair[T]], before: Sequence[Held[T]]) -> Iterator[Pair[T]]:
    """The pairs, with what is gone put behind what it followed."""
    kept = {id(pair.before.thing) for pair in pairs if pair.before}
    gone: dict[int | None, list[Pair[T]]] = {}
    last: int | None = None
    for one in before:
        if id(one.thing) in kept:
            last = id(one.thing)
        else:
            gone.setdefault(last, []).append(Pair(one, None))
    yield from gone.get(None, ())
    for pair in pairs:
        yield pair
        yield from gone.get(id(pair.before.thing), ()) if pair.before else ()
