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
    "overlaid",
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
        if isinstance(shape, Group) and shape.id and "piece" in shape.classes:
            card = shape.shapes[0]
            assert isinstance(card, Group)
            rect = next((one for one in card.shapes if isinstance(one, Rect) and one.stroke), None)
            box = _outer(rect) if rect else boxes_of(texts_of(card.shapes))
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


def overlaid(sheet: Sheet) -> list[tuple[Box, Box]]:
    """Stretches of two connectors that lie on each other and do not come to one place, in pixels of their band."""
    return [pair for band in sheet.bands for pair in _overlaid(band)]


def _overlaid(band: Band) -> Iterator[tuple[Box, Box]]:
    lines = [one for group in band.shapes if isinstance(group, Group) and "wires" in group.classes
             for one in group.shapes if isinstance(one, Path) and not one.fill]  # fmt: skip
    runs = [(path.segments[-1][-2:], box) for path in lines for box in _runs(path)]
    for number, (end, one) in enumerate(runs):
        for other_end, other in runs[:number]:
            together = min(one.right, other.right) - max(one.left, other.left)
            beside = min(one.bottom, other.bottom) - max(one.top, other.top)
            if end != other_end and min(together, beside) >= 0 and max(together, beside) > 4 and _alike(one, other):
                yield one, other


def _runs(path: Path) -> Iterator[Box]:
    """The straight runs of a line, its round corners left out."""
    for before, after in pairwise(path.segments):
        if after[0] == "L":
            (x1, y1), (x2, y2) = before[-2:], after[-2:]
            yield Box(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))


def _alike(one: Box, other: Box) -> bool:
    """Whether both run down, or both run across."""
    return (one.right - one.left > 1) == (other.right - other.left > 1)


def words_in(sheet: Sheet) -> list[tuple[str, Box]]:
    """The words on the lines between the lanes, those that name the lines too, with their boxes on the sheet."""
    bands = [band for band in sheet.bands if band.id.startswith("line-")]
    return [(text.words, _lowered(box_of_text(text), band)) for band in bands for text in texts_of(band.shapes)]


def entries_of(sheet: Sheet, row: str) -> list[Entry]:
    """What the table twin says in one row."""
    return [entry for one in sheet.rows if one.id == row for cell in one.cells for entry in cell.entries]
