"""Whether a map is still fresh: when it was reviewed and when it is due again."""

from __future__ import annotations

from datetime import date, timedelta

from cjmap.figures.age import last_day
from cjmap.frozen import NamedTuple
from cjmap.model.map import JourneyMap

__all__ = ["Review", "review_of"]


_LONGEST, _LAST_YEAR = 36500, 9000


class Review(NamedTuple):
    """The last review, the next one, and whether that day has passed. None where the map does not say."""

    last: str | None
    due: date | None
    overdue: bool


def review_of(journey_map: JourneyMap, today: date) -> Review:
    """Judge the map's review dates on the day it is. A date such as `2026-Q3` counts from its last day."""
    last = journey_map.journey.reviewed
    every = journey_map.journey.review_every or journey_map.project.review_every
    when = last_day(last) if last else None
    days = min(every.high / 1440, _LONGEST) if every and every.high else None
    due = when + timedelta(days=days) if when and days and when.year < _LAST_YEAR else None
    return Review(last, due, bool(due and due < today))
