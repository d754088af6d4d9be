"""A metric says where it is, and not where it should be. Metrics that the team only means to watch are left alone.

Why: a figure without a target does not say whether it is good. Rawson, Duncan and Jones ("The Truth About Customer
Experience", Harvard Business Review, 2013) ask companies to find out how they perform in each journey that matters, and
to go on improving it; that takes a place to go to.

Severity: info, as targets come after the first measurement. When more than three figures lack one, that is said once,
at the map. Maps with `state: future` are not looked at: their figures are targets.

Avoid:

    journey: Pizza night
    stages:
      - stage: Pays
        metrics:
          bill-wait: {title: Wait for the bill, value: 19, unit: min}

Prefer:

    journey: Pizza night
    stages:
      - stage: Pays
        metrics:
          bill-wait: {title: Wait for the bill, value: 19, unit: min, target: < 5}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.kit.metrics import metrics_of
from cjmap.lint.kit.once import said_once
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    if journey_map.is_future:
        return
    found = (
        Finding(metric, f"“{metric.name}” does not say where it should be", "add `target:`")
        for metric in metrics_of(journey_map)
        if metric.value and not metric.target
    )
    yield from said_once(
        journey_map,
        found,
        "{count} metrics do not say where they should be",
        "add `target:` to those that somebody means to move",
    )


RULE = Rule(Severity.INFO, _check)
