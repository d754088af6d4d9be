"""Graphs as DOT text: the same each time, and no name can change the graph."""

import json
import subprocess
from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from graphs import LOAN

from cjmap.engines.dot import bundled
from cjmap.engines.dot_text import dot_text
from cjmap.engines.graph import Edge, Graph, Node

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = [
    '"]; n9 [label="', "<b>bold</b>", "a\\", "\\N", "\\l", "&lt;script&gt;", "}", "subgraph",
    "/* */ //", "#", "a\nb\x00c",
    "<>", "-> n1", "", " ", '"', "١٢", "💳", "\u202e", "node", "12",
]  # fmt: skip


def test_a_graph_for_an_engine(golden: Callable[[str, str], None]) -> None:
    golden("graph/loan.gv", dot_text(LOAN))


def test_a_graph_for_people(golden: Callable[[str, str], None]) -> None:
    words = {
        "find": "Finds the flat", "prove": "Proves the income", "decide": "Decision", "asks": 'Asks for a "yes"',
        "branch": "Asks at the branch", "papers": "Uploads the papers", "waits": "Waits", "yes": "Gets the yes",
        "no": "Gets a no", "4": "Something is missing, 58%",
    }  # fmt: skip
    golden("graph/loan-for-people.gv", dot_text(LOAN, words))


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_words_and_ids_never_change_the_graph(name: str) -> None:
    graph = Graph(
        (Node(name, 90, 40, f"g{name}"), Node(f"{name}!", 90, 40, f"g{name}")),
        (Edge(f"e{name}", name, f"{name}!"),), (f"g{name}",),
    )  # fmt: skip
    words = {name: name, f"{name}!": name, f"e{name}": name, f"g{name}": name}
    told = json.loads(drawn(dot_text(graph, words), "json"))
    assert {one["name"] for one in told["objects"]} == {"cluster_1", "n1", "n2", "b1", "f1"}
    assert [edge["id"] for edge in told["edges"] if "id" in edge] == ["e1"]
    texts = [one.text for one in ElementTree.fromstring(drawn(dot_text(graph, words), "svg")).iter(f"{SVG}text")]
    seen = "".join(char if char.isprintable() else " " for char in name)
    assert not seen.strip() or texts.count(seen) == 4


def drawn(text: str, to: str) -> str:
    """What Graphviz makes of a text."""
    command = [bundled() or "dot", f"-T{to}"]
    return subprocess.run(command, input=text.encode(), capture_output=True, check=True).stdout.decode()
