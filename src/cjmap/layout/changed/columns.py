"""The columns of a change: what stayed is folded narrow, what changed stands open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cjmap.drawing.sheet import Row
from cjmap.drawing.text import measure
from cjmap.drawing.type_scale import CAPTION
from cjmap.lanes.kit.frame import CARD_GAP, CELL_PAD, ROW_OF_CARDS
from cjmap.layout.changed.state import Changed, Changes
from cjmap.layout.comparison.board import board_of, both_as_one
from cjmap.layout.kit.columns import FULL_WIDTH, LABELS, MARGIN, least_widths, shared_out
from cjmap.model.map import JourneyMap
from cjmap.model.place import Stage

__all__ = ["changed_with", "first_columns", "wider"]

FOLDED, WIDEST_FOLDED, CARD, ROOMY, NARROWEST = 84, 168, 136, 520, 1280


def first_columns(changes: Changes) -> Changed:
    """Every column as narrow as it may be."""
    both = both_as_one(changes.found)
    least = least_widths(both)
    tried = changed_with(changes, both, least)
    widths = [
        max(width, _cards(stage)) if at in tried.open else _folded(stage)
        for at, (width, stage) in enumerate(zip(least, both.stages, strict=True))
    ]
    return changed_with(changes, both, widths)


def wider(first: Changed, rows: Sequence[Row]) -> Changed:
    """The same with the room that is left given to the open columns, where it makes the sheet shorter."""
    boxes = first.board.frame.boxes
    if not boxes:
        return first
    folded = sum(box.width for at, box in enumerate(boxes) if at not in first.open)
    if not first.open:
        more = max(0.0, NARROWEST - 2 * MARGIN - LABELS - folded) / len(boxes)
        widths = [round(box.width + more, 2) for box in boxes]
        return changed_with(first.changes, first.board.frame.map, widths)
    wide = min(FULL_WIDTH - folded, max(NARROWEST - folded, 2 * MARGIN + LABELS + ROOMY * len(first.open)))
    inside = [
        replace(row, cells=tuple(cell for at, cell in enumerate(row.cells) if at in first.open)) for row in rows
    ]  # fmt: skip
    shared = iter(shared_out([box.width for at, box in enumerate(boxes) if at in first.open], inside, wide))
    widths = [next(shared) if at in first.open else box.width for at, box in enumerate(boxes)]
    return changed_with(first.changes, first.board.frame.map, widths)


def changed_with(changes: Changes, both: JourneyMap, widths: Sequence[float]) -> Changed:
    """The changes on a board with columns of these widths."""
    return Changed(changes, board_of(changes.found, both, widths))


def _cards(stage: Stage) -> float:
    """What the cards of an open stage need for the words on their strips."""
    across = max(1, min(len(stage.touchpoints or ()), ROW_OF_CARDS))
    return max(240, 2 * CELL_PAD + across * CARD + (across - 1) * CARD_GAP)


def _folded(stage: Stage) -> float:
    """As narrow as the words of the name allow."""
    widest = max((measure(word, CAPTION) for word in stage.stage.split()), default=0)
    return -(-min(max(FOLDED, widest * 1.02 + 34), WIDEST_FOLDED) // 4) * 4
