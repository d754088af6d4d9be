"""What claims rest on: every source of a map, how old it is and how many claims cite it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cjmap.figures.age import days_since, old
from cjmap.languages import say_key
from cjmap.model.map import JourneyMap
from cjmap.model.record import Record
from cjmap.report._cells import number, text
from cjmap.report._records import Cell, Column, Row, Section, origin_of


def _rows(journey_map: JourneyMap, today: date) -> Iterator[Row]:
    citing: dict[str, list[Record]] = {}
    for claim in journey_map.claims:
        for name in dict.fromkeys(claim.evidence or ()):
            citing.setdefault(name, []).append(claim)
    for name, source in journey_map.sources.items():
        claims = citing.get(name, [])
        if not claims:
            continue
        days = days_since(source.date, today) if source.date else None
        cells = (
            text(source.title or name),
            Cell(say_key(source.kind), source.kind) if source.kind else text(None),
            text(source.n.text if source.n else None),
            text(source.date),
            Cell(old(max(days, 0)), days) if days is not None else text(None),
            number(len(claims)),
        )
        origins = (*origin_of(source), *(origin for one in claims for origin in origin_of(one, "evidence")))
        yield Row(journey_map.id, cells, origins, (-(days or 0),))


SECTION = Section(
    85,
    "Sources by age",
    "Sources that claims of the map cite, the oldest first; the age counts from the end of the day, month, quarter or "
    "year that is written.",
    (
        Column("source", "Source"),
        Column("kind", "Kind"),
        Column("n", "n", "number"),
        Column("date", "Made"),
        Column("age", "Age"),
        Column("claims", "Cited by claims", "number"),
    ),
    _rows,
    "No claim cites a source.",
)
