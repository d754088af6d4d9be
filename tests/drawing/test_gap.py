"""The area between two curves: its pieces lie between them, and on one side each."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from cjmap.drawing.curve import Point, sample
from cjmap.drawing.gap import gaps
from geometry import curve_points


def test_a_curve_above_another_makes_one_piece() -> None:
    (gap,) = gaps([(0, 100), (100, 100)], [(0, 50), (100, 50)])
    assert gap.above
    assert gap.outline[0] == ("M", 0, 100)
    assert gap.outline[-1] == ("Z",)


def test_curves_that_cross_make_a_piece_on_each_side() -> None:
    found = gaps([(0, 100), (100, 0)], [(0, 0), (100, 100)])
    assert [gap.above for gap in found] == [True, False]
    assert abs(found[1].outline[0][1] - 50) < 0.1


def test_there_is_nothing_between_equal_curves_or_where_only_one_runs() -> None:
    line = [(0.0, 10.0), (50.0, 30.0), (100.0, 10.0)]
    assert gaps(line, line) == []
    assert gaps(line, [(200, 1), (300, 2)]) == []
    assert gaps(line, [(50, 1)]) == []


def test_a_sliver_can_be_left_out() -> None:
    assert gaps([(0, 100), (100, 100)], [(0, 97), (100, 97)], least=4) == []


CURVES = st.lists(st.tuples(st.integers(20, 200), st.integers(0, 300)), min_size=2, max_size=7).map(
    lambda steps: [(float(x), float(y)) for x, (_, y) in zip(accumulate(step for step, _ in steps), steps, strict=True)]
)


@given(CURVES, CURVES)
def test_every_piece_runs_along_both_curves(first: list[Point], second: list[Point]) -> None:
    for gap in gaps(first, second):
        for x, y in curve_points(gap.outline[:-1]):
            one, other = sample(first, x), sample(second, x)
            assert min(abs(y - one), abs(y - other)) < 1.5
            assert (other <= one + 1.5) if gap.above else (one <= other + 1.5)
