"""Items in columns: read down one column, then down the next, the columns about equally tall."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.drawing.shapes import Shape
from cjmap.lanes.kit.items import Item
from cjmap.layout.kit.sections import parted

__all__ = ["in_flow"]


def in_flow(
    items: Sequence[Item], x: float, y: float, width: float, across: int, gap: float = 10
) -> tuple[float, list[Shape]]:
    """The items in at most `across` columns within `width`: the height they take, and their shapes."""
    across = max(1, min(across, len(items)))
    each = round((width - (across - 1) * 20) / across, 2)
    heights = [item.height(each) for item in items]
    shapes: list[Shape] = []
    lowest, place = y, 0
    for column, size in enumerate(parted([height + gap for height in heights], across)):
        top, left = y, round(x + column * (each + 20), 2)
        for item, height in zip(items[place : place + size], heights[place : place + size], strict=True):
            shapes += item.shapes(left, top, each, height)
            top += height + gap
        lowest = max(lowest, top - gap)
        place += size
    return lowest - y, shapes
