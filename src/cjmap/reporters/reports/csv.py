"""A report for spreadsheets: a line for each figure; or, of one section alone, its table."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from cjmap.report._records import Cell, Origin, Report, Row, Table
from cjmap.reporters._cells import unformulated
from cjmap.reporters.reports import Wishes

__all__ = ["FORMAT", "written"]

_LONG = ("section", "row", "map", "column", "value", "text", "from")


def written(report: Report, wishes: Wishes) -> str:
    """The report as comma-separated values with a line of headings."""
    page = StringIO()
    write = csv.writer(page, lineterminator="\n")
    wide = len(report.tables) == 1
    write.writerows(_table(report.tables[0]) if wide else [_LONG, *_figures(report)])
    return page.getvalue()


def _table(table: Table) -> Iterator[tuple[str, ...]]:
    yield ("map", *(column.id for column in table.section.columns), "from")
    for row in table.rows:
        yield (unformulated(row.map), *(_plain(cell) for cell in row.cells), _from(row))


def _figures(report: Report) -> Iterator[tuple[str, ...]]:
    for table in report.tables:
        for number, row in enumerate(table.rows, 1):
            for column, cell in zip(table.section.columns, row.cells, strict=True):
                yield (
                    table.id,
                    str(number),
                    unformulated(row.map),
                    column.id,
                    _value(cell),
                    unformulated(cell.text),
                    _from(row),
                )


def _plain(cell: Cell) -> str:
    """The number where it is one, else the words."""
    return _value(cell) if isinstance(cell.value, int | float) else unformulated("" if cell.text == "–" else cell.text)


def _value(cell: Cell) -> str:
    match cell.value:
        case None:
            return ""
        case str() as words:
            return unformulated(words)
        case tuple() as numbers:
            return " ".join("" if one is None else f"{one:g}" for one in numbers)
        case number:
            return f"{number:g}"


def _from(row: Row) -> str:
    return unformulated("; ".join(place(one) for one in row.origins))


def place(one: Origin) -> str:
    """Where a figure came from, as `path:line:column keys`."""
    return f"{one.span.path}:{one.span.line}:{one.span.column} {'.'.join(map(str, one.keys))}".rstrip()


FORMAT = written
