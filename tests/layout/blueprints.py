"""What a drawn blueprint shows, read from its shapes alone: cards with their boxes, connectors with their corners."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from cjmap.drawing.shapes import Group, Path, Rect, Text
from cjmap.drawing.sheet import Band, Entry, Sheet
from cjmap.pipeline import lay_out
from geometry import Box, box_of_rect, box_of_text, shapes_of, texts_of
from sheets import OPTIONS, example, map_of

__all__ = [
    "BLUEPRINT",
    "Card",
    "blueprint_of",
    "boxes_of",
    "cards_in",
    "crossed",
    "entries_of",
    "stretches",
    "words_in",
]

BLUEPRINT = replace(OPTIONS, view="blueprint")


class Card(NamedTuple):
    """A card: its anchor, its box on the sheet, the band it stands in."""

    id: str
    box: Box
    band: str


def blueprint_of(text: str) -> Sheet:
    """The blueprint of a map: of an example by its path, of a text else."""
    return lay_out(example(text) if text.endswith(".cjm.yaml") else map_of(text), BLUEPRINT)


def cards_in(sheet: Sheet) -> list[Card]:
    """Every card of the blueprint's lanes."""
    return [card for band in sheet.bands for card in _cards(band)]


def _cards(band: Band) -> Iterator[Card]:
    for shape in band.shapes:
        if isinstance(shape, Group) and shape.id and {"chip", "touchpoint"} & set(shape.classes):
            rect = next((one for one in shape.shapes if isinstance(one, Rect) and one.stroke), None)
            box = _outer(rect) if rect else boxes_of(texts_of(shape.shapes))
            yield Card(shape.id, _lowered(box, band), band.id)


def _outer(rect: Rect) -> Box:
    """The outside of a border."""
    half, box = rect.stroke_width / 2, box_of_rect(rect)
    return Box(box.left - half, box.top - half, box.right + half, box.bottom + half)


def boxes_of(texts: list[Text]) -> Box:
    """The box around some lines."""
    boxes = [box_of_text(one) for one in texts]
    return Box(min(b.left for b in boxes), min(b.top for b in boxes), max(b.right for b in boxes),
               max(b.bottom for b in boxes))  # fmt: skip


def _lowered(box: Box, band: Band) -> Box:
    return Box(box.left, round(box.top + band.y, 2), box.right, round(box.bottom + band.y, 2))


def stretches(sheet: Sheet) -> list[Box]:
    """Every straight stretch of a connector that is seen, and every arrow head, as boxes on the sheet."""
    found = []
    for band in sheet.bands:
        for group in shapes_of(band.shapes):
            if isinstance(group, Group) and "wires" in group.classes:
                for path in group.shapes:
                    assert isinstance(path, Path)
                    corners = [segment[-2:] for segment in path.segments if segment[0] != "Z"]
                    for (x1, y1), (x2, y2) in pairwise(corners):
                        top, bottom = max(min(y1, y2), 0), min(max(y1, y2), band.height)
                        if top <= bottom:
                            found.append(_lowered(Box(min(x1, x2), top, max(x1, x2), bottom), band))
    return found


def crossed(sheet: Sheet) -> list[tuple[str, Box]]:
    """Every card that a connector runs through or touches, with the stretch that does."""
    cards, lines = cards_in(sheet), stretches(sheet)
    return [
        (card.id, line) for card in cards for line in lines
        if line.right > card.box.left + 1 and line.left < card.box.right - 1
        and line.bottom > card.box.top + 1 and line.top < card.box.bottom - 1
    ]  # fmt: skip


def words_in(sheet: Sheet) -> list[tuple[str, Box]]:
    """The words on the lines between the lanes, those that name the lines too, with their boxes on the sheet."""
    bands = [band for band in sheet.bands if band.id.startswith("line-")]
    return [(text.words, _lowered(box_of_text(text), band)) for band in bands for text in texts_of(band.shapes)]


def entries_of(sheet: Sheet, row: str) -> list[Entry]:
    """What the table twin says in one row."""
    return [entry for one in sheet.rows if one.id == row for cell in one.cells for entry in cell.entries]
