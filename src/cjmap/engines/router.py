"""Our own simple router, for where there is no Graphviz: groups in columns, nodes stacked, ways with square corners."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cjmap.engines.dot_json import label_spot
from cjmap.engines.elbows import Box, square_ways
from cjmap.engines.extent import fitted, is_fixed
from cjmap.engines.graph import Graph, Node, Placed, Point, Route

__all__ = ["ENGINE", "place_simply"]

ENGINE = "cjmap"


def place_simply(graph: Graph, routed: bool = True) -> Placed:
    """Place and route a graph with nothing but Python. The ways go round the nodes; they may share a line.

    Not `routed`, there are no routes.
    """
    stands = is_fixed(graph)
    centres = {node.id: node.at for node in graph.nodes if node.at} if stands else _stacked(graph)
    boxes = {node.id: _box(node, centres[node.id]) for node in graph.nodes}
    if not routed:
        return fitted(graph, Placed(centres, {}, 0, 0, ENGINE))
    ways = square_ways(boxes, [(edge.start, edge.end) for edge in graph.edges], graph.direction == "down")
    routes = {}
    for edge, corners in zip(graph.edges, ways, strict=True):
        points = _cubic(corners)
        routes[edge.id] = Route(points, label_spot(points) if edge.label else None)
    return fitted(graph, Placed(centres, routes, 0, 0, ENGINE))


def _stacked(graph: Graph) -> dict[str, Point]:
    """The centres of nodes that stand in columns (or rows, where ways lead down), one under the other."""
    across = graph.direction == "right"
    centres: dict[str, Point] = {}
    along = 0.0
    for column in _columns(graph):
        thick = max(node.width if across else node.height for node in column)
        beside = 0.0
        for node in column:
            size = node.height if across else node.width
            middle = round(along + thick / 2, 2), round(beside + size / 2, 2)
            centres[node.id] = middle if across else (middle[1], middle[0])
            beside += size + (graph.gap[1] if across else graph.gap[0])
        along += thick + (graph.gap[0] if across else graph.gap[1])
    return centres


def _columns(graph: Graph) -> list[list[Node]]:
    """Nodes by group, and within a group each after those that lead to it; ways back count for nothing."""
    columns: list[list[Node]] = []
    for group in graph.groups or ("",):
        inside = [node for node in graph.nodes if not graph.groups or node.group == group]
        columns += [inside] if graph.stacked else _ranks(graph, inside)
    if graph.groups:
        columns += _ranks(graph, [node for node in graph.nodes if node.group not in graph.groups])
    return columns


def _ranks(graph: Graph, inside: Sequence[Node]) -> list[list[Node]]:
    position = {node.id: number for number, node in enumerate(inside)}
    rank = dict.fromkeys(position, 0)
    onward = [
        (edge.start, edge.end) for edge in graph.edges
        if edge.shapes_order and position.get(edge.start, len(position)) < position.get(edge.end, -1)
    ]  # fmt: skip
    for start, end in sorted(onward, key=lambda way: position[way[0]]):
        rank[end] = max(rank[end], rank[start] + 1)
    return [[node for node in inside if rank[node.id] == one] for one in sorted(set(rank.values()))]


def _box(node: Node, centre: Point) -> Box:
    x, y = centre
    return Box(x - node.width / 2, y - node.height / 2, x + node.width / 2, y + node.height / 2)


def _cubic(corners: Sequence[Point]) -> tuple[Point, ...]:
    """Straight pieces as cubic ones."""
    points = [corners[0]]
    for (x1, y1), (x2, y2) in pairwise(corners):
        thirds = [(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share) for share in (1 / 3, 2 / 3)]
        points += [*((round(x, 2), round(y, 2)) for x, y in thirds), (x2, y2)]
    return tuple(points)
