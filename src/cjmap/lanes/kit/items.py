"""The items of a cell: each knows its words, its height at a width, and its shapes."""

from __future__ import annotations

from typing import Protocol

from cjmap.drawing.shapes import Group, Icon, Rect, Shape
from cjmap.drawing.sheet import Entry
from cjmap.drawing.text import Block, line, measure, set_text
from cjmap.drawing.type_scale import BODY, CAPTION, LABEL, Style
from cjmap.frozen import frozen

__all__ = ["Bubble", "Bullet", "Chip", "Heading", "Item", "dashed_if"]


SPOKEN = Style(14, 20, "italic")


class Item(Protocol):
    """One thing in a cell."""

    @property
    def entry(self) -> Entry:
        """Its words, for the table twin."""

    def height(self, width: float) -> float:
        """How tall it is when it is `width` wide."""

    def shapes(self, x: float, y: float, width: float, height: float) -> tuple[Shape, ...]:
        """Its shapes in the given box, whose height may be more than it asked for."""


def dashed_if(assumed: bool) -> tuple[float, ...]:
    """The dash of a border around something assumed."""
    return (4, 3) if assumed else ()


@frozen
class Heading:
    """Plain words in semibold, such as a goal."""

    entry: Entry

    def _block(self, width: float) -> Block:
        return set_text(self.entry.text, LABEL, width - 12, balance=True)

    def height(self, width: float) -> float:
        """The height of its lines."""
        return self._block(width).height

    def shapes(self, x: float, y: float, width: float, height: float) -> tuple[Shape, ...]:
        """Its lines, inset a little."""
        return self._block(width).shapes(x + 6, y)


@frozen
class Bullet:
    """Plain words after a dash, or after a mark of their own."""

    entry: Entry
    icon: str = ""
    tag: str = ""
    style: Style = BODY

    def _indent(self) -> float:
        return 22 if self.icon else 14

    def _block(self, width: float) -> Block:
        return set_text(self.entry.text, self.style, width - 12 - self._indent())

    def height(self, width: float) -> float:
        """The height of its lines and of its tag."""
        return self._block(width).height + (self._tag(width).height if self.tag else 0)

    def _tag(self, width: float) -> Block:
        return set_text(self.tag, CAPTION, width - 12 - self._indent())

    def shapes(self, x: float, y: float, width: float, height: float) -> tuple[Shape, ...]:
        """A dash or an icon, and the lines."""
        block = self._block(width)
        middle = y + self.style.leading / 2
        mark: Shape = (
            Icon(self.icon, x + 6, middle - 8, 16, "ink-3") if self.icon else Rect(x + 6, middle - 1, 6, 2, "ink-3")
        )
        start = x + 6 + self._indent()
        tag = self._tag(width).shapes(start, y + block.height) if self.tag else ()
        return (mark, *block.shapes(start, y), *tag)


@frozen
class Bubble:
    """Words in a speech bubble, tinted by mood."""

    entry: Entry
    tint: str
    ink: str
    icon: str
    by: str = ""
    style: Style = SPOKEN

    def _block(self, width: float) -> Block:
        return set_text(quoted(self.entry.text), self.style, width - 24 - 28)

    def _by(self, width: float) -> Block:
        return set_text(self.by, CAPTION, width - 24 - 28)

    def height(self, width: float) -> float:
        """Its lines and the air around them."""
        return max(self._block(width).height, 20) + 20 + (self._by(width).height + 2 if self.by else 0)

    def shapes(self, x: float, y: float, width: float, height: float) -> tuple[Shape, ...]:
        """The bubble, its icon and its lines."""
        block = self._block(width)
        by = self._by(width).shapes(x + 40, y + 12 + block.height, fill="ink-2") if self.by else ()
        return (
            Rect(x, y, width, height, self.tint, radius=10),
            Icon(self.icon, x + 12, y + 10, 20, self.ink),
            *block.shapes(x + 40, y + 10),
            *by,
        )


@frozen
class Chip:
    """One thing behind the scenes: words in a small box, with who acts and what is wrong with it."""

    entry: Entry
    notes: tuple[tuple[str, str, str], ...] = ()
    assumed: bool = False
    quiet: bool = False
    border: str = "line-2"

    def height(self, width: float) -> float:
        """Its lines and notes and the air around them."""
        inner = width - 18
        notes = sum(set_text(text, CAPTION, inner - 20).height + 2 for _, text, _ in self.notes)
        return set_text(self.entry.text, BODY, inner).height + notes + 14

    def shapes(self, x: float, y: float, width: float, height: float) -> tuple[Shape, ...]:
        """The box, the lines, a line for each note."""
        block = set_text(self.entry.text, BODY, width - 18)
        fill = "neu-tint" if self.quiet else "card"
        drawn: list[Shape] = [
            Rect(
                x + 0.5,
                y + 0.5,
                width - 1,
                height - 1,
                fill,
                self.border,
                radius=6,
                dash=dashed_if(self.assumed),
            ),
            *block.shapes(x + 9, y + 7),
        ]
        at = y + 9 + block.height
        for icon, text, ink in self.notes:
            note = set_text(text, CAPTION, width - 38)
            drawn += [Icon(icon, x + 9, at + 1, 14, ink), *note.shapes(x + 29, at, fill=ink)]
            at += note.height + 2
        return (Group(tuple(drawn), classes=("chip",)),)


def quoted(text: str) -> str:
    """The text in quotation marks, unless it brings its own."""
    return text if text[:1] in '“«„「『‘"' else f"“{text}”"


def caption(text: str, x: float, y: float, fill: str = "ink-3") -> Shape:
    """One line of small print."""
    return line(text, CAPTION, x, y, fill=fill)


def caption_width(text: str) -> float:
    """How wide one line of small print is."""
    return measure(text, CAPTION)
