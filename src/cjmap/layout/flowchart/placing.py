"""Where the cards of a flow stand: columns in the order of the stages are ours, the order within them and the ways are
the engine's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from cjmap.engines.dot import place
from cjmap.engines.graph import Edge, Graph, Node, Point
from cjmap.frozen import NamedTuple
from cjmap.layout.flowchart.cards import CARD_WIDTH, StopCard
from cjmap.layout.flowchart.links import Flow, Link
from cjmap.layout.flowchart.pills import Pill
from cjmap.layout.graph.strokes import corners_of

__all__ = ["Chart", "Column", "chart_of"]

_BEFORE, _AIR, _LANE, _MOST_LANES, _BETWEEN = 28.0, 24.0, 8.0, 14, 40.0
_PILL_GAP, _TO_PILL = 8.0, 22.0
_LEAST_ROWS, _WIDE, _SHAPE = 3, 2600.0, 1.9
_TOP, _TALL, _SIDE = 30.0, 2.4, 14.0

Corners: TypeAlias = tuple[Point, ...]
"""Where a piece of a way begins, turns and ends."""


class Column(NamedTuple):
    """Stops of one stage under each other, from `x` on; behind them the pills of the ways that leave them."""

    stage: int
    stops: tuple[str, ...]
    x: float
    width: float


class Chart(NamedTuple):
    """What stands where: columns, the top start corners of cards and pills by their ids, and the ways.

    A way with a pill has a piece to it, and one on from it unless it leaves the map. `note` is what a reader should
    know of the engine.
    """

    columns: tuple[Column, ...]
    cards: dict[str, Point]
    pills: dict[str, Point]
    ways: tuple[tuple[Link, tuple[Corners, ...]], ...]
    height: float
    note: str


def chart_of(
    flow: Flow, cards: dict[str, StopCard], pills: dict[str, Pill], start: float, least: float, wish: str
) -> Chart:  # fmt: skip
    """Place a flow from `start` on, at least so wide, by the engine wished for. Raises MissingToolError if it fails."""
    columns = _columns(flow, cards, pills, start, least)
    middles, note = _ordered(flow, columns, cards, pills, wish)
    corners = {
        id_: (column.x + _BEFORE, middles[id_] - cards[id_].height / 2) for column in columns for id_ in column.stops
    }
    spots = dict(_pill_spots(flow, cards, pills, corners))
    routed = place(_fixed(flow, cards, pills, corners, spots), wish)
    pieces = []
    for link in flow.links:
        first = [_to_pill(cards, pills, corners, spots, link)] if link.id in spots else []
        on = [tuple(corners_of(routed.routes[link.id]))] if link.id in routed.routes else []
        pieces.append((link, (*first, *on)))
    return _from_the_top(columns, corners, spots, cards, pills, pieces, routed.note or note)


def _columns(
    flow: Flow, cards: dict[str, StopCard], pills: dict[str, Pill], start: float, least: float
) -> tuple[Column, ...]:  # fmt: skip
    """As few columns as make the flow broader than tall, each stage cut evenly; they fill the width they are given."""
    most = max((sum(one.stage == stage for one in flow.stops) for stage in range(flow.stops[-1].stage + 1)), default=1)
    for rows in range(_LEAST_ROWS, max(most, _LEAST_ROWS) + 1):
        parts = list(_parts(flow, rows))
        widths = [_BEFORE + CARD_WIDTH + _gutter(flow, part, pills) for _, part in parts]
        tallest = max(sum(_tall(flow, id_, cards, pills) + _BETWEEN for id_ in part) for _, part in parts)
        if sum(widths) <= max(_WIDE, _SHAPE * tallest):
            break
    more = max(0.0, least - sum(widths)) / len(widths)
    columns, x = [], start
    for (stage, part), width in zip(parts, widths, strict=True):
        columns.append(Column(stage, part, round(x, 2), round(width + more, 2)))
        x += width + more
    return tuple(columns)


def _parts(flow: Flow, rows: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    for stage in range(flow.stops[-1].stage + 1):
        inside = [one.id for one in flow.stops if one.stage == stage]
        count = -(-len(inside) // rows)
        each = -(-len(inside) // count) if count else 1
        for first in range(0, len(inside), each):
            yield stage, tuple(inside[first : first + each])


def _gutter(flow: Flow, part: Sequence[str], pills: dict[str, Pill]) -> float:
    """The room beside a column: its pills, and a lane for each way that turns there."""
    leaving = [link for link in flow.links if link.start in part]
    widest = max((pills[link.id].width for link in leaving if link.id in pills), default=0)
    lanes = min(sum(link.end is not None for link in leaving), _MOST_LANES)
    return round((widest + _TO_PILL if widest else 0) + _AIR + _LANE * lanes)


def _tall(flow: Flow, id_: str, cards: dict[str, StopCard], pills: dict[str, Pill]) -> float:
    """The height of a card or of the pills beside it, whichever is more."""
    stack = [pills[link.id] for link in flow.links if link.start == id_ and link.id in pills]
    return max(cards[id_].height, _stack_height(stack))


def _stack_height(stack: Sequence[Pill]) -> float:
    return sum(pill.height + _PILL_GAP for pill in stack) - _PILL_GAP if stack else 0


def _ordered(
    flow: Flow, columns: Sequence[Column], cards: dict[str, StopCard], pills: dict[str, Pill], wish: str
) -> tuple[dict[str, float], str]:  # fmt: skip
    """The middle of each card from the top, so that ways cross seldom and the happy path is straight."""
    of_stop = {id_: number for number, column in enumerate(columns) for id_ in column.stops}
    nodes = [
        Node(id_, column.width - 8, _tall(flow, id_, cards, pills), f"k{number}")
        for number, column in enumerate(columns) for id_ in column.stops
    ]  # fmt: skip
    edges = [
        Edge(link.id, link.start, link.end, None, 8 if link.happy else 2 if link.kind == "on" else 1,
             of_stop[link.start] < of_stop[link.end])
        for link in flow.links if link.end is not None and link.end != link.start
    ]  # fmt: skip
    groups = tuple(f"k{number}" for number in range(len(columns)))
    graph = Graph(tuple(nodes), tuple(edges), groups, gap=(8, _BETWEEN), stacked=True)
    placed = place(graph, wish, routed=False)
    heights = {node.id: node.height for node in nodes}
    return _in_order(columns, {id_: at[1] for id_, at in placed.nodes.items()}, heights), placed.note


def _in_order(columns: Sequence[Column], middles: dict[str, float], heights: dict[str, float]) -> dict[str, float]:
    """The middles with every column in its order, whatever an engine thinks of it.

    Ways lead down through most columns; where that would make the flow too tall, a column begins at the top again.
    """
    rooms = [sum(heights[id_] + _BETWEEN for id_ in column.stops) for column in columns]
    most = max(*rooms, sum(column.width for column in columns) / _TALL)
    found: dict[str, float] = {}
    raised = min(middles[id_] - heights[id_] / 2 for id_ in middles)
    for column in columns:
        tops, free = {}, -1e7
        for id_ in column.stops:
            tops[id_] = max(middles[id_] - heights[id_] / 2, free)
            free = tops[id_] + heights[id_] + _BETWEEN
        first = tops[column.stops[0]]
        if free - raised > most:
            raised = first
            free = first
            for id_ in column.stops:
                tops[id_], free = min(tops[id_], free), free + heights[id_] + _BETWEEN
        elif first < raised:
            raised = first
        found |= {id_: round(top - raised + heights[id_] / 2, 2) for id_, top in tops.items()}
    return found


def _pill_spots(
    flow: Flow, cards: dict[str, StopCard], pills: dict[str, Pill], corners: dict[str, Point]
) -> Iterator[tuple[str, Point]]:  # fmt: skip
    """Pills stand under each other beside the card that they leave, those that go up first."""
    for stop in flow.stops:
        x, y = corners[stop.id]
        leaving = [link for link in flow.links if link.start == stop.id and link.id in pills]
        leaving.sort(key=lambda link: corners[link.end][1] if link.end else y + 0.5)
        at = y + cards[stop.id].height / 2 - _stack_height([pills[link.id] for link in leaving]) / 2
        for link in leaving:
            yield link.id, (x + CARD_WIDTH + _TO_PILL, round(at, 2))
            at += pills[link.id].height + _PILL_GAP


def _fixed(
    flow: Flow, cards: dict[str, StopCard], pills: dict[str, Pill], corners: dict[str, Point], spots: dict[str, Point]
) -> Graph:  # fmt: skip
    """The cards and the pills where they stand, and the pieces of ways between them."""
    nodes = [
        Node(id_, CARD_WIDTH, cards[id_].height, at=(x + CARD_WIDTH / 2, y + cards[id_].height / 2))
        for id_, (x, y) in corners.items()
    ]  # fmt: skip
    nodes += [
        Node(f"p{id_}", pills[id_].width, pills[id_].height, at=(x + pills[id_].width / 2, y + pills[id_].height / 2))
        for id_, (x, y) in spots.items()
    ]  # fmt: skip
    edges = [
        Edge(link.id, f"p{link.id}" if link.id in spots else link.start, link.end) for link in flow.links if link.end
    ]
    return Graph(tuple(nodes), tuple(edges), routes="square")


def _to_pill(
    cards: dict[str, StopCard], pills: dict[str, Pill], corners: dict[str, Point], spots: dict[str, Point], link: Link
) -> Corners:  # fmt: skip
    """The piece from a card to a pill beside it: straight, or along a trunk that those above and below share."""
    (x, y), (end, top) = corners[link.start], spots[link.id]
    x, to = x + CARD_WIDTH, top + pills[link.id].height / 2
    start = min(max(to, y + _SIDE), y + cards[link.start].height - _SIDE)
    trunk = (x + end) / 2
    return ((x, start), (end, start)) if start == to else ((x, start), (trunk, start), (trunk, to), (end, to))


def _from_the_top(
    columns: tuple[Column, ...], corners: dict[str, Point], spots: dict[str, Point], cards: dict[str, StopCard],
    pills: dict[str, Pill], ways: Sequence[tuple[Link, tuple[Corners, ...]]], note: str,
) -> Chart:  # fmt: skip
    """Everything moved so that it begins below the stages, and how far down it reaches."""
    ys = [y for _, pieces in ways for piece in pieces for _, y in piece]
    tops = [y for _, y in (*corners.values(), *spots.values())] + ys
    down = _TOP - min(tops)
    ends = [y + cards[id_].height for id_, (_, y) in corners.items()]
    ends += [y + pills[id_].height for id_, (_, y) in spots.items()]

    def moved(at: Point) -> Point:
        return round(at[0], 2), round(at[1] + down, 2)

    return Chart(
        columns, {id_: moved(at) for id_, at in corners.items()}, {id_: moved(at) for id_, at in spots.items()},
        tuple((link, tuple(tuple(map(moved, piece)) for piece in pieces)) for link, pieces in ways),
        round(max([*ends, *ys]) + down + 24), note,
    )  # fmt: skip
