"""The shares of the ways on from a place do not add up to 100%.

More than 100% is always found; less only where several ways all say their share, so that one way with a share, or ways
of which some say none, leave the rest open. Rounding by a percent a way is allowed.

Why: the share that is missing went somewhere, mostly out of the door, and drop-off is what such figures are for. Lemon
and Verhoef ("Understanding Customer Experience Throughout the Customer Journey", Journal of Marketing, 2016) see
purchases as a process with stages; figures of a process mean something only as parts of one whole.

Severity: warning, as a number is wrong or a way is missing.

Avoid:

    journey: Pizza night
    stages:
      - stage: Chooses
        touchpoints:
          - touchpoint: Reads the menu
            next: [{to: asks, share: 60%}, {to: orders, share: 25%}]
          - {touchpoint: Asks the waiter, id: asks}
          - {touchpoint: Orders, id: orders}

Prefer:

    journey: Pizza night
    stages:
      - stage: Chooses
        touchpoints:
          - touchpoint: Reads the menu
            next: [{to: asks, share: 60%}, {to: orders, share: 25%}, {to: end, share: 15%}]
          - {touchpoint: Asks the waiter, id: asks}
          - {touchpoint: Orders, id: orders}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap

_ROUNDING = 0.01


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    for place in journey_map.places:
        if not (ways := place.next):
            continue
        shares = [way.share.share for way in ways if way.share]
        total, slack = sum(shares), _ROUNDING * len(shares) + 1e-9
        message = f"the ways on from “{place.name}” add up to {total:.0%}"
        if total > 1 + slack:
            yield Finding(place, message, "count them again: each customer goes one way", "next")
        elif len(shares) == len(ways) > 1 and total < 1 - slack:
            rest = f"{1 - total:.0%}"
            yield Finding(place, message, f"add where the rest goes, as `- {{to: end, share: {rest}}}`", "next")


RULE = Rule(Severity.WARNING, _check)
