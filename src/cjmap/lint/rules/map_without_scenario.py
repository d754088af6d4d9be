"""A map does not say in which situation the customer is.

It has neither a `scenario` nor a `context`, and no `backstory`.

Why: the same steps feel different on a Friday evening with hungry friends and on a quiet Tuesday. Without the
situation nobody can tell which of them the map is about, nor check it with customers (Gibbons, "Journey Mapping 101",
Nielsen Norman Group, 2018, counts the scenario among the parts of every map).

Severity: info, as the people who draw a first draft still have the situation in mind.

Avoid:

    journey: Pizza night
    goal: A good pizza without a long wait
    stages: [Hears of it, Orders, Eats]

Prefer:

    journey: Pizza night
    scenario: Friday evening, two friends, no table booked
    goal: A good pizza without a long wait
    stages: [Hears of it, Orders, Eats]
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    journey = journey_map.journey
    if not (journey.scenario or journey.context or journey.backstory):
        message = "the map does not say in which situation the customer is"
        yield Finding(journey, message, "add `scenario:`, such as when, where and with whom", "journey")


RULE = Rule(Severity.INFO, _check)
