"""The portfolio: a line for each map."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cjmap.figures.curve import arcs_of, mean_of, peak_end_of
from cjmap.figures.evidence import evidence_of
from cjmap.figures.measures import felt_along
from cjmap.figures.pains import pains_on
from cjmap.figures.review import review_of
from cjmap.languages import say, say_key
from cjmap.model.map import JourneyMap
from cjmap.model.scale import DEFAULT_SCALE
from cjmap.report._cells import curve, felt_at, score, severities, share, text
from cjmap.report._records import Cell, Column, Row, Section, origin_of

_COUNTED = ("journey", "personas", "stages", "pain_points", "quotes", "metrics", "owner", "reviewed", "review_every")
"""The keys below which all that is counted of a map is written."""


def _rows(journey_map: JourneyMap, today: date) -> Iterator[Row]:
    arcs, review = arcs_of(journey_map), review_of(journey_map, today)
    low = min((arc.low for arc in arcs), key=lambda one: min(one.moments), default=None)
    cells = (
        text(journey_map.journey.journey),
        Cell(say_key(journey_map.journey.state or "current"), journey_map.journey.state or "current"),
        text(", ".join(one.persona for one in journey_map.personas)),
        curve(felt_along(journey_map)),
        _on_its_scale(journey_map, mean_of(journey_map)),
        _on_its_scale(journey_map, peak_end_of(journey_map)),
        felt_at(journey_map, min(low.moments), low.place) if low else text(None),
        severities(one.pain_point for one in pains_on(journey_map) if one.pain_point.is_open),
        share(evidence_of(journey_map).share),
        text(journey_map.journey.owner or journey_map.project.owner),
        Cell(
            say("{what}, overdue", what=review.last) if review.overdue else review.last,
            review.last,
            "bad" if review.overdue else "",
        )
        if review.last
        else Cell(say("never")),
    )
    yield Row(journey_map.id, cells, origin_of(journey_map.journey, *_COUNTED))


def _on_its_scale(journey_map: JourneyMap, position: float | None) -> Cell:
    """A score, and the scale where it is another than most maps use."""
    told = score(journey_map, position)
    other = position is not None and journey_map.scale != DEFAULT_SCALE
    return told._replace(text=say("{score} on {scale}", score=told.text, scale=journey_map.scale)) if other else told


SECTION = Section(
    0,
    "The maps",
    "Scores are printed on each map's scale; pain points are the open ones.",
    (
        Column("map", "Map"),
        Column("state", "State"),
        Column("personas", "Personas", spare=True),
        Column("curve", "Curve", "curve"),
        Column("mean", "Mean", "number"),
        Column("peak_end", "Peak–end", "number"),
        Column("lowest", "Lowest moment", spare=True),
        Column("pain_points", "Pain points"),
        Column("evidence", "Evidence", "number"),
        Column("owner", "Owner", spare=True),
        Column("reviewed", "Reviewed", spare=True),
    ),
    _rows,
    "There are no maps.",
    of_many=True,
    brief="many",
)
