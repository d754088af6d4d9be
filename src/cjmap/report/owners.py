"""Who answers for what: stages, touchpoints, open pain points and opportunities by owner; what nobody owns last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from cjmap.figures.pains import pains_on
from cjmap.figures.spots import spots_of
from cjmap.languages import say
from cjmap.model.map import JourneyMap
from cjmap.report._cells import number
from cjmap.report._records import Cell, Column, Row, Section, origin_of

_KINDS = ("stages", "touchpoints", "pain points", "opportunities")


def _rows(journey_map: JourneyMap, today: date) -> Iterator[Row]:
    owned: dict[str, dict[str, list[Any]]] = {}
    for kind, owner, record in _things(journey_map):
        owned.setdefault(owner or "", {}).setdefault(kind, []).append(record)
    for owner in sorted(owned, key=lambda one: (not one, one.casefold())):
        things = owned[owner]
        counts = [number(len(things.get(kind, ()))) for kind in _KINDS]
        cells = (Cell(owner or say("nobody"), owner or None, "" if owner else "bad"), *counts)
        origins = (origin for kind in _KINDS for one in things.get(kind, ()) for origin in origin_of(one, "owner"))
        yield Row(journey_map.id, cells, tuple(dict.fromkeys(origins)))


def _things(journey_map: JourneyMap) -> Iterable[tuple[str, str | None, Any]]:
    for spot in spots_of(journey_map):
        said = spot.place if spot.place.owner else spot.stage
        yield "stages" if spot.place is spot.stage else "touchpoints", said.owner, said
    for pain in pains_on(journey_map):
        if pain.pain_point.is_open:
            yield "pain points", pain.pain_point.owner, pain.pain_point
    for chance in journey_map.opportunities:
        if chance.status not in ("done", "dropped"):
            yield "opportunities", chance.owner, chance


SECTION = Section(
    55,
    "Who answers for what",
    "A touchpoint without an owner is its stage's; pain points and opportunities have owners of their own. Only open "
    "pain points, and opportunities that are neither done nor dropped.",
    (
        Column("owner", "Owner"),
        Column("stages", "Stages", "number"),
        Column("touchpoints", "Touchpoints", "number"),
        Column("pain_points", "Open pain points", "number"),
        Column("opportunities", "Opportunities", "number"),
    ),
    _rows,
    "Nothing has an owner.",
)
