"""Metrics: each figure against its target, with a bar, how many were asked, and words that say how far off it is."""

from __future__ import annotations

from cjmap.drawing.shapes import Group, Icon, Rect, Shape
from cjmap.drawing.sheet import Entry
from cjmap.drawing.text import Block, line, measure, set_text
from cjmap.drawing.type_scale import CAPTION, CARD, METRIC, Style
from cjmap.frozen import frozen
from cjmap.lanes.kit.cells import cards, cell_lane
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.items import Item
from cjmap.lanes.kit.notes import entry_of
from cjmap.languages import say
from cjmap.model.claims import Metric
from cjmap.model.gauge import Gauge, gauge_of
from cjmap.model.place import Place

_UNIT = Style(14, 28, "medium", "ink-3")
_STATUS = Style(13, 18, "semibold")


@frozen
class _Figure:
    entry: Entry
    metric: Metric
    gauge: Gauge | None

    def _name(self, width: float) -> Block:
        return set_text(self.metric.name, CARD, width - 12, balance=True)

    def _unit_beside(self, inner: float) -> bool:
        """Whether the unit has room on the line of the value."""
        unit = self.metric.unit or ""
        return set_text(self._value(), METRIC, inner).width + 6 + measure(unit, _UNIT) <= inner

    def _small(self, width: float) -> list[Block]:
        """The unit where it found no room beside the value, then the target and how many were asked."""
        metric, inner = self.metric, width - 12
        told = [metric.unit] if metric.value and metric.unit and not self._unit_beside(inner) else []
        told += [say("Target {value}", value=_with_unit(metric, metric.target.text))] if metric.target else []
        told += [say("n = {n}", n=metric.n.text)] if metric.n else []
        return [set_text(text, CAPTION, inner) for text in told]

    def _small_height(self, width: float) -> float:
        heights = [block.height + 2 for block in self._small(width)]
        return max(heights) if self._in_a_row(width) else sum(heights)

    def _in_a_row(self, width: float) -> bool:
        """Whether two lines of small print share one, the second at its end."""
        small = self._small(width)
        return len(small) == 2 and sum(block.width for block in small) + 12 <= width - 12

    def _status(self, width: float) -> Block:
        return set_text(self.gauge.words if self.gauge else "", _STATUS, width - 12 - 20)

    def _value_height(self, width: float) -> float:
        return set_text(self._value(), METRIC, width - 12).height if self.metric.value else 0

    def _value(self) -> str:
        return self.metric.value.text if self.metric.value else ""

    def height(self, width: float) -> float:
        value = self._value_height(width) + 6 if self.metric.value else 2
        bar = 18 if self.gauge else 0
        return self._name(width).height + value + bar + self._small_height(width) + self._status(width).height

    def shapes(self, x: float, y: float, width: float, height: float) -> tuple[Shape, ...]:
        x, inner = x + 6, width - 12
        name = self._name(width)
        drawn: list[Shape] = [*name.shapes(x, y)]
        y += name.height + 2
        if self.metric.value:
            value = set_text(self._value(), METRIC, inner)
            drawn += value.shapes(x, y)
            if self.metric.unit and self._unit_beside(inner):
                drawn.append(line(self.metric.unit, _UNIT, x + value.width + 5, y))
            y += value.height + 4
        if self.gauge:
            drawn += _bar(self.gauge, x, y, inner)
            y += 18
        top = y
        for place, block in enumerate(self._small(width)):
            at_end = place == 1 and self._in_a_row(width)
            drawn += block.shapes(x + inner, top, "end") if at_end else block.shapes(x, y)
            y += block.height + 2
        y = top + self._small_height(width)
        if self.gauge:
            ink = "pos" if self.gauge.met else "neg"
            drawn += [
                Icon(self.gauge.icon, x, y + 2, 14, ink, 2.25),
                *self._status(width).shapes(x + 20, y, fill=ink),
            ]
        return (Group(tuple(drawn), classes=("metric",)),)


def _bar(gauge: Gauge, x: float, y: float, width: float) -> list[Shape]:
    start, end = sorted((gauge.zero * width, gauge.value * width))
    tick = round(x + gauge.target * width, 2)
    return [
        Rect(x, y + 3, width, 8, "neu-tint", radius=2),
        Rect(
            round(x + start, 2),
            y + 3,
            round(max(end - start, 2), 2),
            8,
            "pos" if gauge.met else "neg",
            radius=2,
        ),
        Rect(tick - 2.5, y, 5, 14, "paper"),
        Rect(tick - 1, y, 2, 14, "ink"),
    ]


def _with_unit(metric: Metric, text: str) -> str:
    return f"{text} {metric.unit}" if metric.unit and metric.unit not in text else text


def _metric(frame: Frame, place: Place, metric: Metric) -> Item:
    value = f": {_with_unit(metric, metric.value.text)}" if metric.value else ""
    entry = entry_of(frame, metric, f"{metric.name}{value}")
    return _Figure(entry, metric, gauge_of(metric))


LANE = cell_lane("Metrics", "gauge", "metrics", _metric, cards(140), "Bar: actual. Tick: target")
