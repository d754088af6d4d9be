"""A map does not say who travels.

It is found at the head of the map. `personas: []` says that nobody in particular is meant, and is not found.

Why: a journey is somebody's. Without an actor the map tells the average of everybody, and each reader thinks of another
customer; the actor is the first of the parts that every map has (Gibbons, "Journey Mapping 101", Nielsen Norman Group,
2018).

Severity: warning, as all that follows on the map is about this person. A name alone is enough to begin with.

Avoid:

    journey: Pizza night
    stages: [Hears of it, Orders, Eats]

Prefer:

    journey: Pizza night
    personas:
      - {persona: Eva Moline, goals: [Eat well without planning]}
    stages: [Hears of it, Orders, Eats]
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    if journey_map.journey.personas is None:
        hint = "add `personas:` with a name, or the id of a persona file"
        yield Finding(journey_map.journey, "the map does not say who travels", hint, "journey")


RULE = Rule(Severity.WARNING, _check)
