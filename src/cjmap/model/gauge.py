"""A metric against its target: where both stand on a sensible range, whether it is met, and how far off in words."""

from __future__ import annotations

from cjmap.frozen import NamedTuple
from cjmap.languages import say, say_number
from cjmap.model.claims import Metric
from cjmap.model.times import is_time
from cjmap.model.values import Amount

__all__ = ["Gauge", "gauge_of", "lower_is_better"]


class Gauge(NamedTuple):
    """Where zero, value and target stand between 0 and 1 of the bar; whether the target is met; the words for it.

    `earlier` is where an earlier value stood, when there is one to compare with.
    """

    zero: float
    value: float
    target: float
    met: bool
    words: str
    icon: str
    earlier: float | None = None


def gauge_of(metric: Metric, earlier: Amount | None = None) -> Gauge | None:
    """How a metric does, and how it did; None without a value and a target in the same unit."""
    if metric.value is None or metric.target is None or not _comparable(metric.value, metric.target):
        return None
    amounts = (metric.value, metric.target, earlier or metric.value)
    are_shares = not metric.unit and _unit(metric) == "%"
    value, target, before = (_in_percent(one) if are_shares else one.number for one in amounts)
    before = before if earlier and _comparable(earlier, metric.target) else value
    low, high = _range(metric, min(value, before), max(value, before), target)

    def at(number: float) -> float:
        return round(min(max((number - low) / (high - low), 0), 1), 4) if high > low else 0.0

    gap = round(value - target, 6)
    met = gap <= 0 if lower_is_better(metric) else gap >= 0
    words, icon = _words(metric, gap, met)
    return Gauge(at(max(low, min(0, high))), at(value), at(target), met, words, icon, at(before) if earlier else None)


def _comparable(value: Amount, target: Amount) -> bool:
    return value.unit == target.unit or not value.unit or not target.unit


def _in_percent(amount: Amount) -> float:
    """A percentage as its number: `0.61` beside percentages is 61 of them, while `1` and `61` are as many."""
    is_share = not amount.unit and 0 < amount.number < 1
    return amount.number * 100 if is_share else amount.number


def lower_is_better(metric: Metric) -> bool:
    """Whether less of it is better: as it says, else by its target or because it is a time."""
    if metric.better:
        return metric.better == "lower"
    target = metric.target.text.strip() if metric.target else ""
    return target.startswith(("<", "≤")) or is_time(_unit(metric))


def _unit(metric: Metric) -> str:
    return metric.unit or (metric.value.unit if metric.value else "") or (metric.target.unit if metric.target else "")


def _range(metric: Metric, least: float, most: float, target: float) -> tuple[float, float]:
    """0 to 100 for percentages, −100 to 100 for a net score, a rating's own end, else a little more than both."""
    unit, smallest, largest = _unit(metric), min(least, target), max(most, target)
    if unit == "%":
        return min(0, smallest), max(100, largest)
    if "nps" in f"{metric.key} {metric.name}".casefold() or smallest < 0:
        furthest = max(abs(smallest), abs(largest))
        reach = max(100.0 if furthest <= 100 else 0.0, furthest)
        return -reach, reach
    if unit.startswith("/") and unit[1:].strip().isdigit():
        return 0, max(float(unit[1:].strip()), largest)
    return 0, largest * 1.4 or 1


def _words(metric: Metric, gap: float, met: bool) -> tuple[str, str]:
    unit = _unit(metric)
    size = say_number(abs(gap)) + (" pt" if unit == "%" else f" {unit}" if unit and not unit.startswith("/") else "")
    direction = "{size} above" if gap > 0 else "{size} below"
    if met:
        return (say("Met") if gap == 0 else say(f"Met, {direction}", size=size)), "check"
    return say(direction, size=size), "arrow-up" if gap > 0 else "arrow-down"
