"""Records as plain values: dictionaries, lists, texts and numbers, as the author wrote them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from cjmap.model.lists import Nothing
from cjmap.model.record import Record

__all__ = ["plain", "plain_nothing", "plain_number", "plain_record"]

Special = Mapping[type[Record], Callable[[Any], Any]]


def plain(value: Any, special: Special | None = None) -> Any:
    """Any value of the model. `special` spells some kinds of records its own way."""
    if isinstance(value, Record):
        spell = (special or {}).get(type(value))
        return spell(value) if spell else plain_record(value, special)
    if isinstance(value, Nothing):
        return plain_nothing(value.reason)
    if isinstance(value, list):
        return [plain(item, special) for item in value]
    if isinstance(value, Mapping):
        return {str(key): plain(item, special) for key, item in value.items()}
    if isinstance(value, float):
        return plain_number(value)
    if isinstance(value, str):
        return str(value)
    return getattr(value, "text", value)


def plain_record(record: Record, special: Special | None = None) -> dict[str, Any]:
    """The fields of a record that say something, `id` first."""
    names = {field.alias or name: name for name, field in type(record).model_fields.items()}
    order = sorted(record.keys(), key=lambda key: key != "id")
    values = {key: getattr(record, names[key]) for key in order}
    return {key: plain(value, special) for key, value in values.items() if value is not None}


def plain_nothing(reason: str) -> list[Any] | dict[str, str]:
    """Nothing found by somebody who looked: an empty list, or the reason where one is given."""
    return {"none": reason} if reason else []


def plain_number(value: float) -> float:
    """A number without a fraction that says nothing."""
    return int(value) if value == int(value) else value
