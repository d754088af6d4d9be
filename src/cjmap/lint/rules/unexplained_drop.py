"""The curve falls by half the scale or more, to below neutral, and no pain point says why.

A pain point or a barrier at the place it falls to, or at its stage, explains it; so does `pain_points: []`, which says
that somebody looked, and the `when` of a way that leads there. Falls follow the ways of the map and the curve of each
persona. Maps of the state `future` are left alone.

Why: the steepest fall is where a reader looks first, and where a map must have its answer ready. In choices between
risks people value changes from where they stand rather than where they end up, and losses weigh more than gains
(Kahneman and Tversky, "Prospect Theory: An Analysis of Decision under Risk", Econometrica, 1979); a fall on a journey
may well work alike.

Severity: warning, as it is the moment that the map is about.

Avoid:

    journey: Pizza night
    stages:
      - {stage: Eats, emotion: 2}
      - {stage: Pays, emotion: -1.5}

Prefer:

    journey: Pizza night
    stages:
      - {stage: Eats, emotion: 2}
      - stage: Pays
        emotion: -1.5
        pain_points: Nobody brings the bill
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.kit.falls import unexplained_falls
from cjmap.lint.kit.moods import for_persona, on_scale
from cjmap.lint.kit.once import said_once
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.feelings import mean_position
from cjmap.model.map import JourneyMap

_HINT = "add `pain_points:`, or `pain_points: []` when you looked and there is none"


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    message = "the curve falls deep {count} times, and no pain point says why"
    yield from said_once(journey_map, _falls(journey_map), message, _HINT)


def _falls(journey_map: JourneyMap) -> Iterator[Finding]:
    for drop in unexplained_falls(journey_map):
        start, end = (
            f"{on_scale(journey_map, mean_position(journey_map, place, drop.persona) or 0)} at “{place.name}”"
            for place in (drop.before, drop.after)
        )
        who = for_persona(journey_map, drop.persona)
        message = f"{who}the curve falls from {start} to {end}, and no pain point says why"
        yield Finding(drop.after, message, _HINT, "emotion")


RULE = Rule(Severity.WARNING, _check)
