"""How far a placed graph reaches: moved so that it begins at 0, and measured."""

from __future__ import annotations

from collections.abc import Iterator

from cjmap.engines.graph import Graph, Placed, Point, Route

__all__ = ["fitted", "is_fixed"]


def is_fixed(graph: Graph) -> bool:
    """Whether an engine only routes: every node stands fast."""
    return all(node.at for node in graph.nodes)


def fitted(graph: Graph, placed: Placed) -> Placed:
    """The graph as far as it reaches, from 0 on. Where nodes stand fast nothing moves, and routes may go below 0."""
    if not graph.nodes:
        return placed
    reached = list(_reached(graph, placed))
    left, top = (0.0, 0.0) if is_fixed(graph) else (min(x for x, _ in reached), min(y for _, y in reached))

    def moved(at: Point) -> Point:
        return round(at[0] - left, 2), round(at[1] - top, 2)

    nodes = {id_: moved(at) for id_, at in placed.nodes.items()}
    routes = {
        id_: Route(tuple(map(moved, route.points)), moved(route.label) if route.label else None)
        for id_, route in placed.routes.items()
    }
    right, bottom = moved((max(x for x, _ in reached), max(y for _, y in reached)))
    return placed._replace(nodes=nodes, routes=routes, width=right, height=bottom)


def _reached(graph: Graph, placed: Placed) -> Iterator[Point]:
    """The corners of the nodes and labels, and the points that hold the routes."""
    for node in graph.nodes:
        yield from _corners(placed.nodes[node.id], (node.width, node.height))
    for edge in graph.edges:
        if route := placed.routes.get(edge.id):
            yield from route.points
            if edge.label and route.label:
                yield from _corners(route.label, edge.label)


def _corners(centre: Point, size: Point) -> Iterator[Point]:
    (x, y), (width, height) = centre, size
    yield x - width / 2, y - height / 2
    yield x + width / 2, y + height / 2
