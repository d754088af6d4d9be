"""Records that are validated by pydantic-core, and what is said of their fields.

Pydantic would build the same schemas. It looks at each class when it is imported and again before its first use, for
far more than our records ask of it, which costs more than reading a map.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    NamedTuple,
    Protocol,
    Self,
    Union,
    cast,
    dataclass_transform,
    get_args,
    get_origin,
)

from cjmap.model.core import Schema, list_of, model_of, names_of, nullable, reference, validator, wrapped

if TYPE_CHECKING:
    from cjmap.model.core import SchemaValidator, ValidationInfo

__all__ = ["Field", "Fielded", "Form", "about", "fields_with_records", "needed"]

_REQUIRED: Any = object()


class Field(NamedTuple):
    """What is said of one field: what it means, examples of it, and what it is where it is left out.

    `alias` is the key that stands in files where Python has another use for the word; `annotation` is the type.
    """

    description: str
    examples: list[Any] | None = None
    default: Any = _REQUIRED
    alias: str | None = None
    annotation: Any = None

    def is_required(self) -> bool:
        """Whether it may not be left out."""
        return self.default is _REQUIRED


def needed(meaning: str, example: Any) -> Any:
    """A key that may not be left out: what it means, and how it may be written."""
    return Field(meaning, [example])


def about(meaning: str, example: Any = None, *, alias: str | None = None, otherwise: Any = None) -> Any:
    """A key that may be left out: what it means, and how it may be written. The field is `otherwise` then."""
    return Field(meaning, None if example is None else [example], otherwise, alias)


class Form(Protocol):
    """An annotation that says how a value is written: `schema` reads it, given its type and how to read a type."""

    def schema(self, kind: Any, of: Callable[[Any], Schema]) -> Schema:
        """How pydantic-core reads it."""


@dataclass_transform(kw_only_default=True, field_specifiers=(needed,))
class _Kind(type):
    """The type of classes that have fields."""

    @property
    def model_fields(cls) -> dict[str, Field]:
        """The fields by their names: those of the classes it comes from, then its own."""
        return _fields_of(cls)


class Fielded(metaclass=_Kind):
    """The base of what has fields: it is made of values that are validated, and equal where they are."""

    __slots__ = ("__dict__", "__pydantic_extra__", "__pydantic_fields_set__", "__pydantic_private__")

    def __init__(self, **values: Any) -> None:
        _validator_of(type(self)).validate_python(values, self_instance=self)

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and vars(self) == vars(other)

    def __repr__(self) -> str:
        values = (f"{name}={value!r}" for name, value in vars(self).items() if value is not None)
        return f"{type(self).__name__}({', '.join(values)})"

    @classmethod
    def model_validate(cls, value: Any, *, context: Any = None) -> Self:
        """The record that `value` describes. Raises pydantic-core's ValidationError, which holds all errors."""
        return cast("Self", _validator_of(cls).validate_python(value, context=context))

    def model_copy(self, *, update: Mapping[str, Any]) -> Self:
        """A record with the same values but for some, which are not validated. It was read from nowhere."""
        other = type(self).__new__(type(self))
        vars(other).update(vars(self) | dict(update))
        return other

    @classmethod
    def _read(cls, value: Any, handler: Any, info: ValidationInfo[Any]) -> Self:
        """The record that a value of any kind describes; `handler` makes one of the values of its fields."""
        return cast("Self", handler(value))


@cache
def _fields_of(record: _Kind) -> dict[str, Field]:
    return {
        name: vars(kind)[name]._replace(annotation=_with_own_kind(annotation, record))
        for kind in reversed(record.__mro__)
        for name, annotation in vars(kind).get("__annotations__", {}).items()
        if isinstance(vars(kind).get(name), Field)
    }


def _with_own_kind(annotation: Any, record: _Kind) -> Any:
    """The type of a field, where `Self` among its parts is the record that has it."""
    parts = get_args(annotation)
    if Self not in parts:
        return annotation
    return get_origin(annotation)[tuple(record if part is Self else part for part in parts)]


@cache
def fields_with_records(kind: type[Fielded]) -> tuple[str, ...]:
    """The names of the fields that can hold records, alone, in a list or by name; in order."""
    return tuple(name for name, field in kind.model_fields.items() if _holds_records(field.annotation))


def _holds_records(annotation: Any) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, Fielded):
        return True
    return any(_holds_records(part) for part in get_args(annotation))


@cache
def _validator_of(record: type[Fielded]) -> SchemaValidator:
    """What validates a record and all records that it may hold."""
    waiting, definitions = [record], dict[type[Fielded], Schema]()

    def schema(kind: Any) -> Schema:
        """How a value of a type is read; records are referred to, since they may hold their own kind."""
        origin, parts = get_origin(kind), get_args(kind)
        if origin is Annotated:
            *rest, form = kind.__metadata__
            plain = kind.__origin__
            return cast("Form", form).schema(Annotated[plain, *rest] if rest else plain, schema)
        if origin in (Union, UnionType) and len(parts) == 2 and NoneType in parts:
            return nullable(schema(parts[parts[0] is NoneType]))
        if origin is list:
            return list_of(schema(parts[0]))
        if origin is dict:
            return names_of(schema(parts[1]))
        if not (isinstance(kind, type) and issubclass(kind, Fielded)):
            raise TypeError(f"nothing says how to read {kind!r}")
        waiting.append(kind)
        return reference(kind.__name__)

    while waiting:
        one = waiting.pop()
        if one not in definitions:
            definitions[one] = _definition(one, schema)
    return validator(record.__name__, list(definitions.values()))


def _definition(record: type[Fielded], schema: Callable[[Any], Schema]) -> Schema:
    fields = record.model_fields
    model = model_of(
        record,
        {name: schema(field.annotation) for name, field in fields.items()},
        {name: field.alias for name, field in fields.items() if field.alias},
        {name: field.default for name, field in fields.items() if not field.is_required()},
    )
    return wrapped(record._read, model, record.__name__)
