"""What a YAML file holds, with its place in the text: text, mappings and lists that are str, dict and list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias

from cjmap.diagnostics import Span
from cjmap.source.scalars import Plain, resolve

if TYPE_CHECKING:
    from cjmap.source.document import Document

__all__ = ["KeyPath", "Mapping", "Node", "Scalar", "Sequence", "path_of"]

KeyPath: TypeAlias = tuple[str | int, ...]
"""The keys and indexes that lead from the root of a document to a node."""


class Scalar(str):
    """A text, number, truth value or null: a `str` that holds the text as it was written.

    `plain` says that it stood without quotes, `tag` is the short name of an explicit tag such as `str`.
    """

    __slots__ = ("document", "end", "key", "parent", "plain", "start", "tag")

    document: Document
    start: int
    end: int
    parent: Mapping | Sequence | None
    key: str | int | None
    plain: bool
    tag: str | None

    @property
    def value(self) -> Plain:
        """What the text means in YAML 1.2: a number, a truth value or None; quoted text is always text."""
        return resolve(str(self), self.plain, self.tag)

    @property
    def path(self) -> KeyPath:
        """The keys that lead here from the root."""
        return path_of(self)

    @property
    def span(self) -> Span:
        """Where it stands in the file, quotes included."""
        return self.document.span(self.start, self.end)


class Mapping(dict[str, "Node"]):
    """Keys and values: a `dict` that knows its place. `flow` says that it was written in braces."""

    __slots__ = ("document", "end", "flow", "key", "keys_at", "parent", "start")

    document: Document
    start: int
    end: int
    parent: Mapping | Sequence | None
    key: str | int | None
    flow: bool
    keys_at: dict[str, tuple[int, int]]

    @property
    def path(self) -> KeyPath:
        """The keys that lead here from the root."""
        return path_of(self)

    @property
    def span(self) -> Span:
        """Where it stands in the file, from its first key to the end of its last value."""
        return self.document.span(self.start, _end_of(self))

    def key_span(self, key: str) -> Span:
        """Where `key` was written; the span of the mapping when it has no such key."""
        place = self.keys_at.get(key)
        return self.document.span(*place) if place else self.span

    def with_entries(self, entries: dict[str, Node]) -> Mapping:
        """The same mapping, at the same place, with other content. The entries keep their own places."""
        copy = Mapping(entries)
        copy.document, copy.start, copy.end, copy.flow = self.document, self.start, self.end, self.flow
        copy.parent, copy.key, copy.keys_at = self.parent, self.key, self.keys_at
        return copy


class Sequence(list["Node"]):
    """A list that knows its place. `flow` says that it was written in brackets."""

    __slots__ = ("document", "end", "flow", "key", "parent", "start")

    document: Document
    start: int
    end: int
    parent: Mapping | Sequence | None
    key: str | int | None
    flow: bool

    @property
    def path(self) -> KeyPath:
        """The keys that lead here from the root."""
        return path_of(self)

    @property
    def span(self) -> Span:
        """Where it stands in the file, from its first dash or bracket to the end of its last item."""
        return self.document.span(self.start, _end_of(self))

    def with_items(self, items: Iterable[Node]) -> Sequence:
        """The same list, at the same place, with other items. The items keep their own places."""
        copy = Sequence(items)
        copy.document, copy.start, copy.end, copy.flow = self.document, self.start, self.end, self.flow
        copy.parent, copy.key = self.parent, self.key
        return copy


Node: TypeAlias = Scalar | Mapping | Sequence


def path_of(node: Node) -> KeyPath:
    """The keys and indexes from the root of the document to `node`, by its parents."""
    steps: list[str | int] = []
    at: Node | None = node
    while at is not None and at.key is not None:
        steps.append(at.key)
        at = at.parent
    return tuple(reversed(steps))


def _end_of(node: Node) -> int:
    """The index after the last character of `node`.

    For a block mapping or list the parser reports the start of what follows, comments included, so the end of
    its last value is asked instead; a value that an alias brought from elsewhere does not count.
    """
    end = node.end
    at: Node = node
    while not isinstance(at, Scalar) and not at.flow and at:
        at = next(reversed(at.values())) if isinstance(at, Mapping) else at[-1]
        if not node.start <= at.start < node.end:
            break
        end = at.end
    return end
