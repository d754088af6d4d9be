"""The words on a way: how many take it, when, and where it leads when that is not simply on."""

from __future__ import annotations

from cjmap.drawing.shapes import Group, Icon, Rect, Shape
from cjmap.drawing.text import Block, set_text
from cjmap.drawing.type_scale import Style
from cjmap.frozen import frozen
from cjmap.languages import say
from cjmap.layout.flowchart.links import KINDS, Flow, Link

__all__ = ["WIDEST", "Pill", "look_of_link", "pill_of", "whither"]

WIDEST = 176.0
_PAD, _INDENT = 9.0, 20.0
_WORDS = Style(13, 17, fill="ink")
_SHARE = Style(14, 18, "semibold", "ink")
_WHITHER = Style(13, 16, "medium", "ink-3")


@frozen
class Pill:
    """A small box on a way. Its icon says what kind of way it is where it does not simply go on."""

    link: Link
    share: Block
    words: Block
    whither: Block
    icon: str
    ink: str

    @property
    def width(self) -> float:
        """As wide as its words need."""
        widest = max(self.share.width, self.words.width, self.whither.width)
        return round(widest * 1.02 + 2 * _PAD + (_INDENT if self.icon else 0)) + 1

    @property
    def height(self) -> float:
        """As tall as its lines."""
        return round(self.share.height + self.words.height + self.whither.height + 11)

    def shapes(self, x: float, y: float) -> Group:
        """The box with its top start corner at (x, y)."""
        kind, tint = self.link.kind, "paper"
        if kind in ("dead", "end", "handed"):
            tint = {"dead": "neg-tint", "end": "neu-tint", "handed": "neu-tint"}[kind]
        drawn: list[Shape] = [
            Rect(x + 0.5, y + 0.5, self.width - 1, self.height - 1, tint, self.ink if self.link.happy or kind == "dead"
                 else "line-3", radius=9, dash=(5, 3) if kind == "back" else ()),
        ]  # fmt: skip
        start = x + _PAD
        if self.icon:
            drawn.append(Icon(self.icon, start, y + 7, 15, self.ink))
            start += _INDENT
        y += 5
        for block in (self.share, self.words, self.whither):
            drawn += block.shapes(start, y)
            y += block.height
        return Group(tuple(drawn), classes=("way", kind))


def pill_of(flow: Flow, link: Link) -> Pill:
    """The words on a link."""
    icon = KINDS[link.kind][0] if link.kind != "on" else ""
    width = WIDEST - 2 * _PAD - (_INDENT if icon else 0)
    whens = (
        link.whens
        if len(link.whens) <= 2
        else (link.whens[0], say("and {count} more reasons", count=len(link.whens) - 1))
    )
    return Pill(
        link, set_text(share_words(link), _SHARE, width), set_text("\n".join(whens), _WORDS, width),
        set_text(whither(flow, link) if icon else "", _WHITHER, width), icon, look_of_link(link)[0],
    )  # fmt: skip


def share_words(link: Link) -> str:
    """How many take a way, as the author wrote it; the sum, where ways that part from one card are drawn as one."""
    if len(link.shares) <= 1:
        return "".join(link.shares)
    if link.fork is not None and link.share is not None:
        return say("{share}% in {count} ways", share=round(link.share * 100), count=len(link.shares))
    return " + ".join(link.shares) if len(link.shares) <= 3 else say("{count} ways", count=len(link.shares))


def whither(flow: Flow, link: Link) -> str:
    """Where a way leads, in words."""
    if link.end is None:
        return say("Goes on in {journey}", journey=link.out) if link.out else say(KINDS[link.kind][1])
    code = next(stop.code for stop in flow.stops if stop.id == link.end)
    if link.kind == "back":
        return say("Again") if link.end == link.start else say("Back to {code}", code=code)
    return say("On to {code}", code=code)


def look_of_link(link: Link) -> tuple[str, float, tuple[float, ...]]:
    """The token, the width in pixels and the dash of a way: the wider, the more take it."""
    ink = "neg" if link.kind == "dead" else "ink" if link.happy else "ink-3"
    width = round((2.5 if link.happy else 1.5) + 5 * (link.share or 0), 2)
    return ink, width, (7, 4) if link.kind == "back" else ()
