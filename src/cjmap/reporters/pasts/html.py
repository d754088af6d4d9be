"""The past of a map as a page: the picture, and every version in a table."""

from __future__ import annotations

from cjmap.drawing.theme import theme_named
from cjmap.figures.past import Past
from cjmap.layout.past.sheet import past_sheet
from cjmap.render.html import html
from cjmap.reporters.pasts import PastFormat, PastWishes

__all__ = ["FORMAT", "written"]


def written(past: Past, wishes: PastWishes) -> str:
    """The sheet as a page, light or dark as its reader's system is."""
    return html(past_sheet(past, wishes.most), theme_named("light"))


FORMAT = PastFormat(of_one=written)
