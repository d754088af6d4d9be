"""Where the cards of a hierarchy stand, column by column, and the lines between them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cjmap.drawing.shapes import Path, Segment, Shape
from cjmap.drawing.text import line
from cjmap.drawing.type_scale import CAPTION
from cjmap.frozen import NamedTuple
from cjmap.languages import say
from cjmap.layout.hierarchy.kin import Kin
from cjmap.layout.hierarchy.levels import Levels
from cjmap.layout.hierarchy.node import NODE, Node
from cjmap.layout.kit.settled import tops_of
from cjmap.layout.wheel.circle import arrow_head

__all__ = ["Board", "board_of", "line_shapes"]

GUTTER, BETWEEN, PASS = 132.0, 44.0, 18.0
FAR = 1e7
Slot = tuple[str, ...]


class Board(NamedTuple):
    """Where each card has its top start corner, where lines pass through columns, and how large it all is."""

    at: dict[str, tuple[float, float]]
    passes: dict[tuple[str, str, int], float]
    width: float
    height: float


def board_of(levels: Levels, nodes: dict[str, Node]) -> Board:
    """Cards level with the lines that lead to them, then wholes amid their parts; nothing on anything else."""
    columns = _with_passes(levels)
    tops: dict[Slot, float] = {}
    order = [list(column) for column in columns]
    for step, column in enumerate(columns):
        ports = {slot: _ports(levels, nodes, slot, tops) for slot in column}
        order[step] = sorted(column, key=lambda slot: (_mean(ports[slot]), column.index(slot)))
        wanted = {slot: _mean(ports[slot]) - _middle(slot, nodes) for slot in column}
        _settle(order[step], nodes, wanted, tops)
    for step in reversed(range(len(order) - 1)):
        wanted = {slot: _amid(levels, nodes, slot, step, tops) for slot in order[step]}
        _settle(order[step], nodes, wanted, tops)
    return _board(order, nodes, tops)


def _with_passes(levels: Levels) -> list[list[Slot]]:
    """The clusters of each column, and a slot for each line that passes through it on its way to a later one."""
    columns: list[list[Slot]] = [list(column) for column in levels.columns]
    for detail in levels.onward:
        for step in range(levels.of_map[detail.whole] + 1, levels.of_map[detail.part]):
            columns[step].append(("", detail.whole, detail.part))
    return columns


def _height(slot: Slot, nodes: dict[str, Node]) -> float:
    return PASS if slot[0] == "" else sum(nodes[id_].height + BETWEEN for id_ in slot) - BETWEEN


def _offset(slot: Slot, nodes: dict[str, Node], id_: str) -> float:
    """How far below the top of a slot one of its cards begins."""
    before = slot[: slot.index(id_)]
    return sum(nodes[one].height + BETWEEN for one in before)


def _settle(order: Sequence[Slot], nodes: dict[str, Node], wanted: dict[Slot, float], tops: dict[Slot, float]) -> None:
    heights = [_height(slot, nodes) for slot in order]
    tops.update(zip(order, tops_of(heights, [wanted[slot] for slot in order], (0, FAR)), strict=True))


def _slot_of(tops: dict[Slot, float], id_: str) -> Slot | None:
    return next((slot for slot in tops if slot[0] and id_ in slot), None)


def _port(nodes: dict[str, Node], tops: dict[Slot, float], whole: str, part: str) -> float | None:
    slot = _slot_of(tops, whole)
    return tops[slot] + _offset(slot, nodes, whole) + nodes[whole].port(part) if slot else None


def _ports(levels: Levels, nodes: dict[str, Node], slot: Slot, tops: dict[Slot, float]) -> list[float]:
    """How far down the lines begin that lead to a slot."""
    if slot[0] == "":
        found = [_port(nodes, tops, slot[1], slot[2])]
    else:
        found = [_port(nodes, tops, one.whole, one.part) for one in levels.onward if one.part in slot]
    return [port for port in found if port is not None]


def _mean(lengths: Sequence[float]) -> float:
    return sum(lengths) / len(lengths) if lengths else 0.0


def _middle(slot: Slot, nodes: dict[str, Node]) -> float:
    """How far below the top of a slot the lines to it arrive: amid its first card, the present."""
    return PASS / 2 if slot[0] == "" else nodes[slot[0]].height / 2


def _amid(levels: Levels, nodes: dict[str, Node], slot: Slot, step: int, tops: dict[Slot, float]) -> float:
    """Where a slot is wanted for the sake of what it leads to: amid its parts in the next column, else where it is."""
    found = []
    for one in levels.onward:
        near = _slot_of(tops, one.part) if levels.of_map[one.part] == step + 1 else ("", one.whole, one.part)
        if near not in tops or near is None:
            continue
        level = tops[near] + (
            PASS / 2 if near[0] == "" else _offset(near, nodes, one.part) + nodes[one.part].height / 2
        )
        if slot[0] == "" and slot[1:] == (one.whole, one.part):
            found.append(level - PASS / 2)
        elif slot[0] and one.whole in slot:
            found.append(level - _offset(slot, nodes, one.whole) - nodes[one.whole].port(one.part))
    return _mean(found) if found else tops[slot]


def _board(order: Sequence[Sequence[Slot]], nodes: dict[str, Node], tops: dict[Slot, float]) -> Board:
    at: dict[str, tuple[float, float]] = {}
    passes: dict[tuple[str, str, int], float] = {}
    lowest = 0.0
    for step, column in enumerate(order):
        x = step * (NODE + GUTTER)
        for slot in column:
            top = tops[slot]
            lowest = max(lowest, top + _height(slot, nodes))
            if slot[0] == "":
                passes[slot[1], slot[2], step] = top + PASS / 2
                continue
            for id_ in slot:
                at[id_] = (x, top + _offset(slot, nodes, id_))
    return Board(at, passes, len(order) * (NODE + GUTTER) - GUTTER if order else 0, lowest)


def line_shapes(kin: Kin, levels: Levels, nodes: dict[str, Node], board: Board, x: float, y: float) -> list[Shape]:
    """A smooth line with an arrow for each detail, a dashed one from each future to its present."""
    shapes: list[Shape] = []
    for whole, part, _ in levels.onward:
        (x1, y1), (x2, y2) = board.at[whole], board.at[part]
        start = (x + x1 + NODE, y + y1 + nodes[whole].port(part))
        end = (x + x2, y + y2 + nodes[part].height / 2)
        stops = [(start, start)]
        for step in range(levels.of_map[whole] + 1, levels.of_map[part]):
            level, column = y + board.passes[whole, part, step], x + step * (NODE + GUTTER)
            stops.append(((column, level), (column + NODE, level)))
        shapes += _smooth([*stops, (end, end)])
    for later, earlier in kin.improvements:
        shapes += _replacing(nodes, board, later, earlier, x, y)
    return shapes


def _smooth(stops: Sequence[tuple[tuple[float, float], tuple[float, float]]]) -> list[Shape]:
    """A line through columns: bends between them, level within them."""
    path: list[Segment] = [("M", *stops[0][1])]
    for (_, (x1, y1)), ((x2, y2), out) in pairwise(stops):
        last = out == (x2, y2)
        end = x2 - 8 if last else x2
        middle = round((x1 + end) / 2, 2)
        path += [("C", middle, y1, middle, y2, end, y2), ("L", *(out if not last else (end, y2)))]
    tip = stops[-1][0]
    return [Path(tuple(path), None, "ink-3", 2), arrow_head(tip, (1, 0), "ink-3")]


def _replacing(nodes: dict[str, Node], board: Board, later: str, earlier: str, x: float, y: float) -> list[Shape]:
    """From the top of a future to the bottom of the card above it; round the cards between where there are any."""
    (x1, y1), (x2, y2) = board.at[later], board.at[earlier]
    bottom = y2 + nodes[earlier].height
    if x1 == x2 and 0 < y1 - bottom <= BETWEEN + 1:
        middle, tip = x + x1 + NODE / 2, (x + x1 + NODE / 2, y + bottom + 2)
        told = line(say("would replace"), CAPTION, middle + 14, round(y + bottom + BETWEEN / 2 - 8, 2))
        stem: tuple[Segment, ...] = (("M", middle, y + y1), ("L", middle, tip[1] + 9))
        return [Path(stem, None, "pos", 2, (5, 4)), arrow_head(tip, (0, -1), "pos"), told]
    if x1 != x2:
        return _across(nodes, board, later, earlier, x, y)
    side, start, end = x + x1 - 16, y + y1 + 24, y + y2 + 24
    around: tuple[Segment, ...] = (("M", x + x1, start), ("L", side, start), ("L", side, end), ("L", x + x2 - 9, end))
    return [Path(around, None, "pos", 2, (5, 4), round=False), arrow_head((x + x2 - 1, end), (1, 0), "pos")]


def _across(nodes: dict[str, Node], board: Board, later: str, earlier: str, x: float, y: float) -> list[Shape]:
    """From a future to a present in the next column; farther ones are named on the card alone."""
    (x1, y1), (x2, y2) = board.at[later], board.at[earlier]
    if abs(x2 - x1) > NODE + GUTTER + 1:
        return []
    way = 1 if x2 > x1 else -1
    start = (x + x1 + (NODE if way > 0 else 0), y + y1 + nodes[later].port(earlier, replaces=True))
    end = (x + x2 + (0 if way > 0 else NODE), y + y2 + nodes[earlier].height - 24)
    middle, near = round((start[0] + end[0]) / 2, 2), end[0] - way * 8
    path: tuple[Segment, ...] = (("M", *start), ("C", middle, start[1], middle, end[1], near, end[1]))
    return [Path(path, None, "pos", 2, (5, 4)), arrow_head(end, (way, 0), "pos")]
