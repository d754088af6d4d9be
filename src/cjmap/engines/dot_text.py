"""A graph as DOT text. Nodes are called n1, n2, …, edges e1, e2, …: no name that anybody wrote can change the graph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cjmap.engines.extent import is_fixed
from cjmap.engines.graph import Edge, Graph, Node

__all__ = ["dot_text", "edge_names", "node_names"]

_POINT = 'shape=point width=0.01 height=0.01 style=invis label=""'
_PER_INCH = 72


def dot_text(graph: Graph, words: Mapping[str, str] | None = None, routed: bool = True) -> str:
    """The graph for an engine; or, with the words of nodes, edges and groups by their ids, for people.

    Groups follow each other: an invisible way leads through their beginnings and ends, unless all stands fast. One
    pixel is one point. y counts upwards from 0 for a node that stands fast, so that y of the picture is minus y of the
    text. Not `routed`, it only asks where nodes stand.
    """
    names = node_names(graph)
    body = [
        *(_for_people(graph) if words else _header(graph, routed)),
        *_groups(graph, names, words or {}),
        *(_node(node, names[node.id], words) for node in graph.nodes if not node.group),
        *(_edge(edge, id_, names, words) for id_, edge in zip(edge_names(graph), graph.edges, strict=True)),
    ]
    return "\n".join(["digraph cjmap {", *(f"  {line}" for line in body), "}", ""])


def node_names(graph: Graph) -> dict[str, str]:
    """What each node is called in the text, by its id."""
    return {node.id: f"n{number}" for number, node in enumerate(graph.nodes, 1)}


def edge_names(graph: Graph) -> list[str]:
    """What each edge is called in the text, in order."""
    return [f"e{number}" for number, _ in enumerate(graph.edges, 1)]


def _for_people(graph: Graph) -> Iterator[str]:
    """How it looks to whoever gives the text to Graphviz: sizes as its own words need, arrows, rounded corners."""
    yield f"graph [newrank=true rankdir={_rank(graph)} fontname=Helvetica]"
    yield "node [shape=box style=rounded fontname=Helvetica]"
    yield "edge [fontname=Helvetica fontsize=11]"


def _rank(graph: Graph) -> str:
    return "LR" if graph.direction == "right" else "TB"


def _header(graph: Graph, routed: bool) -> Iterator[str]:
    across, between = (graph.gap[1], graph.gap[0]) if graph.direction == "right" else graph.gap
    splines = ("ortho" if graph.routes == "square" else "spline") if routed else "none"
    gaps = f"nodesep={_inches(across)} ranksep={_inches(between)}"
    yield f"graph [newrank=true rankdir={_rank(graph)} {gaps} splines={splines}]"
    yield 'node [shape=box fixedsize=true label=""]'
    yield "edge [arrowhead=none]"


def _groups(graph: Graph, names: Mapping[str, str], words: Mapping[str, str]) -> Iterator[str]:
    """A subgraph for each group, from an invisible beginning to an invisible end, and the ways between groups."""
    stands = is_fixed(graph)
    for number, group in enumerate(graph.groups, 1):
        inside = [node for node in graph.nodes if node.group == group]
        # In clusters dot forgets the order of nodes on a line; only people need the boxes.
        yield f"subgraph cluster_{number} {{" if words else f"subgraph g{number} {{"
        yield from [f"  graph [label={_quoted(words.get(group, ''))}]"] if words else []
        if stands:
            yield from (f"  {_node(node, names[node.id], words or None)}" for node in inside)
            yield "}"
            continue
        yield f"  b{number} [{_POINT}]; f{number} [{_POINT}]"
        for node in inside:
            yield f"  {_node(node, names[node.id], words or None)}"
        for name in [names[node.id] for node in inside]:
            yield f"  b{number} -> {name} -> f{number} [style=invis]"
        if graph.stacked and len(inside) > 1:
            yield f"  {{ rank=same {' -> '.join(names[node.id] for node in inside)} [style=invis] }}"
        yield "}"
    for number in range(1, 0 if stands else len(graph.groups)):
        yield f"f{number} -> b{number + 1} [style=invis weight=10]"


def _node(node: Node, name: str, words: Mapping[str, str] | None) -> str:
    if words:
        return f"{name} [label={_quoted(words.get(node.id, ''))}]"
    fixed = f' pos="{node.at[0]:g},{-node.at[1]:g}!"' if node.at else ""
    return f"{name} [width={_inches(node.width)} height={_inches(node.height)}{fixed}]"


def _edge(edge: Edge, id_: str, names: Mapping[str, str], words: Mapping[str, str] | None) -> str:
    told = [f"id={id_}"]
    if words and words.get(edge.id):
        told.append(f"label={_quoted(words[edge.id])}")
    elif edge.label and not words:
        told.append(f"label={_room(*edge.label)}")
    told += [f"weight={edge.weight}"] if edge.weight != 1 else []
    told += ["constraint=false"] if not edge.shapes_order else []
    return f"{names[edge.start]} -> {names[edge.end]} [{' '.join(told)}]"


def _room(width: float, height: float) -> str:
    """An empty label of a fixed size, since Graphviz measures words in fonts that are not ours."""
    size = f'FIXEDSIZE="TRUE" WIDTH="{round(width)}" HEIGHT="{round(height)}"'
    return f'<<TABLE BORDER="0" CELLBORDER="0" CELLPADDING="0" CELLSPACING="0" {size}><TR><TD></TD></TR></TABLE>>'


def _quoted(text: str) -> str:
    """Text that stays text: whatever stands in it is no markup, no escape, no entity and no end of the string."""
    if not text:
        return '""'
    from graphviz import escape
    from graphviz.quoting import quote

    clean = "".join(char if char.isprintable() else " " for char in text)
    return str(quote(escape(clean.replace("&", "&amp;"))))


def _inches(pixels: float) -> str:
    return f"{round(pixels / _PER_INCH, 4):g}"
