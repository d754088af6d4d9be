"""The past of a map as one picture."""

from __future__ import annotations

from cjmap.drawing.theme import theme_named
from cjmap.figures.past import Past
from cjmap.layout.past.sheet import past_sheet
from cjmap.render.svg import svg
from cjmap.reporters.pasts import PastFormat, PastWishes

__all__ = ["FORMAT", "written"]


def written(past: Past, wishes: PastWishes) -> str:
    """The sheet as SVG, in light."""
    return svg(past_sheet(past, wishes.most), theme_named("light"))


FORMAT = PastFormat(of_one=written)
