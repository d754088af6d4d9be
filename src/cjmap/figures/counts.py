"""How many of what: stages, touchpoints, moments of truth, pain points by severity, opportunities, owners."""

from __future__ import annotations

from collections import Counter

from cjmap.frozen import NamedTuple
from cjmap.model.map import JourneyMap
from cjmap.model.place import Place

__all__ = ["Counts", "counts_of", "named"]

_SEVERAL = {"moment of truth": "moments of truth", "opportunity": "opportunities"}


class Counts(NamedTuple):
    """The counts of one map. A pain point felt in several places counts once."""

    stages: int
    touchpoints: int
    moments_of_truth: tuple[Place, ...]
    pain_points: int
    severities: dict[str, int]
    opportunities: int
    owners: int
    channels: int


def counts_of(journey_map: JourneyMap) -> Counts:
    """Count what is on a map."""
    pains = [one for one in journey_map.pain_points if not one.same_as]
    chances = list(journey_map.opportunities)
    places = list(journey_map.places)
    severities = Counter(one.severity for one in pains if one.severity)
    return Counts(
        len(journey_map.stages),
        len(journey_map.touchpoints),
        tuple(place for place in places if place.moment_of_truth),
        len(pains),
        {name: severities[name] for name in ("critical", "major", "minor") if severities[name]},
        len(chances),
        len({one.owner for one in chances if one.owner}),
        len({name for place in places for name in place.channel or ()}),
    )


def named(count: int, name: str) -> str:
    """What so many of something are called: `stage` for one, `stages` for any other number."""
    return name if count == 1 else _SEVERAL.get(name, f"{name}s")
