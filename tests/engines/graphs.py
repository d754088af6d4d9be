"""Graphs to place, and what must be true of them once they are placed."""

from __future__ import annotations

from itertools import pairwise

from cjmap.engines.graph import Edge, Graph, Node, Placed, Point, Route

LOAN = Graph(
    tuple(Node(id_, 240, 96, stage) for id_, stage in (
        ("asks", "find"), ("branch", "find"), ("papers", "prove"), ("waits", "prove"), ("yes", "decide"),
        ("no", "decide"),
    )),
    (
        Edge("1", "asks", "papers"), Edge("2", "branch", "papers", (80, 20)),
        Edge("3", "papers", "waits", shapes_order=False),
        Edge("4", "waits", "papers", shapes_order=False), Edge("5", "waits", "yes", weight=4), Edge("6", "waits", "no"),
        Edge("7", "yes", "yes", shapes_order=False),
    ),
    ("find", "prove", "decide"),
    routes="square",
)  # fmt: skip
"""Three stages, two ways in, a way back, a way on the spot."""


def many(nodes: int, edges: int, groups: int, fixed: bool = False) -> Graph:
    """A graph of that size: a chain through all nodes, and jumps back and forth that are the same each time."""
    each = nodes // groups
    boxes = tuple(
        Node(f"x{one}", 216, 72 + one % 3 * 20, f"g{one // each}",
             (one // each * 340 + 108, one % each * 150 + 50) if fixed else None)
        for one in range(nodes)
    )  # fmt: skip
    pairs = list(pairwise(range(nodes))) + [(one * 37 % nodes, one * 61 % nodes) for one in range(edges - nodes + 1)]
    ways = tuple(
        Edge(f"w{number}", f"x{start}", f"x{end}", shapes_order=start // each < end // each)
        for number, (start, end) in enumerate(pairs)
    )
    return Graph(boxes, ways, tuple(f"g{one}" for one in range(groups)), routes="square")


def standing(graph: Graph, placed: Placed) -> Graph:
    """The graph with every node where it was placed."""
    return graph._replace(nodes=tuple(node._replace(at=placed.nodes[node.id]) for node in graph.nodes))


def box(node: Node, placed: Placed) -> tuple[float, float, float, float]:
    """The left, top, right and bottom of a node."""
    x, y = placed.nodes[node.id]
    return x - node.width / 2, y - node.height / 2, x + node.width / 2, y + node.height / 2


def line(route: Route) -> list[Point]:
    """Points along a route."""
    found = [route.points[0]]
    for start in range(0, len(route.points) - 1, 3):
        a, b, c, d = route.points[start : start + 4]
        for t in (step / 24 for step in range(1, 25)):
            share = (1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3
            found.append(tuple(sum(s * p[axis] for s, p in zip(share, (a, b, c, d), strict=True)) for axis in (0, 1)))  # type: ignore[arg-type]
    return found


def crossed(graph: Graph, placed: Placed) -> list[tuple[str, str]]:
    """Edges that run through a node which they do not belong to."""
    found = []
    for edge in graph.edges:
        points = line(placed.routes[edge.id])
        left, right = min(x for x, _ in points), max(x for x, _ in points)
        top, bottom = min(y for _, y in points), max(y for _, y in points)
        for node in graph.nodes:
            x1, y1, x2, y2 = box(node, placed)
            if node.id in (edge.start, edge.end) or x1 > right or x2 < left or y1 > bottom or y2 < top:
                continue
            if any(x1 + 1 < x < x2 - 1 and y1 + 1 < y < y2 - 1 for x, y in points):
                found.append((edge.id, node.id))
    return found


def overlapping(graph: Graph, placed: Placed) -> list[tuple[str, str]]:
    """Nodes that lie on each other."""
    boxes = {node.id: box(node, placed) for node in graph.nodes}
    return [
        (one, other) for one in boxes for other in boxes
        if one < other and boxes[one][0] < boxes[other][2] and boxes[other][0] < boxes[one][2]
        and boxes[one][1] < boxes[other][3] and boxes[other][1] < boxes[one][3]
    ]  # fmt: skip


def disordered(graph: Graph, placed: Placed) -> list[str]:
    """Groups that begin before the one in front of them has ended."""
    spans = []
    for group in graph.groups:
        inside = [box(node, placed) for node in graph.nodes if node.group == group]
        axis = 0 if graph.direction == "right" else 1
        spans.append((min(one[axis] for one in inside), max(one[axis + 2] for one in inside), group))
    return [later[2] for earlier, later in pairwise(spans) if later[0] <= earlier[1]]
