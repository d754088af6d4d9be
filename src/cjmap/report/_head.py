"""What stands above a report on one map: what it is, whom it is about, how much of what, and the curve."""

from __future__ import annotations

from datetime import date

from cjmap.figures.counts import counts_of
from cjmap.figures.curve import Arc, arcs_of
from cjmap.figures.pains import pains_on
from cjmap.figures.review import Review, review_of
from cjmap.languages import say, say_count, say_key, small
from cjmap.model.map import JourneyMap
from cjmap.report._cells import name_of, severities
from cjmap.report._records import Dot, Head

__all__ = ["head_of"]


def head_of(journey_map: JourneyMap, today: date) -> Head:
    """The head of one map, on a day."""
    journey, review, counts = journey_map.journey, review_of(journey_map, today), counts_of(journey_map)
    about = (
        small(say("Future state") if journey_map.is_future else say("Current state")),
        say_key(journey.status or ""),
        f"v{journey.version.removeprefix('v')}" if journey.version else "",
        _reviewed(review),
    )
    told = severities(one.pain_point for one in pains_on(journey_map) if one.pain_point.is_open)
    return Head(
        journey_map.id,
        journey_map.path,
        journey.journey,
        tuple(part for part in about if part),
        tuple(", ".join(str(part) for part in (one.persona, one.role) if part) for one in journey_map.personas),
        (
            f"{counts.stages} {say_count(counts.stages, 'stage')}",
            f"{counts.touchpoints} {say_count(counts.touchpoints, 'touchpoint')}",
            say("open pain points: {list}", list=told.text),
        ),
        tuple((name_of(journey_map, arc.persona).text, _dots(journey_map, arc)) for arc in arcs_of(journey_map)),
    )


def _reviewed(review: Review) -> str:
    if not review.last:
        return say("never reviewed")
    told = say("reviewed {date}", date=review.last)
    return say("{what}, overdue", what=told) if review.overdue else told


def _dots(journey_map: JourneyMap, arc: Arc) -> tuple[Dot, ...]:
    codes = {id(one): f"T{number}" for number, one in enumerate(journey_map.touchpoints, 1)}
    codes |= {id(one): f"S{number}" for number, one in enumerate(journey_map.stages, 1)}
    return tuple(
        Dot(codes[id(one.place)], one.place.name, one.position, bool(one.place.moment_of_truth)) for one in arc.points
    )
