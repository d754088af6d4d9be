"""Nobody answers for a map.

Neither the map nor its project names an `owner`. Owners of single stages do not count: each of them sees their own
part. A map with `status: retired` needs none.

Why: customers live through the whole while departments look after pieces, so what goes wrong between the
pieces belongs to nobody. Rawson, Duncan and Jones ("The Truth About Customer Experience", Harvard Business Review,
2013) ask companies to turn from touchpoints to whole journeys, and from silos to work across them. A map without an
owner is not kept up to date either.

Severity: info, as owners are found after the map, not before it.

Avoid:

    journey: Pizza night
    stages: [Hears of it, Orders, Eats]

Prefer:

    journey: Pizza night
    owner: Guest experience
    stages: [Hears of it, Orders, Eats]
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    journey = journey_map.journey
    if not journey.owner and not journey_map.project.owner and journey.status != "retired":
        hint = "add `owner:` with a person or a team, here or in cjmap.yaml for all maps"
        yield Finding(journey, "nobody answers for this map", hint, "journey")


RULE = Rule(Severity.INFO, _check)
