"""The items of a cell: each knows its words, its height at a width, and its shapes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from cjmap.drawing.shapes import Group, Icon, Path, Rect, Shape
from cjmap.drawing.sheet import Entry
from cjmap.drawing.text import Block, line, measure, set_text
from cjmap.drawing.type_scale import BODY, CAPTION, LABEL, Style
from cjmap.frozen import frozen
from cjmap.lanes.kit.marks import persona_mark
from cjmap.languages import spoken

__all__ = ["Bubble", "Bullet", "Chip", "Heading", "Item", "dashed_if"]


SPOKEN = Style(14, 20, "italic")
TAIL = 8

_QUOTES: dict[str, Sequence[str]] = {
    "ar": "«»", "de": "„“", "es": "«»", "fr": ("«\u202f", "\u202f»"), "he": "”“", "it": "«»", "ja": "「」", "pl": "„”",
}  # fmt: skip


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
    """Plain words after a dash, or after a mark of their own.

    `tag` stands under them, after the mark of the `persona` with that number.
    """

    entry: Entry
    icon: str = ""
    tag: str = ""
    style: Style = BODY
    persona: int = 0

    def _indent(self) -> float:
        return 22 if self.icon else 14

    def _block(self, width: float) -> Block:
        return set_text(self.entry.text, self.style, width - 12 - self._indent())

    def height(self, width: float) -> float:
        """The height of its lines and of its tag."""
        return self._block(width).height + _tag(self.tag, self.persona, width - 12 - self._indent())[0]

    def shapes(self, x: float, y: float, width: float, height: float) -> tuple[Shape, ...]:
        """A dash or an icon, and the lines."""
        block = self._block(width)
        middle = y + self.style.leading / 2
        mark: Shape = (
            Icon(self.icon, x + 6, middle - 8, 16, "ink-3") if self.icon else Rect(x + 6, middle - 1, 6, 2, "ink-3")
        )
        start = x + 6 + self._indent()
        tag = _tag(self.tag, self.persona, width - 12 - self._indent(), start, y + block.height)[1]
        return (mark, *block.shapes(start, y), *tag)


@frozen
class Bubble:
    """Words in a speech bubble, tinted by mood.

    In a lane the bubble hangs below a tail, which is drawn where the touchpoint of the words stands right above it:
    `under` is the middle of that touchpoint, 0 where the words belong to a whole stage. `persona` is the number of the
    one who speaks, where a map has several.
    """

    entry: Entry
    tint: str
    ink: str
    icon: str
    by: str = ""
    style: Style = SPOKEN
    under: float | None = None
    persona: int = 0

    def _block(self, width: float) -> Block:
        return set_text(quoted(self.entry.text), self.style, width - 24 - 28)

    def _drop(self) -> float:
        """How far below its top the bubble begins."""
        return 0 if self.under is None else TAIL

    def height(self, width: float) -> float:
        """Its lines and the air around them, and the tail."""
        by = _tag(self.by, self.persona, width - 24 - 28)[0]
        return self._drop() + max(self._block(width).height, 20) + 20 + (by + 2 if by else 0)

    def shapes(self, x: float, y: float, width: float, height: float) -> tuple[Shape, ...]:
        """The bubble, its tail, its icon and its lines."""
        block, top = self._block(width), y + self._drop()
        by = _tag(self.by, self.persona, width - 24 - 28, x + 40, top + 12 + block.height, "ink-2")[1]
        return (
            Rect(x, top, width, height - self._drop(), self.tint, radius=10),
            *_tail(self.under or 0, x, top, width, self.tint),
            Icon(self.icon, x + 12, top + 10, 20, self.ink),
            *block.shapes(x + 40, top + 10),
            *by,
        )


def _tag(
    text: str, persona: int, width: float, x: float = 0, y: float = 0, fill: str | None = None
) -> tuple[float, tuple[Shape, ...]]:
    """Small print within `width` after a persona's mark, if any: its height, and its shapes from (x, y) on."""
    indent = 18 if persona else 0
    block = set_text(text, CAPTION, width - indent)
    mark = (persona_mark(persona, x + 6, y + 8, 9),) if persona and text else ()
    return block.height, (*mark, *block.shapes(x + indent, y, fill=fill))


def _tail(under: float, x: float, top: float, width: float, tint: str) -> tuple[Shape, ...]:
    """The tail of a bubble as wide as `width`; none where what it would point at is not above it."""
    if not x <= under <= x + width:
        return ()
    tip = round(min(max(under, x + 20), x + width - 20), 2)
    return (Path((("M", tip - TAIL, top + 1), ("L", tip, top - TAIL), ("L", tip + TAIL, top + 1), ("Z",)), tint),)


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
    """The text in the quotation marks of the language spoken, unless it brings its own."""
    if text[:1] in '“«„「『‘"':
        return text
    before, after = _QUOTES.get(spoken(), "“”")
    return f"{before}{text}{after}"


def caption(text: str, x: float, y: float, fill: str = "ink-3") -> Shape:
    """One line of small print."""
    return line(text, CAPTION, x, y, fill=fill)


def caption_width(text: str) -> float:
    """How wide one line of small print is."""
    return measure(text, CAPTION)
