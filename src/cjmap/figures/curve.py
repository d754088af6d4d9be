"""The emotion curve in numbers: which feeling follows which, where it falls, and what is remembered of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from cjmap.model.emotion import Emotion
from cjmap.model.feelings import felt, mean_position
from cjmap.model.flow import stops, ways
from cjmap.model.map import JourneyMap
from cjmap.model.place import Place, Stage

__all__ = ["Arc", "Drop", "Point", "arcs_of", "drops_of", "peak_end_of"]


class Point(NamedTuple):
    """A place on the curve: the mean of its scores on −2…+2, and the mean of each moment where it moves."""

    place: Place
    position: float
    moments: tuple[float, ...]


@dataclass(frozen=True)
class Arc:
    """The curve of one persona, or of everybody (None): its points in reading order, and which follows which."""

    persona: str | None
    points: tuple[Point, ...]
    steps: tuple[tuple[Point, Point], ...]

    @property
    def moments(self) -> list[float]:
        """Every moment in reading order."""
        return [moment for point in self.points for moment in point.moments]

    @property
    def ends(self) -> list[Point]:
        """The points after which nothing more is scored: several where the way parts."""
        passed = {id(before.place) for before, _ in self.steps}
        return [point for point in self.points if id(point.place) not in passed]


class Drop(NamedTuple):
    """A fall of the curve from one place to the next that has a score: by how much on −2…+2, and for whom.

    `persona` is None where emotions are not told per persona.
    """

    before: Place
    after: Place
    size: float
    persona: str | None


def arcs_of(journey_map: JourneyMap) -> list[Arc]:
    """One curve for everybody, or one a persona where emotions are told so. Those without a score are left out."""
    told = any(_is_per_persona(place.emotion) for place in journey_map.places())
    people = [one.id for one in journey_map.personas] if told else [None]
    arcs = [_arc(journey_map, persona) for persona in people]
    return [arc for arc in arcs if arc.points]


def drops_of(journey_map: JourneyMap) -> list[Drop]:
    """Every fall along the ways of a map, in reading order; places without a score are passed over."""
    return [
        Drop(before.place, after.place, round(before.position - after.position, 6), arc.persona)
        for arc in arcs_of(journey_map)
        for before, after in arc.steps
        if before.position > after.position
    ]


def peak_end_of(journey_map: JourneyMap) -> float | None:
    """The mean of the strongest and the last moment on −2…+2, which is what people remember; None without scores.

    Where personas feel differently it is the mean of theirs. Source: Kahneman, Fredrickson, Schreiber and Redelmeier,
    "When More Pain Is Preferred to Less: Adding a Better End", 1993.
    """
    remembered = [(max(arc.moments, key=abs) + arc.moments[-1]) / 2 for arc in arcs_of(journey_map)]
    return sum(remembered) / len(remembered) if remembered else None


def _is_per_persona(emotion: Emotion | None) -> bool:
    return emotion is not None and bool(emotion.by_persona or any(map(_is_per_persona, emotion.parts)))


def _arc(journey_map: JourneyMap, persona: str | None) -> Arc:
    points: dict[int, Point] = {}
    bearers: dict[int, int] = {}
    for stage in journey_map.stages:
        if _comes(stage, persona):
            own = _points_in(journey_map, stage, persona)
            points |= own
            whole = id(stage) if id(stage) in own else None
            bearers |= {id(stop): whole or id(stop) for stop in stops(stage)}
    return Arc(persona, tuple(points.values()), tuple(_steps(journey_map, points, bearers)))


def _points_in(journey_map: JourneyMap, stage: Stage, persona: str | None) -> dict[int, Point]:
    """The scored touchpoints of a stage; the stage itself when there is none."""
    touchpoints = [one for one in stage.touchpoints or () if _comes(one, persona)]
    found = {id(one): _point(journey_map, one, persona) for one in touchpoints}
    scored = {key: point for key, point in found.items() if point}
    own = None if scored else _point(journey_map, stage, persona)
    return {id(stage): own} if own else scored


def _comes(place: Place, persona: str | None) -> bool:
    """Whether a place is one of the persona's; everybody (None) comes everywhere."""
    return persona is None or not place.personas or persona in place.personas


def _point(journey_map: JourneyMap, place: Place, persona: str | None) -> Point | None:
    position = mean_position(journey_map, place, persona)
    if position is None:
        return None
    moves = ([one.position for one in move if one.position is not None]
             for move in felt(journey_map, place.emotion, persona))  # fmt: skip
    return Point(place, position, tuple(sum(move) / len(move) for move in moves if move))


def _steps(journey_map: JourneyMap, points: dict[int, Point], bearers: dict[int, int]) -> Iterator[tuple[Point, Point]]:
    """Which points follow each other, forwards only; places without a score are passed over."""
    order = {key: number for number, key in enumerate(dict.fromkeys(bearers.values()))}
    onward: dict[int, list[int]] = {}
    for way in ways(journey_map):
        start, end = bearers.get(id(way.start)), bearers.get(id(way.to))
        if start is not None and end is not None and order[start] < order[end]:
            onward.setdefault(start, []).append(end)
    for key, point in points.items():
        for later in _scored_after(key, onward, points):
            yield point, later


def _scored_after(key: int, onward: dict[int, list[int]], points: dict[int, Point]) -> Iterator[Point]:
    """The next points on every way from a place, each once."""
    seen: set[int] = set()
    waiting = list(onward.get(key, ()))
    while waiting:
        at = waiting.pop(0)
        if at in seen:
            continue
        seen.add(at)
        if at in points:
            yield points[at]
        else:
            waiting += onward.get(at, ())
