"""Classes whose fields say how they are read: what each key means, and what a value that is written makes.

Pydantic would read them as well. It looks at each class when it is imported and again before its first use, for far
more than our records ask of it, which costs more than reading a map; and its core asks back for nearly every value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Protocol,
    Self,
    TypeVar,
    Union,
    cast,
    dataclass_transform,
    get_args,
    get_origin,
)

from cjmap.frozen import NamedTuple
from cjmap.model.reading import MISSING, Complaint, Misfit, Misfits, Read, Reading, complaint, listed, misfits_of, named

__all__ = ["Field", "Fielded", "Form", "about", "fields_with_records", "needed", "read_alone", "reader_of"]

T = TypeVar("T")
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
    """An annotation that says how a value is written: `reader` gives what reads it, given its type."""

    def reader(self, kind: Any) -> Read:
        """What reads a value that is written so."""


@dataclass_transform(kw_only_default=True, field_specifiers=(needed,))
class _Kind(type):
    """The type of classes that have fields."""

    @property
    def model_fields(cls) -> dict[str, Field]:
        """The fields by their names: those of the classes it comes from, then its own."""
        return _fields_of(cls)


class Fielded(metaclass=_Kind):
    """The base of what has fields: it is made of values that are read as the fields say, and equal where they are."""

    __slots__ = ("__dict__",)

    def __init__(self, **values: Any) -> None:
        vars(self).update(_read_fields(type(self), values, Reading(), values))

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and vars(self) == vars(other)

    def __repr__(self) -> str:
        values = (f"{name}={value!r}" for name, value in vars(self).items() if value is not None)
        return f"{type(self).__name__}({', '.join(values)})"

    @classmethod
    def model_validate(cls, value: Any, reading: Reading | None = None) -> Self:
        """The record that `value` describes. Raises `Misfits`, which holds everything that is wrong with it."""
        try:
            return cls._read(value, reading or Reading())
        except Complaint as wrong:
            raise Misfits([Misfit(wrong.code, wrong.message, wrong.hint, value)]) from None

    def model_copy(self, *, update: Mapping[str, Any]) -> Self:
        """A record with the same values but for some, which are not validated. It was read from nowhere."""
        other = type(self).__new__(type(self))
        vars(other).update(vars(self) | dict(update))
        return other

    @classmethod
    def _read(cls, value: Any, reading: Reading) -> Self:
        """The record that a value of any kind describes: one already, or a mapping from keys to what they hold."""
        if isinstance(value, cls):
            return value
        if not isinstance(value, dict):
            raise complaint("wrong-type", "this wants keys and values")
        return cls._made(value, reading, value)

    @classmethod
    def _made(cls, entries: Mapping[str, Any], reading: Reading, written: Any) -> Self:
        """A record of what its keys hold; one that is missing is missing from what was `written`."""
        record = cls.__new__(cls)
        record.__dict__ = _read_fields(cls, entries, reading, written)
        return record


class _Plan(NamedTuple):
    """How the fields of a class are read.

    `by_key` has the name of a field, what reads it and whether it may be None; `otherwise` what fields are that are
    left out, and `own` what makes them for those of which each record has its own.
    """

    by_key: dict[str, tuple[str, Read, bool]]
    otherwise: dict[str, Any]
    own: tuple[tuple[str, Callable[[], Any]], ...]
    required: tuple[tuple[str, str], ...]


def _read_fields(kind: type[Fielded], entries: Mapping[str, Any], reading: Reading, written: Any) -> dict[str, Any]:
    """The fields of a class, in their order. Raises `Misfits` for all that do not fit."""
    by_key, otherwise, own, required = _plan_of(kind)
    values = otherwise.copy()
    for name, new in own:
        values[name] = new()
    wrong: list[Misfit] = []
    for key, item in entries.items():
        if (field := by_key.get(key)) is None:
            wrong.append(Misfit("unknown-key", f"unknown key “{key}”", None, item, (key,)))
            continue
        name, read, is_nullable = field
        try:
            values[name] = None if item is None and is_nullable else read(item, reading)
        except (Complaint, Misfits) as told:
            wrong += misfits_of(told, item, key)
    for name, key in required:
        if values[name] is _REQUIRED and key not in entries:
            wrong.append(Misfit(MISSING, f"`{key}` is missing", None, written, (key,)))
    if wrong:
        raise Misfits(wrong)
    return values


def read_alone(kind: type[Fielded], key: str, item: Any, reading: Reading) -> dict[str, Any] | None:
    """The fields of a class of which only this one is written; None where it does not fit or is not enough."""
    by_key, otherwise, own, required = _plan_of(kind)
    if own or len(required) > 1 or (required and required[0][1] != key):
        return None
    values = otherwise.copy()
    name, read, _ = by_key[key]
    try:
        values[name] = read(item, reading)
    except (Complaint, Misfits):
        return None
    return values


@cache
def _plan_of(kind: type[Fielded]) -> _Plan:
    fields = kind.model_fields
    keys = {name: field.alias or name for name, field in fields.items()}
    return _Plan(
        {keys[name]: (name, *_reading_of(field.annotation)) for name, field in fields.items()},
        {name: field.default for name, field in fields.items()},
        tuple((name, type(field.default)) for name, field in fields.items() if isinstance(field.default, list | dict)),
        tuple((name, keys[name]) for name, field in fields.items() if field.is_required()),
    )


@cache
def reader_of(kind: Any) -> Read:
    """What reads a value of a type. Raises TypeError where nothing says how."""
    origin, parts = get_origin(kind), get_args(kind)
    if origin is Annotated:
        *rest, form = kind.__metadata__
        plain = kind.__origin__
        return cast("Form", form).reader(Annotated[plain, *rest] if rest else plain)
    if origin is list:
        return listed(reader_of(parts[0]))
    if origin is dict:
        return named(reader_of(parts[1]))
    if not (isinstance(kind, type) and issubclass(kind, Fielded)):
        raise TypeError(f"nothing says how to read {kind!r}")
    return kind._read


def _reading_of(kind: Any) -> tuple[Read, bool]:
    """What reads a field of a type, and whether it may be None."""
    parts = get_args(kind)
    if get_origin(kind) in (Union, UnionType) and len(parts) == 2 and NoneType in parts:
        return reader_of(parts[parts[0] is NoneType]), True
    return reader_of(kind), False


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
