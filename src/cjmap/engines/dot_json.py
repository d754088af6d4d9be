"""What Graphviz answers: its JSON as places and routes, checked before anybody believes it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from math import isfinite
from typing import Any

from cjmap.engines.dot_text import edge_names, node_names
from cjmap.engines.extent import fitted
from cjmap.engines.graph import Graph, Placed, Point, Route

__all__ = ["NonsenseError", "label_spot", "placed_by"]


class NonsenseError(Exception):
    """An answer that cannot be one; the message says what it is."""


def placed_by(answer: str, graph: Graph, engine: str, routed: bool = True) -> Placed:
    """The places and routes of an answer in `-Tjson`. Raises NonsenseError where it is not one for this graph.

    Without `routed` there are no routes. Nodes that stand fast stay exactly where they are.
    """
    try:
        told = json.loads(answer)
        nodes = _nodes(told["objects"], graph)
        routes = dict(_routes(told.get("edges", []), graph)) if routed else {}
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise NonsenseError("nothing that makes sense") from None
    if missing := [node.id for node in graph.nodes if node.id not in nodes]:
        raise NonsenseError(f"without {len(missing)} of {len(graph.nodes)} nodes")
    if routed and (missing := [edge.id for edge in graph.edges if edge.id not in routes]):
        raise NonsenseError(f"without {len(missing)} of {len(graph.edges)} edges")
    if any(node.at and _apart(node.at, nodes[node.id]) > 1 for node in graph.nodes):
        raise NonsenseError("with nodes moved that stand fast")
    nodes |= {node.id: node.at for node in graph.nodes if node.at}
    return fitted(graph, Placed(nodes, routes, 0, 0, engine))


def label_spot(points: tuple[Point, ...]) -> Point:
    """Where words on a way stand when nobody says: in the middle of its longest piece."""
    ends = points[::3]
    longest = max(range(len(ends) - 1), key=lambda at: round(_apart(ends[at], ends[at + 1]), 2))
    (x1, y1), (x2, y2), (x3, y3), (x4, y4) = points[3 * longest : 3 * longest + 4]
    return round((x1 + 3 * x2 + 3 * x3 + x4) / 8, 2), round((y1 + 3 * y2 + 3 * y3 + y4) / 8, 2)


def _nodes(objects: list[dict[str, Any]], graph: Graph) -> dict[str, Point]:
    called = {name: id_ for id_, name in node_names(graph).items()}
    return {called[one["name"]]: _at(*_centre(one)) for one in objects if one["name"] in called}


def _centre(node: dict[str, Any]) -> Point:
    """The middle of the box as drawn, since `pos` has five digits only."""
    corners = [point for drawn in node.get("_draw_", ()) for point in drawn.get("points", ())]
    if not corners:
        x, y = _numbers(node["pos"])
        return x, y
    across, down = [_finite(x) for x, _ in corners], [_finite(y) for _, y in corners]
    return (min(across) + max(across)) / 2, (min(down) + max(down)) / 2


def _routes(edges: list[dict[str, Any]], graph: Graph) -> Iterator[tuple[str, Route]]:
    called = dict(zip(edge_names(graph), graph.edges, strict=True))
    for told in edges:
        edge = called.get(told.get("id", ""))
        if edge is None:
            continue
        drawn = next(one["points"] for one in told["_draw_"] if one["op"] in ("b", "B"))
        points = tuple(_at(_finite(x), _finite(y)) for x, y in drawn)
        if len(points) % 3 != 1 or len(points) < 4:
            raise ValueError
        x_y = _numbers(told["lp"]) if "lp" in told else None
        label = (_at(*x_y) if x_y else label_spot(points)) if edge.label else None
        yield edge.id, Route(points, label)


def _at(x: float, y: float) -> Point:
    """A point of a picture, where y counts downwards."""
    return round(x, 2), round(-y, 2)


def _numbers(text: str) -> list[float]:
    return [_finite(number) for number in text.split(",")]


def _finite(number: Any) -> float:
    value = float(number)
    if not isfinite(value) or abs(value) > 1e7:
        raise ValueError
    return value


def _apart(one: Point, other: Point) -> float:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]))
