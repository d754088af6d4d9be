"""Impact against effort: every spot stands once, in the quarter that its ratings name."""

from __future__ import annotations

from itertools import product

import pytest

from cjmap.drawing.shapes import Group, Link, Rect, Shape
from cjmap.figures.ranking import QUADRANTS
from cjmap.layout.kit.matrix import Spot, boxes_of, room_for_cards, room_for_codes
from cjmap.layout.kit.quadrants import quadrants
from geometry import texts_of

RATINGS = (1, 2, 2.9, 3, 3.5, 5)
SPOTS = [
    Spot(f"{place}", f"Do this and that, {place}", impact, effort, f"#row-{place}", f"Spot {place}")
    for place, (impact, effort) in enumerate(product(RATINGS, RATINGS), 1)
]


def links(shapes: list[Shape]) -> list[Link]:
    return [shape for shape in shapes if isinstance(shape, Link)]


def rects(shapes: tuple[Shape, ...] | list[Shape]) -> list[Rect]:
    inner = [one for shape in shapes if isinstance(shape, Group | Link) for one in rects(shape.shapes)]
    return [*inner, *(shape for shape in shapes if isinstance(shape, Rect))]


@pytest.mark.parametrize("worded", [True, False])
@pytest.mark.parametrize("width", [344, 704, 1160])
def test_every_spot_stands_once_within_the_grid_and_clear_of_the_others(width, worded):
    height, shapes = quadrants(SPOTS, width, QUADRANTS, worded)
    cards = [rects(link.shapes)[0] for link in links(shapes)]
    assert sorted(link.href for link in links(shapes)) == sorted(one.href for one in SPOTS)
    assert all(one.x >= 0 and one.x + one.width <= width and one.y + one.height <= height for one in cards)
    assert not any(
        one.x < other.x + other.width and other.x < one.x + one.width
        and one.y < other.y + other.height and other.y < one.y + one.height
        for place, one in enumerate(cards) for other in cards[:place]
    )  # fmt: skip


def test_a_spot_is_in_the_quarter_that_the_report_names():
    boxes = boxes_of(SPOTS, 0, 0, 704, room_for_codes)
    for box in boxes:
        assert all((one.impact >= 3, one.effort >= 3) == (box.impact > 0, box.effort > 0) for one in box.spots)
    assert sum(len(box.spots) for box in boxes) == len(SPOTS)


def test_words_are_only_words():
    spot = Spot("1", "**Not** `words`", 5, 1)
    _, shapes = quadrants([spot], 704, QUADRANTS, worded=True)
    assert "**Not** `words`" in " ".join(text.words for text in texts_of(shapes))


def test_what_lacks_a_rating_is_in_no_box():
    boxes = boxes_of([Spot("1", "Nobody judged it", None, 2)], 0, 0, 704, room_for_cards)
    assert not any(box.spots for box in boxes)


def test_what_is_settled_has_a_dashed_border():
    _, shapes = quadrants([Spot("1", "Done", 1, 1, "#1", "", True), Spot("2", "Not yet", 1, 1, "#2")], 344,
                          QUADRANTS, worded=False)  # fmt: skip
    assert [bool(rects(link.shapes)[0].dash) for link in links(shapes)] == [True, False]
