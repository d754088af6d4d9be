"""What became of each pain point, as cards in its stage."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.diff.pain_status import PainChange
from cjmap.drawing.sheet import Entry
from cjmap.lanes.kit.card import Card
from cjmap.lanes.kit.cells import cards
from cjmap.lanes.kit.foot import Foot, Severities, Words
from cjmap.lanes.kit.items import Item
from cjmap.lanes.kit.marks import SEVERITIES
from cjmap.lanes.kit.notes import entry_of
from cjmap.languages import say, small
from cjmap.layout.comparison.board import Board, BoardColumn
from cjmap.layout.comparison.cells import item_lane
from cjmap.layout.comparison.signs import STATUS

__all__ = ["LANE", "pain_words"]


def _items(board: Board, column: BoardColumn) -> Sequence[Item]:
    return [_card(board, change) for change in board.found.pain_points if column.holds(change.pair.either)]


def _card(board: Board, change: PainChange) -> Item:
    held, sign = change.pair.either, STATUS[change.status]
    entry = entry_of(board.frame_of(held.map), held.thing, held.thing.pain_point or "?", "", ("severity", "status"))
    parts = _parts(change)
    notes = [(say("Status"), say(sign.word))]
    notes += [(say("Severity") if isinstance(part, Severities) else say("Change"), part.text) for part in parts]
    notes += [(say("Resolved by"), f"{one.name}{': ' + one.how if one.how else ''}") for one in change.remedies]
    said = Entry(entry.text, entry.path, (*notes, *entry.notes), board.anchor("p", held), entry.mark)
    done, added = change.status in ("resolved", "removed"), change.status == "added"
    return Card(said, say(sign.word), sign.ink, sign.icon, "", done, added, Foot(tuple(parts)), done)


def _parts(change: PainChange) -> list[Severities | Words]:
    before, after = (one if one in SEVERITIES else "" for one in change.severities)
    parts: list[Severities | Words] = []
    if before or after:
        parts.append(Severities(before, after if change.pair.after else ""))
    for one in change.remedies:
        if one.partly:
            some = isinstance(one.partly, str)
            told = say("Partly: {what}", what=one.partly) if some else say("Something of it stays")
            parts.append(Words("", told))
    return parts


def _nothing(board: Board, column: BoardColumn) -> str:
    return "" if column.change.undesigned else say("None")


def pain_words(board: Board, change: PainChange) -> str:
    """A pain point in one line, such as `Resolved: P4 Nobody says why (major)`."""
    thing, sign = change.pair.either.thing, STATUS[change.status]
    before, after = (one if one in SEVERITIES else "" for one in change.severities)
    severity = small(Severities(before, after).text)
    text = f"{board.frame.codes.of(thing)} {thing.pain_point or '?'}"
    told = say("{label}: {text}", label=say(sign.word), text=text)
    return f"{told} ({severity})" if severity else told


LANE = item_lane(
    "pain_points", "Pain points", "octagon-alert", "What goes, stays and comes", _items, _nothing, cards(158, level=80)
)
