"""What findings are about, said by ids: names that survive when lines move and lists are sorted anew."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cjmap.lint.rule import Mark
from cjmap.model.fields import fields_with_records
from cjmap.model.map import JourneyMap
from cjmap.model.once import once_a_map
from cjmap.model.place import Place
from cjmap.model.record import Record
from cjmap.source.digest import digest
from cjmap.source.nodes import Node

__all__ = ["mark_of", "subjects_of"]

_PLAIN = frozenset(("stages", "touchpoints", "pain_points", "opportunities"))
"""Fields whose items have ids, so that the id alone tells what it is."""


def mark_of(journey_map: JourneyMap, record: Record, key: str | None = None, item: str | None = None) -> Mark:
    """Where a record of a map stands, or the value of a key of it, and what the record is called."""
    span = record.span_of(key, item) if key else record.span
    return Mark(span, _subject_of(journey_map, record))


def _subject_of(journey_map: JourneyMap, record: Record) -> str:
    """The id path of one record: most are places or stand below one, so that not all need be named."""
    places = _places_of(journey_map)
    if id(record) in places:
        return places[id(record)]
    if place := _place_around(journey_map, record):
        for items in filter(None, (vars(place).get(field) for field in _PLAIN)):
            if any(one is record for one in items):
                taken: dict[str, int] = {}
                own = [_own(places[id(place)], _name_of(one), taken) for one in items]
                return next(path for path, one in zip(own, items, strict=True) if one is record)
    return subjects_of(journey_map).get(id(record), "")


def _place_around(journey_map: JourneyMap, record: Record) -> Place | None:
    """The innermost place that a record stands below in the file."""
    at: Node | None = record.node
    places = _places_by_node(journey_map)
    while at is not None and id(at) not in places:
        at = at.parent
    return places.get(id(at))


@once_a_map
def _places_of(journey_map: JourneyMap) -> dict[int, str]:
    """The id path of every stage and touchpoint: the same as among all records, at a tenth of the cost."""
    named: dict[int, str] = {}
    of_stages: dict[str, int] = {}
    for stage in journey_map.stages:
        path = named[id(stage)] = _own(journey_map.id, str(stage.id), of_stages)
        taken: dict[str, int] = {}
        named.update((id(one), _own(path, str(one.id), taken)) for one in stage.touchpoints or ())
    return named


@once_a_map
def _places_by_node(journey_map: JourneyMap) -> dict[int, Place]:
    return {id(place.node): place for place in journey_map.places}


def _own(path: str, name: str, taken: dict[str, int]) -> str:
    """The path of what has a name in a list; what would be called the same is numbered."""
    count = taken[name] = taken.get(name, 0) + 1
    return f"{path}/{name}" if count == 1 else f"{path}/{name}~{count}"


@once_a_map
def subjects_of(journey_map: JourneyMap) -> dict[int, str]:
    """The id path of every record of a map, such as `pizza-night/pays/bill/slow-bill`, by the record's `id()`."""
    named = {id(journey_map.journey): journey_map.id}
    _name_below(journey_map.journey, journey_map.id, named)
    for persona in journey_map.personas:
        named.setdefault(id(persona), f"persona/{persona.id}")
    return named


def _name_below(record: Record, path: str, named: dict[int, str]) -> None:
    """Note the id path of every record in one whose own path is given."""
    held = vars(record)
    for field in fields_with_records(type(record)):
        if not (value := held[field]):
            continue
        if isinstance(value, list):
            _name_listed([(None, one) for one in value], path if field in _PLAIN else f"{path}/{field}", named)
        elif isinstance(value, dict):
            _name_listed([(str(key), one) for key, one in value.items()], f"{path}/{field}", named)
        else:
            named[id(value)] = f"{path}/{field}"
            _name_below(value, f"{path}/{field}", named)


def _name_listed(items: Iterable[tuple[str | None, Any]], path: str, named: dict[int, str]) -> None:
    """The items of one list; those that would be called the same are numbered."""
    taken: dict[str, int] = {}
    for key, one in items:
        if isinstance(one, list):
            _name_listed([(None, item) for item in one], f"{path}/{key or 'item'}", named)
        elif isinstance(one, Record):
            own = _own(path, key or _name_of(one), taken)
            named[id(one)] = own
            _name_below(one, own, named)


def _name_of(one: Record) -> str:
    """The id of a record, else a digest of its words: what people said is not for reports and baselines."""
    held = vars(one)
    if id_ := held.get("id") or held.get("key"):
        return str(id_)
    words = held.get(type(one).shorthand)
    return f"text-{digest(str(words).encode('utf-8', 'replace'))[:8]}" if words else "item"
