"""The records of a report: tables whose every row says which keys of which file it came from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, Literal, TypeAlias

from cjmap.diagnostics import Span
from cjmap.frozen import NamedTuple
from cjmap.model.map import JourneyMap
from cjmap.model.record import Record
from cjmap.source.nodes import KeyPath

__all__ = [
    "Cell", "Column", "Dot", "Head", "Kind", "Origin", "Report", "Row", "Rows", "Section", "Table", "Value",
    "origin_of",
]  # fmt: skip

Value: TypeAlias = str | float | bool | tuple[float | None, ...] | None
Kind: TypeAlias = Literal["text", "number", "curve", "gauge"]
"""How a column is shown: words, a number at the right, a row of scores, or a value against its target."""


class Origin(NamedTuple):
    """Where something is written: the place, and the keys that lead there."""

    span: Span
    keys: KeyPath


class Cell(NamedTuple):
    """What one column says: in words for people, as a value for programs. `mark` is good or bad, where it is either."""

    text: str
    value: Value = None
    mark: Literal["good", "bad", ""] = ""


class Column(NamedTuple):
    """One column: what programs call it, its heading, how it is shown, and whether small screens can do without."""

    id: str
    title: str
    kind: Kind = "text"
    spare: bool = False


class Row(NamedTuple):
    """One line: the map it is about, a cell for each column, where it was written, and its place in the order."""

    map: str
    cells: tuple[Cell, ...]
    origins: tuple[Origin, ...]
    rank: tuple[float, ...] = ()


Rows: TypeAlias = Callable[[JourneyMap, date], Iterable[Row]]


class Section(NamedTuple):
    """A part of the report: its place in it, heading, how its figures are defined, columns, and the rows of one map.

    Rows stand by their rank, then as maps and places do. `nothing` is what to say where there are none; `of_many` is
    only told of several maps. `brief` says whether short reports have it: on one map, on many, or on any number.
    """

    place: int
    title: str
    definition: str
    columns: tuple[Column, ...]
    rows: Rows
    nothing: str
    of_many: bool = False
    brief: Literal["", "one", "many", "any"] = ""

    @property
    def ranked(self) -> bool:
        """Whether the first rows matter most."""
        return self.brief == "any"

    @property
    def names_map(self) -> bool:
        """Whether each row says itself which map it is about."""
        return any(column.id == "map" for column in self.columns)


class Table(NamedTuple):
    """A section with the rows of every map."""

    id: str
    section: Section
    rows: tuple[Row, ...]


class Dot(NamedTuple):
    """One place on a curve: its number on the map, its name, how it feels on −2…+2, and whether it decides."""

    code: str
    name: str
    position: float
    is_moment_of_truth: bool


class Head(NamedTuple):
    """One map: what it is called and where it is, words about it, its counts, and the curve of each persona by name."""

    id: str
    path: str
    title: str
    about: tuple[str, ...]
    people: tuple[str, ...]
    counts: tuple[str, ...]
    curves: tuple[tuple[str, tuple[Dot, ...]], ...]


class Report(NamedTuple):
    """Everything there is to say about some maps on a day; `lang` is the language that it is said in."""

    today: date
    maps: tuple[Head, ...]
    tables: tuple[Table, ...]
    lang: str = "en"


def origin_of(record: Record, *keys: str) -> tuple[Origin, ...]:
    """Where a record is written, or those of its keys that are."""
    written: list[tuple[str, Any]] = [(key, record.node_of(key)) for key in keys]
    found = tuple(Origin(record.span_of(key), (*record.path, key)) for key, node in written if node is not None)
    return found or (Origin(record.span, record.path),)
