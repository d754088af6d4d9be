"""Sheets and models as text: one module a format, each with one FORMAT."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from cjmap.frozen import NamedTuple
from cjmap.registry import Registry

if TYPE_CHECKING:
    from cjmap.drawing.sheet import Sheet
    from cjmap.drawing.theme import Theme
    from cjmap.model.map import JourneyMap

__all__ = ["FORMATS", "Format"]


class Format(NamedTuple):
    """A way to spell a map as text. It reads the sheet and the theme; or, as JSON does, the model."""

    of_sheet: Callable[[Sheet, Theme], str] | None = None
    of_map: Callable[[JourneyMap], str] | None = None


FORMATS: Registry[Format] = Registry("cjmap.render", "FORMAT")
