"""The icon set: Lucide's outlines, path data on a grid of 24 by 24, stroked with round caps and joins.

Lucide is ISC, part of it MIT (from Feather); both notices stand in `licenses/LUCIDE.txt`. The data beside
this module is written by `tools/build_icons.py`.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

__all__ = ["GRID", "UNKNOWN", "icon_names", "icon_paths", "opposite"]

GRID = 24
"""Icons are drawn on a square of this many units: scale by `size / GRID`, and strokes by `GRID / size`."""

UNKNOWN = "circle-dashed"
"""What stands for an icon that is not in the set."""

_OPPOSITES = {"arrow-left": "arrow-right", "chevron-left": "chevron-right"}
_OPPOSITES |= {right: left for left, right in _OPPOSITES.items()}


def icon_paths(name: str) -> tuple[str, ...]:
    """The path data of an icon, or of the unknown one when there is none by that name."""
    icons = _icons()
    return icons.get(name, icons[UNKNOWN])


def icon_names() -> list[str]:
    """Every icon in the set, in alphabetical order."""
    return sorted(_icons())


def opposite(name: str) -> str:
    """The icon that points the other way along a line, or the same one where the icon points nowhere."""
    return _OPPOSITES.get(name, name)


@cache
def _icons() -> dict[str, tuple[str, ...]]:
    text = Path(__file__).with_name("lucide.json").read_text(encoding="utf-8")
    return {name: tuple(paths) for name, paths in json.loads(text).items()}
