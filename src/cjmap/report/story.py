"""The emotional story of each map: where it starts, its highest and lowest moment, where it ends, how it gets there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cjmap.figures.curve import arcs_of, turns_of
from cjmap.model.map import JourneyMap
from cjmap.report._cells import curve, felt_at, name_of, number, score
from cjmap.report._records import Column, Row, Section, origin_of
from cjmap.report.drops import rapid_drops


def _rows(journey_map: JourneyMap, today: date) -> Iterator[Row]:
    drops = rapid_drops(journey_map)
    for arc in arcs_of(journey_map):
        start, end = arc.points[0], arc.points[-1]
        cells = (
            name_of(journey_map, arc.persona),
            curve(one.position for one in arc.points),
            score(journey_map, arc.mean),
            felt_at(journey_map, start.moments[0], start.place),
            felt_at(journey_map, max(arc.peak.moments), arc.peak.place),
            felt_at(journey_map, min(arc.low.moments), arc.low.place),
            felt_at(journey_map, end.moments[-1], end.place),
            score(journey_map, arc.remembered),
            number(sum(1 for one in drops if one.persona == arc.persona)),
            number(turns_of(arc)),
        )
        origins = tuple(origin for one in arc.points for origin in origin_of(one.place, "emotion"))
        yield Row(journey_map.id, cells, origins)


SECTION = Section(
    10,
    "The emotional story",
    "Scores are printed on each map's scale. Mean: of all places, each once. Peak–end: the mean of the strongest and "
    "the last moment, which is what people remember (Kahneman, Fredrickson, Schreiber and Redelmeier, 1993). Rapid "
    "drops: falls of half the scale or more from one place to the next. Turns: how often the curve changes direction "
    "after a swing of a quarter of the scale or more; few stories have more than two (Reagan and others, 2016).",
    (
        Column("persona", "For"),
        Column("curve", "Curve", "curve"),
        Column("mean", "Mean", "number"),
        Column("start", "Start", spare=True),
        Column("peak", "Peak"),
        Column("lowest", "Lowest moment"),
        Column("end", "End", spare=True),
        Column("peak_end", "Peak–end", "number"),
        Column("rapid_drops", "Rapid drops", "number", spare=True),
        Column("turns", "Turns", "number", spare=True),
    ),
    _rows,
    "No feeling has a score.",
    brief="one",
)
