"""A metric was measured long ago, by its own `date:` or `period:`.

A period such as `2025-Q3` or `2025` is as old as its last day. Metrics that say neither are not looked at, nor those
all of whose sources are stale: `stale-source` says so, once for all of them. Maps with `status: retired` may grow old.

Why: a map is trusted for as long as its figures are true. Lemon and Verhoef ("Understanding Customer Experience
Throughout the Customer Journey", Journal of Marketing, 2016) describe experience as dynamic: it changes with what
customers have met before and elsewhere, so last year's figure is about last year.

Severity: warning, as readers take a figure on a map for today's. More than three are said once, at the map.

Settings: `metric_max_age`, the age from which on figures count as stale; 365 days unless the project says otherwise.

Avoid:

    journey: Pizza night
    stages:
      - stage: Orders
        metrics:
          csat: {title: Satisfaction with ordering, value: 58%, n: 412, period: 2024-Q3}

Prefer:

    journey: Pizza night
    stages:
      - stage: Orders
        metrics:
          csat: {title: Satisfaction with ordering, value: 58%, n: 412, period: 2026-Q3}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.figures.age import days_since, old
from cjmap.lint.kit.cited import is_retired, sources_of
from cjmap.lint.kit.metrics import metrics_of
from cjmap.lint.kit.once import said_once
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.claims import Metric
from cjmap.model.map import JourneyMap
from cjmap.model.settings import Source

_YEAR = 365


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    if not is_retired(journey_map):
        hint = "measure them again, or take out those that nobody measures any more"
        yield from said_once(journey_map, _stale(journey_map, setting), "{count} metrics are stale", hint)


def _stale(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    longest = setting.days("metric_max_age", _YEAR)
    for metric in metrics_of(journey_map):
        key = "date" if metric.date else "period"
        days = _age(metric, setting)
        if metric.value and days is not None and days > longest:
            sources = sources_of(metric, journey_map.sources)
            if not sources or not all(_is_stale(source, setting) for source in sources):
                hint = "measure it again, or take it out when nobody does any more"
                yield Finding(metric, f"“{metric.name}” is {old(days)}", hint, key)


def _age(metric: Metric, setting: Setting) -> int | None:
    written = metric.date or metric.period
    return days_since(written, setting.today) if written else None


def _is_stale(source: Source, setting: Setting) -> bool:
    days = days_since(source.date, setting.today) if source.date else None
    return days is not None and days > setting.days("evidence_max_age", _YEAR)


RULE = Rule(Severity.WARNING, _check)
