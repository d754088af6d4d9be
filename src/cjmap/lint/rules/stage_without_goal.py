"""A stage does not say what the customer wants there, while other stages of the map do.

A goal of one of its touchpoints counts as well. A stage the customer never sees needs none, nor one with `goal: []`.
More than three such stages are one finding at the map.

Why: a stage is a part of what the customer is trying to get done. Where nobody can say which, it is often a step of the
company's process, or belongs to the stage before (Bettencourt and Ulwick, "The Customer-Centered Innovation Map",
Harvard Business Review, 2008).

Severity: info, as it asks a question rather than finds a mistake. Once no stage has a goal, `map-without-goal` speaks.

Avoid:

    journey: Pizza night
    stages:
      - stage: Orders
        goal: Choose something safe
      - stage: Pays

Prefer:

    journey: Pizza night
    stages:
      - stage: Orders
        goal: Choose something safe
      - stage: Pays
        goal: Leave when she wants to
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.kit.once import said_once
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap
from cjmap.model.place import Stage


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    if not any(stage.goal for stage in journey_map.stages):
        return
    hint = "add `goal:`, in the customer's words"
    found = [
        Finding(stage, f"“{stage.stage}” does not say what the customer wants there", hint, "stage")
        for stage in journey_map.stages
        if stage.layer not in ("backstage", "support") and not _has_goal(stage)
    ]
    yield from said_once(journey_map, found, "{count} stages do not say what the customer wants there", hint)


def _has_goal(stage: Stage) -> bool:
    return any(place.goal is not None for place in (stage, *(stage.touchpoints or ())))


RULE = Rule(Severity.INFO, _check)
