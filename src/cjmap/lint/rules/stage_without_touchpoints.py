"""A stage has no touchpoints, while other stages of the map have some.

A plain grid of stages is a map of its own kind and is not found. Neither is a stage that is one step itself, as it
tells a `channel`, a `kind`, `actions` or what happens at the `frontstage`; one that another map tells, by `details`;
one the customer never sees; and one with `touchpoints: []`, where somebody looked and there are none. More than three
such stages are one finding at the map.

Why: a stage without a meeting is either a gap in the research or a time in which the company leaves the customer
alone. Both are worth knowing, and the picture shows neither (Stickdorn, Hormess, Lawrence and Schneider, "This Is
Service Design Doing", 2018, on steps and stages of journey maps).

Severity: info, as maps are filled in stage by stage.

Avoid:

    journey: Pizza night
    stages:
      - stage: Orders
        touchpoints: [Reads the menu]
      - Waits

Prefer:

    journey: Pizza night
    stages:
      - stage: Orders
        touchpoints: [Reads the menu]
      - stage: Waits
        touchpoints: {none: Nobody comes to the table until the pizza does}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.kit.once import said_once
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap
from cjmap.model.place import Stage


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    if not journey_map.touchpoints:
        return
    hint = "add `touchpoints:`, or `touchpoints: {none: why}` when there are none"
    found = [
        Finding(stage, f"“{stage.stage}” has no touchpoints, other stages have", hint, "stage")
        for stage in journey_map.stages
        if stage.touchpoints is None and not _stands_alone(stage)
    ]
    yield from said_once(journey_map, found, "{count} stages have no touchpoints, others have", hint)


def _stands_alone(stage: Stage) -> bool:
    is_step = stage.channel or stage.kind or stage.actions or stage.frontstage
    return bool(is_step or stage.details or stage.layer in ("backstage", "support"))


RULE = Rule(Severity.INFO, _check)
