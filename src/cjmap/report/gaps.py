"""What is planned against what hurts: pain points that nothing addresses, opportunities that address no pain."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cjmap.figures.pains import pains_on
from cjmap.figures.ranking import answers_to, rank_of, value_of
from cjmap.languages import say
from cjmap.model.map import JourneyMap
from cjmap.report._cells import number, text
from cjmap.report._records import Cell, Column, Row, Section, origin_of
from cjmap.report.pain_points import where_of


def _rows(journey_map: JourneyMap, today: date) -> Iterator[Row]:
    answers = answers_to(journey_map)
    for pain in pains_on(journey_map):
        one = pain.pain_point
        if one.is_open and not answers.get(id(one)):
            weight = rank_of(one).rank
            kind = Cell(say("hurts, nothing planned"), "pain_point", "bad")
            cells = (kind, text(one.pain_point), text(where_of(pain)),
                     number(weight), text(one.owner))  # fmt: skip
            yield Row(journey_map.id, cells, origin_of(one), (0, -weight))
    for chance in journey_map.opportunities:
        if not chance.addresses and not chance.resolves and chance.status not in ("done", "dropped"):
            value = value_of(journey_map, chance)
            kind = Cell(say("planned, no pain named"), "opportunity")
            cells = (kind, text(chance.opportunity), Cell("–"), number(value),
                     text(chance.owner))  # fmt: skip
            yield Row(journey_map.id, cells, origin_of(chance), (1, -(value or 0)))


SECTION = Section(
    50,
    "What hurts against what is planned",
    "Open pain points that no opportunity addresses (dropped ones do not count), by weight; and opportunities that "
    "neither address nor resolve a pain point, by value.",
    (
        Column("kind", "What"),
        Column("text", "Pain point or opportunity"),
        Column("where", "Where", spare=True),
        Column("weight", "Weight or value", "number"),
        Column("owner", "Owner", spare=True),
    ),
    _rows,
    "Every open pain point has an opportunity, and every opportunity a pain point.",
)
