"""A blueprint as a graph, for people who want to go on with it in Graphviz: its cards where they stand, its arrows."""

from __future__ import annotations

from cjmap.engines.graph import Edge, Graph, Node, Told
from cjmap.lanes.kit.frame import Frame
from cjmap.languages import say
from cjmap.layout.service.links import Link
from cjmap.layout.service.plan import Plan
from cjmap.layout.service.twin import called

__all__ = ["graph_of"]

_SAYS = {"missing": "Missing link", "weak": "Weak link"}


def graph_of(frame: Frame, plan: Plan, links: list[Link]) -> Told:
    """The cards of each lane as a group, and what leads to what, with their words."""
    board = plan.board
    nodes, words = [], {tier.id: tier.title for tier in board.tiers}
    for piece in board.pieces:
        x, y, width, height = plan.box(piece)
        at = (round(x + width / 2, 2), round(y + height / 2, 2))
        nodes.append(Node(piece.id, width, height, board.tiers[piece.spot.tier].id, at))
        words[piece.id] = called(frame, piece.record)
    edges = []
    for number, link in enumerate(links, 1):
        edges.append(Edge(f"link {number}", link.start.id, link.end.id))
        words |= {f"link {number}": say(_SAYS[link.style])} if link.style in _SAYS else {}
    return Told(Graph(tuple(nodes), tuple(edges), tuple(tier.id for tier in board.tiers), "down", "square"), words)
