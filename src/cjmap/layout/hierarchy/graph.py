"""A hierarchy as a graph, for people who want to go on with it in Graphviz: its maps, and what joins them."""

from __future__ import annotations

from cjmap.engines.graph import Edge, Graph, Told
from cjmap.engines.graph import Node as GraphNode
from cjmap.languages import say
from cjmap.layout.hierarchy.kin import Kin
from cjmap.layout.hierarchy.node import NODE, Node, placed_names

__all__ = ["graph_of"]


def graph_of(kin: Kin, nodes: dict[str, Node]) -> Told:
    """Every map as a node; from each whole a way to its parts, and from each future one to what it would replace."""
    words = {id_: node.title for id_, node in nodes.items()}
    edges: list[Edge] = []
    for number, one in enumerate(kin.details, 1):
        edges.append(Edge(f"detail {number}", one.whole, one.part))
        whole = kin.maps[one.whole]
        words |= {f"detail {number}": placed_names(whole, one)} if whole and one.places else {}
    for number, (later, earlier) in enumerate(kin.improvements, 1):
        edges.append(Edge(f"improvement {number}", later, earlier, shapes_order=False))
        words[f"improvement {number}"] = say("would replace")
    return Told(Graph(tuple(GraphNode(id_, NODE, one.height) for id_, one in nodes.items()), tuple(edges)), words)
