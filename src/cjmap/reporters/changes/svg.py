"""The changes of a map as one picture."""

from __future__ import annotations

from cjmap.diff.map_diff import MapDiff
from cjmap.drawing.theme import as_theme
from cjmap.layout.changed.sheet import change_sheet
from cjmap.render.svg import svg
from cjmap.reporters.changes import WriteOptions, Writer

__all__ = ["WRITER", "write"]


def write(one: MapDiff, options: WriteOptions) -> str:
    """The sheet as SVG."""
    theme = as_theme(options.theme or one.either.theme or "light")
    return svg(change_sheet(one, options.before, options.after), theme)


WRITER = Writer(of_one=write)
