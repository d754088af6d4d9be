"""A touchpoint does not say through which channel the customer meets the company.

Why: a touchpoint is a meeting, and where it happens decides who can change it. Customers meet
companies through many channels and media, which is what makes their journeys hard to steer (Lemon and Verhoef,
"Understanding Customer Experience Throughout the Customer Journey", Journal of Marketing, 2016); without them nobody
sees where customers must switch. Steps of the kind `action`, `decision` or `milestone`, and those
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
