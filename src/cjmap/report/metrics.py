"""Every metric with a value or a target, and how far apart they are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cjmap.languages import say, small
from cjmap.model.claims import Metric
from cjmap.model.gauge import gauge_of
from cjmap.model.map import JourneyMap
from cjmap.report._cells import text
from cjmap.report._records import Cell, Column, Row, Section, origin_of

__all__ = ["SECTION", "against_target"]


def against_target(metric: Metric) -> Cell:
    """A value and what it says of its target; the value alone where the two cannot be compared."""
    written = _amount(metric, metric.value.text if metric.value else "")
    gauge = gauge_of(metric)
    if gauge is None:
        return text(written)
    return Cell(f"{written}, {'✓' if gauge.met else '✗'} {small(gauge.words)}", (gauge.value, gauge.target),
                "good" if gauge.met else "bad")  # fmt: skip


def _amount(metric: Metric, written: str) -> str:
    return f"{written} {metric.unit}" if written and metric.unit and metric.unit not in written else written


def _rows(journey_map: JourneyMap, today: date) -> Iterator[Row]:
    spots = [("", journey_map.journey.metrics), *((place.name, place.metrics) for place in journey_map.places)]
    for where, metrics in spots:
        for metric in metrics or ():
            gauge = gauge_of(metric)
            cells = (
                text(metric.name),
                text(where or say("the whole journey")),
                text(_amount(metric, metric.value.text if metric.value else "")),
                text(_amount(metric, metric.target.text if metric.target else "")),
                against_target(metric) if gauge else Cell(_unjudged(metric)),
                text(metric.n.text if metric.n else None),
                text(metric.period or metric.date),
                text(metric.owner),
            )
            met = 2 if gauge is None else 1 if gauge.met else 0
            yield Row(journey_map.id, cells, origin_of(metric), (met,))


def _unjudged(metric: Metric) -> str:
    if metric.value is None:
        return say("not measured yet")
    return say("no target") if metric.target is None else say("another unit than its target")


SECTION = Section(
    70,
    "Metrics against targets",
    "A metric is met at its target or beyond it, on the side that `better` says; those that are not met come first.",
    (
        Column("metric", "Metric"),
        Column("where", "Where"),
        Column("value", "Value", "number"),
        Column("target", "Target", "number"),
        Column("against_target", "Against target", "gauge"),
        Column("n", "n", "number", spare=True),
        Column("period", "When", spare=True),
        Column("owner", "Owner", spare=True),
    ),
    _rows,
    "Nothing is measured.",
)
