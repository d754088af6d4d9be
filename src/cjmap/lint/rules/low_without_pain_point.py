"""Something feels bad, and no pain point says what hurts there.

Bad is half-way from neutral to the worst score, or further; outcomes that differ count as their mean. A pain point or a
barrier at the place or at its stage says it, and so does `pain_points: []`. Left alone are maps of the state `future`,
and the first place with a score: what feels bad there is often what sets people off. A low that the curve falls into by
half the scale is found by `unexplained-drop` instead.

Why: the curve shows where it hurts, and only words tell what to mend. Stickdorn, Hormess, Lawrence and Schneider ("This
Is Service Design Doing", 2018) read the emotional curve beside the steps for just that: to see where the problems are.

Severity: info, as people tell how they feel before they tell why.

Avoid:

    journey: Pizza night
    stages:
      - {stage: Orders, emotion: -0.2}
      - {stage: Waits, emotion: -1.4}

Prefer:

    journey: Pizza night
    stages:
      - {stage: Orders, emotion: -0.2}
      - stage: Waits
        emotion: -1.4
        pain_points: Nobody says how long it takes
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.figures.curve import arcs_of
from cjmap.figures.spots import spots_by_place
from cjmap.lint.kit.falls import is_explained, unexplained_falls
from cjmap.lint.kit.moods import for_persona, on_scale
from cjmap.lint.kit.once import said_once
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap

_LOW = -1


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    message = "{count} places feel bad, and none says what hurts"
    yield from said_once(journey_map, _unexplained(journey_map), message, "add `pain_points:` where it feels bad")


def _unexplained(journey_map: JourneyMap) -> Iterator[Finding]:
    spots = spots_by_place(journey_map)
    told = {id(drop.after) for drop in unexplained_falls(journey_map)}
    for arc in () if journey_map.is_future else arcs_of(journey_map):
        for point in arc.points[1:]:
            if min(point.moments) > _LOW or id(point.place) in told or is_explained(spots[id(point.place)]):
                continue
            told.add(id(point.place))
            who, felt = for_persona(journey_map, arc.persona), on_scale(journey_map, min(point.moments))
            message = f"{who}“{point.place.name}” feels {felt}, and no pain point says what hurts"
            hint = "add `pain_points:`, or `pain_points: []` when you looked and there is none"
            yield Finding(point.place, message, hint, "emotion")


RULE = Rule(Severity.INFO, _check)
