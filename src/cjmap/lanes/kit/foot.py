"""The small print at the foot of a card: lines of marks and words that wrap within its width."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.drawing.shapes import Icon, Rect, Shape
from cjmap.drawing.text import Block, line, measure, set_text
from cjmap.drawing.type_scale import CAPTION, Style
from cjmap.frozen import frozen
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.marks import SEVERITIES, persona_mark, severity_mark, ticks
from cjmap.languages import say
from cjmap.model.values import Rating, Share

__all__ = ["Discs", "Foot", "Part", "Ratings", "Reach", "Severities", "Words", "discs"]

_INITIALS = Style(11, 13, "semibold", "ink-2")
GAP = 6
_BOXES = 5 * 9 - 3


@frozen
class Words:
    """Words after an icon."""

    icon: str
    text: str
    ink: str = "ink-3"

    def _block(self, width: float) -> Block:
        return set_text(self.text, CAPTION, width - (20 if self.icon else 0))

    def height(self, width: float) -> float:
        """The height of its lines."""
        return self._block(width).height

    def shapes(self, x: float, y: float, width: float) -> tuple[Shape, ...]:
        """The icon and the lines."""
        icon = (Icon(self.icon, x, y + 1, 14, self.ink),) if self.icon else ()
        return (*icon, *self._block(width).shapes(x + (20 if self.icon else 0), y, fill=self.ink))


@frozen
class Reach:
    """How many of how many: ticks or a bar, and words beside or below."""

    share: Share
    ink: str

    def _text(self) -> str:
        share = self.share
        return say("{count} of {all}", count=share.count, all=share.of) if share.of else share.text

    def _below(self, width: float) -> bool:
        return (
            ticks(*self._counts(), 0, 0, self.ink)[1] + 10 + set_text(self._text(), CAPTION, 1000).width * 1.02 > width
        )

    def _counts(self) -> tuple[int, int]:
        share = self.share
        return (share.count or 0, share.of) if share.of else (round(share.share * 100), 100)

    def height(self, width: float) -> float:
        """One line, or two where the words do not fit beside."""
        return 32 if self._below(width) else 16

    def shapes(self, x: float, y: float, width: float) -> tuple[Shape, ...]:
        """The ticks and the words."""
        marks, taken = ticks(*self._counts(), x, y + 2, self.ink)
        at = (x, y + 16) if self._below(width) else (x + taken + 8, y)
        return (*marks, line(self._text(), CAPTION, *at))


@frozen
class Ratings:
    """Named ratings, five boxes each."""

    named: tuple[tuple[str, Rating, str], ...]

    def _labels(self) -> list[float]:
        """How far the boxes of each stand from the start of its name."""
        return [measure(name, CAPTION) + 6 for name, _, _ in self.named]

    def _beside(self, width: float) -> bool:
        """Whether all fit on one line; else they stand under each other."""
        return sum(label + _BOXES for label in self._labels()) + 12 * (len(self.named) - 1) <= width

    def height(self, width: float) -> float:
        """One line, or one for each rating."""
        return 16 if self._beside(width) else len(self.named) * 20 - 4

    def shapes(self, x: float, y: float, width: float) -> tuple[Shape, ...]:
        """Names and boxes, filled up to the rating."""
        drawn: list[Shape] = []
        beside, labels = self._beside(width), self._labels()
        for (name, rating, ink), label in zip(self.named, labels, strict=True):
            start = round(x + (label if beside else max(labels)), 2)
            drawn.append(line(name, CAPTION, x, y, fill="ink-2"))
            drawn += [_box(start + place * 9, y, place < round(rating.value), ink) for place in range(5)]
            x, y = (start + _BOXES + 12, y) if beside else (x, y + 20)
        return tuple(drawn)


def _box(x: float, y: float, full: bool, ink: str) -> Shape:
    return Rect(x + 0.5, y + 3, 6, 11, ink if full else None, ink if full else "line-3", radius=1)


@frozen
class Discs:
    """Whose it is: persona marks with names, or a person's initials with the name."""

    names: tuple[tuple[int, str], ...]

    def _block(self, number: int, name: str, width: float) -> Block:
        return set_text(name, CAPTION, width - self._indent(number))

    def _indent(self, number: int) -> float:
        return 20 if number else 30

    def height(self, width: float) -> float:
        """A line a name."""
        return sum(max(16, self._block(number, name, width).height) + 3 for number, name in self.names) - 3

    def shapes(self, x: float, y: float, width: float) -> tuple[Shape, ...]:
        """A mark or initials, and the name, line by line."""
        drawn: list[Shape] = []
        for number, name in self.names:
            block = self._block(number, name, width)
            if number:
                drawn.append(persona_mark(number, x + 7, y + 8, 10))
            else:
                drawn.append(Rect(x, y - 1, 24, 18, "neu-tint", radius=9))
                drawn.append(line(_initials(name), _INITIALS, x + 12, y + 2, "middle"))
            drawn += block.shapes(x + self._indent(number), y, fill="ink-2")
            y += max(16, block.height) + 3
        return tuple(drawn)


@frozen
class Severities:
    """A severity, or one that became another: its shapes, and the words beside them."""

    before: str
    after: str = ""

    @property
    def text(self) -> str:
        """Such as `Major`, or `Major to minor`."""
        before, after = (say(SEVERITIES[one][0]) if one else "" for one in (self.before, self.after))
        return (
            say("{before} to {after}", before=before, after=after.lower())
            if before and after and before != after
            else before or after
        )

    def _marks(self) -> list[str]:
        return [one for one in dict.fromkeys((self.before, self.after)) if one]

    def _indent(self) -> float:
        return 24 if len(self._marks()) == 1 else 62

    def _block(self, width: float) -> Block:
        return set_text(self.text, CAPTION, width - self._indent())

    def height(self, width: float) -> float:
        """The height of its lines."""
        return max(18, self._block(width).height + 2)

    def shapes(self, x: float, y: float, width: float) -> tuple[Shape, ...]:
        """One mark, or two with an arrow between; then the words."""
        drawn: list[Shape] = []
        for place, severity in enumerate(self._marks()):
            drawn += severity_mark(severity, x + 38 * place, y, 18)
        if len(self._marks()) == 2:
            drawn.append(Icon("arrow-right", x + 21, y + 2, 14, "ink-3"))
        return (*drawn, *self._block(width).shapes(x + self._indent(), y + 1, fill="ink-2"))


Part = Words | Reach | Ratings | Discs | Severities


@frozen
class Foot:
    """Parts under each other, `gap` pixels apart."""

    parts: tuple[Part, ...]
    gap: float = GAP

    def height(self, width: float) -> float:
        """All parts with gaps between; 0 when there is none."""
        return sum(part.height(width) + self.gap for part in self.parts) - (self.gap if self.parts else 0)

    def shapes(self, x: float, y: float, width: float) -> tuple[Shape, ...]:
        """The parts from the top down."""
        drawn: list[Shape] = []
        for part in self.parts:
            drawn += part.shapes(x, y, width)
            y += part.height(width) + self.gap
        return tuple(drawn)


def discs(frame: Frame, personas: Sequence[str] | None) -> list[Part]:
    """The marks of the personas named, where a map has several."""
    if not personas or not frame.several:
        return []
    named = [(frame.persona_number(one), one.persona) for one in frame.map.personas_of(list(personas))]
    return [Discs(tuple(named))] if named else []


def _initials(name: str) -> str:
    words = [word for word in name.split() if word[0].isalnum()] or [name[:1] or "?"]
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()
