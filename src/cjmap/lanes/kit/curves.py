"""The curves of a map: which feelings follow which, along the ways people take, for all or for each persona."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cjmap.frozen import frozen
from cjmap.lanes.kit.frame import Frame, StageBox, curve_x
from cjmap.model.feelings import Feeling
from cjmap.model.persona import Persona
from cjmap.model.place import Place
from cjmap.model.trail import bearers, comes, felt_by, followers, people_of, scored_by, scored_on

__all__ = ["Curve", "Mark", "curves_of", "unmarked"]

SPREAD = 0.3
APART, CLOSE = 13, 0.2
"""How far marks stand apart that would lie on one another, in pixels; and how near their scores are, on −2…+2."""


@dataclass(frozen=True, eq=False)
class Mark:
    """One scored feeling on a curve: where it stands and what it says; `shown` unless it is on another sheet.

    It stands `aside` of the middle of its place where those of other personas would lie on it.
    """

    x: float
    feeling: Feeling
    place: Place
    shown: bool = True
    aside: float = 0

    @property
    def middle(self) -> float:
        """Where it would stand alone."""
        return round(self.x - self.aside, 2)

    @property
    def position(self) -> float:
        """Its height on −2…+2."""
        return self.feeling.position if self.feeling.position is not None else 0.0


Step = tuple[Mark, ...]
Beside = dict[tuple[int, int], float]
"""By the `id()` of a place and the number of a persona, from 0."""


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
    people = people_of(frame.map)
    beside = _beside(frame, people) if len(people) > 1 else {}
    curves = [_curve(frame, persona, number, beside) for number, persona in enumerate(people)]
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


def _beside(frame: Frame, people: Sequence[Persona | None]) -> Beside:
    """How far each persona's mark at a place stands beside its middle, so that equal scores do not hide one another."""
    found: Beside = {}
    for box in frame.every:
        for place in (box.stage, *(box.stage.touchpoints or ())):
            scores = [(one, _only(frame, place, persona)) for one, persona in enumerate(people)]
            told = sorted((score, one) for one, score in scores if score is not None)
            for row in _close(told):
                step = min(APART, box.width * SPREAD / len(row))
                for number, one in enumerate(sorted(row)):
                    found[id(place), one] = round((number - (len(row) - 1) / 2) * step, 2)
    return found


def _only(frame: Frame, place: Place, persona: Persona | None) -> float | None:
    """The one score of a persona that the curve shows at a place; None where there are several, or none."""
    _, moves = scored_on(frame.map, persona).get(id(place), (place, []))
    return moves[0][0].position if len(moves) == 1 == len(moves[0]) else None


def _close(told: Sequence[tuple[float, int]]) -> Iterator[list[int]]:
    """Rows of those whose scores are so near that their marks would touch, two or more."""
    row: list[int] = []
    for (score, one), before in zip(told, (None, *told), strict=False):
        if before is None or score - before[0] >= CLOSE:
            if len(row) > 1:
                yield row
            row = []
        row.append(one)
    if len(row) > 1:
        yield row


def _steps(frame: Frame, box: StageBox, place: Place, persona: Persona | None, aside: float) -> list[Step]:
    moves = scored_by(frame.map, place, persona)
    slot = next((one for one in box.slots if one.place is place), None)
    room = (slot.width if slot else box.width * 0.8) * 2 * SPREAD
    first, gap = curve_x(box, place) - room / 2, room / max(len(moves) - 1, 1)
    middle = curve_x(box, place) + aside
    shown = any(one is box for one in frame.boxes)
    return [
        tuple(
            Mark(round(first + number * gap if len(moves) > 1 else middle, 2), one, place, shown, aside) for one in move
        )
        for number, move in enumerate(moves)
    ]


def _curve(frame: Frame, persona: Persona | None, number: int, beside: Beside) -> Curve:
    steps = {
        id(place): _steps(frame, box, place, persona, beside.get((id(place), number), 0))
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
