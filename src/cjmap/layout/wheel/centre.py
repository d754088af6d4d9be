"""The hub of the wheel: who travels, on which journey, and the figure that matters most."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import hypot

from cjmap.drawing.bidi import joined
from cjmap.drawing.shapes import Circle, Icon, Line, Shape
from cjmap.drawing.text import Block, set_text
from cjmap.drawing.type_scale import CAPTION, FIGURE, Style
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.marks import persona_look, persona_mark
from cjmap.languages import say
from cjmap.layout.kit.persona import portrait_of
from cjmap.model.claims import Metric
from cjmap.model.gauge import gauge_of

__all__ = ["Hub", "hub_of"]

LEAST, AIR, WIDE, MOST_LINES = 150.0, 12.0, 216.0, 3
_NAME = Style(19, 24, "semibold", strong="bold")
_WHAT = Style(14, 18, "medium", "ink-2")


class Part(NamedTuple):
    """One thing in the hub: its size, the gap below it, and what draws it around x from y on."""

    width: float
    height: float
    gap: float
    draw: Callable[[float, float], Sequence[Shape]]


class Hub(NamedTuple):
    """What stands in the middle, and the radius of the disc that holds it."""

    parts: tuple[Part, ...]
    radius: float

    def shapes(self, x: float, y: float) -> list[Shape]:
        """The disc around (x, y) with its parts under each other."""
        drawn: list[Shape] = [Circle(x, y, self.radius, "paper", "line-2")]
        top = y - _tall(self.parts) / 2
        for part in self.parts:
            drawn += part.draw(x, round(top, 2))
            top += part.height + part.gap
        return drawn


def hub_of(frame: Frame) -> Hub:
    """The hub of a map, as large as its words need."""
    parts = (*_who(frame), *_what(frame), *_figure(frame))
    half, top = _tall(parts) / 2, 0.0
    farthest = 0.0
    for part in parts:
        ends = (abs(top - half), abs(top + part.height - half))
        farthest = max(farthest, *(hypot(part.width / 2, end) for end in ends))
        top += part.height + part.gap
    return Hub(parts, round(max(LEAST, farthest + AIR)))


def _tall(parts: Sequence[Part]) -> float:
    return sum(part.height + part.gap for part in parts) - (parts[-1].gap if parts else 0)


def _text(block: Block, gap: float, fill: str | None = None) -> Part:
    return Part(block.width, block.height, gap, lambda x, y: block.shapes(x, y, "middle", fill=fill))


def _who(frame: Frame) -> list[Part]:
    people = frame.map.personas
    if not people:
        return [Part(40, 40, 6, lambda x, y: [Icon("users", x - 20, y, 40, "ink-3", 1.5)])]
    if len(people) == 1:
        size = 64.0
        ink = persona_look(1).ink
        picture = Part(size, size, 6, lambda x, y: [
            *portrait_of(people[0], x - size / 2, y, size), Circle(x, y + size / 2, size / 2, None, ink, 2.5),
        ])  # fmt: skip
        return [picture, _text(set_text(people[0].persona, _NAME, WIDE, balance=True), 3)]
    parts = []
    for number, one in enumerate(people, 1):
        block = set_text(one.persona, _WHAT, WIDE - 24)
        parts.append(_marked(number, block, 10 if number == len(people) else 4))
    return parts


def _marked(number: int, block: Block, gap: float) -> Part:
    """A persona's mark before the name."""

    def draw(x: float, y: float) -> Sequence[Shape]:
        start = x - (block.width + 20) / 2
        return [persona_mark(number, round(start + 7, 2), y + 9, 11), *block.shapes(round(start + 20, 2), y)]

    return Part(block.width + 20, block.height, gap, draw)


def _what(frame: Frame) -> list[Part]:
    """What is used or bought, else the title; longer than that it stands in the masthead alone."""
    journey = frame.map.journey
    block = set_text(journey.product or journey.journey, _WHAT, WIDE, balance=True)
    return [_text(block, 8)] if 0 < len(block.lines) <= MOST_LINES else []


def _figure(frame: Frame) -> list[Part]:
    """The first figure of the journey that has a value, its name and its target."""
    metric = next((one for one in frame.map.journey.metrics or () if one.value), None)
    if metric is None or metric.value is None:
        return []
    gauge = gauge_of(metric)
    ink = ("pos" if gauge.met else "neg") if gauge else "ink"
    unit = f" {metric.unit}" if metric.unit else ""
    value = set_text(f"{metric.value.text}{unit}", FIGURE, WIDE - 20, balance=True)
    name = set_text(metric.name, _WHAT, WIDE - 40, balance=True)
    small = set_text(_target(metric, gauge.words if gauge else ""), CAPTION, WIDE - 56, balance=True)
    rule = Part(56, 1, 4, lambda x, y: [Line(x - 28, y, x + 28, y, "line-2")])
    return [rule, _text(value, 0, ink), _text(name, 2), *([_text(small, 0)] if small.lines else [])]


def _target(metric: Metric, words: str) -> str:
    return joined((say("Target {value}", value=metric.target.text) if metric.target else "", words))
