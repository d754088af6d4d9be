"""The few numbers that say how a map does, for holding one state against another."""

from __future__ import annotations

from cjmap.figures.curve import drops_of, mean_of, peak_end_of
from cjmap.figures.evidence import evidence_of
from cjmap.figures.story import story_of
from cjmap.frozen import NamedTuple
from cjmap.model.feelings import mean_position
from cjmap.model.map import JourneyMap

__all__ = ["Measures", "felt_along", "lowest_of", "measures_of", "rounded"]


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
    still = [one for one in journey_map.pain_points if not one.same_as and one.is_open]
    return Measures(
        len(journey_map.stages),
        len(journey_map.touchpoints),
        rounded(mean_of(journey_map)),
        lowest_of(journey_map),
        rounded(max(felt, default=None)),
        rounded(max((drop.size for drop in drops_of(journey_map)), default=0.0 if felt else None)),
        rounded(peak_end_of(journey_map)),
        len(still),
        sum(one.severity == "critical" for one in still),
        sum(1 for _ in journey_map.opportunities),
        rounded(evidence_of(journey_map).share),
    )


def felt_along(journey_map: JourneyMap) -> tuple[float | None, ...]:
    """The mean feeling at each touchpoint, or each stage of a map without any, on −2…+2; None where nobody scored."""
    places = journey_map.touchpoints or journey_map.stages
    return tuple(rounded(mean_position(journey_map, place)) for place in places)


def lowest_of(journey_map: JourneyMap) -> float | None:
    """The lowest moment of anybody."""
    return rounded(min((moment.position for moment in story_of(journey_map).moments), default=None))


def rounded(value: float | None) -> float | None:
    """A figure as it is kept and compared: four decimals, and no zero with a sign."""
    return None if value is None else round(value, 4) + 0.0
