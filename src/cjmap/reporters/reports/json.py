"""A report for programs: every figure as a value and as people read it, with the keys it came from."""

from __future__ import annotations

import json
from typing import Any

from cjmap.report._records import Origin, Report, Row, Table
from cjmap.reporters.reports import Wishes

__all__ = ["FORMAT", "written"]


def written(report: Report, wishes: Wishes) -> str:
    """One JSON object: `today`, `maps` and `sections`; in ASCII, so that no terminal or pipe can spoil it."""
    whole = {
        "today": report.today.isoformat(),
        "maps": [{"id": one.id, "path": one.path, "title": one.title} for one in report.maps],
        "sections": [_section(table) for table in report.tables],
    }
    return json.dumps(whole, indent=2) + "\n"


def _section(table: Table) -> dict[str, Any]:
    section = table.section
    return {
        "id": table.id,
        "title": section.title,
        "definition": section.definition,
        "columns": [{"id": column.id, "title": column.title, "kind": column.kind} for column in section.columns],
        "rows": [_row(table, row) for row in table.rows],
    }


def _row(table: Table, row: Row) -> dict[str, Any]:
    names = [column.id for column in table.section.columns]
    return {
        "map": row.map,
        "values": {name: cell.value for name, cell in zip(names, row.cells, strict=True)},
        "words": {name: cell.text for name, cell in zip(names, row.cells, strict=True)},
        "from": [origin(one) for one in row.origins],
    }


def origin(one: Origin) -> dict[str, Any]:
    """Where a figure came from: file, line, column, and the keys that lead there."""
    return {"path": one.span.path, "line": one.span.line, "column": one.span.column, "keys": list(one.keys)}


FORMAT = written
