"""The wheel as a graph, for people who want to go on with it in Graphviz."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.drawing.bidi import joined
from cjmap.engines.graph import Edge, Graph, Node, Told
from cjmap.languages import say
from cjmap.layout.wheel.turns import Turn
from cjmap.model.map import JourneyMap

__all__ = ["graph_of"]

_SIZE = (160.0, 48.0)


def graph_of(journey_map: JourneyMap, turns: Sequence[Turn], closed: bool) -> Told:
    """A node for each stage and each way out, an edge for each way; one from the last to the first if it is closed."""
    stages = journey_map.stages
    words = {f"s{number}": f"{number + 1} {stage.stage}" for number, stage in enumerate(stages)}
    edges = []
    for number, turn in enumerate(turns):
        end = f"s{turn.end}" if turn.end is not None else f"x{number}"
        if turn.end is None:
            words[end] = say("Leaves") if turn.kind == "out" else say("to {where}", where=turn.out)
        edges.append(_edge(f"w{number}", turn.start, end, turn.kind != "back" and turn.end != 0))
        told = joined((turn.written, ", ".join(way.when for way in turn.said if way.when)), ": ")
        words |= {f"w{number}": told} if told else {}
    last = len(stages) - 1
    if closed and last > 0 and not any((turn.start, turn.end) == (last, 0) for turn in turns):
        edges.append(_edge("round", last, "s0", onward=False))
    ids = [id_ for id_ in words if id_[0] in "sx"]
    return Told(Graph(tuple(Node(id_, *_SIZE) for id_ in ids), tuple(edges)), words)


def _edge(id_: str, start: int, end: str, onward: bool) -> Edge:
    return Edge(id_, f"s{start}", end, shapes_order=onward)
