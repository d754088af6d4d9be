"""The emotion curve never shows a feeling that nobody reported."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjmap.drawing.curve import Point, parted, sample, steffen

SCORES = st.floats(-200, 200).map(lambda y: round(y, 1))
STEPS = st.floats(1, 300).map(lambda step: round(step, 1))


@st.composite
def journeys(draw: st.DrawFn) -> list[Point]:
    steps = draw(st.lists(st.tuples(STEPS, SCORES), min_size=2, max_size=12))
    x, points = 0.0, []
    for step, y in steps:
        x += step
        points.append((round(x, 1), y))
    return points


@given(journeys(), st.floats(0, 1))
def test_between_two_points_the_curve_stays_between_them(points: list[Point], share: float) -> None:
    for (x1, y1), (x2, y2) in pairwise(points):
        assert min(y1, y2) - 1e-9 <= sample(points, x1 + share * (x2 - x1)) <= max(y1, y2) + 1e-9


@given(journeys())
def test_drawn_segments_agree_with_samples_and_never_turn_back(points: list[Point]) -> None:
    segments = steffen(points)
    x, y = points[0]
    for (_, x1, y1, x2, y2, end_x, end_y), following in zip(segments[1:], points[1:], strict=True):
        assert x <= x1 <= x2 <= end_x
        assert (end_x, end_y) == following
        middle = (y + 3 * y1 + 3 * y2 + end_y) / 8
        assert min(y, end_y) - 0.02 <= middle <= max(y, end_y) + 0.02
        assert sample(points, (x + end_x) / 2) == pytest.approx(middle, abs=0.02)
        x, y = end_x, end_y


def test_two_points_are_joined_straight() -> None:
    assert steffen([(0, 0), (30, 60)]) == (("M", 0, 0), ("C", 10, 20, 20, 40, 30, 60))


def test_one_point_is_a_move_and_none_is_nothing() -> None:
    assert steffen([(3, 4)]) == (("M", 3, 4),)
    assert sample([(3, 4)], 99) == 4
    assert steffen([]) == ()


def test_extremes_are_flat() -> None:
    peak = steffen([(0, 0), (10, 50), (20, 0)])
    assert peak[1][4] == peak[2][2] == 50


@given(journeys(), st.floats(-250, 250).map(lambda level: round(level, 1)))
def test_a_parted_curve_runs_on_and_each_piece_keeps_to_its_side(points: list[Point], level: float) -> None:
    pieces = parted(steffen(points), level)
    assert (pieces[0].start, pieces[-1].end) == (points[0][0], points[-1][0])
    for one, other in pairwise(pieces):
        assert one.end == other.start
        assert one.side != other.side
    for piece in pieces:
        ends = [segment[-1] for segment in piece.segments]
        assert all((y - level) * piece.side >= -0.01 for y in ends)
        if piece.side == 0:
            assert all(abs(y - level) < 0.1 for y in ends)


def test_a_curve_is_cut_where_it_crosses() -> None:
    above, below = parted(steffen([(0, 0), (30, 60)]), 20)
    assert (above.side, above.start, above.end) == (-1, 0, 10)
    assert (below.side, below.start, below.end) == (1, 10, 30)
    assert above.segments == (("M", 0, 0), ("C", 3.33, 6.67, 6.67, 13.33, 10, 20))


def test_a_curve_along_the_level_is_on_neither_side() -> None:
    assert [piece.side for piece in parted(steffen([(0, 5), (10, 5), (20, 0)]), 5)] == [0, -1]
