"""Items stacked in a cell: each as wide as it was measured, whatever their number."""

from __future__ import annotations

import pytest

from cjmap.drawing.shapes import Rect
from cjmap.drawing.sheet import Entry
from cjmap.lanes.kit.cells import cards, stack


class Leaf:
    """A thing that is as tall as it is narrow, so that a wrong width shows."""

    entry = Entry("leaf")

    def __init__(self, words: int) -> None:
        self.words = words

    def height(self, width: float) -> float:
        return round(self.words * 4_000 / width)

    def shapes(self, x: float, y: float, width: float, height: float) -> tuple[Rect, ...]:
        assert height >= self.height(width)
        return (Rect(x, y, width, height),)


@pytest.mark.parametrize("count", range(1, 14))
@pytest.mark.parametrize("width", [200, 500, 900, 1300])
def test_items_are_drawn_as_wide_as_they_were_measured(count: int, width: float) -> None:
    leaves = [
        Leaf(1 if at == count - 1 else 10) for at in range(count)
    ]  # the last alone in its row is the lowest stack
    tall, shapes = stack(leaves, 0, 0, width, cards(188))
    boxes = [shape for shape in shapes if isinstance(shape, Rect)]
    assert len(boxes) == count
    assert all(box.y + box.height <= tall and box.x + box.width <= width for box in boxes)
