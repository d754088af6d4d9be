"""What a person may ask of a drawing."""

from __future__ import annotations

from datetime import date

from cjmap.drawing.theme import Theme
from cjmap.frozen import frozen

__all__ = ["SPLITS", "Options"]

SPLITS = ("phases", "stages")
"""Where a map can be split into sheets: after each phase, or between any stages where a sheet is full."""


@frozen
class Options:
    """How to draw: the day it is, the view (empty: as each map's type says), the theme (itself, or the name of one that
    came with cjmap), the lanes (none: as the map says) and a stamp for the footer.

    `stages` draws some of the stages alone, from the one to before the other, counted from 0; `width` is how wide to
    draw, in pixels (0: as serves best), `height` how tall the pages are that views of people are drawn for (0: none).
    Views that do not divide by stages leave `stages` aside, and most `width` too.

    `split` draws the map as several sheets, by `phases` or by `stages`; on one of these, `part` says which it is.
    `compact` leaves out some lanes and folds what is many, and the sheet says what. `dot` is the program that lays out
    graphs (empty: the first there is). `pages` are where the pages of other maps lie, by their ids, for views that lead
    to them. `fold` draws each stage of a flow as one card.
    """

    today: date
    view: str = "map"
    theme: Theme | str = "light"
    lanes: tuple[str, ...] = ()
    stamp: str = ""
    stages: tuple[int, int] | None = None
    width: float = 0
    height: float = 0
    split: str = ""
    part: str = ""
    compact: bool = False
    dot: str = ""
    pages: tuple[tuple[str, str], ...] = ()
    fold: bool = False
