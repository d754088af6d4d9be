"""The emotion curve hardly moves: all its scores lie within an eighth of the scale.

A curve of fewer than five scores is not judged, nor one that is told as outcomes or moves that differ. Where emotions
are told per persona, each curve is judged by itself.

Why: a map is drawn to show where a journey rises and falls, and a level line says that nobody asked, or that people
were asked for an average (Gibbons, "Journey Mapping 101", Nielsen Norman Group, 2018, counts the ups and downs of
emotion among what every journey map holds). People do not remember averages, but peaks and ends (Kahneman,
Fredrickson, Schreiber and Redelmeier, "When More Pain Is Preferred to Less", Psychological Science, 1993).

Severity: info, as some journeys are calm.

Avoid:

    journey: Pizza night
    stages:
      - {stage: Hears of it, emotion: 1}
      - {stage: Finds a table, emotion: 1}
      - {stage: Orders, emotion: 1}
      - {stage: Eats, emotion: 1.2}
      - {stage: Pays, emotion: 1}

Prefer:

    journey: Pizza night
    stages:
      - {stage: Hears of it, emotion: 0.5}
      - {stage: Finds a table, emotion: -0.5}
      - {stage: Orders, emotion: 0}
      - {stage: Eats, emotion: 1.8}
      - {stage: Pays, emotion: -1}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.figures.curve import arcs_of
from cjmap.lint.kit.moods import for_persona, hardly_moves, on_scale
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    for arc in arcs_of(journey_map):
        if hardly_moves(arc.moments, len(arc.points)):
            bounds = sorted((min(arc.moments), max(arc.moments)), key=journey_map.scale.score)
            ends = [on_scale(journey_map, bound) for bound in bounds]
            spread = f"score {ends[0]}" if ends[0] == ends[1] else f"score between {ends[0]} and {ends[1]}"
            message = f"{for_persona(journey_map, arc.persona)}all {len(arc.points)} places {spread}"
            hint = "ask where it felt best and where worst, and score those first"
            yield Finding(journey_map.journey, message, hint, "journey")


RULE = Rule(Severity.INFO, _check)
