"""Labels beside a curve touch nothing: no other label, no mark, no curve, no edge."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjmap.lanes.kit.labels import Placed, Placer, Wanted

START, END, TOP, BOTTOM = 100.0, 900.0, 0.0, 400.0
ACROSS = st.floats(START, END).map(lambda x: round(x, 2))
DOWN = st.floats(20, 380).map(lambda y: round(y, 2))
WANTED = st.builds(
    Wanted, ACROSS, DOWN, st.floats(10, 300), st.floats(10, 80), st.sampled_from([13.0, 20.0]), st.booleans()
)
BOXES = st.lists(st.tuples(ACROSS, DOWN, st.floats(1, 400), st.floats(1, 60)), max_size=6)


def placer() -> Placer:
    return Placer(START, END, TOP, BOTTOM)


def label(x: float = 500, y: float = 200, width: float = 80, above: bool = True) -> Wanted:
    return Wanted(x, y, width, 40, 13, above)


def apart(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    """Whether two boxes (start, top, width, height) have nothing in common but a hair."""
    (a, b, c, d), (e, f, g, h) = one, other
    return a + c <= e + 0.02 or e + g <= a + 0.02 or b + d <= f + 0.02 or f + h <= b + 0.02


@given(st.lists(WANTED, max_size=30), BOXES, st.lists(st.tuples(ACROSS, DOWN), max_size=40))
def test_labels_touch_nothing(
    wanted: list[Wanted], boxes: list[tuple[float, ...]], curve: list[tuple[float, float]]
) -> None:
    place = placer()
    for box in boxes:
        place.avoid_box(*box)
    place.avoid_curve(curve)
    taken = list(boxes)
    for one in wanted:
        found = place.place(one)
        if found is None:
            continue
        box = (found.x, found.y, one.width, one.height)
        assert START - 0.02 <= found.x <= found.x + one.width <= END + 0.02
        assert TOP - 0.02 <= found.y <= found.y + one.height <= BOTTOM + 0.02
        assert all(apart(box, other) for other in taken)
        assert not any(box[0] < x < box[0] + box[2] and box[1] < y < box[1] + box[3] for x, y in curve)
        taken.append(box)


@given(WANTED)
def test_a_label_alone_stands_on_the_side_it_wants_where_there_is_room(wanted: Wanted) -> None:
    found = placer().place(wanted)
    room = wanted.y - wanted.clear - wanted.height if wanted.above else BOTTOM - wanted.y - wanted.clear - wanted.height
    if room > 0:
        assert found is not None
        assert (found.above, found.far) == (wanted.above, False)


def test_a_label_stands_in_the_middle_above_or_below_its_mark() -> None:
    assert placer().place(label()) == Placed(460, 147, True, False)
    assert placer().place(label(above=False)) == Placed(460, 213, False, False)


def test_a_second_label_at_the_same_mark_goes_to_the_other_side() -> None:
    place = placer()
    first, second = place.place(label()), place.place(label())
    assert first is not None
    assert second is not None
    assert (first.above, second.above) == (True, False)


def test_a_label_would_rather_cross_over_than_stand_on_the_axis() -> None:
    place = placer()
    place.spare_line(170)
    found = place.place(label())
    assert found is not None
    assert not found.above


def test_a_label_keeps_off_the_curve() -> None:
    place = placer()
    place.avoid_curve([(x, 180.0) for x in range(100, 900, 4)])
    found = place.place(label())
    assert found is not None
    assert not found.above


@pytest.mark.parametrize("wanted", [label(width=900), Wanted(500, 200, 80, 420, 13, True)])
def test_a_label_larger_than_the_lane_finds_no_place(wanted: Wanted) -> None:
    assert placer().place(wanted) is None
