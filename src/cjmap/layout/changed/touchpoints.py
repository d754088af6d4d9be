"""The touchpoints of the open stages above the curves: what is new, gone, renamed or moved, and what stayed."""

from __future__ import annotations

from collections.abc import Iterator

from cjmap.diff.feeling_change import TouchpointChange
from cjmap.drawing.shapes import Shape
from cjmap.drawing.sheet import Cell, Entry, Row
from cjmap.drawing.type_scale import CARD
from cjmap.lanes.kit.cells import LANE_PAD
from cjmap.lanes.kit.foot import Foot, Words
from cjmap.lanes.kit.frame import CARD_GAP, Slot
from cjmap.lanes.kit.lane import Drawn
from cjmap.lanes.kit.notes import entry_of
from cjmap.languages import say
from cjmap.layout.changed.cards import ChangeCard, Detail, details_of, notes_for
from cjmap.layout.changed.lanes import FOLDED, ChangeLane
from cjmap.layout.changed.marked import gone, kept
from cjmap.layout.changed.signs import strip_of
from cjmap.layout.changed.state import Befell, Changed, counts_of, new_name, ops_of
from cjmap.layout.comparison.board import BoardColumn
from cjmap.model.channels import look_of

__all__ = ["LANE", "is_short"]

_SHORT = 44


def is_short(one: Befell) -> bool:
    """Whether a change has room on the card of its touchpoint."""
    return one.change.kind != "emotion" and sum(len(run.text) for run in one.told.runs) + len(one.told.reason) <= _SHORT


def _card(changed: Changed, change: TouchpointChange) -> ChangeCard:
    held, befell = change.pair.either, changed.changes.of(change.pair)
    strip = strip_of(ops_of(befell))
    entry = entry_of(changed.board.frame_of(held.map), held.thing, held.thing.name, "t", ("channel", "success"))
    looks = [look_of(held.map, name) for name in held.thing.channel or ()]
    runs = (
        gone(held.thing.name)
        if change.pair.after is None
        else new_name(befell, held.thing.name) or kept(held.thing.name)
    )
    feet = [Words("", look.title) for look in looks]
    channels = ((say("Channel"), ", ".join(look.title for look in looks)),) if looks else ()
    return ChangeCard(
        Entry(entry.text, entry.path, (*notes_for(strip, befell), *channels, *entry.notes),
              changed.board.anchor("t", held), entry.mark),
        strip, runs, icon=looks[0].icon if looks else "footprints",
        details=_details(befell), foot=Foot(tuple(feet)), style=CARD, classes=("card", "touchpoint"),
        decisive=bool(held.thing.moment_of_truth),
    )  # fmt: skip


def _details(befell: tuple[Befell, ...]) -> tuple[Detail, ...]:
    return details_of([one for one in befell if is_short(one)])


def _words(changed: Changed) -> Row:
    cells = []
    for at, column in enumerate(changed.board.columns):
        cards = [_card(changed, change) for change in column.touchpoints] if at in changed.open else []
        none = None if cards else say(FOLDED) if at not in changed.open else ""
        cells.append(Cell(column.box.stage.id or "", tuple(card.entry for card in cards), none))
    return Row(
        "touchpoints", say("Touchpoints"), tuple(cells), counts_of(changed.changes, changed.found.matched.touchpoints)
    )


def _placed(changed: Changed) -> Iterator[tuple[Slot, ChangeCard]]:
    for column in changed.open_columns:
        yield from _in_column(changed, column)


def _in_column(changed: Changed, column: BoardColumn) -> Iterator[tuple[Slot, ChangeCard]]:
    for slot, change in zip(column.box.slots, column.touchpoints, strict=True):
        yield slot, _card(changed, change)


def _draw(changed: Changed) -> Drawn:
    placed = list(_placed(changed))
    shapes: list[Shape] = []
    top = float(LANE_PAD)
    for row in sorted({slot.row for slot, _ in placed}):
        cards = [(slot, card) for slot, card in placed if slot.row == row]
        tallest = max(card.height(slot.width) for slot, card in cards)
        for slot, card in cards:
            shapes += card.shapes(round(slot.middle - slot.width / 2, 2), top, slot.width, tallest)
        top += tallest + CARD_GAP
    return Drawn(top - (CARD_GAP if placed else 0) + LANE_PAD, tuple(shapes))


LANE = ChangeLane("touchpoints", "Touchpoints", "layers", _words, _draw)
