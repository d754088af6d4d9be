"""The base of every record: shorthand is spelt out here, once, and every record remembers where it stands.

Validation works on source nodes, so each complaint points at the very value it is about. What is wrong is reported
and left out, and the rest is read: see `model.build` for the loop.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, ClassVar, Self

from pydantic import (
    BaseModel, ConfigDict, GetJsonSchemaHandler, ModelWrapValidatorHandler, PrivateAttr, ValidationInfo,
    model_validator,
)  # fmt: skip
from pydantic_core import CoreSchema, PydanticCustomError

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.model.nearest import did_you_mean, nearest
from cjmap.source.misread import quoted_line
from cjmap.source.nodes import KeyPath, Mapping, Node, Scalar, Sequence

__all__ = ["Reading", "Record", "Spelt", "complaint", "is_blank", "kept", "looks_like"]


@dataclass
class Reading:
    """What one pass over a file knows: the personas it may name, what to leave out and what was found wrong."""

    personas: frozenset[str] = frozenset()
    left_out: set[int] = field(default_factory=set)
    stand_ins: dict[int, dict[str, str | list[Any]]] = field(default_factory=dict)
    found: list[Diagnostic] = field(default_factory=list)

    def report(self, code: str, message: str, span: Span, hint: str | None = None) -> None:
        """Note an error; reading goes on."""
        self.found.append(Diagnostic(code, Severity.ERROR, message, span, hint))


class Spelt(dict[str, Any]):
    """A mapping written out in full, with the node it was written short in."""

    __slots__ = ("origin",)

    def __init__(self, entries: Any, origin: Node) -> None:
        super().__init__(entries)
        self.origin = origin


def complaint(code: str, message: str, hint: str | None = None) -> PydanticCustomError:
    """An error to raise from a validator; the value at hand becomes its place."""
    context = {"message": message} if hint is None else {"message": message, "hint": hint}
    return PydanticCustomError(code, "{message}", context)  # type: ignore[arg-type]


def is_blank(node: Any) -> bool:
    """Whether a value says nothing at all: `key:`, `key: ~` or `key: ""`."""
    return isinstance(node, Scalar) and (node.value is None or not node.strip())


def kept(items: Iterable[Any], reading: Reading | None) -> list[Any]:
    """The items that say something and were not found wrong before."""
    return [item for item in items if not is_blank(item) and not (reading and id(item) in reading.left_out)]


def looks_like(node: Mapping, record: type[Record]) -> bool:
    """Whether a mapping is a `record`: it has a known field, or one that looks like a misspelt field."""
    known = record.keys()
    return any(key in known or nearest(key, known) for key in node)


class Record(BaseModel):
    """One thing of the format. A subclass with a `shorthand` may be written as that one field's text."""

    model_config = ConfigDict(extra="forbid", defer_build=True, arbitrary_types_allowed=True)
    shorthand: ClassVar[str] = ""
    _source: Node | Spelt | None = PrivateAttr(default=None)

    @property
    def path(self) -> KeyPath:
        """The keys that lead to this record in its file."""
        node = self._source.origin if isinstance(self._source, Spelt) else self._source
        return node.path if node is not None else ()

    @property
    def span(self) -> Span:
        """Where this record stands in its file."""
        node = self._source.origin if isinstance(self._source, Spelt) else self._source
        return node.span if node is not None else Span("")

    def span_of(self, key: str) -> Span:
        """Where the value of `key` stands, or the record itself when it is not written there."""
        value = self._source.get(key) if isinstance(self._source, dict) else None
        return value.span if isinstance(value, Scalar | Mapping | Sequence) else self.span

    def node_of(self, key: str) -> Node | None:
        """The value of `key` as it is written, for those who point at parts of it."""
        return self._source.get(key) if isinstance(self._source, dict) else None

    @model_validator(mode="wrap")
    @classmethod
    def _read(cls, value: Any, handler: ModelWrapValidatorHandler[Self], info: ValidationInfo) -> Self:
        if not isinstance(value, Scalar | Mapping | Sequence | Spelt):
            return handler(value)
        reading = info.context if isinstance(info.context, Reading) else Reading()
        record = handler(cls._spell_out(value, reading))
        record._source = value
        return record

    @classmethod
    def _spell_out(cls, value: Node | Spelt, reading: Reading) -> Spelt:
        origin = value.origin if isinstance(value, Spelt) else value
        if is_blank(value):
            entries: dict[str, Any] = {}
        elif isinstance(value, Scalar) and cls.shorthand:
            entries = {cls.shorthand: value}
        elif isinstance(value, dict):
            entries = cls._known(value, reading)
        else:
            raise complaint("wrong-type", f"{cls._called()} cannot be {_kind(value)}", cls._expected())
        spelt = Spelt({key: item for key, item in entries.items() if kept([item], reading)}, origin)
        spelt.update(reading.stand_ins.get(id(origin), {}))
        return spelt

    @classmethod
    def _known(cls, entries: dict[str, Any], reading: Reading) -> dict[str, Any]:
        """The entries whose key is a field; the others are reported."""
        fields = cls.keys()
        unknown = [key for key in entries if key not in fields]
        if unknown and isinstance(entries, Mapping):
            if cls.shorthand and not any(key in fields for key in entries) and _misread(entries, fields):
                raise complaint("unquoted-text", "this text holds a colon, so YAML read it as a key and a value",
                                quote_hint(entries))  # fmt: skip
            for key in unknown:
                hint = did_you_mean(key, fields) or f"{cls._called()} may have: {', '.join(fields)}"
                reading.report("unknown-key", f"unknown key “{key}”", entries.key_span(key), hint)
        return {key: item for key, item in entries.items() if key in fields}

    @classmethod
    def keys(cls) -> list[str]:
        """The keys an author may write, in the order of the format."""
        return [field.alias or name for name, field in cls.model_fields.items()]

    @classmethod
    def _called(cls) -> str:
        """What a person calls such a thing: `a pain point`."""
        words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in cls.__name__).strip()
        return f"an {words}" if words[0] in "aeiou" else f"a {words}"

    @classmethod
    def _expected(cls) -> str:
        keys = ", ".join(cls.keys()[:4])
        return f"write {'its text, or ' if cls.shorthand else ''}keys below it, such as {keys}"

    @classmethod
    def __get_pydantic_json_schema__(cls, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        schema = handler(core)
        full = handler.resolve_ref_schema(schema)
        if cls.shorthand and "anyOf" not in full:
            spelt = dict(full)
            full.clear()
            full["description"] = spelt.pop("description", "")
            full["anyOf"] = [{"type": ["string", "number"], "title": f"its {cls.shorthand}"}, spelt]
        return schema


def quote_hint(node: Mapping) -> str | None:
    """The line to paste instead of one that YAML misread."""
    line = quoted_line(node)
    return f"quote it: {line.strip()}" if line else None


def _misread(entries: Mapping, fields: Iterable[str]) -> bool:
    """Whether a mapping is rather a sentence with a colon in it than a record with a misspelt key."""
    key = next(iter(entries))
    return not nearest(key, fields) and (len(entries) == 1 or " " in key)


def _kind(value: Any) -> str:
    if isinstance(value, Scalar):
        return "text" if isinstance(value.value, str) else f"“{value}”"
    return "a list" if isinstance(value, list) else "a group of keys"
