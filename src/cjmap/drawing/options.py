"""What a person may ask of a drawing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

__all__ = ["Options"]


@dataclass(frozen=True, slots=True)
class Options:
    """How to draw: the day it is, the view, the theme, the lanes (none: as the map says) and a stamp for the footer."""

    today: date
    view: str = "map"
    theme: str = "light"
    lanes: tuple[str, ...] = ()
    stamp: str = ""
