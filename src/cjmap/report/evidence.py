"""How much of each map is researched."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cjmap.figures.evidence import evidence_of
from cjmap.figures.review import review_of
from cjmap.languages import say
from cjmap.model.map import JourneyMap
from cjmap.report._cells import number, share, text
from cjmap.report._records import Cell, Column, Row, Section, origin_of

_COUNTED = ("journey", "stages", "pain_points", "quotes", "metrics", "reviewed", "review_every")
"""The keys below which all that is counted of a map is written."""


def _rows(journey_map: JourneyMap, today: date) -> Iterator[Row]:
    told, review = evidence_of(journey_map), review_of(journey_map, today)
    due = _due(review.due.isoformat(), overdue=review.overdue) if review.due else None
    cells = (
        text(journey_map.journey.journey),
        number(told.claims),
        number(told.cited),
        number(told.assumed),
        share(told.share),
        text(review.last),
        Cell(due, review.due.isoformat(), "bad" if review.overdue else "") if due and review.due else text(None),
    )
    yield Row(journey_map.id, cells, origin_of(journey_map.journey, *_COUNTED))


def _due(day: str, *, overdue: bool) -> str:
    return say("{what}, overdue", what=day) if overdue else day


SECTION = Section(
    80,
    "Evidence",
    "Claims are feelings, pain points, quotes, and metrics with a value; the share is of those that cite a source. The "
    "next review is the last one plus `review_every`.",
    (
        Column("map", "Map"),
        Column("claims", "Claims", "number"),
        Column("cited", "With evidence", "number"),
        Column("assumed", "Assumed", "number"),
        Column("share", "Share", "number"),
        Column("reviewed", "Reviewed"),
        Column("due", "Next review"),
    ),
    _rows,
    "Nothing is claimed.",
    brief="one",
)
