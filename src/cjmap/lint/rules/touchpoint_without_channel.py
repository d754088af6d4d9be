"""A touchpoint does not say through which channel the customer meets the company.

Why: a touchpoint is a meeting, and where it happens decides who can change it. Without channels nobody sees where
customers must switch between them, which is where journeys break (Richardson, "Using Customer Journey Maps to Improve
Customer Experience", Harvard Business Review, 2010). Steps of the kind `action`, `decision` or `milestone`, and those
below the line of visibility, need none.

Severity: info, as a first draft lists steps before it asks where they happen.

Avoid:

    journey: Pizza night
    stages:
      - stage: Pays
        touchpoints:
          - Asks for the bill

Prefer:

    journey: Pizza night
    stages:
      - stage: Pays
        touchpoints:
          - touchpoint: Asks for the bill
            channel: at the table
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    for touchpoint in journey_map.touchpoints:
        is_meeting = touchpoint.kind in (None, "communication") and touchpoint.layer in (None, "customer", "frontstage")
        if is_meeting and not touchpoint.channel:
            message = f"“{touchpoint.touchpoint}” does not say through which channel"
            yield Finding(touchpoint, message, "add `channel:`, or `kind: action` when nobody is met", "touchpoint")


RULE = Rule(Severity.INFO, _check)
