"""A blueprint in words: what each lane holds, stage by stage, and every connection."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cjmap.drawing.sheet import Cell, Entry, Row
from cjmap.lanes.kit.frame import Frame, anchor_of
from cjmap.lanes.kit.notes import entry_of
from cjmap.lanes.kit.ways import way_words
from cjmap.languages import say
from cjmap.layout.service.links import Link
from cjmap.layout.service.pieces import Board, Piece
from cjmap.model.channels import look_of
from cjmap.model.claims import Cell as Item
from cjmap.model.place import Place

__all__ = ["connections", "tier_rows"]

Summary = tuple[str, tuple[Entry, ...]]


def tier_rows(frame: Frame, board: Board, links: Sequence[Link]) -> list[Row]:
    """The lanes of the blueprint as rows, each entry with what it leads to."""
    onward = _onward(frame, board, links)
    rows = []
    for number, tier in enumerate(board.tiers):
        cells = []
        for box in frame.boxes:
            columns = [at for at, stop in enumerate(board.stops) if stop.stage is box.stage]
            found = [piece for at in columns for piece in board.at(number, at)]
            reasons = [reason for at in columns if (reason := board.none(number, at)) is not None]
            entries = tuple(_entry(frame, piece, onward[piece.id]) for piece in found)
            cells.append(Cell(box.stage.id or "", entries, reasons[0] if reasons and not found else None))
        rows.append(Row(tier.id, tier.title, tuple(cells), tier.subtitle))
    return rows


def _entry(frame: Frame, piece: Piece, leads: tuple[tuple[str, str], ...]) -> Entry:
    record = piece.record
    if isinstance(record, Item):
        entry = entry_of(frame, record, record.text, "", ("channel", "link"))
        at = [(say("At"), called(frame, piece.of))]
    else:
        entry = entry_of(frame, record, record.name, "", ("channel", "success"))
        at = []
    channels = ", ".join(look_of(frame.map, name).title for name in record.channel or ())
    done = tuple((say("Does"), one.text) for one in record.actions or ()) if isinstance(record, Place) else ()
    pains = tuple((say("Fail point"), frame.codes.of(pain)) for pain in record.pain_points or ())
    notes = (*at, *(((say("Channel"), channels),) if channels else ()), *done, *entry.notes, *pains, *leads)
    return replace(entry, notes=notes, id=piece.id, of="" if piece.id == anchor_of(piece.of) else anchor_of(piece.of))


def called(frame: Frame, record: Place | Item) -> str:
    """What a card is called in words: its code and its name."""
    name = record.name if isinstance(record, Place) else record.text
    code = frame.codes.of(record)
    return f"{code} {name}" if code else name


_SAYS = {"flow": "Then", "call": "Leads to", "missing": "Missing link", "weak": "Weak link"}


Leads = tuple[tuple[str, str], ...]


def _onward(frame: Frame, board: Board, links: Sequence[Link]) -> dict[str, Leads]:
    """Where each card leads, drawn or not, by its anchor."""
    out: dict[str, list[Link]] = {piece.id: [] for piece in board.pieces}
    for link in links:
        out[link.start.id].append(link)
    return {piece.id: _leads(frame, piece, out[piece.id]) for piece in board.pieces}


def _leads(frame: Frame, piece: Piece, links: Sequence[Link]) -> Leads:
    out = [(say("Exchanges with" if one.both else _SAYS[one.style]), called(frame, one.end.record)) for one in links]
    if isinstance(piece.record, Place):
        told = [(say("Then"), way_words(frame, way)) for way in piece.record.next or ()]
        told += [(say("Then"), say("the journey ends here"))] if piece.record.next == [] else []
        out = [one for one in out if one[0] != say("Then")] + told if told else out
    return tuple(out)


def connections(frame: Frame, board: Board, links: Sequence[Link]) -> Summary:
    """Every connection of the drawing, by the card that it starts from."""
    onward = _onward(frame, board, links)
    return say("Connections"), tuple(
        Entry(called(frame, piece.record), piece.record.path, onward[piece.id])
        for piece in board.pieces if onward[piece.id]
    )  # fmt: skip
