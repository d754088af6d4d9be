"""The touchpoints of both maps above the curves: what each is called now, what it was called, what is new or gone."""

from __future__ import annotations

from cjmap.diff.feeling_change import TouchpointChange
from cjmap.drawing.shapes import Group, Icon, Shape
from cjmap.drawing.sheet import Cell, Entry, Row
from cjmap.drawing.text import Block, set_text
from cjmap.drawing.type_scale import CAPTION, Style
from cjmap.lanes.kit.frame import Slot
from cjmap.lanes.kit.lane import Drawn
from cjmap.lanes.kit.notes import entry_of
from cjmap.languages import say
from cjmap.layout.comparison.board import Board, BoardColumn, BoardLane
from cjmap.model.channels import look_of

__all__ = ["LANE"]

PAD, ICON, ROW_GAP = 14, 20, 14
_NAME = Style(14, 18)
_TAG = Style(13, 16, "semibold")


def _tag(change: TouchpointChange) -> str:
    """`New` or `Gone`; empty where both maps have it, and where its whole stage is not designed yet."""
    both = change.pair.before and change.pair.after
    return "" if both or change.undesigned else change.feeling.reason


def _was(board: Board, column: BoardColumn, change: TouchpointChange) -> str:
    """What it was called before, and where it was, if either is different."""
    before, after = change.pair.before, change.pair.after
    if not before or not after:
        return ""
    moved = before.stage is not (column.change.pair.before.thing if column.change.pair.before else None)
    where = say("in {stage}", stage=before.stage.name) if moved and before.stage else ""
    name = before.thing.name if before.thing.name != after.thing.name else ""
    return " ".join(filter(None, (name, where)))


def _words(board: Board) -> Row:
    cells = []
    for column in board.columns:
        entries = tuple(_entry(board, column, change) for change in column.touchpoints)
        none = None if entries else column.change.feeling.reason if column.change.undesigned else ""
        cells.append(Cell(column.box.stage.id or "", entries, none))
    return Row("touchpoints", say("Touchpoints"), tuple(cells), say("Matched by id, else by name"))


def _entry(board: Board, column: BoardColumn, change: TouchpointChange) -> Entry:
    held = change.pair.either
    entry = entry_of(board.frame_of(held.map), held.thing, held.thing.name, "t", ("channel", "success"))
    tag, was = change.feeling.reason if change.undesigned else _tag(change), _was(board, column, change)
    notes = tuple((label, text) for label, text in ((say("Change"), tag), (say("Was"), was)) if text)
    return Entry(entry.text, entry.path, (*notes, *entry.notes), board.anchor("t", held), entry.mark)


def _draw(board: Board) -> Drawn:
    shapes: list[Shape] = []
    top = float(PAD)
    rows = max((slot.row for column in board.columns for slot in column.box.slots), default=-1) + 1
    for row in range(rows):
        placed = [
            (column, slot, change)
            for column in board.columns
            for slot, change in zip(column.box.slots, column.touchpoints, strict=True)
            if slot.row == row
        ]
        tallest = 0.0
        for column, slot, change in placed:
            height, drawn = _one(board, column, slot, change, top)
            shapes.append(Group(tuple(drawn), board.anchor("t", change.pair.either), ("touchpoint",), slot.place.name))
            tallest = max(tallest, height)
        top += tallest + ROW_GAP
    return Drawn(top - (ROW_GAP if rows else 0) + PAD, tuple(shapes))


def _one(
    board: Board, column: BoardColumn, slot: Slot, change: TouchpointChange, y: float
) -> tuple[float, list[Shape]]:
    held, middle, width = change.pair.either, slot.middle, slot.width - 4
    quiet = change.pair.after is None
    icon = look_of(held.map, held.thing.channel[0]).icon if held.thing.channel else "footprints"
    drawn: list[Shape] = [Icon(icon, round(middle - ICON / 2, 2), y, ICON, "ink-3" if quiet else "ink-2")]
    top = y + ICON + 6
    tag, was = _tag(change), _was(board, column, change)
    for text, style, ink in (
        (tag, _TAG, "neg" if quiet else "pos"),
        (held.thing.name, _NAME, "ink-3" if quiet else "ink"),
        (say("was: {what}", what=was) if was else "", CAPTION, "ink-3"),
    ):
        block: Block = set_text(text, style, width, balance=style is _NAME)
        drawn += block.shapes(middle, top, "middle", fill=ink)
        top += block.height + (2 if block.lines else 0)
    return top - y, drawn


LANE = BoardLane("touchpoints", "Touchpoints", "layers", _words, _draw)
