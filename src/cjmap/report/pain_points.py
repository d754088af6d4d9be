"""Open pain points, the heaviest first, and who does what about them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cjmap.figures.pains import Pain, pains_on
from cjmap.figures.ranking import answers_to, rank_of
from cjmap.languages import say, say_key
from cjmap.model.map import JourneyMap
from cjmap.report._cells import number, text
from cjmap.report._records import Cell, Column, Row, Section, origin_of

__all__ = ["SECTION", "where_of"]


def where_of(pain: Pain) -> str:
    """The place where a pain point was written first."""
    return pain.spot.place.name if pain.spot else say("the whole journey")


def _rows(journey_map: JourneyMap, today: date) -> Iterator[Row]:
    answers = answers_to(journey_map)
    for pain in pains_on(journey_map):
        one, rank = pain.pain_point, rank_of(pain.pain_point)
        if not one.is_open:
            continue
        answer = answers.get(id(one), [])
        cells = (
            number(rank.rank),
            text(one.pain_point),
            text(where_of(pain)),
            Cell(say_key(one.severity or "unrated"), one.severity, "bad" if one.severity == "critical" else ""),
            Cell(one.reach.text if one.reach else say("unknown"), one.reach.share if one.reach else None),
            _cited(len(one.evidence or ())),
            Cell(str(rank)),
            text(one.owner),
            Cell(", ".join(chance.opportunity for chance in answer) or say("nothing yet"), len(answer),
                 "" if answer else "bad"),
        )  # fmt: skip
        origins = (*origin_of(one), *(origin for chance in answer for origin in origin_of(chance, "addresses")))
        yield Row(journey_map.id, cells, origins, (-rank.rank,))


def _cited(count: int) -> Cell:
    return Cell(say("{count} cited", count=count) if count else say("none"), count)


SECTION = Section(
    30,
    "Pain points by weight",
    "Weight = severity × reach × evidence, from 0 to 3. Severity: critical 3, major 2, minor or unrated 1. Reach: the "
    "share of those asked; 0.5 where nobody counted. Evidence: 1 where a source is cited, else 0.5. Only open ones.",
    (
        Column("weight", "Weight", "number"),
        Column("pain_point", "Pain point"),
        Column("where", "Where", spare=True),
        Column("severity", "Severity"),
        Column("reach", "Reach", "number"),
        Column("evidence", "Evidence", spare=True),
        Column("formula", "Severity × reach × evidence", spare=True),
        Column("owner", "Owner", spare=True),
        Column("addressed_by", "Addressed by"),
    ),
    _rows,
    "No pain point is open.",
)
