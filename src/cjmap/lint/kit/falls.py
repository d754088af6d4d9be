"""Where the curve falls deep, and the map does not say why."""

from __future__ import annotations

from cjmap.figures.curve import Drop, drops_of
from cjmap.figures.spots import Spot, spots_by_place
from cjmap.model.feelings import mean_position
from cjmap.model.flow import ways
from cjmap.model.map import JourneyMap

__all__ = ["is_explained", "unexplained_falls"]

_DEEP = 2


def is_explained(spot: Spot) -> bool:
    """Whether a place, or what speaks for it, says what hurts or holds people back, or that nothing does."""
    return spot.is_answered("pain_points") or spot.is_answered("barriers") or bool(spot.pain_points)


def unexplained_falls(journey_map: JourneyMap) -> list[Drop]:
    """The falls of half the scale or more that end below neutral where nothing explains them; none on a future map.

    Each place is told once, with the deepest fall to it.
    """
    deepest: dict[int, Drop] = {}
    for drop in [] if journey_map.is_future else drops_of(journey_map):
        before = deepest.get(id(drop.after))
        if drop.size >= _DEEP and (before is None or before.size < drop.size):
            deepest[id(drop.after)] = drop
    low = [drop for drop in deepest.values() if _is_low(journey_map, drop)]
    spots = spots_by_place(journey_map) if low else {}
    cases = _cases(journey_map, spots) if low else set()
    return [
        drop
        for drop in low
        if (id(drop.before), id(drop.after)) not in cases and not is_explained(spots[id(drop.after)])
    ]


def _is_low(journey_map: JourneyMap, drop: Drop) -> bool:
    position = mean_position(journey_map, drop.after, drop.persona)
    return position is not None and position < 0


def _cases(journey_map: JourneyMap, spots: dict[int, Spot]) -> set[tuple[int, int]]:
    """From where to where a way leads that says in which case; a stage speaks for its touchpoints here."""
    ends = ((way.start, way.to) for way in ways(journey_map) if way.to and way.next and way.next.when)
    return {(id(one), id(other)) for start, end in ends for one in spots[id(start)] for other in spots[id(end)]}
