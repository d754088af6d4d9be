"""What findings are about, said by ids: names that survive when lines move and lists are sorted anew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from cjmap.lint.rule import Mark
from cjmap.model.map import JourneyMap
from cjmap.model.once import once_a_map
from cjmap.model.record import Record
from cjmap.source.digest import digest

__all__ = ["mark_of", "subjects_of"]

_TEXT = frozenset((type(None), str, float, bool))
_PLAIN = frozenset(("stages", "touchpoints", "pain_points", "opportunities"))
"""Fields whose items have ids, so that the id alone tells what it is."""


def mark_of(journey_map: JourneyMap, record: Record, key: str | None = None, item: str | None = None) -> Mark:
    """Where a record of a map stands, or the value of a key of it, and what the record is called."""
    span = record.span_of(key, item) if key else record.span
    return Mark(span, subjects_of(journey_map).get(id(record), ""))


@once_a_map
def subjects_of(journey_map: JourneyMap) -> dict[int, str]:
    """The id path of every record of a map, such as `pizza-night/pays/bill/slow-bill`, by the record's `id()`."""
    named = {id(journey_map.journey): journey_map.id, **dict(_below(journey_map.journey, journey_map.id))}
    for persona in journey_map.personas:
        named.setdefault(id(persona), f"persona/{persona.id}")
    return named


def _below(record: Record, path: str) -> Iterator[tuple[int, str]]:
    for field, value in vars(record).items():
        if type(value) in _TEXT:
            continue
        if isinstance(value, Record):
            yield id(value), f"{path}/{field}"
            yield from _below(value, f"{path}/{field}")
        elif isinstance(value, list):
            yield from _listed(((_name_of(one), one) for one in value), path if field in _PLAIN else f"{path}/{field}")
        elif isinstance(value, dict):
            yield from _listed(((str(key), one) for key, one in value.items()), f"{path}/{field}")


def _listed(items: Iterable[tuple[str, Any]], path: str) -> Iterator[tuple[int, str]]:
    """The items of one list; those that would be called the same are numbered."""
    taken: dict[str, int] = {}
    for name, one in items:
        if isinstance(one, list):
            yield from _listed(((_name_of(item), item) for item in one), f"{path}/{name}")
        if not isinstance(one, Record):
            continue
        taken[name] = taken.get(name, 0) + 1
        own = f"{path}/{name}" if taken[name] == 1 else f"{path}/{name}~{taken[name]}"
        yield id(one), own
        yield from _below(one, own)


def _name_of(one: Any) -> str:
    """The id of a record, else a digest of its words: what people said is not for reports and baselines."""
    if named := getattr(one, "id", None) or getattr(one, "key", None):
        return str(named)
    words = getattr(one, type(one).shorthand, None) if isinstance(one, Record) and type(one).shorthand else None
    return f"text-{digest(str(words).encode('utf-8', 'replace'))[:8]}" if words else "item"
