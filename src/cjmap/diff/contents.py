"""What stands on one side of a comparison, each thing with the place it stands at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from cjmap.frozen import NamedTuple
from cjmap.model.claims import Metric, Opportunity, PainPoint
from cjmap.model.map import JourneyMap, pains_of
from cjmap.model.persona import Persona
from cjmap.model.place import Place, Stage, Touchpoint

__all__ = ["Contents", "Held", "contents_of"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Held(NamedTuple, Generic[T_co]):
    """A thing, its map, and where it stands there: no stage and no place for what holds all along."""

    thing: T_co
    map: JourneyMap
    stage: Stage | None
    place: Place | None


class Contents(NamedTuple):
    """The things of one map or of several, in reading order. A pain point felt again counts where it is written."""

    stages: tuple[Held[Stage], ...]
    touchpoints: tuple[Held[Touchpoint], ...]
    pain_points: tuple[Held[PainPoint], ...]
    opportunities: tuple[Held[Opportunity], ...]
    metrics: tuple[Held[Metric], ...]
    personas: tuple[Held[Persona], ...]


def contents_of(maps: Sequence[JourneyMap]) -> Contents:
    """Everything that can be matched on these maps, one map after the other."""
    stages = [Held(stage, one, stage, stage) for one in maps for stage in one.stages]
    return Contents(
        tuple(stages),
        tuple(
            Held(touchpoint, stage.map, stage.thing, touchpoint)
            for stage in stages
            for touchpoint in stage.thing.touchpoints or ()
        ),
        tuple(
            _all(
                maps,
                lambda one: (pain for pain in one.journey.pain_points or () if not pain.same_as),
                lambda place: (pain for pain in pains_of(place) if not pain.same_as),
            )
        ),
        tuple(_all(maps, lambda one: one.journey.opportunities or (), lambda place: place.opportunities or ())),
        tuple(_all(maps, lambda one: one.journey.metrics or (), lambda place: place.metrics or ())),
        tuple(Held(persona, one, None, None) for one in maps for persona in one.personas),
    )


def _all(
    maps: Sequence[JourneyMap],
    along: Callable[[JourneyMap], Iterable[T]],
    at: Callable[[Place], Iterable[T]],
) -> Iterator[Held[T]]:
    """What each map holds all along, then what each of its places holds."""
    for one in maps:
        yield from (Held(thing, one, None, None) for thing in along(one))
        for stage in one.stages:
            for place in (stage, *(stage.touchpoints or ())):
                yield from (Held(thing, one, stage, place) for thing in at(place))
