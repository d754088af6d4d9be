"""Which card leads to which: the customer's way, what triggers what behind it, and what is broken."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from cjmap.frozen import NamedTuple
from cjmap.layout.service.pieces import Board, Piece
from cjmap.model.claims import Cell
from cjmap.model.flow import ways
from cjmap.model.place import Place

__all__ = ["Link", "Style", "links_of", "unlinked"]

Style = Literal["flow", "call", "missing", "weak"]
_BANDS = {"customer": "touchpoints", "actions": "touchpoints"}


class Link(NamedTuple):
    """An arrow from one card to another. `both` is an exchange: it has a head at either end."""

    start: Piece
    end: Piece
    style: Style
    both: bool = False


def links_of(board: Board) -> list[Link]:
    """Every arrow between two cards of the board, each once: those down the columns, those that items name, the way."""
    found: dict[tuple[str, str], Link] = {}
    for link in (*_down(board), *_named(board), *_onward(board)):
        there, back = (link.start.id, link.end.id), (link.end.id, link.start.id)
        kept = found.get(back)
        if there in found or link.start is link.end or (kept and kept.both):
            continue
        found[there] = link
    return list(found.values())


def _down(board: Board) -> Iterator[Link]:
    """Down each column from lane to lane, and back: from the last card of one lane to the first of the next.

    An item that says where it leads leads nowhere else; one with a broken link is reached on its own.
    """
    steps = [number for number, tier in enumerate(board.tiers) if tier.look != "evidence"]
    for column in range(len(board.stops)):
        filled = [cards for tier in steps if (cards := board.at(tier, column))]
        for upper, lower in pairwise(filled):
            speaker = next((piece for piece in reversed(upper) if not _names(piece)), None)
            if speaker:
                for piece in [one for one in lower if not _broken(one)][:1]:
                    yield Link(speaker, piece, "call", not _names(piece))
            for piece in lower:
                if broken := _broken(piece):
                    yield Link(speaker or upper[-1], piece, broken)


def _named(board: Board) -> Iterator[Link]:
    """From each item to what it names: another item, a touchpoint, a stage, or a lane of its own column."""
    for piece in board.pieces:
        if isinstance(piece.record, Cell):
            for name in piece.record.to or ():
                for end in _target(board, piece, name)[:1]:
                    yield Link(piece, end, piece.record.link or "call")  # type: ignore[arg-type]


def _onward(board: Board) -> Iterator[Link]:
    """The way through the touchpoints: the customer's own where both ends are theirs."""
    for way in ways(board.map):
        start, end = board.by_record.get(id(way.start)), board.by_record.get(id(way.to)) if way.to else None
        if start and end:
            mine = all(board.tiers[one.spot.tier].look == "customer" for one in (start, end))
            yield Link(start, end, "flow" if mine else "call")


def unlinked(board: Board, piece: Piece) -> list[str]:
    """What an item names that has no card on this sheet."""
    if not isinstance(piece.record, Cell):
        return []
    return [name for name in piece.record.to or () if not _target(board, piece, name)]


def _target(board: Board, piece: Piece, name: str) -> list[Piece]:
    record = board.map.find(name, "item", "touchpoint", "stage")
    if record is not None:
        found = board.by_record.get(id(record))
        if found is None and isinstance(record, Place):
            first = next((stop.place for stop in board.stops if stop.stage is record), None)
            found = board.by_record.get(id(first)) if first else None
        return [found] if found else []
    wanted = _BANDS.get(name, name)
    tier = next((number for number, one in enumerate(board.tiers) if one.id == wanted), None)
    return [] if tier is None else [one for one in board.at(tier, piece.spot.column) if one is not piece]


def _names(piece: Piece) -> bool:
    return isinstance(piece.record, Cell) and bool(piece.record.to)


def _broken(piece: Piece) -> Style | None:
    """How the link to an item is broken; of an item that names where it leads, the link there is."""
    if isinstance(piece.record, Cell) and not piece.record.to:
        return piece.record.link  # type: ignore[return-value]
    return None
