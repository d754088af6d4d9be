"""Pain points with what is written around them, and the opportunities that address each."""

from __future__ import annotations

from collections.abc import Iterator

from cjmap.figures.spots import Spot, spots_of
from cjmap.frozen import NamedTuple
from cjmap.model.claims import Claim, Opportunity, PainPoint
from cjmap.model.map import JourneyMap
from cjmap.model.once import once_a_map

__all__ = ["Pain", "addressing", "pains_on"]


class Pain(NamedTuple):
    """A pain point, where it was written, and the statement or the item behind the scenes that it stands at."""

    pain_point: PainPoint
    spot: Spot | None = None
    item: Claim | None = None

    @property
    def around(self) -> list[Claim]:
        """What it stands in, from the inside out: an item, a touchpoint, a stage; nothing when the map has it."""
        spot = () if self.spot is None else (self.spot.place, self.spot.stage)
        return [*([self.item] if self.item else []), *dict(zip(map(id, spot), spot, strict=True)).values()]


@once_a_map
def pains_on(journey_map: JourneyMap) -> tuple[Pain, ...]:
    """Every pain point where it is written first, in reading order."""
    return tuple(pain for pain in _all(journey_map) if not pain.pain_point.same_as)


@once_a_map
def addressing(journey_map: JourneyMap) -> dict[int, list[Opportunity]]:
    """The opportunities that say that they address a pain point, by its `id()`."""
    found: dict[int, list[Opportunity]] = {}
    for opportunity in journey_map.opportunities:
        for name in opportunity.addresses or ():
            if pain_point := journey_map.find(name, "pain point"):
                found.setdefault(id(journey_map.original(pain_point)), []).append(opportunity)
    return found


def _all(journey_map: JourneyMap) -> Iterator[Pain]:
    for pain_point in journey_map.journey.pain_points or ():
        yield Pain(pain_point)
    for spot in spots_of(journey_map):
        for pain_point in spot.place.pain_points or ():
            yield Pain(pain_point, spot)
        for item in spot.place.items:
            for pain_point in item.pain_points or ():
                yield Pain(pain_point, spot, item)
