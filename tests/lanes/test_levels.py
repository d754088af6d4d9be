"""Cards of neighbouring cells stand on one line, so far as that leaves the lane as low as it was."""

from __future__ import annotations

from typing import NamedTuple

from cjmap.drawing.shapes import Rect, Shape
from cjmap.drawing.sheet import Entry
from cjmap.lanes.kit.cells import cards, stack, stacks

PACKING = cards(100, level=50)


class Box(NamedTuple):
    """An item with an area: the narrower it stands, the taller it is, down to what it needs at least."""

    least: float
    area: float = 0

    @property
    def entry(self) -> Entry:
        return Entry("box")

    def height(self, width: float) -> float:
        return max(self.least, self.area / width)

    def shapes(self, x: float, y: float, width: float, height: float) -> tuple[Shape, ...]:
        return (Rect(x, y, width, height),)


def drawn(*cells: list[Box]) -> list[list[float]]:
    """The heights of the items of cells that hold one card a row."""
    piles = stacks([(items, place * 150, 150) for place, items in enumerate(cells)], 0, PACKING)
    return [[shape.height for shape in shapes if isinstance(shape, Rect)] for _, shapes in piles]


def test_cards_of_one_row_are_as_tall_as_the_tallest_of_any_cell() -> None:
    assert drawn([Box(100)], [Box(80)], [Box(60), Box(20)]) == [[100], [100], [60, 20]]


def test_a_card_does_not_grow_by_more_than_the_packing_allows() -> None:
    assert drawn([Box(100)], [Box(30)]) == [[100], [30]]


def test_a_lane_hardly_grows_for_the_sake_of_its_lines() -> None:
    assert drawn([Box(60), Box(60)], [Box(100)]) == [[60, 60], [100]]
    assert drawn([Box(80), Box(90)], [Box(100), Box(60)]) == [[80, 90], [100, 60]]
    assert drawn([Box(90), Box(90)], [Box(100), Box(80)]) == [[100, 90], [100, 90]]


def test_as_many_stand_side_by_side_as_make_the_stack_lowest() -> None:
    assert stack([Box(40), Box(40)], 0, 0, 300, PACKING)[0] == 40
    assert stack([Box(40), Box(40), Box(40)], 0, 0, 240, PACKING)[0] == 40 + 8 + 40


def test_rows_are_about_equally_full() -> None:
    _, shapes = stack([Box(40)] * 5, 0, 0, 460, PACKING)
    tops = [shape.y for shape in shapes if isinstance(shape, Rect)]
    assert [tops.count(top) for top in sorted(set(tops))] == [3, 2]
