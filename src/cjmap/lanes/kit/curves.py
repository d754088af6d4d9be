"""The curves of a map: which feelings follow which, along the ways people take, for all or for each persona."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from cjmap.frozen import frozen
from cjmap.lanes.kit.frame import Frame, StageBox, curve_x
from cjmap.model.feelings import Feeling
from cjmap.model.persona import Persona
from cjmap.model.place import Place
from cjmap.model.trail import bearers, comes, felt_by, followers, people_of, scored_by

__all__ = ["Curve", "Mark", "curves_of", "unmarked"]

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


@frozen
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
    curves = [_curve(frame, persona) for persona in people_of(frame.map)]
    return [curve for curve in curves if curve.marks]


def unmarked(frame: Frame, box: StageBox, persona: Persona | None) -> list[tuple[Place, Feeling]]:
    """The feelings of a stage that the curve cannot show.

    Those are words without a score, and the stage's own feeling where its touchpoints have theirs.
    """
    if not comes(box.stage, persona):
        return []
    shown = bearers(frame.map, box.stage, persona)
    return [
        (place, one)
        for place in (box.stage, *(box.stage.touchpoints or ()))
        for move in felt_by(frame.map, place, persona)
        for one in move
        if not one.is_marked or place not in shown
    ]


def _steps(frame: Frame, box: StageBox, place: Place, persona: Persona | None) -> list[Step]:
    moves = scored_by(frame.map, place, persona)
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
    steps = {
        id(place): _steps(frame, box, place, persona)
        for box in frame.every
        for place in bearers(frame.map, box.stage, persona)
    }
    pairs = [(one, other) for row in steps.values() for one, other in pairwise(row)]
    pairs += [(steps[id(one)][-1], steps[id(other)][0]) for one, other in followers(frame.map, persona)]
    every = [step for row in steps.values() for step in row]
    return Curve(persona, *_chained(every, pairs))


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
