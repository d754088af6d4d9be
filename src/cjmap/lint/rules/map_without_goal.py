"""A map does not say what the customer wants.

Neither the map nor any of its places has a `goal`, and its backstory names no outcomes. A day in the life has no one
goal, so there it is not asked for.

Why: whether a step helps or hurts can only be judged by what the customer is trying to get done, which is seldom what
the company is after (Bettencourt and Ulwick, "The Customer-Centered Innovation Map", Harvard Business Review, 2008).

Severity: info, as a first draft often lists the steps before it asks what they are for.

Avoid:

    journey: Pizza night
    business_goal: Turn first visits into second visits
    stages: [Hears of it, Orders, Eats]

Prefer:

    journey: Pizza night
    goal: A good pizza without a long wait
    business_goal: Turn first visits into second visits
    stages: [Hears of it, Orders, Eats]
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    journey = journey_map.journey
    wanted = journey.goal or (journey.backstory and journey.backstory.outcomes is not None)
    if journey.type == "day-in-the-life" or wanted or any(place.goal is not None for place in journey_map.places):
        return
    message = "the map does not say what the customer wants"
    yield Finding(journey, message, "add `goal:` in the customer's words", "journey")


RULE = Rule(Severity.INFO, _check)
