"""Plain values behave as frozen dataclasses do, but for what the type checker looks after."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from cjmap.frozen import frozen


@frozen
class Point:
    """A place on a sheet."""

    x: float
    y: float = 0


@frozen
class Size:
    """As many fields as a point, of the same names."""

    x: float
    y: float = 0


def test_values_are_equal_where_their_fields_and_kinds_are():
    assert Point(1) == Point(1, 0)
    assert Point(1) != Point(2)
    assert Point(1) != Size(1)
    assert {Point(1): "a"}[Point(1.0)] == "a"


def test_values_are_told_copied_and_looked_into_as_dataclasses_are():
    assert repr(Point(1, 2)) == "Point(x=1, y=2)"
    assert replace(Point(1, 2), y=3) == Point(1, 3)
    assert [field.name for field in fields(Point)] == ["x", "y"]


def test_a_field_that_nobody_declared_cannot_be_set():
    with pytest.raises(AttributeError):
        Point(1).z = 3
