"""Every stage on a line: its touchpoints, curve, mean, what hurts, the lowest moment, and its first metric."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cjmap.figures.curve import Point, arcs_of
from cjmap.model.claims import Metric, PainPoint
from cjmap.model.feelings import mean_position
from cjmap.model.map import JourneyMap, pains_of
from cjmap.model.place import Place, Stage
from cjmap.report._cells import NOTHING, curve, felt_at, number, score, severities, text
from cjmap.report._records import Cell, Column, Origin, Row, Section, origin_of
from cjmap.report.metrics import against_target


def _rows(journey_map: JourneyMap, today: date) -> Iterator[Row]:
    points = [point for arc in arcs_of(journey_map) for point in arc.points]
    for stage in journey_map.stages:
        places: list[Place] = [stage, *(stage.touchpoints or ())]
        here = [one for one in points if any(one.place is place for place in places)]
        scores = [mean_position(journey_map, one) for one in (places[1:] or [stage])]
        pains = _open(journey_map, places)
        metric = next((one for place in places for one in place.metrics or () if one.value), None)
        cells = (
            text(stage.name),
            number(len(stage.touchpoints or ())),
            curve(scores),
            score(journey_map, sum(one.position for one in here) / len(here) if here else None),
            severities(pains),
            _lowest(journey_map, here),
            text(metric.name if metric else None),
            against_target(metric) if metric else NOTHING,
        )
        yield Row(journey_map.id, cells, _origins(stage, here, pains, metric))


def _open(journey_map: JourneyMap, places: list[Place]) -> list[PainPoint]:
    """The open pain points felt at some places, each once."""
    felt = (journey_map.original(one) for place in places for one in pains_of(place))
    return list({id(one): one for one in felt if one.is_open}.values())


def _lowest(journey_map: JourneyMap, points: list[Point]) -> Cell:
    if not points:
        return NOTHING
    low = min(points, key=lambda one: min(one.moments))
    return felt_at(journey_map, min(low.moments), low.place)


def _origins(stage: Stage, points: list[Point], pains: list[PainPoint], metric: Metric | None) -> tuple[Origin, ...]:
    felt = (origin for one in points for origin in origin_of(one.place, "emotion"))
    rest = (origin for one in (*pains, *([metric] if metric else [])) for origin in origin_of(one))
    return (*origin_of(stage, "stage"), *felt, *rest)


SECTION = Section(
    5,
    "Stage by stage",
    "The curve shows each touchpoint's mean on −2…+2; pain points are the open ones; the metric is the first with a "
    "value.",
    (
        Column("stage", "Stage"),
        Column("touchpoints", "Steps", "number"),
        Column("curve", "Curve", "curve"),
        Column("mean", "Mean", "number"),
        Column("pain_points", "Pain points"),
        Column("lowest", "Lowest moment", spare=True),
        Column("metric", "Metric", spare=True),
        Column("against_target", "Against target", "gauge", spare=True),
    ),
    _rows,
    "There are no stages.",
    brief="one",
)
