"""An opportunity does not say how much it would help.

A map on which none does is told so once. Done and dropped ones need no impact any more.

Why: a list of ideas is no plan until they are weighed against each other, and impact against effort is the usual way to
do so (Gibbons, "Using Prioritization Matrices to Inform UX Decisions", Nielsen Norman Group, 2018). Without an impact
an opportunity has no place in that matrix.

Severity: info, as ideas come before estimates.

Avoid:

    journey: Pizza night
    stages:
      - stage: Pays
        pain_points: Nobody brings the bill
        opportunities: Bill with the coffee

Prefer:

    journey: Pizza night
    stages:
      - stage: Pays
        pain_points: Nobody brings the bill
        opportunities: {opportunity: Bill with the coffee, impact: 4, effort: low}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.kit.once import said_once
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap

_HINT = "add `impact:`, 1 to 5, or low, medium or high"
_MOST = 3


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    live = [one for one in journey_map.opportunities if one.status not in ("done", "dropped")]
    bare = [one for one in live if one.impact is None]
    found = [Finding(one, f"“{one.opportunity}” does not say how much it would help", _HINT, "opportunity")
             for one in bare]  # fmt: skip
    message = "{count} opportunities do not say how much they would help"
    yield from said_once(journey_map, found, message, _HINT, most=_MOST if len(bare) < len(live) else 1)


RULE = Rule(Severity.INFO, _check)
