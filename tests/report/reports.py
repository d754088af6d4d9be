"""What tests of reports use: the report of a map written as text, and its tables as plain rows."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from cjmap.pipeline import load, report
from cjmap.report._records import Report

TODAY = date(2026, 11, 22)


def report_of(folder: Path, *texts: str, project: str = "project: P", sections: tuple[str, ...] = ()) -> Report:
    """The report on maps with these texts, read from files in `folder`."""
    (folder / "cjmap.yaml").write_text(project, encoding="utf-8")
    for number, text in enumerate(texts, 1):
        (folder / f"map-{number}.cjm.yaml").write_text(text, encoding="utf-8")
    return report(load([], folder), TODAY, sections)


def rows_of(told: Report, section: str, *columns: str) -> list[tuple[str, ...]]:
    """The words in some columns of a section."""
    table = next(one for one in told.tables if one.id == section)
    names = [column.id for column in table.section.columns]
    return [tuple(row.cells[names.index(name)].text for name in columns) for row in table.rows]
