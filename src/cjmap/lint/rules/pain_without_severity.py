"""A pain point does not say how severe it is.

A map on which none does is told so once. Pain points that are resolved need none.

Why: not everything that hurts can be mended at once, and severity decides what comes first (Nielsen, "Severity Ratings
for Usability Problems", Nielsen Norman Group, 1994). Three words are enough: minor annoys, major needs a workaround,
critical makes people give up.

Severity: info, as pain points are collected before they are weighed.

Avoid:

    journey: Pizza night
    stages:
      - stage: Pays
        pain_points: Nobody brings the bill

Prefer:

    journey: Pizza night
    stages:
      - stage: Pays
        pain_points:
          - {pain_point: Nobody brings the bill, severity: major}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.figures.pains import pains_on
from cjmap.lint.kit.once import said_once
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap

_HINT = "add `severity:`, which is minor, major or critical"
_MOST = 3


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    pain_points = [pain.pain_point for pain in pains_on(journey_map) if pain.pain_point.status != "resolved"]
    bare = [one for one in pain_points if not one.severity]
    found = [Finding(one, f"“{one.pain_point}” does not say how severe it is", _HINT, "pain_point") for one in bare]
    message = "{count} pain points do not say how severe they are"
    yield from said_once(journey_map, found, message, _HINT, most=_MOST if len(bare) < len(pain_points) else 1)


RULE = Rule(Severity.INFO, _check)
