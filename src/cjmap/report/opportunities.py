"""Opportunities, the most valuable first by the formula of their project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from cjmap.figures.ranking import formula_of, quadrant_of, value_of
from cjmap.languages import say_key
from cjmap.model.claims import PainPoint
from cjmap.model.map import JourneyMap
from cjmap.report._cells import number, rating, text
from cjmap.report._records import Cell, Column, Origin, Row, Section, origin_of


def _rows(journey_map: JourneyMap, today: date) -> Iterator[Row]:
    formula = formula_of(journey_map).text
    for one in journey_map.opportunities:
        value = value_of(journey_map, one)
        pains = [journey_map.find(name, "pain point") for name in one.addresses or ()]
        eased = [journey_map.original(found).pain_point or "" for found in pains if found]
        cells = (
            number(value),
            text(one.opportunity),
            _word(quadrant_of(one)),
            rating(one.impact),
            rating(one.effort),
            text(", ".join(eased)),
            _word(one.status or "idea"),
            text(one.owner),
            text(one.due),
            text(formula),
        )
        origins = (*origin_of(one), *_formula_origin(journey_map), *_pain_origins(journey_map, pains))
        yield Row(journey_map.id, cells, origins,
                  (one.status in ("done", "dropped"), value is None, -(value or 0)))  # fmt: skip


def _word(word: str | None) -> Cell:
    """One of a few words of ours, for programs as it is written."""
    return Cell(say_key(word), word) if word else text(None)


def _pain_origins(journey_map: JourneyMap, pains: Iterable[PainPoint | None]) -> Iterator[Origin]:
    """Where the pain points that it addresses are written: formulas may weigh them."""
    for found in pains:
        if found:
            yield from origin_of(journey_map.original(found))


def _formula_origin(journey_map: JourneyMap) -> tuple[Origin, ...]:
    project = journey_map.project
    return origin_of(project, "opportunity_value") if project.opportunity_value else ()


SECTION = Section(
    40,
    "Opportunities by value",
    "Value = the formula `opportunity_value` of the project, else impact / effort (1 to 5 each; low, medium and high "
    "are 1, 3 and 5). Quick win: impact from 3 and effort below 3; big project: both from 3; fill-in: both below; not "
    "now: little impact for much effort. What is done or dropped comes last.",
    (
        Column("value", "Value", "number"),
        Column("opportunity", "Opportunity"),
        Column("quadrant", "Quadrant"),
        Column("impact", "Impact", "number"),
        Column("effort", "Effort", "number"),
        Column("addresses", "Addresses", spare=True),
        Column("status", "Status"),
        Column("owner", "Owner", spare=True),
        Column("due", "Due", spare=True),
        Column("formula", "Formula", spare=True),
    ),
    _rows,
    "There are no opportunities.",
)
