"""Lists as people write them: one item may stand alone, nothing is not unknown, and some are told per persona."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias, TypeVar

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationInfo, ValidatorFunctionWrapHandler
from pydantic_core import CoreSchema, core_schema

from cjmap.model.nearest import nearest
from cjmap.model.record import Reading, Record, Spelt, is_blank, kept, looks_like
from cjmap.source.nodes import Mapping, Sequence

__all__ = ["Answers", "Named", "Nothing", "OneOrMany", "ToldPerPersona", "items_of", "nothing_because", "nothing_in"]

T = TypeVar("T")


class Nothing(list[Any]):
    """An empty list that was meant: "we looked, there is none", with the reason where one is given."""

    reason: str = ""


def nothing_because(items: list[Any] | None) -> str | None:
    """The reason why there is none (maybe empty), or None when nobody looked or something was found."""
    return items.reason if isinstance(items, Nothing) else None


def nothing_in(value: Any) -> Nothing | None:
    """`[]` or `{none: reason}` as a `Nothing`; None for any other value."""
    if isinstance(value, Mapping) and set(value) == {"none"}:
        nothing = Nothing()
        nothing.reason = "" if is_blank(value["none"]) else str(value["none"])
        return nothing
    return Nothing() if isinstance(value, Sequence) and not value else None


def items_of(value: Any, reading: Reading) -> list[Any]:
    """The items of a list, or the one that stands alone, without blanks and what was found wrong."""
    return kept(value if isinstance(value, list) else [value], reading)


def _reading(info: ValidationInfo) -> Reading:
    return info.context if isinstance(info.context, Reading) else Reading()


class Listed:
    """An annotation: a list whose one item may stand alone; with `none`, an empty one is an answer of its own."""

    def __init__(self, *, none: bool = False) -> None:
        self.none = none

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.with_info_wrap_validator_function(self._read, handler(source))

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        schema = dict(handler(core))
        return {"anyOf": [schema["items"], schema, *([_NONE_SCHEMA] if self.none else [])]}

    def _read(self, value: Any, handler: ValidatorFunctionWrapHandler, info: ValidationInfo) -> Any:
        nothing = nothing_in(value) if self.none else None
        return handler(self._spread(value, _reading(info))) if nothing is None else nothing

    def _spread(self, value: Any, reading: Reading) -> list[Any]:
        return items_of(value, reading)


class ToldPerPersona(Listed):
    """An annotation: a list of records that may be given as `{persona: its items}`; each then names its persona."""

    def __init__(self, record: type[Record]) -> None:
        super().__init__(none=True)
        self.record = record

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        forms = super().__get_pydantic_json_schema__(core, handler)["anyOf"]
        per_persona = {"type": "object", "additionalProperties": {"anyOf": forms[:2]}, "title": "per persona"}
        return {"anyOf": [*forms, per_persona]}

    def _spread(self, value: Any, reading: Reading) -> list[Any]:
        return [told for item in items_of(value, reading) for told in self._told(item, reading)]

    def _told(self, item: Any, reading: Reading) -> list[Any]:
        if not isinstance(item, Mapping) or not self._names_personas(item, reading):
            return [item]
        return [
            Spelt((said if isinstance(said, Mapping) else {self.record.shorthand: said}) | {"personas": [persona]}, said)
            for persona, told in item.items()
            if nothing_in(told) is None
            for said in items_of(told, reading)
        ]

    def _names_personas(self, item: Mapping, reading: Reading) -> bool:
        if any(key in reading.personas or nearest(key, reading.personas) for key in item):
            return True
        return len(item) > 1 and not looks_like(item, self.record)


class NamedRecords:
    """An annotation: records by name; those found wrong are left out, and `{}` may be left blank."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.with_info_wrap_validator_function(self._read, handler(source))

    def _read(self, value: Any, handler: ValidatorFunctionWrapHandler, info: ValidationInfo) -> Any:
        left_out = _reading(info).left_out
        if isinstance(value, Mapping):
            value = {key: item for key, item in value.items() if id(item) not in left_out}
        return handler(value)


_NONE_SCHEMA = {
    "type": "object", "title": "there is none, and why", "properties": {"none": {"type": ["string", "null"]}},
    "required": ["none"], "additionalProperties": False,
}  # fmt: skip

OneOrMany: TypeAlias = Annotated[list[T], Listed()]
Answers: TypeAlias = Annotated[list[T], Listed(none=True)]
Named: TypeAlias = Annotated[dict[str, T], NamedRecords()]
