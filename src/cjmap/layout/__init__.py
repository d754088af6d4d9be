"""Models laid out as sheets: one module a view, each with one VIEW."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from cjmap.registry import Registry

if TYPE_CHECKING:
    from cjmap.drawing.options import Options
    from cjmap.drawing.sheet import Sheet
    from cjmap.model.map import JourneyMap

    View = Callable[[JourneyMap, Options], Sheet]

__all__ = ["MAP", "VIEWS", "view_of"]

VIEWS: Registry[View] = Registry("cjmap.layout", "VIEW", separator="-")

MAP = "map"
"""The view that shows a map of any type."""


def view_of(journey_map: JourneyMap) -> str:
    """The view that a map has when nobody asks for one: the view called as its type, or as that type's last word.

    So `blueprint.py` draws a `service-blueprint` and `lifecycle.py` a `lifecycle`; a type without a view is a map.
    """
    type_ = journey_map.journey.type or ""
    return next((name for name in (type_, type_.rpartition("-")[2]) if name in VIEWS), MAP)
