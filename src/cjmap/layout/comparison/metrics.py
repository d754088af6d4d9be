"""Metrics before and after, against their targets; where the two do not measure the same, why they are not compared."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.diff.metric_change import MetricChange
from cjmap.drawing.shapes import Group, Icon, Rect, Shape
from cjmap.drawing.sheet import Entry
from cjmap.drawing.text import Block, set_text
from cjmap.drawing.type_scale import CAPTION, CARD, METRIC, Style
from cjmap.frozen import frozen
from cjmap.lanes.kit.cells import cards
from cjmap.lanes.kit.items import Item
from cjmap.lanes.kit.notes import entry_of
from cjmap.languages import say
from cjmap.layout.comparison.board import Board, BoardColumn
from cjmap.layout.comparison.cells import item_lane
from cjmap.layout.comparison.signs import from_to
from cjmap.model.claims import Metric
from cjmap.model.gauge import Gauge, gauge_of

__all__ = ["LANE", "metric_figure", "metric_words"]

_STATUS = Style(13, 18, "semibold")
_ARROW = 18


@frozen
class _Figure:
    """One metric on both sides. `values` are what stands large, with an arrow between when there are two."""

    entry: Entry
    name: str
    values: tuple[str, ...]
    small: tuple[str, ...]
    gauge: Gauge | None

    def _blocks(self, width: float) -> list[Block]:
        inner = width - 12
        return [set_text(text, METRIC, inner - _ARROW - 14) for text in self.values]

    def _in_a_row(self, width: float) -> bool:
        blocks = self._blocks(width)
        return sum(block.width for block in blocks) + (_ARROW + 14) * (len(blocks) - 1) <= width - 12

    def _values_height(self, width: float) -> float:
        heights = [block.height for block in self._blocks(width)]
        return max(heights, default=0) if self._in_a_row(width) else sum(heights)

    def _small(self, width: float) -> list[Block]:
        return [set_text(text, CAPTION, width - 12) for text in self.small]

    def _status(self, width: float) -> Block:
        return set_text(self.gauge.words if self.gauge else "", _STATUS, width - 32)

    def height(self, width: float) -> float:
        """Name, values, bar, small print and status."""
        name = set_text(self.name, CARD, width - 12, balance=True).height
        small = sum(block.height + 2 for block in self._small(width))
        return name + 2 + self._values_height(width) + (22 if self.gauge else 4) + small + self._status(width).height

    def shapes(self, x: float, y: float, width: float, height: float) -> tuple[Shape, ...]:
        """From the name down."""
        x, inner = x + 6, width - 12
        name = set_text(self.name, CARD, inner, balance=True)
        drawn: list[Shape] = [*name.shapes(x, y)]
        y += name.height + 2
        drawn += self._value_shapes(x, y, width)
        y += self._values_height(width) + 4
        if self.gauge:
            drawn += _bar(self.gauge, x, y, inner)
            y += 18
        for block in self._small(width):
            drawn += block.shapes(x, y)
            y += block.height + 2
        if self.gauge:
            ink = "pos" if self.gauge.met else "neg"
            drawn += [Icon(self.gauge.icon, x, y + 2, 14, ink, 2.25), *self._status(width).shapes(x + 20, y, fill=ink)]
        return (Group(tuple(drawn), classes=("metric",)),)

    def _value_shapes(self, x: float, y: float, width: float) -> list[Shape]:
        drawn: list[Shape] = []
        blocks, row = self._blocks(width), self._in_a_row(width)
        at, top = x, y
        for place, block in enumerate(blocks):
            later = place > 0
            if later:
                drawn.append(Icon("arrow-right", at, top + 5, _ARROW, "ink-3"))
            drawn += block.shapes(
                at + (_ARROW + 7 if later else 0), top, fill="ink" if place == len(blocks) - 1 else "ink-3"
            )
            if row:
                at += block.width + 7
            else:
                top += block.height
        return drawn


def _bar(gauge: Gauge, x: float, y: float, width: float) -> list[Shape]:
    """The bar of today's value; an earlier one as a dashed outline; the target as a tick through both."""
    tick = round(x + gauge.target * width, 2)
    drawn: list[Shape] = [Rect(x, y + 3, width, 8, "neu-tint", radius=2), _stretch(gauge, gauge.value, x, y + 3, width)]
    if gauge.earlier is not None:
        old = _stretch(gauge, gauge.earlier, x, y + 1, width)
        drawn.append(Rect(old.x + 0.5, y + 1.5, max(old.width - 1, 1), 11, None, "ink-3", 1.25, 2, (4, 3)))
    return [*drawn, Rect(tick - 2.5, y, 5, 14, "paper"), Rect(tick - 1, y, 2, 14, "ink")]


def _stretch(gauge: Gauge, to: float, x: float, y: float, width: float) -> Rect:
    start, end = sorted((gauge.zero * width, to * width))
    ink = "pos" if gauge.met else "neg"
    return Rect(round(x + start, 2), y, round(max(end - start, 2), 2), 8, ink, radius=2)


def _items(board: Board, column: BoardColumn) -> Sequence[Item]:
    return [metric_figure(board, change) for change in board.found.metrics if column.holds(change.pair.either)]


def metric_figure(board: Board, change: MetricChange) -> Item:
    """A metric on both sides as an item of a cell."""
    held, values, small = change.pair.either, *_told(change, any(_measured(one) for one in board.found.metrics))
    line = _line(held.thing.name, values)
    entry = entry_of(board.frame_of(held.map), held.thing, line, leave_out=("target", "n"))
    notes = (*((say("Note"), text) for text in small), *entry.notes)
    return _Figure(
        Entry(entry.text, entry.path, notes), held.thing.name, values, small, _gauge(change)
    )  # fmt: skip


def _measured(change: MetricChange) -> bool:
    """Whether the later map says what a metric is, not only what it should be."""
    return bool(change.pair.after and change.pair.after.thing.value)


def _told(change: MetricChange, any_measured: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What stands large, and the small print; that a later value is missing is news only where others have one."""
    before, after = (held.thing if held else None for held in (change.pair.before, change.pair.after))
    one = after or before
    assert one
    values = tuple(dict.fromkeys(_with_unit(side, side.value.text) for side in (before, after) if side and side.value))
    target = one.target or (before.target if before else None)
    small = [say("Target {value}", value=_with_unit(one, target.text))] if target else []
    if change.reason:
        small.append(say("Not compared: {reason}", reason=change.reason))
    elif any_measured and before and before.value and not (after and after.value):
        small.append(say("No value after"))
    elif before is None:
        small.append(say("New"))
    elif before.value and len(values) == 1 and after and after.value:
        small.append(say("As before"))
    counts = tuple(dict.fromkeys(say("n = {n}", n=side.n.text) for side in (before, after) if side and side.n))
    both = [say("{first}, then {last}", first=counts[0], last=counts[1])] if len(counts) > 1 else counts
    return values, (*small, *both)


def _gauge(change: MetricChange) -> Gauge | None:
    """The later value against its target, else the earlier one; none where the two differ in kind."""
    if change.reason:
        return None
    before, after = (held.thing if held else None for held in (change.pair.before, change.pair.after))
    one = after or before
    assert one
    shared = {
        key: getattr(after, key, None) or getattr(before, key, None) for key in ("value", "target", "unit", "better")
    }
    moved = before and after and before.value and after.value and before.value != after.value
    earlier = before.value if before and moved else None
    return gauge_of(one.model_copy(update=shared), earlier)


def _with_unit(metric: Metric, text: str) -> str:
    return f"{text} {metric.unit}" if metric.unit and metric.unit not in text else text


def _line(name: str, values: Sequence[str]) -> str:
    return say("{label}: {text}", label=name, text=from_to(values)) if values else name


def metric_words(change: MetricChange) -> str:
    """A metric in one line, such as `Back within 60 days: 23% to 31% (Target 35%)`."""
    values, small = _told(change, True)
    line = _line(change.pair.either.thing.name, values)
    return f"{line} ({', '.join(small)})" if small else line


def _nothing(board: Board, column: BoardColumn) -> str:
    return ""


def _subtitle(board: Board) -> str:
    after = any(_measured(one) for one in board.found.metrics)
    return say("Before, after and target") if after else say("Before, and the target")


LANE = item_lane("metrics", "Metrics", "gauge", _subtitle, _items, _nothing, cards(140))
