"""Plain values behave as frozen dataclasses and named tuples do, but for what the type checker looks after."""

from __future__ import annotations

import pickle
import typing
from dataclasses import fields, replace

import pytest

from cjmap.frozen import NamedTuple, frozen


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


class Ticket(NamedTuple):
    """A place in a row."""

    row: str
    seat: int = 1
    fares: tuple[float, ...] = ()

    @property
    def name(self) -> str:
        """What stands on it."""
        return f"{self.row}{self.seat}"

    def beside(self) -> Ticket:
        """The next one."""
        return self._replace(seat=self.seat + 1)


def test_a_named_tuple_is_what_that_of_typing_would_be():
    class Theirs(typing.NamedTuple):
        row: str
        seat: int = 1
        fares: tuple[float, ...] = ()

    assert Ticket._fields == Theirs._fields
    assert Ticket("A", 7, ()) == Theirs("A", 7, ()) == ("A", 7, ())
    assert Ticket.__doc__ == "A place in a row."
    assert Ticket.__module__ == __name__
    assert list(Ticket.__annotations__) == ["row", "seat", "fares"]
    assert repr(Ticket("A")) == "Ticket(row='A', seat=1, fares=())"


def test_a_named_tuple_has_defaults_properties_and_methods():
    ticket = Ticket("B")
    assert (ticket.name, ticket.beside().name, ticket.beside().fares) == ("B1", "B2", ())
    assert pickle.loads(pickle.dumps(ticket)) == ticket
    with pytest.raises(AttributeError):
        ticket.seat = 3  # type: ignore[misc]
    with pytest.raises(TypeError, match="row"):
        Ticket()  # type: ignore[call-arg]
