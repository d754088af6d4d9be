"""A report as Markdown: for wikis, pull requests and release notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cjmap.render.spell.markdown import block, spelt
from cjmap.report._records import Head, Report, Row, Table
from cjmap.reporters.reports import Wishes

__all__ = ["FORMAT", "written"]


def written(report: Report, wishes: Wishes) -> str:
    """A heading for each map and each section, its definition, and a table whose last column says where from."""
    lines = [*_heads(report), *(line for table in report.tables for line in _section(table, len(report.maps) > 1))]
    return "\n".join(lines) + "\n"


def _heads(report: Report) -> Iterator[str]:
    if len(report.maps) > 1:
        yield from (f"# {len(report.maps)} maps", "")
        return
    for one in report.maps:
        yield from (f"# {spelt(one.title)}", "", _about(one), "")


def _about(one: Head) -> str:
    return block(spelt(" · ".join((*one.about, *one.people, *one.counts))))


def _section(table: Table, of_many: bool) -> Iterator[str]:
    section = table.section
    yield from (f"## {section.title}", "", spelt(section.definition), "")
    if not table.rows:
        yield from (section.nothing, "")
        return
    heads = [
        *(["Map"] if of_many and not section.names_map else []),
        *(column.title for column in section.columns),
        "From",
    ]
    sides = ["---:" if column.kind == "number" else "---" for column in section.columns]
    yield _line(map(spelt, heads))
    yield _line(["---"] * (len(heads) - len(sides) - 1) + [*sides, "---"])
    for row in table.rows:
        named = [spelt(row.map)] if of_many else []
        yield _line([*named, *(spelt(cell.text) for cell in row.cells), _from(row)])
    yield ""


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _from(row: Row) -> str:
    """The first place; folded below it every place with its keys, which Markdown has no words of its own for."""
    told = dict.fromkeys((f"{one.span.path}:{one.span.line}", ".".join(map(str, one.keys))) for one in row.origins)
    if not told:
        return ""
    more = f" and {len(told) - 1} more" if len(told) > 1 else ""
    listed = "<br>".join(spelt(f"{place} {keys}") for place, keys in told)
    return f"<details><summary>{spelt(next(iter(told))[0] + more)}</summary>{listed}</details>"


FORMAT = written
