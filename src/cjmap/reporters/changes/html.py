"""The changes of a map as a page: the picture, the same in a table, and every change in words."""

from __future__ import annotations

from cjmap.diff.map_diff import MapDiff
from cjmap.drawing.theme import as_theme
from cjmap.layout.changed.sheet import change_sheet
from cjmap.render.html import html
from cjmap.reporters.changes import WriteOptions, Writer

__all__ = ["WRITER", "write"]


def write(one: MapDiff, options: WriteOptions) -> str:
    """The sheet as a page; in the light theme it is light or dark as its reader's system is."""
    return html(
        change_sheet(one, options.before, options.after), as_theme(options.theme or one.either.theme or "light")
    )


WRITER = Writer(of_one=write)
