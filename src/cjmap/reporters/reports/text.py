"""A report for a terminal: the curve, what to fix first, and a table for each section."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cjmap.render.spell.words import words_of
from cjmap.report._records import Cell, Column, Head, Report, Row, Table
from cjmap.reporters._cells import cells, harmless
from cjmap.reporters._paint import Line, Piece, painted
from cjmap.reporters.reports import Wishes
from cjmap.reporters.reports._plot import plot

if TYPE_CHECKING:
    from rich.table import Table as Grid

__all__ = ["FORMAT", "written"]

_MOST_CURVES, _MOST_ROWS = 3, 8
_PADDING, _SHORT = 3, 10
_ORIGINS = "Every figure says which keys of which file it came from: --format html, md, csv, json"
_STYLES = {"good": "#7CCFA0", "bad": "#FF8A75", "": ""}


def written(report: Report, wishes: Wishes) -> str:
    """The whole report, or in short: brief sections with their first rows, and where the rest is."""
    parts = [_block(lines, wishes) for lines in _heads(report, wishes.width)]
    shown = ("any", "one" if len(report.maps) == 1 else "many")
    tables = [table for table in report.tables if wishes.whole or table.section.brief in shown]
    parts += [_section(table, report, wishes) for table in tables]
    left = len(report.tables) - len(tables)
    note = f"{left} more sections: cjmap report --all; or --format html, md, csv, json" if left else _ORIGINS
    parts.append(_block([[Piece(line, "dim")] for line in _wrapped(note, wishes.width)], wishes))
    return "\n\n".join(parts) + "\n"


def _heads(report: Report, width: int) -> Iterator[list[Line]]:
    if len(report.maps) > 1:
        return
    for one in report.maps:
        yield [line for wide in _head(one) for line in _fitting(wide, width)]
        for number, (name, dots) in enumerate(one.curves[:_MOST_CURVES]):
            named: list[Line] = [[Piece(harmless(name), "message")]] if len(one.curves) > 1 else []
            drawn = plot(dots, width)
            if drawn:
                legend: list[Line] = [] if number else [[Piece(f"{'':5}● touchpoint  ★ moment of truth", "dim")]]
                yield [*named, *drawn, *legend]


def _head(one: Head) -> list[Line]:
    first = [Piece(_plain(one.title), "message"), *(Piece(f"   {harmless(part)}", "dim") for part in one.about)]
    second = [Piece(_plain(one.people[0] if one.people else "nobody in particular"), "message")]
    second += [Piece(f"; {_plain(name)}", "message") for name in one.people[1:]]
    return [first, [*second, *(Piece(f"   {harmless(part)}") for part in one.counts)]]


def _fitting(line: Line, width: int) -> Iterator[Line]:
    """The line in as many as it takes, broken between its pieces."""
    row: Line = []
    for piece in line:
        if row and sum(cells(one.text) for one in (*row, piece)) > width:
            yield row
            row, piece = [], piece._replace(text=piece.text.lstrip(" ;"))
        row.append(piece)
    yield row


def _section(table: Table, report: Report, wishes: Wishes) -> str:
    section = table.section
    heading: Line = [Piece(section.title, "message")]
    if not table.rows:
        return _block([heading, [Piece(section.nothing)]], wishes)
    rows = table.rows if wishes.whole or not section.ranked else table.rows[:_MOST_ROWS]
    of_many = len(report.maps) > 1 and not section.names_map
    drawn = _drawn(_grid(table, rows, of_many, wishes), wishes)
    more = len(table.rows) - len(rows)
    after = _block([[Piece(f"… {more} more", "dim")]], wishes) if more else ""
    told = _block([[Piece(line, "dim")] for line in _wrapped(section.definition, wishes.width)], wishes)
    return "\n".join(part for part in (_block([heading], wishes), told if wishes.whole else "", drawn, after) if part)


def _grid(table: Table, rows: tuple[Row, ...], of_many: bool, wishes: Wishes) -> Grid:
    """The rows as a table with rounded corners, without the spare columns that do not fit."""
    from rich import box
    from rich.table import Table as Grid
    from rich.text import Text

    kept = _kept(table, rows, wishes.width - (18 if of_many else 0))
    grid = Grid(box=box.ROUNDED, header_style="bold" if wishes.colour else "", width=None, pad_edge=True)
    if of_many:
        grid.add_column("Map", overflow="fold")
    for number in kept:
        column = table.section.columns[number]
        grid.add_column(column.title, justify="right" if column.kind == "number" else "left", overflow="fold",
                        no_wrap=column.kind in ("number", "curve") or _is_short(rows, number))  # fmt: skip
    for row in rows:
        told = [Text(harmless(row.map))] if of_many else []
        told += [Text(_plain(row.cells[number].text), style=_STYLES[row.cells[number].mark]) for number in kept]
        grid.add_row(*told)
    return grid


def _kept(table: Table, rows: tuple[Row, ...], width: int) -> list[int]:
    """The numbers of the columns to show: spare ones go, the last first, until the rest fits."""
    columns = table.section.columns
    wide = [_width(column, [row.cells[number] for row in rows]) for number, column in enumerate(columns)]
    kept = list(range(len(columns)))
    for number in reversed(range(len(columns))):
        if sum(wide[one] + _PADDING for one in kept) + 1 <= width:
            break
        if columns[number].spare:
            kept.remove(number)
    return kept


def _is_short(rows: tuple[Row, ...], number: int) -> bool:
    """Whether all that stands in a column are dates and the like, which break badly."""
    return all(cells(row.cells[number].text) <= _SHORT for row in rows)


def _width(column: Column, told: list[Cell]) -> int:
    return max(cells(column.title), *(min(cells(_plain(cell.text)), 44) for cell in told))


def _drawn(grid: Grid, wishes: Wishes) -> str:
    from io import StringIO

    from rich.console import Console

    page = StringIO()
    console = Console(
        file=page, width=wishes.width, force_terminal=wishes.colour, color_system="auto" if wishes.colour else None,
        legacy_windows=False, emoji=False, markup=False, highlight=False,
    )  # fmt: skip
    console.print(grid)
    return "\n".join(line.rstrip() for line in page.getvalue().splitlines())


def _wrapped(text: str, width: int) -> list[str]:
    from textwrap import wrap

    return wrap(text, max(width, 40))


def _plain(text: str) -> str:
    return harmless(words_of(text))


def _block(lines: list[Line], wishes: Wishes) -> str:
    return painted(lines, wishes.colour)


FORMAT = written
