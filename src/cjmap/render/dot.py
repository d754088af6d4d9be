"""DOT: the graph that a view was drawn from, for people who want to go on with it in Graphviz."""

from __future__ import annotations

from cjmap.drawing.sheet import Sheet
from cjmap.drawing.theme import Theme
from cjmap.engines.dot_text import dot_text
from cjmap.errors import UsageError
from cjmap.render import Format

__all__ = ["FORMAT", "dot"]


def dot(sheet: Sheet, theme: Theme) -> str:
    """The graph of the sheet as DOT text; the theme has no say in it. Raises UsageError for a view without a graph."""
    if sheet.graph is None:
        raise UsageError("--to dot goes with a view that is drawn as a graph, such as --view flow")
    return dot_text(sheet.graph.graph, sheet.graph.words)


FORMAT = Format(of_sheet=dot)
