"""A graph to be placed and routed, and where an engine put it. Lengths are CSS pixels, from the top left corner."""

from __future__ import annotations

from typing import Literal, TypeAlias

from cjmap.frozen import NamedTuple

__all__ = ["Edge", "Graph", "Node", "Placed", "Point", "Route", "Told"]

Point: TypeAlias = tuple[float, float]


class Node(NamedTuple):
    """A box of a fixed size, in the group of that name where there are groups; `at` is its centre where it is fixed."""

    id: str
    width: float
    height: float
    group: str = ""
    at: Point | None = None


class Edge(NamedTuple):
    """A way from one node to another; `label` is the size of the words on it, `weight` how straight it should be.

    Where `shapes_order` is off, the edge does not say that its end comes after its start.
    """

    id: str
    start: str
    end: str
    label: Point | None = None
    weight: int = 1
    shapes_order: bool = True


class Graph(NamedTuple):
    """What an engine is given. Groups stand in the order of `groups`; `direction` is where the ways lead.

    Where every node is fixed, the engine only routes. `stacked` keeps the nodes of a group on one line, in their order.
    """

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    groups: tuple[str, ...] = ()
    direction: Literal["right", "down"] = "right"
    routes: Literal["square", "smooth"] = "smooth"
    gap: Point = (40, 24)
    stacked: bool = False


class Route(NamedTuple):
    """The way of an edge as a cubic Bézier line (a start, then three points a piece), and the centre of its label."""

    points: tuple[Point, ...]
    label: Point | None = None


class Placed(NamedTuple):
    """The centres of the nodes and the routes of the edges by their ids, the size of it all, and what made it.

    `note` says what a reader should know of the engine: that ours stood in for Graphviz, say.
    """

    nodes: dict[str, Point]
    routes: dict[str, Route]
    width: float
    height: float
    engine: str
    note: str = ""


class Told(NamedTuple):
    """A graph with the words of its nodes, edges and groups by their ids, for people who want its source."""

    graph: Graph
    words: dict[str, str]
