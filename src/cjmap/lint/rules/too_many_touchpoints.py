"""A stage has more touchpoints than a reader can take in.

Those below the line of visibility do not count.

Why: a map shows the whole so that people can talk about it; when one stage needs many steps it is told at another
level of detail than the rest, and belongs in stages of its own or in a map of its own (Stickdorn, Hormess, Lawrence and
Schneider, "This Is Service Design Doing", 2018, on journey maps and their steps).

Severity: info, as the limit is a convention, not a law.

Settings: `touchpoints_per_stage` under `lint: {limits: …}`, 7 by default.

Avoid:

    journey: Pizza night
    stages:
      - stage: Orders
        touchpoints: [Sits down, Gets the card, Reads it, Asks Marco, Waves, Waits, Asks the waiter, Orders]

Prefer:

    journey: Pizza night
    stages:
      - stage: Chooses
        touchpoints: [Sits down, Reads the card, Asks Marco]
      - stage: Orders
        touchpoints: [Waves and waits, Asks the waiter, Orders]
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    limit = setting.number("touchpoints_per_stage", 7)
    for stage in journey_map.stages:
        seen = [one for one in stage.touchpoints or () if one.layer not in ("backstage", "support")]
        if len(seen) > limit:
            message = f"“{stage.stage}” has {len(seen)} touchpoints; more than {limit:g} are hard to take in"
            yield Finding(stage, message, "split the stage, or tell it in a map of its own with `details:`", "stage")


RULE = Rule(Severity.INFO, _check)
