"""What a YAML file holds, each value with its place: a str, a dict or a list that knows where it stands."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import accumulate
from typing import TypeAlias

from cjmap.diagnostics import Diagnostic, Span
from cjmap.source.scalars import Plain, resolve

__all__ = ["Document", "KeyPath", "Mapping", "Node", "Scalar", "Sequence", "path_of", "scalars_in"]

KeyPath: TypeAlias = tuple[str | int, ...]
"""The keys and indexes that lead from the root of a document to a node."""

_BREAK = re.compile(r"\r\n|\n|\r")


class Document:
    """A file's text and what YAML made of it.

    `path` is the name shown to people. `root` is None when nothing could be read; then `diagnostics` say why.
    Nodes keep indexes into the text that was parsed, which may hold quotes that the author forgot: `inserted`
    lists the indexes (in the parsed text, ascending) of such characters, and spans are given without them.
    `holders` are all its mappings and lists. `has_blanks` is False where none of its values says nothing.
    """

    def __init__(self, path: str, text: str) -> None:
        self.path, self.text = path, text
        self.root: Node | None = None
        self.diagnostics: list[Diagnostic] = []
        self.inserted: list[int] = []
        self.holders: list[Mapping | Sequence] = []
        self.has_blanks = True

    def let_go(self) -> None:
        """Empty what holds its nodes: they point to one another, so that else the collector must find them."""
        self.root = None
        for holder in self.holders:
            holder.clear()
        self.holders.clear()

    @cached_property
    def lines(self) -> list[str]:
        """The text line by line, without line ends."""
        return _BREAK.split(self.text) if "\r" in self.text else self.text.split("\n")

    @cached_property
    def line_starts(self) -> list[int]:
        """The index at which each line begins."""
        if "\r" in self.text:
            return [0, *(found.end() for found in _BREAK.finditer(self.text))]
        return [0, *accumulate([len(line) + 1 for line in self.lines[:-1]])]

    def index(self, parsed: int) -> int:
        """The index in the author's text of an index in the parsed text."""
        return parsed - bisect_left(self.inserted, parsed) if self.inserted else parsed

    def place(self, index: int) -> tuple[int, int]:
        """Line and column, both from 1, of an index in the author's text."""
        line = bisect_right(self.line_starts, index)
        return line, index - self.line_starts[line - 1] + 1

    def line_end(self, index: int) -> int:
        """The index after the last character of the line that `index` is on, in the author's text."""
        line = self.place(index)[0]
        return self.line_starts[line - 1] + len(self.lines[line - 1])

    def span(self, start: int, end: int) -> Span:
        """The stretch between two indexes in the parsed text, without blanks at its end."""
        return self.author_span(self.index(start), self.index(end))

    def author_span(self, start: int, end: int) -> Span:
        """The stretch between two indexes in the author's text, without blanks at its end."""
        first, last = min(start, len(self.text)), min(end, len(self.text))
        while last > first and self.text[last - 1].isspace():
            last -= 1
        return Span(self.path, *self.place(first), *self.place(max(first, last)))


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
        self.document.holders.append(copy)
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
        self.document.holders.append(copy)
        return copy


Node: TypeAlias = Scalar | Mapping | Sequence


def scalars_in(root: Node) -> Iterator[Scalar]:
    """Every value at or below a node that is a text or a number, in order."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Scalar):
            yield node
        else:
            waiting += reversed(list(node.values()) if isinstance(node, Mapping) else list(node))


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
