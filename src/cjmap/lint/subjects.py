"""What findings are about, said by ids: names that survive when lines move and lists are sorted anew."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cjmap.lint.rule import Mark
from cjmap.model.fields import fields_with_records
from cjmap.model.map import JourneyMap
from cjmap.model.once import once_a_map
from cjmap.model.record import Record
from cjmap.source.digest import digest

__all__ = ["mark_of", "subjects_of"]

_PLAIN = frozenset(("stages", "touchpoints", "pain_points", "opportunities"))
"""Fields whose items have ids, so that the id alone tells what it is."""


def mark_of(journey_map: JourneyMap, record: Record, key: str | None = None, item: str | None = None) -> Mark:
    """Where a record of a map stands, or the value of a key of it, and what the record is called."""
    span = record.span_of(key, item) if key else record.span
    return Mark(span, subjects_of(journey_map).get(id(record), ""))


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
            name = key or _name_of(one)
            taken[name] = taken.get(name, 0) + 1
            own = f"{path}/{name}" if taken[name] == 1 else f"{path}/{name}~{taken[name]}"
            named[id(one)] = own
            _name_below(one, own, named)


def _name_of(one: Record) -> str:
    """The id of a record, else a digest of its words: what people said is not for reports and baselines."""
    held = vars(one)
    if id_ := held.get("id") or held.get("key"):
        return str(id_)
    words = held.get(type(one).shorthand)
    return f"text-{digest(str(words).encode('utf-8', 'replace'))[:8]}" if words else "item"
