"""Mirroring turns start into right, once and in one place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjmap.drawing.mirror import mirrored
from cjmap.drawing.shapes import Circle, Fade, Group, Icon, Image, Line, Link, Path, Rect, Run, Shape, Text
from cjmap.drawing.sheet import Band, Sheet

LENGTHS = st.integers(-8000, 8000).map(lambda halves: halves / 2) | st.floats(-900, 900).map(lambda x: round(x, 2))
RUNS = (Run("a", 0, 8), Run("b", 8, 9, "bold"))
FADE = Fade("pos", 1, 0.3, 2, 0.1)

READS = st.sampled_from(["ltr", "rtl"])
ANCHORS = st.sampled_from(["start", "middle", "end"])


def path(*at: float) -> Path:
    return Path((("M", *at[:2]), ("C", *at), ("L", *at[2:4]), ("Z",)))


SIMPLE = st.one_of(
    st.builds(Rect, LENGTHS, LENGTHS, LENGTHS, LENGTHS, fill=st.sampled_from([None, "card", FADE])),
    st.builds(Line, LENGTHS, LENGTHS, LENGTHS, LENGTHS, st.just("line")),
    st.builds(Circle, LENGTHS, LENGTHS, LENGTHS),
    st.builds(Icon, st.sampled_from(["arrow-right", "chevron-left", "star"]), LENGTHS, LENGTHS, LENGTHS),
    st.builds(Image, LENGTHS, LENGTHS, LENGTHS, LENGTHS, st.just("data:,"), st.just("x")),
    st.builds(Text, LENGTHS, LENGTHS, st.just(RUNS), st.just(14.0), anchor=ANCHORS, reads=READS),
    st.builds(path, *[LENGTHS] * 6),
)  # fmt: skip
SHAPES = st.recursive(
    SIMPLE,
    lambda inner: (
        st.builds(Link, st.just("#x"), st.lists(inner, max_size=3).map(tuple))
        | st.builds(
            Group,
            st.lists(inner, max_size=3).map(tuple),
            clip=st.builds(Rect, LENGTHS, LENGTHS, LENGTHS, LENGTHS),
        )
    ),
    max_leaves=6,
)


def sheet_of(*shapes: Shape, direction: str = "rtl") -> Sheet:
    return Sheet("s", "S", "", "he", direction, 1000, 100, (Band("b", "B", 0, 100, shapes),), (), ())  # type: ignore[arg-type]


def turned(shape: Shape, direction: str) -> Shape:
    return mirrored(sheet_of(shape, direction=direction)).bands[0].shapes[0]


def flipped(shape: Shape) -> Shape:
    return turned(shape, "rtl")


@given(st.lists(SHAPES, max_size=4))
def test_mirroring_twice_changes_nothing(shapes: list[Shape]) -> None:
    sheet = sheet_of(*shapes)
    assert mirrored(mirrored(sheet)) == sheet


@given(SHAPES)
def test_on_a_sheet_read_from_the_left_nothing_moves(shape: Shape) -> None:
    sheet = sheet_of(shape, direction="ltr")
    assert mirrored(mirrored(sheet)) == sheet
    if not isinstance(shape, Text | Group | Link):
        assert mirrored(sheet) == sheet


def test_boxes_are_counted_from_the_other_edge() -> None:
    assert flipped(Rect(10, 5, 100, 20)) == Rect(890, 5, 100, 20)
    assert flipped(Icon("arrow-right", 10, 5, 16)) == Icon("arrow-left", 974, 5, 16)
    assert flipped(Circle(10, 5, 6)) == Circle(990, 5, 6)
    assert flipped(Line(0, 1, 10, 2, "line")) == Line(1000, 1, 990, 2, "line")


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_a_text_keeps_its_anchor_where_it_reads_as_the_sheet_does(direction: str) -> None:
    for reads in ("ltr", "rtl"):
        found = turned(Text(10, 5, RUNS, 14, anchor="start", reads=reads), direction)
        assert isinstance(found, Text)
        assert (found.reads, found.anchor) == (reads, "start" if reads == direction else "end")
        assert found.x == (10 if direction == "ltr" else 990)


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_a_text_that_could_read_either_way_reads_as_the_sheet_does(direction: str) -> None:
    found = turned(Text(10, 5, RUNS, 14, anchor="end", reads="mixed"), direction)
    assert isinstance(found, Text)
    assert (found.reads, found.anchor) == (direction, "end")


def test_groups_and_links_are_mirrored_to_the_last_shape() -> None:
    group = Group((Link("#a", (Rect(0, 0, 10, 10),)),), clip=Rect(0, 0, 50, 50))
    assert flipped(group) == Group((Link("#a", (Rect(990, 0, 10, 10),)),), clip=Rect(950, 0, 50, 50))


def test_paths_are_mirrored_point_by_point() -> None:
    assert flipped(Path((("M", 0, 1), ("C", 1, 2, 3, 4, 5, 6), ("Z",)))) == Path(
        (("M", 1000, 1), ("C", 999, 2, 997, 4, 995, 6), ("Z",))
    )
