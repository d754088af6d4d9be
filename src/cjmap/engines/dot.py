"""Graphviz: where the nodes of a graph stand and which way its edges go; our own router where there is no Graphviz."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from shutil import which

from cjmap.engines.dot_json import NonsenseError, placed_by
from cjmap.engines.dot_text import dot_text
from cjmap.engines.extent import fitted, is_fixed
from cjmap.engines.graph import Graph, Placed
from cjmap.engines.router import place_simply
from cjmap.errors import MissingToolError

__all__ = ["BUNDLED", "SECONDS", "EngineError", "bundled", "place"]

SECONDS = 10.0
"""How long an engine may take for one graph."""

BUNDLED = "graphviz-pure"


class EngineError(Exception):
    """An engine could not be started, took too long, failed, or answered what makes no sense."""


def place(graph: Graph, wish: str = "", routed: bool = True) -> Placed:
    """Place and route a graph: by the engine wished for, else the first of those there are that manages.

    `wish` is a program, by name or path. Raises MissingToolError where it is not there or fails. Otherwise one engine
    stands in for another, at last our own, and the note says so. Not `routed`, there are no routes.
    """
    if wish:
        found = which(wish)
        if not found:
            raise MissingToolError(f"there is no program “{wish}” to lay out graphs with (--dot, CJMAP_DOT)")
        try:
            return _placed(graph, found, wish, routed)
        except EngineError as wrong:
            raise MissingToolError(f"the program of --dot or CJMAP_DOT failed: {wrong}") from None
    failed: list[str] = []
    for name, program in _engines():
        try:
            return _placed(graph, program, name, routed)._replace(note=_note(failed, name))
        except EngineError as wrong:
            failed.append(str(wrong))
    return place_simply(graph, routed)._replace(note=_note(failed, ""))


def bundled() -> str | None:
    """The program that was installed beside cjmap, wherever this installation keeps programs."""
    folders = (sysconfig.get_path("scripts"), str(Path(sys.executable).parent), sysconfig.get_path("scripts", _user()))
    return which(BUNDLED, path=os.pathsep.join(folders))


def _user() -> str:
    return sysconfig.get_preferred_scheme("user")


def _engines() -> Iterator[tuple[str, str]]:
    """The engines there are, best first: their names and where they are."""
    for name, program in ((BUNDLED, bundled()), ("dot", which("dot"))):
        if program:
            yield name, program


def _note(failed: list[str], name: str) -> str:
    """What a reader should know; nothing where the first engine managed."""
    if name:
        return "; ".join([*failed, f"{name} stood in"]) if failed else ""
    reason = "; ".join(failed) or "there is no Graphviz here"
    return f"{reason}; drawn with the simple router of cjmap"


def _placed(graph: Graph, program: str, name: str, routed: bool = True) -> Placed:
    """What one engine makes of a graph. Raises EngineError."""
    if not graph.nodes:
        return Placed({}, {}, 0, 0, name)
    if not is_fixed(graph):
        if graph.routes == "smooth" or not routed:
            return _answered(graph, [program, "-Kdot"], name, routed)
        # Graphviz is slow at square routes while it places; routes around boxes that stand fast are quick.
        standing = _answered(graph, [program, "-Kdot"], name, routed=False)
        fast = graph._replace(nodes=tuple(node._replace(at=standing.nodes[node.id]) for node in graph.nodes))
        return fitted(graph, _placed(fast, program, name))
    return _answered(graph, [program, "-Kneato", "-n2", "-Gnotranslate=true"], name)


def _answered(graph: Graph, command: list[str], name: str, routed: bool = True) -> Placed:
    answer = _run([*command, "-Tjson"], dot_text(graph, routed=routed), name)
    try:
        return placed_by(answer, graph, name, routed)
    except NonsenseError as wrong:
        raise EngineError(f"{name} answered {wrong}") from None


def _run(command: list[str], text: str, name: str) -> str:
    try:
        done = subprocess.run(command, input=text.encode(), capture_output=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise EngineError(f"{name} took longer than {SECONDS:g} s") from None
    except OSError as wrong:
        raise EngineError(f"{name} cannot be started: {wrong.strerror}") from None
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise EngineError(f"{name} failed with code {done.returncode}{f': {said[0]}' if said else ''}")
    return done.stdout.decode(errors="replace")
