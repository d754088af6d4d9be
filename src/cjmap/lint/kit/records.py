"""Every record of a map, whatever it is: for rules that look at all text, or at everything that cites."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cjmap.model.record import Record

__all__ = ["records_in"]


def records_in(value: Any) -> Iterator[Record]:
    """A record and all records in it, in the order of their fields; what is not in the file does not count."""
    if isinstance(value, Record):
        yield value
        for name in type(value).model_fields:
            yield from records_in(getattr(value, name))
    elif isinstance(value, list):
        for one in value:
            yield from records_in(one)
    elif isinstance(value, dict):
        for one in value.values():
            yield from records_in(one)
