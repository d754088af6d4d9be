"""One metric is computed in two ways.

Metrics are the same when they have the same name anywhere in a project, or the same id on two maps that are held
against each other with `improves:`. Only formulas that are written down are compared; spaces, hyphens and case do not
count.

Why: the difference between two formulas looks like a change. Top-2-box and mean can move in opposite directions on the
same answers, so a before and after across the two proves nothing. Lemon and Verhoef ("Understanding Customer Experience
Throughout the Customer Journey", Journal of Marketing, 2016) count the measuring of the experience along the whole
journey among what is still to be solved.

Severity: warning, as both figures may be right and only their comparison is wrong.

Avoid:

    # file: pizza-night.cjm.yaml
    journey: Pizza night
    metrics: {csat: {title: Satisfaction, value: 58%, n: 412, formula: top-2-box}}
    stages: [Orders, Pays]

    # file: delivery.cjm.yaml
    journey: Delivery
    metrics: {csat: {title: Satisfaction, value: 4.1, n: 230, formula: mean of 1 to 5}}
    stages: [Orders, Eats]

Prefer:

    # file: pizza-night.cjm.yaml
    journey: Pizza night
    metrics: {csat: {title: Satisfaction, value: 58%, n: 412, formula: top-2-box}}
    stages: [Orders, Pays]

    # file: delivery.cjm.yaml
    journey: Delivery
    metrics: {csat: {title: Satisfaction, value: 71%, n: 230, formula: top-2-box}}
    stages: [Orders, Eats]
"""

from collections.abc import Iterator
from typing import NamedTuple

from cjmap.diagnostics import Severity
from cjmap.lint.kit.metrics import metrics_of
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.claims import Metric
from cjmap.model.map import JourneyMap
from cjmap.model.project_maps import ProjectMaps


class _Told(NamedTuple):
    """A metric with a formula, and the map it stands on."""

    map: JourneyMap
    metric: Metric
    formula: str


def _check(project: ProjectMaps, setting: Setting) -> Iterator[Finding]:
    asked = {one.path for one in project.maps}
    earlier: list[_Told] = []
    for told in _told(project):
        other = next((one for one in earlier if _is_same(one, told) and one.formula != told.formula), None)
        earlier.append(told)
        if other and told.map.path in asked:
            message = (
                f"“{told.metric.name}” is computed as “{told.metric.formula}” here, "
                f"as “{other.metric.formula}” {_where(other, told)}"
            )
            hint = "compute both in one way, or give one of them another name"
            related = ((other.metric.span_of("formula"), "computed otherwise"),)
            yield Finding(told.metric, message, hint, "formula", related=related)


def _told(project: ProjectMaps) -> Iterator[_Told]:
    """Every metric with a formula, on the maps and on those that they improve; each map once, improved ones first."""
    maps = {one.path: one for journey_map in project.maps for one in journey_map.improved}
    for journey_map in (maps | {one.path: one for one in project.maps}).values():
        for metric in metrics_of(journey_map):
            if metric.formula:
                folded = metric.formula.casefold()
                yield _Told(journey_map, metric, "".join(char for char in folded if char.isalnum() or char in "+*/<>="))


def _is_same(one: _Told, other: _Told) -> bool:
    if one.metric.name.casefold() == other.metric.name.casefold():
        return True
    return one.metric.key == other.metric.key and (_improves(one, other) or _improves(other, one))


def _improves(one: _Told, other: _Told) -> bool:
    return other.map.id in (one.map.journey.improves or ())


def _where(other: _Told, told: _Told) -> str:
    return "elsewhere on this map" if other.map is told.map else f"on “{other.map.journey.journey}”"


RULE = Rule(Severity.WARNING, on_project=_check)
