"""A percentage or a Net Promoter Score does not say of how many.

The `n:` of a source that the metric cites counts as well. Counts, times and amounts of money need none here, nor do
metrics without a value.

Why: 60% of five guests is three guests, and three guests are a rumour. How far a rate may be off follows from the
number of cases, and is large for the small numbers of most studies (Sauro and Lewis, "Quantifying the User Experience",
2012). Without `n` nobody can tell.

Severity: info, as whoever measured knows the number, and it is only missing here. When more than three metrics lack
it, that is said once, at the map. Maps with `state: future` are not looked at: their figures are targets.

Avoid:

    journey: Pizza night
    stages:
      - stage: Orders
        metrics:
          csat: {title: Satisfaction with ordering, value: 58%}

Prefer:

    journey: Pizza night
    stages:
      - stage: Orders
        metrics:
          csat: {title: Satisfaction with ordering, value: 58%, n: 412}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.kit.cited import sources_of
from cjmap.lint.kit.metrics import is_nps, is_percentage, metrics_of
from cjmap.lint.kit.once import said_once
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.claims import Metric
from cjmap.model.map import JourneyMap


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    if journey_map.is_future:
        return
    found = (
        Finding(metric, f"“{metric.name}” does not say of how many", "add `n:`, the number of people or cases")
        for metric in metrics_of(journey_map)
        if _is_rate(metric) and not metric.n and not any(one.n for one in sources_of(metric, journey_map.sources))
    )
    yield from said_once(
        journey_map, found, "{count} metrics do not say of how many", "add `n:`, the number of people or cases, to each"
    )


def _is_rate(metric: Metric) -> bool:
    return metric.value is not None and (is_nps(metric) or is_percentage(metric, metric.value))


RULE = Rule(Severity.INFO, _check)
