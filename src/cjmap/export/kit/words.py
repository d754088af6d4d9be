"""What a page says to those who cannot see it: its lanes, stage by stage."""

from __future__ import annotations

from collections.abc import Iterator

from cjmap.drawing.sheet import Cell, Entry, Sheet
from cjmap.render.spell.words import words_of

__all__ = ["words_of_page"]


def words_of_page(sheet: Sheet, number: int, count: int) -> str:
    """The title, what the map says as a whole on its first page, and the words of every lane on this one."""
    lines = [words_of(sheet.title) + (f", page {number} of {count}" if count > 1 else "")]
    if number == 1:
        lines += [words_of(sheet.description), *_summary(sheet)]
    stages = {column.id: words_of(column.title) for column in sheet.columns}
    for row in sheet.rows:
        cells = "; ".join(f"{stages.get(cell.column, '')}: {told}" for cell in row.cells if (told := _cell(cell)))
        lines.append(f"{words_of(row.title)}. {cells or 'none'}.")
    return "\n".join(line for line in lines if line)


def _summary(sheet: Sheet) -> Iterator[str]:
    for title, entries in sheet.summary:
        yield f"{words_of(title)}. {', '.join(filter(None, map(_entry, entries)))}."


def _cell(cell: Cell) -> str:
    told = ", ".join(filter(None, map(_entry, cell.entries)))
    return told or (f"none {words_of(cell.none)}".strip() if cell.none is not None else "")


def _entry(entry: Entry) -> str:
    notes = ", ".join(" ".join(filter(None, (words_of(label), words_of(text)))) for label, text in entry.notes)
    told = " ".join(filter(None, (entry.mark, words_of(entry.text))))
    return f"{told} ({notes})" if notes else told
