"""Where the emotion falls fast: by half the scale or more from one place to the next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cjmap.figures.curve import Drop, drops_of
from cjmap.model.feelings import mean_position
from cjmap.model.map import JourneyMap
from cjmap.report._cells import name_of, number, score, text
from cjmap.report._records import Column, Row, Section, origin_of

__all__ = ["SECTION", "rapid_drops"]

_RAPID = 2


def rapid_drops(journey_map: JourneyMap) -> list[Drop]:
    """The falls of half the scale or more, in reading order."""
    return [one for one in drops_of(journey_map) if one.size >= _RAPID]


def _rows(journey_map: JourneyMap, today: date) -> Iterator[Row]:
    for drop in rapid_drops(journey_map):
        before, after = (mean_position(journey_map, one, drop.persona) for one in (drop.before, drop.after))
        cells = (
            name_of(journey_map, drop.persona),
            text(drop.before.name),
            score(journey_map, before),
            text(drop.after.name),
            score(journey_map, after),
            number(drop.size),
        )
        origins = (*origin_of(drop.before, "emotion"), *origin_of(drop.after, "emotion"))
        yield Row(journey_map.id, cells, origins, (-drop.size,))


SECTION = Section(
    20,
    "Rapid drops",
    "Falls of half the scale (2 on −2…+2) or more from one place with a score to the next, the deepest first.",
    (
        Column("persona", "For"),
        Column("from", "From"),
        Column("before", "Felt", "number"),
        Column("to", "To"),
        Column("after", "Felt", "number"),
        Column("size", "Fall on −2…+2", "number"),
    ),
    _rows,
    "The curve never falls by half the scale at once.",
)
