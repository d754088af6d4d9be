"""The curves of a map: which feelings follow which, along the ways people take, for all or for each persona."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from cjmap.lanes.kit.frame import Frame, StageBox, curve_x
from cjmap.model.emotion import Emotion
from cjmap.model.feelings import Feeling, felt
from cjmap.model.flow import stops, ways
from cjmap.model.persona import Persona
from cjmap.model.place import Place, Stage

__all__ = ["Curve", "Mark", "curves_of", "people_of", "unmarked"]

SPREAD = 0.3


@dataclass(frozen=True, eq=False)
class Mark:
    """One scored feeling on a curve: where it stands and what it says; `shown` unless it is on another sheet."""

    x: float
    feeling: Feeling
    place: Place
    shown: bool = True

    @property
    def position(self) -> float:
        """Its height on −2…+2."""
        return self.feeling.position if self.feeling.position is not None else 0.0


Step = tuple[Mark, ...]


@dataclass(frozen=True)
class Curve:
    """The feelings of one persona (None: of everybody). `runs` are smooth, `forks` join outcomes that differ."""

    persona: Persona | None
    runs: tuple[tuple[Mark, ...], ...]
    forks: tuple[tuple[Mark, Mark], ...]

    @property
    def marks(self) -> list[Mark]:
        """Every mark of this sheet once, along the curve."""
        return [mark for mark in self.every_mark if mark.shown]

    @property
    def every_mark(self) -> list[Mark]:
        """Every mark of the journey once, along the curve."""
        found = {id(mark): mark for run in self.runs for mark in run}
        found |= {id(mark): mark for fork in self.forks for mark in fork}
        return sorted(found.values(), key=lambda mark: mark.x)


def curves_of(frame: Frame) -> list[Curve]:
    """One curve for everybody, or one a persona where emotions are told so. Curves without marks are left out."""
    curves = [_curve(frame, persona) for persona in people_of(frame)]
    return [curve for curve in curves if curve.marks]


def people_of(frame: Frame) -> list[Persona | None]:
    """Whose emotions the map tells apart: its personas', or everybody's (None)."""
    told = any(tells_personas(place.emotion) for place in frame.map.places())
    return list(frame.map.personas) if told else [None]


def tells_personas(emotion: Emotion | None) -> bool:
    """Whether an emotion, or a part of it, is given per persona."""
    if emotion is None:
        return False
    return bool(emotion.by_persona) or any(map(tells_personas, (*emotion.moves, *emotion.either)))


def unmarked(frame: Frame, box: StageBox, persona: Persona | None) -> list[tuple[Place, Feeling]]:
    """The feelings of a stage that the curve cannot show.

    Those are words without a score, and the stage's own feeling where its touchpoints have theirs.
    """
    found: list[tuple[Place, Feeling]] = []
    if not _comes(box.stage, persona):
        return found
    shown = _bearers(frame, box, persona)
    for place in (box.stage, *(box.stage.touchpoints or ())):
        for move in _felt(frame, place, persona):
            found += [(place, one) for one in move if not one.is_marked or place not in shown]
    return found


def _felt(frame: Frame, place: Place, persona: Persona | None) -> list[tuple[Feeling, ...]]:
    if not _comes(place, persona):
        return []
    return felt(frame.map, place.emotion, persona.id if persona else None)


def _comes(place: Place, persona: Persona | None) -> bool:
    """Whether a place is one of the persona's; everybody (None) comes everywhere."""
    return persona is None or not place.personas or persona.id in place.personas


def _scored(frame: Frame, place: Place, persona: Persona | None) -> list[tuple[Feeling, ...]]:
    moves = (tuple(one for one in move if one.is_marked) for move in _felt(frame, place, persona))
    return [move for move in moves if move]


def _bearers(frame: Frame, box: StageBox, persona: Persona | None) -> list[Place]:
    """The places of a stage that stand on the curve: its touchpoints, or itself when none of them has a score."""
    if not _comes(box.stage, persona):
        return []
    touchpoints: list[Place] = [one for one in box.stage.touchpoints or () if _scored(frame, one, persona)]
    return touchpoints or ([box.stage] if _scored(frame, box.stage, persona) else [])


def _steps(frame: Frame, box: StageBox, place: Place, persona: Persona | None) -> list[Step]:
    moves = _scored(frame, place, persona)
    slot = next((one for one in box.slots if one.place is place), None)
    room = (slot.width if slot else box.width * 0.8) * 2 * SPREAD
    first, gap = curve_x(box, place) - room / 2, room / max(len(moves) - 1, 1)
    middle = curve_x(box, place)
    shown = any(one is box for one in frame.boxes)
    return [
        tuple(Mark(round(first + number * gap if len(moves) > 1 else middle, 2), one, place, shown) for one in move)
        for number, move in enumerate(moves)
    ]


def _curve(frame: Frame, persona: Persona | None) -> Curve:
    steps: dict[int, list[Step]] = {}
    bearer: dict[int, int] = {}
    for box in frame.every:
        bearers = _bearers(frame, box, persona)
        for place in bearers:
            steps[id(place)] = _steps(frame, box, place, persona)
        stage_bears = bool(bearers) and isinstance(bearers[0], Stage)
        for stop in stops(box.stage):
            bearer[id(stop)] = id(box.stage) if stage_bears else id(stop)
    joined = _joined(frame, steps, bearer)
    pairs = [(one, other) for row in steps.values() for one, other in pairwise(row)]
    pairs += [(steps[one][-1], steps[other][0]) for one, other in joined]
    every = [step for row in steps.values() for step in row]
    return Curve(persona, *_chained(every, pairs))


def _joined(frame: Frame, steps: dict[int, list[Step]], bearer: dict[int, int]) -> list[tuple[int, int]]:
    """Which bearers follow each other, forwards only; those without a score are passed through."""
    order = {key: number for number, key in enumerate(dict.fromkeys(bearer.values()))}
    onward: dict[int, list[int]] = {}
    for way in ways(frame.map):
        if way.to is not None:
            one, other = bearer[id(way.start)], bearer[id(way.to)]
            if order[one] < order[other]:
                onward.setdefault(one, []).append(other)

    def reached(key: int, seen: set[int]) -> Iterator[int]:
        for following in onward.get(key, ()):
            if following in steps:
                yield following
            elif following not in seen:
                seen.add(following)
                yield from reached(following, seen)

    return [(key, other) for key in steps for other in dict.fromkeys(reached(key, set()))]


def _chained(
    steps: list[Step], pairs: list[tuple[Step, Step]]
) -> tuple[tuple[tuple[Mark, ...], ...], tuple[tuple[Mark, Mark], ...]]:
    """Smooth runs where one step follows one step, forks everywhere else."""
    after: dict[int, list[Step]] = {}
    before: dict[int, int] = {}
    for one, other in pairs:
        after.setdefault(id(one), []).append(other)
        before[id(other)] = before.get(id(other), 0) + 1

    def next_smooth(step: Step) -> Step | None:
        following = after.get(id(step), [])
        smooth = (
            len(following) == 1 == len(step) == len(following[0]) == before[id(following[0])] if following else False
        )
        return following[0] if smooth else None

    followers = {id(found) for step in steps if (found := next_smooth(step))}
    runs = []
    for step in steps:
        if id(step) in followers:
            continue
        run, at = [step[0]], next_smooth(step)
        while at:
            run.append(at[0])
            at = next_smooth(at)
        runs.append(tuple(run))
        runs += [(other,) for other in step[1:]]
    forks = tuple(
        (mark, other)
        for step in steps
        if next_smooth(step) is None
        for following in after.get(id(step), ())
        for mark in step
        for other in following
    )
    return tuple(runs), forks
