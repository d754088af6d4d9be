"""Most claims of a map are assumptions.

Claims are what a reader asks "says who?" of: feelings, pain points, quotes, and metrics with a value. Those count that
cite no evidence; where the map as a whole, a stage or a touchpoint cites some, only those marked `assumed:`. Maps of
the future are not looked at, nor those with `status: draft` or `retired`, those with fewer than five claims, and those
without any `sources:`, which claim no research.

Why: an assumption drawn like a finding is believed like a finding. Stickdorn and others ("This Is Service Design
Doing", 2018) tell assumption-based from research-based journey maps, and advise to turn the first into the second.

Severity: warning, as decisions are made on such maps. It is said once, at the map.

Settings: `assumed_share`, the share of claims that may be assumptions; 50% unless the project says otherwise.

Avoid:

    journey: Pizza night
    sources: {interviews: {kind: interview, n: 12}}
    stages:
      - stage: Orders
        emotion: {score: -1, evidence: [interviews]}
        pain_points: [No allergens on the menu, Small print]
      - stage: Pays
        emotion: -2
        pain_points: [Nobody comes]

Prefer:

    journey: Pizza night
    sources: {interviews: {kind: interview, n: 12}}
    stages:
      - stage: Orders
        emotion: {score: -1, evidence: [interviews]}
        pain_points: [{pain_point: No allergens on the menu, evidence: [interviews]}, Small print]
      - stage: Pays
        emotion: {score: -2, evidence: [interviews]}
        pain_points: [{pain_point: Nobody comes, assumed: true}]
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.figures.evidence import evidence_of
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap

_HALF = 0.5
_FEWEST = 5


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    found = evidence_of(journey_map)
    is_finished = journey_map.journey.status not in ("draft", "retired") and not journey_map.is_future
    if not is_finished or not journey_map.sources or found.claims < _FEWEST:
        return
    rests_on = any(one.evidence for one in (journey_map.journey, *journey_map.places))
    without = found.assumed if rests_on else found.claims - found.cited
    if without > setting.share("assumed_share", _HALF) * found.claims:
        said = "are assumed" if rests_on else "cite no evidence"
        message = f"{without} of {found.claims} claims on this map {said}"
        hint = "cite what shows them with `evidence:`, or say `status: draft` until somebody has asked customers"
        yield Finding(journey_map.journey, message, hint, "journey")


RULE = Rule(Severity.WARNING, _check)
