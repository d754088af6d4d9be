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

__all__ = ["VIEWS"]

VIEWS: Registry[View] = Registry("cjmap.layout", "VIEW", separator="-")
