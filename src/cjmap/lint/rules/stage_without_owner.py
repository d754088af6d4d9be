"""Nobody answers for a stage.

Why: what hurts at a stage that belongs to nobody stays as it is. Journeys cross departments, and the stage is where a
map can still name one (Rawson, Duncan and Jones, "The Truth About Customer Experience", Harvard Business Review, 2013).
An owner of every touchpoint of the stage counts as well.

Severity: info, as owners are found after the map, not before it. Once nobody is named anywhere on the map, that is said
once, by `map-without-owner`.

Avoid:

    journey: Pizza night
    stages:
      - stage: Orders
        owner: Floor team
      - stage: Pays

Prefer:

    journey: Pizza night
    stages:
      - stage: Orders
        owner: Floor team
      - stage: Pays
        owner: Floor team
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    if not any(place.owner for place in journey_map.places):
        return
    for stage in journey_map.stages:
        touchpoints = stage.touchpoints or ()
        if not stage.owner and not (touchpoints and all(touchpoint.owner for touchpoint in touchpoints)):
            yield Finding(stage, f"nobody answers for “{stage.stage}”", "add `owner:`", "stage")


RULE = Rule(Severity.INFO, _check)
