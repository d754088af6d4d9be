"""Markdown: the map as a page of a wiki or a README, with one table that GitHub draws."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cjmap.drawing.sheet import Cell, Column, Entry, Sheet
from cjmap.drawing.theme import Theme
from cjmap.languages import say, speaking
from cjmap.render import Format
from cjmap.render.spell.markdown import block, spelt, strong
from cjmap.render.spell.words import grouped, numbered

__all__ = ["FORMAT", "md"]

_BREAK = "<br>"


def md(sheet: Sheet, theme: Theme) -> str:
    """The sheet as GitHub flavoured Markdown; the theme has no say in it.

    First what the map found, who travels, and the table; then everything else that is known, and how far to trust it.
    """
    with speaking(sheet.spoken):
        return _told(sheet)


def _told(sheet: Sheet) -> str:
    *background, trust = sheet.summary or (("", ()),)
    blocks = [f"# {spelt(sheet.title)}", block(spelt(sheet.finding)), block(" · ".join(map(spelt, sheet.crumbs)))]
    introduced = (_introduction(title, entries) for title, entries in background)
    blocks += [block(_BREAK.join(filter(None, introduced)))]
    blocks += [_table(sheet)] if sheet.columns else []
    blocks += [_group(title, entries) for title, entries in background]
    blocks += [f"## {spelt(trust[0])}" if trust[0] else "", block(_BREAK.join(spelt(entry.text) for entry in trust[1]))]
    return "\n\n".join(filter(None, blocks)) + "\n"


def _table(sheet: Sheet) -> str:
    """Lanes down, stages across; above the stages their phases, where there are any."""
    stages = [_stage(number, column) for number, column in zip(numbered(sheet), sheet.columns, strict=True)]
    rows = [["", *stages], ["---"] * (len(stages) + 1)]
    if any(column.phase for column in sheet.columns):
        rows.append([strong(say("Phase")), *(spelt(column.phase) for column in sheet.columns)])
    rows += [[strong(row.title), *map(_cell, row.cells)] for row in sheet.rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _stage(number: str, column: Column) -> str:
    name = " ".join(filter(None, (number, spelt(column.title))))
    return _BREAK.join(filter(None, (name, _small_print(column.notes))))


def _cell(cell: Cell) -> str:
    """The entries, one a line; a dash and the reason where there is none; nothing where nobody looked."""
    if cell.entries:
        return _BREAK.join(map(_entry, cell.entries))
    return "" if cell.none is None else f"— {spelt(cell.none)}".strip()


def _entry(entry: Entry) -> str:
    notes = _small_print(entry.notes)
    return " ".join(filter(None, (spelt(entry.mark), spelt(entry.text), notes and f"({notes})")))


def _small_print(notes: Iterable[tuple[str, str]]) -> str:
    return "; ".join(
        f"{spelt(label)}: {', '.join(map(spelt, texts))}" if label else "; ".join(map(spelt, texts))
        for label, texts in grouped(notes)
    )


def _introduction(title: str, entries: Sequence[Entry]) -> str:
    """The sentences about a person after their name; nothing for a group that only has sections."""
    told = [spelt(entry.text) for entry in entries if not entry.notes]
    return ": ".join(filter(None, (strong(title), " · ".join(told)))) if told or not entries else ""


def _group(title: str, entries: Sequence[Entry]) -> str:
    """The sections of a group as a list under its name; nothing for a group without any."""
    sections = [f"- {block(strong(entry.text))}: {_small_print(entry.notes)}" for entry in entries if entry.notes]
    return "\n\n".join((f"## {spelt(title)}", "\n".join(sections))) if sections else ""


FORMAT = Format(of_sheet=md)
