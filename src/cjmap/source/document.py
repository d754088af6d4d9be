"""One file as read: its text, its lines, its root node, and what was found while reading."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from cjmap.diagnostics import Diagnostic, Span

if TYPE_CHECKING:
    from cjmap.source.nodes import Node

__all__ = ["Document"]

_BREAK = re.compile(r"\r\n|\n|\r")


class Document:
    """A file's text and what YAML made of it.

    `path` is the name shown to people. `root` is None when nothing could be read; then `diagnostics` says why.
    Nodes keep indexes into the text that was parsed, which may hold quotes that the author forgot: `inserted`
    lists the indexes (in the parsed text, ascending) of such characters, and spans are given without them.
    """

    def __init__(self, path: str, text: str) -> None:
        self.path, self.text = path, text
        self.root: Node | None = None
        self.diagnostics: list[Diagnostic] = []
        self.inserted: list[int] = []

    @cached_property
    def lines(self) -> list[str]:
        """The text line by line, without line ends."""
        return _BREAK.split(self.text)

    @cached_property
    def line_starts(self) -> list[int]:
        """The index at which each line begins."""
        return [0, *(found.end() for found in _BREAK.finditer(self.text))]

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
