"""Metrics of the open stages: the value before and after against the target, and what else of them changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cjmap.diff.metric_change import MetricChange
from cjmap.drawing.shapes import Group, Icon, Rect, Shape
from cjmap.drawing.sheet import Entry
from cjmap.drawing.text import measure, set_text
from cjmap.drawing.type_scale import Style
from cjmap.frozen import frozen
from cjmap.lanes.kit.cells import cards
from cjmap.lanes.kit.items import Item
from cjmap.layout.changed.cards import Detail, details_of, field_label, notes_for
from cjmap.layout.changed.lanes import item_lane
from cjmap.layout.changed.signs import Strip, strip_of
from cjmap.layout.changed.state import Changed, counts_of, ops_of
from cjmap.layout.comparison.board import BoardColumn
from cjmap.layout.comparison.metrics import metric_figure

__all__ = ["METRICS", "MetricCard", "metric_card"]

_CHIP = Style(13, 18, "semibold")
_TALL = 24


@frozen
class MetricCard:
    """A metric below a chip that says what happened to it, its other changes below."""

    entry: Entry
    strip: Strip
    figure: Item
    details: tuple[Detail, ...]
    classes: tuple[str, ...] = ("metric",)

    def _chip(self) -> float:
        return _TALL + 6 if self.strip.icon else 0

    def _details(self, width: float) -> float:
        return sum(detail.height(width - 12) + 8 for detail in self.details)

    def height(self, width: float) -> float:
        """Chip, figure and details."""
        return self._chip() + self.figure.height(width) + self._details(width)

    def shapes(self, x: float, y: float, width: float, height: float) -> tuple[Shape, ...]:
        """From the chip down."""
        drawn: list[Shape] = []
        strip = self.strip
        if strip.icon:
            wide = round(measure(strip.word, _CHIP) + 38, 2)
            drawn += [
                Rect(x + 6, y, wide, _TALL, strip.tint, radius=6), Icon(strip.icon, x + 14, y + 5, 14, strip.ink, 2.5),
                *set_text(strip.word, _CHIP, wide).shapes(x + 34, y + 3, fill=strip.ink),
            ]  # fmt: skip
        y += self._chip()
        tall = self.figure.height(width)
        drawn += [part for one in self.figure.shapes(x, y, width, tall) for part in getattr(one, "shapes", (one,))]
        y += tall
        for detail in self.details:
            drawn += detail.shapes(x + 6, y + 8, width - 12)
            y += detail.height(width - 12) + 8
        return (Group(tuple(drawn), self.entry.id, self.classes, label=self.entry.text),)


def _items(changed: Changed, column: BoardColumn) -> Sequence[Item]:
    return [metric_card(changed, one) for one in changed.found.metrics if column.holds(one.pair.either)]


def metric_card(changed: Changed, change: MetricChange) -> MetricCard:
    """The card of a metric; a value that moved stands large, so its row of small print only says what that means."""
    befell = changed.changes.of(change.pair)
    strip, figure = strip_of(ops_of(befell)), metric_figure(changed.board, change)
    value = field_label("value")
    details = tuple(
        replace(detail, label="", runs=()) if detail.label == value and detail.reason else detail
        for detail in details_of(befell)
        if detail.label != value or (detail.reason and not change.reason)
    )
    entry = replace(figure.entry, notes=(*notes_for(strip, befell), *figure.entry.notes))
    return MetricCard(entry, strip, figure, details)


METRICS = item_lane(
    "metrics", "Metrics", "gauge", _items, cards(200), "",
    lambda changed: counts_of(changed.changes, changed.found.matched.metrics),
)  # fmt: skip
