"""A card: a head with a mark, words and a code, the text, and small print at its foot."""

from __future__ import annotations

from dataclasses import field

from cjmap.drawing.shapes import Group, Icon, Rect, Shape
from cjmap.drawing.sheet import Entry
from cjmap.drawing.text import Block, line, measure, set_text
from cjmap.drawing.type_scale import BODY, CAPTION, Style
from cjmap.frozen import frozen
from cjmap.lanes.kit.foot import Foot
from cjmap.lanes.kit.items import dashed_if
from cjmap.lanes.kit.marks import SEVERITIES, severity_mark

__all__ = ["Card"]

_HEAD = Style(13, 18, "semibold")
PAD = 11


@frozen
class Card:
    """A pain point or an opportunity. `severity` draws its shape, else `icon` stands in front of the head.

    `assumed` dashes its border, `heavy` paints it in the colour of the head, `quiet` greys the text.
    """

    entry: Entry
    head: str
    ink: str
    icon: str = ""
    severity: str = ""
    assumed: bool = False
    heavy: bool = False
    foot: Foot = field(default_factory=lambda: Foot(()))
    quiet: bool = False

    def _head(self, width: float) -> Block:
        code = measure(self.entry.mark, CAPTION) + 5 if self.entry.mark else 0
        return set_text(self.head, _HEAD, width - 2 * PAD - self._indent() - code)

    def _indent(self) -> float:
        return 23 if self.severity or self.icon else 0

    def _text(self, width: float) -> Block:
        return set_text(self.entry.text, BODY, width - 2 * PAD)

    def height(self, width: float) -> float:
        """Head, text, foot and the air around them."""
        foot = self.foot.height(width - 2 * PAD)
        head = max(self._head(width).height, 18)
        return 11 + head + 6 + self._text(width).height + (foot + 10 if foot else 0) + 11

    def shapes(self, x: float, y: float, width: float, height: float) -> tuple[Shape, ...]:
        """The border, the head, the text, and the foot on the bottom line."""
        head, text = self._head(width), self._text(width)
        border = self.ink if self.heavy else "line-2"
        inset = 1 if self.heavy else 0.5
        drawn: list[Shape] = [
            Rect(
                x + inset,
                y + inset,
                width - 2 * inset,
                height - 2 * inset,
                "card",
                border,
                2 * inset,
                8,
                dashed_if(self.assumed),
            )
        ]
        if self.severity in SEVERITIES:
            drawn += severity_mark(self.severity, x + PAD, y + 11)
        elif self.icon:
            drawn.append(Icon(self.icon, x + PAD, y + 11, 18, self.ink))
        drawn += head.shapes(x + PAD + self._indent(), y + 11, fill=self.ink)
        if self.entry.mark:
            drawn.append(line(self.entry.mark, CAPTION, x + width - PAD, y + 12, "end"))
        drawn += text.shapes(x + PAD, y + 17 + max(head.height, 18), fill="ink-3" if self.quiet else None)
        foot = self.foot.height(width - 2 * PAD)
        drawn += self.foot.shapes(x + PAD, y + height - 11 - foot, width - 2 * PAD)
        return (Group(tuple(drawn), self.entry.id, ("card",)),)
