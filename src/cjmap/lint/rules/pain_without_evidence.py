"""A pain point neither cites evidence nor says that it is assumed.

Evidence of what it stands in (an item behind the scenes, a touchpoint, a stage) speaks for it too; that of the whole
map does not. A map on which no pain point says it is told so once. Maps of the state `future` are left alone, and so
are pain points that are resolved.

Why: what a team believes to hurt and what does are two things, and money follows the map. Kalbach ("Mapping
Experiences", 2016) grounds every diagram in investigation; Stickdorn, Hormess, Lawrence and Schneider ("This Is Service
Design Doing", 2018) tell maps of assumptions from maps of research, and want readers to see which is which.

Severity: info, as a first draft is made of guesses; `assumed: true` says so.

Avoid:

    journey: Pizza night
    stages:
      - stage: Pays
        pain_points: {pain_point: Nobody brings the bill, severity: major}

Prefer:

    journey: Pizza night
    sources: {interviews: {kind: interview, n: 12}}
    stages:
      - stage: Pays
        pain_points:
          - {pain_point: Nobody brings the bill, severity: major, evidence: interviews}
          - {pain_point: The card reader is slow, severity: minor, assumed: true}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.figures.pains import pains_on
from cjmap.lint.kit.moods import is_supported
from cjmap.lint.kit.once import said_once
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap

_HINT = "cite a source with `evidence:`, or write `assumed: true`"
_MOST = 3


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    if journey_map.is_future:
        return
    pains = [pain for pain in pains_on(journey_map) if pain.pain_point.status != "resolved"]
    bare = [one.pain_point for one in pains if not any(map(is_supported, (one.pain_point, *one.around)))]
    found = [Finding(one, f"“{one.pain_point}” cites no evidence", _HINT, "pain_point") for one in bare]
    message = "{count} pain points cite no evidence"
    yield from said_once(journey_map, found, message, _HINT, most=_MOST if len(bare) < len(pains) else 1)


RULE = Rule(Severity.INFO, _check)
