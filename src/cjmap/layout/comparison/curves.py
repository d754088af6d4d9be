"""The two curves of a comparison: where each mark stands, what is felt there, and which marks belong together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cjmap.diff.contents import Held
from cjmap.diff.match import Pair
from cjmap.drawing.curve import Point
from cjmap.figures.story import story_of
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.canvas import y_of
from cjmap.languages import say, small
from cjmap.layout.comparison.board import Board, BoardColumn
from cjmap.layout.comparison.signs import mean_on
from cjmap.model.feelings import Feeling, felt
from cjmap.model.map import JourneyMap
from cjmap.model.place import Place

__all__ = ["Curves", "Mark", "MarkPair", "curves_of", "unscored"]


@dataclass(frozen=True, eq=False)
class Mark:
    """What is felt at one place on one side: its mean on −2…+2, its words, and the score as its map writes it."""

    x: float
    position: float
    word: str
    written: str
    place: Place
    map: JourneyMap

    @property
    def y(self) -> float:
        """Its height on the lane."""
        return y_of(self.position)


class MarkPair(NamedTuple):
    """The marks of one touchpoint or stage on both sides; None where a side has no score."""

    before: Mark | None
    after: Mark | None
    missing: str = ""


class Curves(NamedTuple):
    """The marks in order, and the stretches each curve runs in without a break."""

    pairs: tuple[MarkPair, ...]
    before: tuple[tuple[Mark, ...], ...]
    after: tuple[tuple[Mark, ...], ...]


def points(run: Sequence[Mark]) -> list[Point]:
    """The marks of a stretch as points of the lane."""
    return [(mark.x, mark.y) for mark in run]


def curves_of(board: Board) -> Curves:
    """Both curves. A curve breaks where another map begins, and at stages that are not designed yet."""
    means = {id(one): _means(one) for one in (*board.found.before, board.found.after)}
    pairs: list[MarkPair] = []
    before: list[list[Mark]] = [[]]
    after: list[list[Mark]] = [[]]
    for column in board.columns:
        if column.change.undesigned:
            after.append([])
        for pair in _column_pairs(column, means):
            pairs.append(pair)
            if pair.before:
                if before[-1] and before[-1][-1].map is not pair.before.map:
                    before.append([])
                before[-1].append(pair.before)
            if pair.after:
                after[-1].append(pair.after)
    return Curves(tuple(pairs), *(tuple(tuple(run) for run in runs if run) for runs in (before, after)))


def _means(journey_map: JourneyMap) -> dict[int, float]:
    """The mean of everything felt at each place of a map."""
    scores: dict[int, list[float]] = {}
    for moment in story_of(journey_map).moments:
        scores.setdefault(id(moment.place), []).append(moment.position)
    return {place: sum(found) / len(found) for place, found in scores.items()}


def _column_pairs(column: BoardColumn, means: dict[int, dict[int, float]]) -> Iterator[MarkPair]:
    """The marks of a column from its start: touchpoints, and the stage itself on a side without scored ones."""
    rows: list[MarkPair] = []
    for slot, change in zip(column.box.slots, column.touchpoints, strict=True):
        before, after = (_mark(slot.curve, held, means) for held in (change.pair.before, change.pair.after))
        if before or after:
            only = not (change.pair.before and change.pair.after) and not change.undesigned
            rows.append(MarkPair(before, after, small(change.feeling.reason) if only else ""))
    stage, middle = column.change.pair, column.box.middle
    before = None if any(row.before for row in rows) else _mark(middle, stage.before, means)
    after = None if any(row.after for row in rows) else _mark(middle, stage.after, means)
    if before or after:
        rows.append(MarkPair(before, after))
    yield from sorted(rows, key=_x)


def _x(pair: MarkPair) -> float:
    return next(mark.x for mark in (pair.before, pair.after) if mark)


def _mark(x: float, held: Held[Place] | None, means: dict[int, dict[int, float]]) -> Mark | None:
    if held is None:
        return None
    position = means[id(held.map)].get(id(held.thing))
    if position is None:
        return None
    told = list(_feelings(held.map, held.thing))
    scored = {one.written for one in told if one.position is not None}
    written = scored.pop() if len(scored) == 1 else say("{score} mean", score=mean_on(position, held.map.scale))
    words = dict.fromkeys(one.word for one in told if one.word)
    return Mark(x, position, ", ".join(words), written, held.thing, held.map)


def _feelings(journey_map: JourneyMap, place: Place) -> Iterator[Feeling]:
    """Everything felt at a place, by anybody, each feeling once."""
    people = [one.id for one in journey_map.personas] or [None]
    told = (one for who in people for move in felt(journey_map, place.emotion, who) for one in move)
    yield from {id(one.emotion): one for one in told}.values()


def unscored(column: BoardColumn) -> list[tuple[str, Held[Place], str]]:
    """Feelings that no curve can show, because nobody gave them a score: the side, the place and the words."""
    pairs: list[Pair[Place]] = [column.change.pair, *(one.pair for one in column.touchpoints)]
    told = [("before", pair.before) for pair in pairs] + [("after", pair.after) for pair in pairs]
    return [
        (side, held, word)
        for side, held in told
        if held
        for word in dict.fromkeys(one.word for one in _feelings(held.map, held.thing) if one.position is None)
        if word
    ]
