"""What we use of pydantic-core: its compiled module, and schemas as it reads them.

Its package has functions that spell the same schemas; they come with the types of all that a schema may be, which
take longer to import than a map takes to read.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from cjmap.compiled import compiled

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails, PydanticCustomError, SchemaValidator, ValidationError
    from pydantic_core.core_schema import ValidationInfo
else:
    _CORE = compiled("pydantic_core", "_pydantic_core")
    PydanticCustomError = _CORE.PydanticCustomError
    SchemaValidator = _CORE.SchemaValidator
    ValidationError = _CORE.ValidationError

__all__ = [
    "ErrorDetails", "PydanticCustomError", "Schema", "SchemaValidator", "ValidationError", "ValidationInfo", "checked",
    "list_of", "made_by", "model_of", "names_of", "nullable", "reference", "validator", "wrapped",
]  # fmt: skip

Schema: TypeAlias = dict[str, Any]
"""How a value is read."""


def made_by(read: Callable[[Any], Any]) -> Schema:
    """A value is what `read` makes of it."""
    return {"type": "function-plain", "function": {"type": "no-info", "function": read}}


def checked(check: Callable[[Any, ValidationInfo[Any]], Any], schema: Schema) -> Schema:
    """What a schema read goes through `check`, which also gets the values of the fields before it."""
    return {"type": "function-after", "function": {"type": "with-info", "function": check}, "schema": schema}


def wrapped(read: Callable[[Any, Any, ValidationInfo[Any]], Any], schema: Schema, name: str | None = None) -> Schema:
    """`read` gets the value, what would read it by the schema, and what is known; others refer to it by `name`."""
    whole: Schema = {"type": "function-wrap", "function": {"type": "with-info", "function": read}, "schema": schema}
    return whole if name is None else {**whole, "ref": name}


def nullable(schema: Schema) -> Schema:
    """None, or what the schema reads."""
    return {"type": "nullable", "schema": schema}


def list_of(schema: Schema) -> Schema:
    """A list, each item read by the schema."""
    return {"type": "list", "items_schema": schema}


def names_of(schema: Schema) -> Schema:
    """A mapping from names to what the schema reads."""
    return {"type": "dict", "keys_schema": {"type": "str"}, "values_schema": schema}


def reference(name: str) -> Schema:
    """What the schema of that name reads."""
    return {"type": "definition-ref", "schema_ref": name}


def model_of(kind: type[Any], fields: dict[str, Schema], names: dict[str, str], defaults: dict[str, Any]) -> Schema:
    """An object of a class with these fields.

    `names` are the keys of those that are written otherwise, `defaults` the values of those that may be left out.
    """
    told: dict[str, Schema] = {}
    for field, schema in fields.items():
        whole = {"type": "default", "schema": schema, "default": defaults[field]} if field in defaults else schema
        told[field] = {"type": "model-field", "schema": whole}
        if field in names:
            told[field]["validation_alias"] = names[field]
    return {
        "type": "model",
        "cls": kind,
        "schema": {"type": "model-fields", "fields": told, "extra_behavior": "forbid"},
    }


def validator(name: str, definitions: list[Schema]) -> SchemaValidator:
    """What validates by the schema of that name, given all that refer to each other."""
    whole: Any = {"type": "definitions", "schema": reference(name), "definitions": definitions}
    return SchemaValidator(whole)
