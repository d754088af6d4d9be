"""The words of a sheet for formats made of text: fit to be read, their little markup taken apart."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from itertools import groupby

from cjmap.drawing.characters import clean
from cjmap.drawing.markup import Span, parse, safe_link
from cjmap.drawing.sheet import Entry, Sheet

__all__ = ["grouped", "numbered", "spans", "texts_of", "words_of"]

_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+")


def spans(text: str, kept: Container[str] = ()) -> tuple[Span, ...]:
    """The spans of a text; one that is nothing but a web or mail address leads there.

    None leads into the sheet, but to what is `kept`, such as `#slow-bill`.
    """
    text = clean(text)
    if _ADDRESS.fullmatch(text) and safe_link(text):
        return (Span(text, href=text),)
    return tuple(_led(span, kept) for span in parse(text))


def _led(span: Span, kept: Container[str]) -> Span:
    href = span.href or ""
    return span._replace(href=None) if href.startswith("#") and href not in kept else span


def words_of(text: str) -> str:
    """The words alone, without markup, on one line."""
    return " ".join("".join(span.text for span in spans(text)).split())


def grouped(notes: Iterable[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    """Small print with neighbours of the same label put together."""
    return [(label, [text for _, text in same]) for label, same in groupby(notes, key=lambda note: note[0])]


def numbered(sheet: Sheet) -> list[str]:
    """The number in front of each stage's name: empty where the name brings one."""
    return [
        "" if column.title[:1].isdigit() else str(column.number or place)
        for place, column in enumerate(sheet.columns, 1)
    ]


def texts_of(sheet: Sheet) -> Iterable[str]:
    """Every text of the sheet that is not part of its drawing, in reading order."""
    yield from (sheet.title, sheet.finding, *sheet.crumbs)
    for column in sheet.columns:
        yield from (column.title, column.phase)
        yield from _notes(column.notes)
    for row in sheet.rows:
        yield from (row.title, row.subtitle)
        for cell in row.cells:
            yield cell.none or ""
            yield from _entries(cell.entries)
    for title, entries in sheet.summary:
        yield title
        yield from _entries(entries)


def _entries(entries: Iterable[Entry]) -> Iterable[str]:
    for entry in entries:
        yield from (entry.mark, entry.text)
        yield from _notes(entry.notes)


def _notes(notes: Iterable[tuple[str, str]]) -> Iterable[str]:
    for label, text in notes:
        yield from (label, text)
