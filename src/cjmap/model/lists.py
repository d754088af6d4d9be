"""Lists as people write them: one item may stand alone, nothing is not unknown, and some are told per persona."""

from __future__ import annotations

import collections.abc
from typing import Annotated, Any, TypeAlias, TypeVar, get_args

from cjmap.model.fields import reader_of
from cjmap.model.nearest import nearest
from cjmap.model.reading import Read, Reading, complaint
from cjmap.model.record import Record, Spelt, is_blank, is_per_persona, kept
from cjmap.source.nodes import Mapping, Scalar, Sequence

__all__ = [
    "Answers", "Listed", "Named", "NamedValues", "Nothing", "OneOrMany", "ToldPerPersona", "items_of", "key_node",
    "nothing_because", "nothing_in",
]  # fmt: skip

T = TypeVar("T")


class Nothing(list[Any]):
    """An empty list that was meant: "we looked, there is none", with the reason where one is given."""

    reason: str = ""


def nothing_because(items: list[Any] | None) -> str | None:
    """The reason why there is none (maybe empty), or None when nobody looked or something was found."""
    return items.reason if isinstance(items, Nothing) else None


def nothing_in(value: Any) -> Nothing | None:
    """`[]` or `{none: reason}` as a `Nothing`; None for any other value."""
    if isinstance(value, Mapping) and len(value) == 1 and "none" in value:
        nothing = Nothing()
        nothing.reason = "" if is_blank(value["none"]) else str(value["none"])
        return nothing
    return Nothing() if isinstance(value, Sequence) and not value else None


def items_of(value: Any, reading: Reading) -> list[Any]:
    """The items of a list, or the one that stands alone, without blanks and what was found wrong."""
    items = value if isinstance(value, list) else [value]
    return kept(items, reading)


class Listed:
    """An annotation: a list whose one item may stand alone; with `none`, an empty one is an answer of its own."""

    def __init__(self, *, none: bool = False) -> None:
        self.none = none

    def reader(self, kind: Any) -> Read:
        """What reads such a list."""
        read_items, spread, none = reader_of(kind), self._spread, self.none
        is_plain = type(self)._spread is Listed._spread

        def read(value: Any, reading: Reading) -> Any:
            if none and type(value) is not Scalar and (nothing := nothing_in(value)) is not None:
                return nothing
            items = value if isinstance(value, list) else [value]
            if reading.left_out or reading.has_blanks:
                items = kept(items, reading)
            return read_items(items if is_plain else spread(items, reading), reading)

        return read

    def _spread(self, items: list[Any], reading: Reading) -> list[Any]:
        """The same items in other words, where there is a short way to write them."""
        return items


class ToldPerPersona(Listed):
    """An annotation: a list of records that may be given as `{persona: its items}`; each then names its persona."""

    def __init__(self, record: type[Record]) -> None:
        super().__init__(none=True)
        self.record = record

    def _spread(self, items: list[Any], reading: Reading) -> list[Any]:
        if Mapping not in map(type, items):
            return items
        return [told for item in items for told in self._told(item, reading)]

    def _told(self, item: Any, reading: Reading) -> list[Any]:
        if not isinstance(item, Mapping) or not self._names_personas(item, reading):
            return [item]
        reading.has_blanks |= not all(map(str.strip, item))
        return [
            Spelt(
                (said if isinstance(said, Mapping) else {self.record.shorthand: said})
                | {"personas": [key_node(item, key)]},
                said,
            )
            for key, told in item.items()
            if nothing_in(told) is None
            for said in items_of(told, reading)
        ]

    def _names_personas(self, item: Mapping, reading: Reading) -> bool:
        if not is_per_persona(item, self.record, reading):
            return False
        names = reading.personas
        in_braces = item.document.text.startswith("{", item.document.index(item.start))
        return in_braces or len(item) > 1 or any(key in names or nearest(key, names) for key in item)


class NamedValues:
    """An annotation: values by name. Those found wrong are left out; a blank record counts, a blank text does not.

    `known` are the names that mean something, with what they mean, for editors; empty where any name will do.
    """

    def __init__(self, known: collections.abc.Mapping[str, str] | None = None) -> None:
        self.known = known or {}

    def reader(self, kind: Any) -> Read:
        """What reads such a mapping."""
        named, read_values = get_args(kind)[1], reader_of(kind)
        keep_blank = isinstance(named, type) and issubclass(named, Record)

        def read(value: Any, reading: Reading) -> Any:
            if isinstance(value, Scalar | Sequence):
                key = next((step for step in reversed(value.path) if isinstance(step, str)), "this")
                raise complaint("wrong-type", f"`{key}` takes names, each with something to say about it", _NAMED_HINT)
            if isinstance(value, Mapping):
                left_out = reading.left_out
                value = {
                    name: item
                    for name, item in value.items()
                    if id(item) not in left_out and (keep_blank or not is_blank(item))
                }
            return read_values(value, reading)

        return read


def key_node(mapping: Mapping, key: str) -> Scalar:
    """A key as a node of its own, for keys that name something."""
    node = Scalar(key)
    node.document, node.parent, node.key = mapping.document, mapping, key
    node.start, node.end = mapping.keys_at.get(key, (mapping.start, mapping.start))
    node.plain, node.tag = False, None
    return node


_NAMED_HINT = "write one `name: …` per line below it"


OneOrMany: TypeAlias = Annotated[list[T], Listed()]
Answers: TypeAlias = Annotated[list[T], Listed(none=True)]
Named: TypeAlias = Annotated[dict[str, T], NamedValues()]
