"""Every record of a map, whatever it is: for rules that look at all text, or at everything that cites."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cjmap.model.fields import fields_with_records
from cjmap.model.map import JourneyMap
from cjmap.model.once import once_a_map
from cjmap.model.record import Record

__all__ = ["records_in", "records_on"]


def records_in(value: Any) -> Iterator[Record]:
    """A record and all records in it, in the order of their fields; what is not in the file does not count."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Record):
            yield one
            held = vars(one)
            waiting += [inner for name in reversed(fields_with_records(type(one))) if (inner := held[name])]
        elif isinstance(one, list):
            waiting += reversed(one)
        elif isinstance(one, dict):
            waiting += reversed(one.values())


@once_a_map
def records_on(journey_map: JourneyMap) -> tuple[Record, ...]:
    """The journey and all records in it, in order."""
    return tuple(records_in(journey_map.journey))
