"""Every engine for real: the one that came with cjmap, Graphviz, our own router; and what happens when one fails."""

import time
from pathlib import Path
from shutil import which

import pytest
from graphs import LOAN, crossed, disordered, many, overlapping, standing

from cjmap.engines import dot
from cjmap.engines.dot import bundled, place
from cjmap.engines.graph import Edge, Graph, Node, Placed
from cjmap.engines.router import place_simply
from cjmap.errors import MissingToolError

ENGINES = [name for name in ("graphviz-pure", "dot", "cjmap") if name == "cjmap" or which(name) or bundled()]


def placed_with(name: str, graph: Graph) -> Placed:
    if name == "cjmap":
        return place_simply(graph)
    return place(graph, (bundled() if name == "graphviz-pure" else "") or name)


def alone(monkeypatch: pytest.MonkeyPatch, folder: Path | str = "") -> None:
    """Hide every engine but those in the folder."""
    monkeypatch.setattr(dot, "bundled", lambda: None)
    monkeypatch.setenv("PATH", str(folder))


def program(folder: Path, name: str, script: str) -> str:
    """A program of that name that does what the script says."""
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)
    return str(file)


@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize("direction", ["right", "down"])
def test_groups_stand_in_order_and_nothing_lies_on_anything(name: str, direction: str) -> None:
    graph = LOAN._replace(direction=direction)  # type: ignore[arg-type]
    placed = placed_with(name, graph)
    assert not disordered(graph, placed)
    assert not overlapping(graph, placed)
    assert not crossed(graph, placed)
    assert set(placed.routes) == {edge.id for edge in graph.edges}
    assert placed.routes["2"].label
    assert placed.routes["1"].label is None


@pytest.mark.parametrize("name", ENGINES)
def test_nodes_that_stand_fast_are_only_routed(name: str) -> None:
    graph = standing(LOAN, place_simply(LOAN))
    placed = placed_with(name, graph)
    assert placed.nodes == {node.id: node.at for node in graph.nodes}
    assert not crossed(graph, placed)


@pytest.mark.parametrize("name", ENGINES)
def test_routes_begin_and_end_at_the_sides_of_their_nodes(name: str) -> None:
    placed = placed_with(name, LOAN)
    for edge in LOAN.edges:
        route = placed.routes[edge.id]
        for end, (x, y) in ((edge.start, route.points[0]), (edge.end, route.points[-1])):
            across, down = abs(x - placed.nodes[end][0]), abs(y - placed.nodes[end][1])
            assert (abs(across - 120) < 1.5 and down < 49.5) or (abs(down - 48) < 1.5 and across < 121.5)


@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize("fixed", [False, True])
def test_three_hundred_nodes_with_four_hundred_and_fifty_edges_take_seconds(name: str, fixed: bool) -> None:
    graph = many(300, 450, 12, fixed)
    begun = time.process_time()
    placed = placed_with(name, graph)
    assert time.process_time() - begun < 8
    assert not disordered(graph, placed)
    assert not crossed(graph, placed)


@pytest.mark.parametrize("name", ENGINES)
def test_a_graph_without_edges_and_one_without_nodes(name: str) -> None:
    assert placed_with(name, Graph((Node("a", 100, 50),), ())).nodes == {"a": (50, 25)}
    assert placed_with(name, Graph((), ())).width == 0


@pytest.mark.parametrize("name", ENGINES)
def test_smooth_routes_do_not_run_through_nodes_either(name: str) -> None:
    graph = LOAN._replace(routes="smooth")
    placed = placed_with(name, graph)
    assert not disordered(graph, placed)
    assert not crossed(graph, placed)


def test_the_same_graph_is_placed_the_same_way_each_time() -> None:
    assert place(LOAN) == place(LOAN)
    assert place_simply(LOAN) == place_simply(LOAN)


def test_the_engine_that_came_with_cjmap_is_taken_first() -> None:
    placed = place(LOAN)
    assert placed.engine == ("graphviz-pure" if bundled() else "dot")
    assert placed.note == ""


@pytest.mark.skipif(not which("dot"), reason="needs Graphviz")
def test_graphviz_on_the_path_comes_next(monkeypatch: pytest.MonkeyPatch) -> None:
    alone(monkeypatch, Path(which("dot") or "").parent)
    assert place(LOAN).engine == "dot"


def test_our_own_router_comes_last_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    alone(monkeypatch)
    placed = place(LOAN)
    assert placed.engine == "cjmap"
    assert placed.note == "there is no Graphviz here; drawn with the simple router of cjmap"


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("echo 'out of ink' >&2; exit 3", "dot failed with code 3: out of ink"),
        ("kill -SEGV $$", "dot failed with code -11"),
        ("echo gibberish", "dot answered nothing that makes sense"),
        ("echo '{}'", "dot answered nothing that makes sense"),
        ('echo \'{"objects": [{"name": "n1", "pos": "nan,4"}]}\'', "dot answered nothing that makes sense"),
        ("echo '{\"objects\": []}'", "dot answered without 6 of 6 nodes"),
        ("while :; do :; done", "dot took longer than 0.2 s"),
    ],
)
def test_an_engine_that_fails_is_told_and_replaced(
    script: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, "dot", script)
    alone(monkeypatch, f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(dot, "SECONDS", 0.2)
    placed = place(LOAN)
    assert placed.engine == "cjmap"
    assert placed.note == f"{said}; drawn with the simple router of cjmap"


def test_an_engine_that_was_asked_for_and_fails_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(MissingToolError, match=r"--dot or CJMAP_DOT failed: .* failed with code 3: out of ink"):
        place(LOAN, program(tmp_path, "mine", "echo 'out of ink' >&2; exit 3"))


def test_an_engine_that_was_asked_for_and_is_not_there_is_an_error() -> None:
    with pytest.raises(MissingToolError, match="there is no program “no-such-dot”") as missing:
        place(LOAN, "no-such-dot")
    assert missing.value.exit_code == 3


def test_a_program_that_is_none_is_an_error(tmp_path: Path) -> None:
    file = tmp_path / "dot"
    file.write_bytes(b"\x7fELFnot really")
    file.chmod(0o755)
    with pytest.raises(MissingToolError, match="cannot be started"):
        place(LOAN, str(file))


def test_two_nodes_that_lead_to_each_other_are_no_trouble() -> None:
    graph = Graph((Node("a", 90, 40), Node("b", 90, 40)), (Edge("1", "a", "b"), Edge("2", "b", "a")))
    for placed in (place(graph), place_simply(graph)):
        assert not overlapping(graph, placed)


@pytest.mark.parametrize("name", ENGINES)
def test_nodes_of_a_group_keep_their_order_on_one_line_where_they_are_stacked(name: str) -> None:
    graph = many(60, 90, 6)._replace(stacked=True)
    placed = placed_with(name, graph)
    for group in graph.groups:
        inside = [placed.nodes[node.id] for node in graph.nodes if node.group == group]
        assert len({x for x, _ in inside}) == 1
        assert [y for _, y in inside] == sorted(y for _, y in inside)
    assert not disordered(graph, placed)
