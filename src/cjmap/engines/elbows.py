"""Ways with square corners around boxes: the shortest on a grid of lines beside the boxes, with few turns."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from heapq import heappop, heappush
from itertools import pairwise

from cjmap.engines.graph import Point
from cjmap.frozen import NamedTuple

__all__ = ["Box", "square_ways"]

_CLEAR, _KEPT_OFF, _TURN, _SHARED, _ROOMY, _HASTE = 12.0, 5.0, 40.0, 1.0, 30.0, 2.5
_STEPS = ((1, 0), (0, 1), (-1, 0), (0, -1))

Spot = tuple[int, int]
State = tuple[Spot, int]
Piece = tuple[Spot, Spot]


class _Door(NamedTuple):
    """Where a way may leave a box: on its side, then on the line beside it, by the step `out`."""

    sill: Point
    stoop: Point
    out: int


class Box(NamedTuple):
    """Something that ways go round."""

    left: float
    top: float
    right: float
    bottom: float

    def doors(self, down: bool) -> list[_Door]:
        """The middles of its sides; first the one where ways leave."""
        x, y = (self.left + self.right) / 2, (self.top + self.bottom) / 2
        sills = ((self.right, y), (x, self.bottom), (self.left, y), (x, self.top))
        return [
            _Door(sills[out], (sills[out][0] + _CLEAR * _STEPS[out][0], sills[out][1] + _CLEAR * _STEPS[out][1]), out)
            for out in ((1, 0, 2, 3) if down else (0, 1, 3, 2))
        ]


class _Grid(NamedTuple):
    xs: list[float]
    ys: list[float]
    closed: set[Piece]

    def spot(self, point: Point) -> Spot:
        return bisect_left(self.xs, point[0]), bisect_left(self.ys, point[1])

    def point(self, spot: Spot) -> Point:
        return round(self.xs[spot[0]], 2), round(self.ys[spot[1]], 2)

    def length(self, one: Spot, other: Spot) -> float:
        return abs(self.xs[one[0]] - self.xs[other[0]]) + abs(self.ys[one[1]] - self.ys[other[1]])


def square_ways(boxes: Mapping[str, Box], wanted: Sequence[tuple[str, str]], down: bool) -> list[list[Point]]:
    """A way for each pair of boxes, as its corners. Ways keep off boxes, and off each other where that costs little."""
    grid = _grid(list(boxes.values()))
    used: defaultdict[Piece, int] = defaultdict(int)
    return [_way(grid, boxes[start], boxes[end], used, down) for start, end in wanted]


def _grid(boxes: Sequence[Box]) -> _Grid:
    """Lines through the middles of boxes and beside them, and in the middle of wide gaps."""
    xs = _lines([(box.left, box.right) for box in boxes])
    ys = _lines([(box.top, box.bottom) for box in boxes])
    closed: set[Piece] = set()
    for box in boxes:
        across = range(bisect_right(xs, box.left - _KEPT_OFF) - 1, bisect_left(xs, box.right + _KEPT_OFF))
        downward = range(bisect_right(ys, box.top - _KEPT_OFF) - 1, bisect_left(ys, box.bottom + _KEPT_OFF))
        for x in across:
            closed.update(((x, y), (x + 1, y)) for y in downward[1:])
        for y in downward:
            closed.update(((x, y), (x, y + 1)) for x in across[1:])
    return _Grid(xs, ys, closed)


def _lines(spans: Sequence[tuple[float, float]]) -> list[float]:
    found = {value for low, high in spans for value in (low - _CLEAR, (low + high) / 2, high + _CLEAR)}
    ordered = sorted(found)
    middles = {(one + other) / 2 for one, other in pairwise(ordered) if other - one > _ROOMY}
    return sorted(found | middles)


def _way(grid: _Grid, start: Box, end: Box, used: defaultdict[Piece, int], down: bool) -> list[Point]:
    """A cheap way from a side of a box to a side of another; straight through where there is none."""
    leaving, coming = start.doors(down), end.doors(down)
    if start is end:
        leaving, coming = leaving[:1], coming[2:3]
    goals = {grid.spot(door.stoop): door for door in coming}
    queue: list[tuple[float, float, Spot, int]] = []
    before: dict[State, State | None] = {}
    cost: dict[State, float] = {}
    for number, door in enumerate(leaving):
        spot = grid.spot(door.stoop)
        cost[spot, door.out], before[spot, door.out] = _TURN * number, None
        heappush(queue, (_TURN * number, _TURN * number, spot, door.out))
    while queue:
        _, spent, spot, out = heappop(queue)
        if spot in goals and goals[spot].out == (out + 2) % 4:
            spots = _traced(before, (spot, out))
            for one, other in pairwise(spots):
                used[min(one, other), max(one, other)] += 1
            first = next(door for door in leaving if grid.spot(door.stoop) == spots[0])
            return _corners([first.sill, *map(grid.point, spots), goals[spot].sill])
        if spent > cost[spot, out]:
            continue
        for after, turn in _neighbours(grid, spot, out):
            piece = (min(spot, after), max(spot, after))
            if piece in grid.closed:
                continue
            paid = spent + grid.length(spot, after) * (1 + _SHARED * bool(used[piece])) + _TURN * (turn != out)
            if paid < cost.get((after, turn), float("inf")):
                cost[after, turn], before[after, turn] = paid, (spot, out)
                left = min(grid.length(after, goal) for goal in goals)
                heappush(queue, (round(paid + _HASTE * left, 4), paid, after, turn))
    return _corners([leaving[0].sill, coming[-1].sill])


def _neighbours(grid: _Grid, spot: Spot, out: int) -> Iterator[State]:
    for turn in (out, (out + 1) % 4, (out + 3) % 4):
        x, y = spot[0] + _STEPS[turn][0], spot[1] + _STEPS[turn][1]
        if 0 <= x < len(grid.xs) and 0 <= y < len(grid.ys):
            yield (x, y), turn


def _traced(before: Mapping[State, State | None], last: State) -> list[Spot]:
    """The way that was found, from its beginning."""
    spots = [last[0]]
    step = before[last]
    while step is not None:
        spots.append(step[0])
        step = before[step]
    return spots[::-1]


def _corners(points: Sequence[Point]) -> list[Point]:
    """The points where a way begins, turns and ends."""
    inner = [
        here for before, here, after in zip(points, points[1:], points[2:], strict=False)
        if not (before[0] == here[0] == after[0] or before[1] == here[1] == after[1])
    ]  # fmt: skip
    return [points[0], *inner, points[-1]]
