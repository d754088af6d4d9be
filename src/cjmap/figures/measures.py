"""The few numbers that say how a map does, for holding one state against another."""

from __future__ import annotations

from typing import NamedTuple

from cjmap.figures.curve import arcs_of, drops_of, mean_of, peak_end_of
from cjmap.figures.evidence import evidence_of
from cjmap.figures.story import story_of
from cjmap.model.map import JourneyMap

__all__ = ["Measures", "curve_of", "measures_of"]


class Measures(NamedTuple):
    """Feelings are on −2…+2, whatever the scale of the map; None where nothing is scored, or nothing claimed."""

    stages: int
    touchpoints: int
    mean_emotion: float | None
    lowest_emotion: float | None
    highest_emotion: float | None
    largest_drop: float | None
    peak_end: float | None
    open_pain_points: int
    open_critical: int
    opportunities: int
    evidence_share: float | None


def measures_of(journey_map: JourneyMap) -> Measures:
    """Measure a map. A pain point felt in several places counts once; accepted and resolved ones are not open."""
    felt = [moment.position for moment in story_of(journey_map).moments]
    still = [one for one in journey_map.pain_points() if not one.same_as and one.is_open]
    return Measures(
        len(journey_map.stages),
        len(journey_map.touchpoints),
        _rounded(mean_of(journey_map)),
        _rounded(min(felt, default=None)),
        _rounded(max(felt, default=None)),
        _rounded(max((drop.size for drop in drops_of(journey_map)), default=0.0 if felt else None)),
        _rounded(peak_end_of(journey_map)),
        len(still),
        sum(one.severity == "critical" for one in still),
        sum(1 for _ in journey_map.opportunities()),
        _rounded(evidence_of(journey_map).share),
    )


def curve_of(journey_map: JourneyMap) -> list[float]:
    """The mean feeling at each place that has a score, in reading order, on −2…+2; of everybody together."""
    felt: dict[int, list[float]] = {}
    for arc in arcs_of(journey_map):
        for point in arc.points:
            felt.setdefault(id(point.place), []).append(point.position)
    places = [felt[id(place)] for place in journey_map.places() if id(place) in felt]
    return [sum(scores) / len(scores) for scores in places]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4) + 0.0
