"""A place together with its stage: what is written at one of them speaks for the other too."""

from __future__ import annotations

from cjmap.frozen import NamedTuple
from cjmap.model.claims import Opportunity, PainPoint
from cjmap.model.map import JourneyMap, pains_of
from cjmap.model.once import once_a_map
from cjmap.model.place import Place, Stage

__all__ = ["Spot", "spots_by_place", "spots_of"]


class Spot(NamedTuple):
    """A place of a map and the stage it belongs to, which is the place itself where that is a stage."""

    place: Place
    stage: Stage

    @property
    def near(self) -> list[Place]:
        """The place and what speaks for it: a touchpoint's stage, or all touchpoints of a stage."""
        return [self.place, *((self.stage.touchpoints or ()) if self.place is self.stage else (self.stage,))]

    @property
    def pain_points(self) -> list[PainPoint]:
        """What hurts here: at the place and at what speaks for it."""
        return [one for place in self.near for one in pains_of(place)]

    @property
    def opportunities(self) -> list[Opportunity]:
        """What could be better here: at the place and at what speaks for it."""
        return [one for place in self.near for one in place.opportunities or ()]

    def is_answered(self, key: str) -> bool:
        """Whether something is written under a key of one of the places near, be it that there is none."""
        return any(getattr(place, key) is not None for place in self.near)


@once_a_map
def spots_of(journey_map: JourneyMap) -> tuple[Spot, ...]:
    """Every stage, followed by its touchpoints."""
    return tuple([Spot(place, stage) for stage in journey_map.stages for place in (stage, *(stage.touchpoints or ()))])


@once_a_map
def spots_by_place(journey_map: JourneyMap) -> dict[int, Spot]:
    """Where each place of the map is, by its `id()`."""
    return {id(spot.place): spot for spot in spots_of(journey_map)}
