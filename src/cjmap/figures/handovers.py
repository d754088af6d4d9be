"""Where a customer is handed on: from one owner to another, and from one channel to another."""

from __future__ import annotations

from collections.abc import Iterator

from cjmap.figures.spots import spots_by_place
from cjmap.frozen import NamedTuple
from cjmap.model.flow import ways
from cjmap.model.map import JourneyMap
from cjmap.model.place import Place

__all__ = ["Handover", "channel_switches", "hand_offs", "owner_of"]


class Handover(NamedTuple):
    """A way from one place to the next on which something changes: what it was, and what it is then."""

    before: Place
    after: Place
    left: str
    taken: str


def owner_of(journey_map: JourneyMap, place: Place) -> str | None:
    """Who answers for a place: its own owner, else its stage's."""
    return place.owner or spots_by_place(journey_map)[id(place)].stage.owner


def hand_offs(journey_map: JourneyMap) -> Iterator[Handover]:
    """Every way between places of different owners, in reading order; places nobody owns are left out."""
    spots = spots_by_place(journey_map)
    for before, after in _steps(journey_map):
        left, taken = (one.owner or spots[id(one)].stage.owner for one in (before, after))
        if left and taken and left != taken:
            yield Handover(before, after, left, taken)


def channel_switches(journey_map: JourneyMap) -> Iterator[Handover]:
    """Every way between places that share no channel, in reading order; places without a channel are left out."""
    for before, after in _steps(journey_map):
        left, taken = before.channel or [], after.channel or []
        if left and taken and not set(left) & set(taken):
            yield Handover(before, after, ", ".join(left), ", ".join(taken))


def _steps(journey_map: JourneyMap) -> Iterator[tuple[Place, Place]]:
    """Each two places that follow each other, once."""
    steps = {(id(way.start), id(way.to)): (way.start, way.to) for way in ways(journey_map) if way.to is not None}
    yield from steps.values()
