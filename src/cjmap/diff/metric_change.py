"""Metrics before and after, compared only where they measure the same thing."""

from __future__ import annotations

from cjmap.diff.match import Matched, Pair
from cjmap.frozen import NamedTuple
from cjmap.languages import say
from cjmap.model.claims import Metric

__all__ = ["MetricChange", "metric_changes", "why_unlike"]


class MetricChange(NamedTuple):
    """A metric before and after. `reason` says why the two values are not held against each other."""

    pair: Pair[Metric]
    reason: str = ""


def metric_changes(matched: Matched) -> tuple[MetricChange, ...]:
    """Every metric, in the order they are matched in."""
    return tuple(MetricChange(pair, _reason(pair)) for pair in matched.metrics)


def _reason(pair: Pair[Metric]) -> str:
    """Why two metrics are not one measure; empty when they are, or when there is only one."""
    return why_unlike(pair.before.thing, pair.after.thing) if pair.before and pair.after else ""


def why_unlike(one: Metric, other: Metric) -> str:
    """What keeps two metrics from being one measure: the formula, the wording or the unit; empty when nothing does."""
    for words, before, after in (
        ("the formula differs: {before} before, {after} after", one.formula, other.formula),
        ("the question differs: {before} before, {after} after", one.question, other.question),
    ):
        if before and after and _folded(before) != _folded(after):
            return say(words, before=before, after=after)
    before, after = _unit(one), _unit(other)
    if _folded(before) != _folded(after) and _is_measured(one) and _is_measured(other):
        words, nothing = "the unit differs: {before} before, {after} after", say("none")
        return say(words, before=before or nothing, after=after or nothing)
    return ""


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _is_measured(metric: Metric) -> bool:
    """Whether there is a number that a unit is said of."""
    return bool(metric.value or metric.target)


def _unit(metric: Metric) -> str:
    return metric.unit or next((one.unit for one in (metric.value, metric.target) if one and one.unit), "")
