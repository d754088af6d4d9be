"""The emotion curve turns at every place, by a quarter of the scale or more, seven places or more in a row.

Moves and outcomes within a place count as their mean, and each way through the map is looked at by itself.

Why: stories have few turns; the six shapes that prevail in a large collection of fiction have two at most (Reagan,
Mitchell, Kiley, Danforth and Dodds, "The Emotional Arcs of Stories Are Dominated by Six Basic Shapes", EPJ Data
Science, 2016). A curve like a
saw mostly shows that each place was scored by itself, or that good and bad news were dealt out in turn.

Severity: info, as a bad journey may be just like that.

Avoid:

    journey: Pizza night
    stages:
      - {stage: Hears of it, emotion: 1}
      - {stage: Calls, emotion: -1}
      - {stage: Arrives, emotion: 1}
      - {stage: Orders, emotion: -1}
      - {stage: Eats, emotion: 1.5}
      - {stage: Pays, emotion: -1}
      - {stage: Goes home, emotion: 1}

Prefer:

    journey: Pizza night
    stages:
      - {stage: Hears of it, emotion: 1}
      - {stage: Calls, emotion: -1}
      - {stage: Arrives, emotion: -0.5}
      - {stage: Orders, emotion: 0.5}
      - {stage: Eats, emotion: 1.5}
      - {stage: Pays, emotion: -1}
      - {stage: Goes home, emotion: 1}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.figures.curve import Arc, Point, arcs_of
from cjmap.lint.kit.moods import for_persona
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap

_FEWEST, _SWING = 7, 1


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    for arc in arcs_of(journey_map):
        swings = sum(abs(end.position - start.position) >= _SWING for start, end in arc.steps)
        saw = _longest_saw(arc) if swings >= _FEWEST - 1 else []
        if len(saw) >= _FEWEST:
            way = f"from “{saw[0].place.name}” to “{saw[-1].place.name}”"
            message = f"{for_persona(journey_map, arc.persona)}the curve turns at every place {way}"
            yield Finding(
                journey_map.journey, message, "check the scores against each other, not one by one", "journey"
            )


def _longest_saw(arc: Arc) -> list[Point]:
    """The longest row of points, each the only one after the one before, between which the curve turns each time."""
    after: dict[int, list[Point]] = {}
    before: dict[int, int] = {}
    for start, end in arc.steps:
        after.setdefault(id(start.place), []).append(end)
        before[id(end.place)] = before.get(id(end.place), 0) + 1
    best: list[Point] = []
    row: list[Point] = []
    for point in arc.points:
        follows = bool(row) and after.get(id(row[-1].place)) == [point] and before[id(point.place)] == 1
        row = _longer(row, point) if follows else [point]
        best = max(best, row, key=len)
    return best


def _longer(row: list[Point], point: Point) -> list[Point]:
    """The row with one point more where the curve swings there and turned before, else the shorter one it begins."""
    swing = point.position - row[-1].position
    if abs(swing) < _SWING:
        return [point]
    turned = len(row) < 2 or (row[-1].position - row[-2].position) * swing < 0
    return [*row, point] if turned else [row[-1], point]


RULE = Rule(Severity.INFO, _check)
