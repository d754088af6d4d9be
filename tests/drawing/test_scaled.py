"""Shapes made larger as a whole."""

from __future__ import annotations

from dataclasses import fields

import pytest

from cjmap.drawing.scaled import scaled
from cjmap.drawing.shapes import (
    Circle,
    Fade,
    Group,
    Hatch,
    Icon,
    Image,
    Line,
    Link,
    Path,
    Rect,
    Run,
    Shape,
    Text,
)  # fmt: skip

UNIT = Rect(1, 2, 3, 4, Fade("pos", 1, 0.5, 3, 0.1), "ink", 1, 5, (4, 3))
ALL: tuple[Shape, ...] = (
    UNIT,
    Line(1, 2, 3, 4, "ink", 1, (2, 2)),
    Circle(1, 2, 3, Hatch("ink"), "ink", 1),
    Path((("M", 1, 2), ("C", 1, 2, 3, 4, 5, 6), ("Z",)), "pos", "ink", 1),
    Text(1, 2, (Run("a", 0, 5), Run("b", 5, 6, "bold")), 14),
    Icon("map", 1, 2, 18),
    Image(1, 2, 3, 4, "data:", "alt"),
    Link("https://example.org", (UNIT,)),
    Group((UNIT,), "id", ("card",), "label", Rect(0, 0, 9, 9)),
)


def test_once_as_large_is_the_same() -> None:
    assert scaled(ALL, 1) == ALL


@pytest.mark.parametrize("shape", ALL)
def test_half_of_twice_is_the_same(shape: Shape) -> None:
    assert scaled(scaled((shape,), 2), 0.5) == (shape,)


def test_every_length_grows_and_nothing_else() -> None:
    (rect,) = scaled((UNIT,), 2)
    assert rect == Rect(2, 4, 6, 8, Fade("pos", 2, 0.5, 6, 0.1), "ink", 2, 10, (8, 6))
    (text,) = scaled((ALL[4],), 2)
    assert isinstance(text, Text)
    assert (text.x, text.size, text.width, text.words) == (2, 28, 22, "ab")


@pytest.mark.parametrize("shape", ALL)
def test_no_shape_is_forgotten(shape: Shape) -> None:
    (larger,) = scaled((shape,), 2)
    lengths = {field.name for field in fields(shape) if field.type == "float"} - {"stroke_width"}
    if not isinstance(shape, Icon):
        assert {name for name in lengths if getattr(shape, name)} == {
            name for name in lengths if getattr(larger, name) != getattr(shape, name)
        }
