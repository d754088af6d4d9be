"""The base of every record: shorthand is spelt out here, once, and every record remembers where it stands.

Validation works on source nodes, so each complaint points at the very value it is about. What is wrong is reported
and left out, and the rest is read: see `model.build` for the loop.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any, ClassVar, Self

from cjmap.diagnostics import Span
from cjmap.model.fields import Fielded, read_alone
from cjmap.model.hints import about_key, is_field, is_for_a_name, name_first, or_a_key
from cjmap.model.nearest import meant, nearest
from cjmap.model.reading import Reading, complaint
from cjmap.source.misread import quoted_line
from cjmap.source.nodes import KeyPath, Mapping, Node, Scalar, Sequence, scalars_in
from cjmap.source.scalars import LONGEST_NULL, NULLS

__all__ = [
    "Record", "Spelt", "is_blank", "is_per_persona", "kept", "looks_like", "origin_of", "quote_hint",
]  # fmt: skip


class Spelt(dict[str, Any]):
    """A mapping written out in full, with the node it was written short in."""

    __slots__ = ("origin",)

    def __init__(self, entries: Any, origin: Node) -> None:
        super().__init__(entries)
        self.origin = origin


_NODES = (Scalar, Mapping, Sequence)
_WRITTEN = (*_NODES, Spelt)


def origin_of(value: Node | Spelt) -> Node:
    """What stands in the file."""
    return value.origin if isinstance(value, Spelt) else value


def is_blank(node: Any) -> bool:
    """Whether a value says nothing at all: `key:`, `key: ~` or `key: ""`."""
    if not isinstance(node, Scalar):
        return False
    return not node or node.isspace() or (len(node) <= LONGEST_NULL and node in NULLS and node.value is None)


def kept(items: list[Any], reading: Reading) -> list[Any]:
    """The items that say something and were not found wrong before; mostly the very list that was given."""
    left_out = reading.left_out
    if left_out or reading.has_blanks:
        return [item for item in items if not is_blank(item) and id(item) not in left_out]
    return items


def looks_like(node: Mapping, record: type[Record]) -> bool:
    """Whether a mapping is a `record`: it has a known field, or one that looks like a misspelt field."""
    known = record.keys()
    return any(key in known or nearest(key, known) for key in node)


def is_per_persona(node: Mapping, record: type[Record], reading: Reading) -> bool:
    """Whether the keys of a mapping are personas, rather than the fields of a `record`.

    A known field settles it, then a known persona; what only looks like one of them comes last.
    """
    if not node or not record.written_keys().isdisjoint(node):
        return False
    if any(key in reading.personas for key in node):
        return True
    return not looks_like(node, record)


class Record(Fielded):
    """One thing of the format. A subclass with a `shorthand` may be written as that one field's text.

    `called` is what people call it, where the name of the class does not say; `inner` are fields that nobody writes.
    """

    shorthand: ClassVar[str] = ""
    called: ClassVar[str] = ""
    inner: ClassVar[frozenset[str]] = frozenset()
    _may_stand_alone: ClassVar[bool] = False
    _tight: ClassVar[str] = ":"
    __slots__ = ("_from",)

    def __init_subclass__(cls) -> None:
        plain = cls._spell_out.__func__ is Record._spell_out.__func__  # type: ignore[attr-defined]
        cls._may_stand_alone = plain and bool(cls.shorthand)
        cls._tight = f"{cls.shorthand}:"

    @property
    def _source(self) -> Node | Spelt | None:
        """What it was read from, written out where it was written short; None for a record that was not read."""
        return getattr(self, "_from", None)

    @property
    def node(self) -> Node | None:
        """What stands in the file; None for a record that was not read from one."""
        source = self._source
        return source.origin if isinstance(source, Spelt) else source

    @property
    def path(self) -> KeyPath:
        """The keys that lead to this record in its file."""
        return self.node.path if self.node is not None else ()

    @property
    def span(self) -> Span:
        """Where this record stands in its file."""
        return self.node.span if self.node is not None else Span("")

    def span_of(self, key: str, item: str | None = None) -> Span:
        """Where the value of `key` stands, or that `item` of it, or the record itself when it is not written there."""
        value = self.value_at(key, item)
        return value.span if value is not None else self.span

    def value_at(self, key: str, item: str | None = None) -> Node | None:
        """The value of `key` as it is written, or that `item` of it; what the record was written as without one."""
        value: Any = self._source.get(key) if isinstance(self._source, dict) else None
        if item is not None and isinstance(value, Sequence | Mapping):
            value = next((one for one in scalars_in(value) if one.strip() == item), value)
        return value if isinstance(value, _NODES) else self.node

    def node_of(self, key: str) -> Node | None:
        """The value of `key` as it is written, for those who point at parts of it."""
        return self._source.get(key) if isinstance(self._source, dict) else None

    @classmethod
    def _read(cls, value: Any, reading: Reading) -> Self:
        if type(value) is Scalar and cls._may_stand_alone and not (reading.has_blanks or reading.stand_ins):
            cls._complain_of_tight_colon(value)
            values = read_alone(cls, cls.shorthand, value, reading)
            if values is not None:
                record = cls.__new__(cls)
                record.__dict__ = values
                record._from = value  # type: ignore[attr-defined]
                return record
        if not isinstance(value, _WRITTEN):
            return super()._read(value, reading)
        record = cls._made(cls._spell_out(value, reading), reading, value)
        record._from = value  # type: ignore[attr-defined]  # a slot; annotated it would count as a field
        return record

    @classmethod
    def _spell_out(cls, value: Node | Spelt, reading: Reading) -> dict[str, Any]:
        """What is written, by key: each that is known, says something and was not found wrong before."""
        entries: dict[str, Any] = {}
        if isinstance(value, dict):
            entries, left_out = cls._known(value, reading), reading.left_out
            if left_out or reading.has_blanks:
                said = ((key, item) for key, item in entries.items() if not is_blank(item))
                entries = {key: item for key, item in said if id(item) not in left_out}
        elif isinstance(value, Scalar) and cls.shorthand:
            cls._complain_of_tight_colon(value)
            if not (reading.has_blanks and is_blank(value)):
                entries = {cls.shorthand: value}
        elif not is_blank(value):
            key = f"`{value.key}`" if isinstance(value.key, str) else cls._called()
            raise complaint("wrong-type", f"{key} cannot be {_kind(value)}", cls._expected())
        if reading.stand_ins and (missing := reading.stand_ins.get(id(origin_of(value)))):
            return {**entries, **missing}
        return entries

    @classmethod
    def _known(cls, entries: Mapping | Spelt, reading: Reading) -> dict[str, Any]:
        """The entries whose key is a field; the others are reported."""
        known = cls.written_keys()
        if isinstance(entries, Mapping) and entries.keys() <= known:
            return entries
        written, fields = origin_of(entries), cls.keys()
        unknown = [key for key in written if key not in known] if isinstance(written, Mapping) else []
        if unknown and isinstance(written, Mapping):
            if cls._is_named_by_key(written, fields):
                first = next(iter(written))
                message = f"“{first}” stands where a key does: {cls._called()} begins with its name"
                raise complaint("unknown-key", message, name_first(cls.shorthand, first, written[first]))
            if cls.shorthand and not any(key in known for key in written) and _misread(written, fields):
                raise complaint("unquoted-text", "this text holds a colon, so YAML read it as a key and a value",
                                cls._quote_or_key(written))  # fmt: skip
            for key in unknown:
                hint = meant(fields[0]) if cls._is_its_name(key, written) else about_key(key, fields, cls._called())
                reading.report("unknown-key", f"unknown key “{key}”", written.key_span(key), hint)
        if isinstance(entries, Spelt):
            known |= cls.inner
        return {key: item for key, item in entries.items() if key in known}

    @classmethod
    def _complain_of_tight_colon(cls, value: Scalar) -> None:
        """Raises a complaint where a key and its text stand there as one word: `stage:Order`."""
        if not value.startswith(cls._tight):
            return
        text = value[len(cls._tight) :]
        if value.plain and text and not text[0].isspace() and not text.startswith("//"):
            message = "a space is missing after the colon"
            raise complaint("yaml-syntax", message, f"write {cls.shorthand}: {text}")

    @classmethod
    def _is_named_by_key(cls, written: Mapping, fields: list[str]) -> bool:
        """Whether names stand where keys do, each with what belongs to it below: `Order:` and a list of touchpoints."""
        if cls.shorthand != fields[0] or cls.shorthand == "text" or written.keys() & cls.written_keys():
            return False
        return all(not isinstance(value, Scalar) and not is_field(key, fields) for key, value in written.items())

    @classmethod
    def _is_its_name(cls, key: str, written: Mapping) -> bool:
        """Whether an unknown key stands first, with a text, where the key for the name has to and does not."""
        first = key == next(iter(written)) and isinstance(written[key], Scalar)
        return first and cls.shorthand == cls.keys()[0] and cls.shorthand not in written and key[:1].isalpha()

    @classmethod
    def _quote_or_key(cls, written: Mapping) -> str | None:
        """The line in quotes and, where the word before the colon may just say what it is, the line with our key."""
        hint, (key, text) = quote_hint(written), next(iter(written.items()))
        is_choice = cls.shorthand != "text" and key.isalpha() and isinstance(text, Scalar)
        return or_a_key(hint, key, cls.shorthand, str(text)) if hint and is_choice else hint

    @classmethod
    @cache
    def written_keys(cls) -> frozenset[str]:
        """The same as a set."""
        return frozenset(cls.keys())

    @classmethod
    @cache
    def keys(cls) -> list[str]:
        """The keys an author may write: those of this record first, those it shares with others after them."""
        own = [name for kind in cls.__mro__ if issubclass(kind, Record) for name in kind.__annotations__]
        names = [name for name in dict.fromkeys(own) if name in cls.model_fields and name not in cls.inner]
        return [cls.model_fields[name].alias or name for name in names]

    @classmethod
    def _called(cls) -> str:
        """What a person calls such a thing: `a pain point`."""
        spaced = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in cls.__name__)
        words = cls.called or spaced.strip()
        return f"an {words}" if words[0] in "aeiou" else f"a {words}"

    @classmethod
    def _expected(cls) -> str:
        keys = ", ".join(cls.keys()[:4])
        return f"write {'its text, or ' if cls.shorthand else ''}keys below it, such as {keys}"


def quote_hint(node: Mapping | Sequence) -> str | None:
    """The line to paste instead of one that YAML misread."""
    line = quoted_line(node)
    return f"quote it: {line.strip()}" if line else None


def _misread(entries: Mapping, fields: Iterable[str]) -> bool:
    """Whether a mapping is rather a sentence with a colon in it than a record with a misspelt key."""
    key = next(iter(entries))
    is_key = is_for_a_name(key) or is_field(key, fields)
    return not is_key and (len(entries) == 1 or " " in key)


def _kind(value: Any) -> str:
    if isinstance(value, Scalar):
        return "text" if isinstance(value.value, str) else f"“{value}”"
    return "a list" if isinstance(value, list) else "a group of keys"
