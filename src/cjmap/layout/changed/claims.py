"""What hurts and what could help, as cards in their stage, each with what happened to it."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.diff.addressing import addresses
from cjmap.diff.match import Pair
from cjmap.diff.pain_status import PainChange
from cjmap.diff.words import Run
from cjmap.drawing.sheet import Entry
from cjmap.lanes.kit.cells import cards
from cjmap.lanes.kit.items import Item
from cjmap.lanes.kit.marks import SEVERITIES
from cjmap.lanes.kit.notes import entry_of
from cjmap.languages import say
from cjmap.layout.changed.cards import ChangeCard, details_of, notes_for
from cjmap.layout.changed.feet import chance_foot, pain_foot
from cjmap.layout.changed.lanes import item_lane
from cjmap.layout.changed.marked import gone, kept
from cjmap.layout.changed.signs import strip_of, strip_of_pain
from cjmap.layout.changed.state import Befell, Changed, counts_of, new_name, ops_of
from cjmap.layout.comparison.board import BoardColumn
from cjmap.model.claims import Opportunity

__all__ = ["OPPORTUNITIES", "PAINS", "chance_card", "pain_card"]


def _pains(changed: Changed, column: BoardColumn) -> Sequence[Item]:
    return [pain_card(changed, one) for one in changed.found.pain_points if column.holds(one.pair.either)]


def pain_card(changed: Changed, pain: PainChange) -> ChangeCard:
    """The card of a pain point; its severity is that of the later side."""
    held, befell = pain.pair.either, changed.changes.of(pain.pair)
    strip = strip_of_pain(pain, ops_of(befell))
    severity = next((one for one in reversed(pain.severities) if one in SEVERITIES), "")
    word, ink = SEVERITIES.get(severity, ("", "ink-2"))
    head = say(word) if word else ""
    text = held.thing.pain_point or "?"
    entry = entry_of(changed.board.frame_of(held.map), held.thing, text, "", ("severity",))
    by = tuple((say("Resolved by"), f"{one.name}{': ' + one.how if one.how else ''}") for one in pain.remedies)
    notes = (*notes_for(strip, befell), *(((say("Severity"), head),) if head else ()), *by, *entry.notes)
    return ChangeCard(
        Entry(text, entry.path, notes, changed.board.anchor("p", held), entry.mark, changed.anchor_of(held)), strip,
        _text(befell, text, is_gone=pain.pair.after is None), head, ink, severity=severity,
        details=details_of(befell),
        foot=pain_foot(held.thing, {one.field for one in befell}, ink, [text for _, text in by]),
    )  # fmt: skip


def _chances(changed: Changed, column: BoardColumn) -> Sequence[Item]:
    matched = changed.found.matched.opportunities
    return [chance_card(changed, pair) for pair in matched if column.holds(pair.either)]


def chance_card(changed: Changed, pair: Pair[Opportunity]) -> ChangeCard:
    """The card of an opportunity: for which pain points it is, how far it has come, whose it is."""
    held, befell = pair.either, changed.changes.of(pair)
    strip, thing = strip_of(ops_of(befell)), held.thing
    pains = [one for one in changed.found.pain_points if addresses(pair, one)]
    codes = ", ".join(changed.board.frame.codes.of(one.pair.either.thing) for one in pains)
    entry = entry_of(changed.board.frame_of(held.map), thing, thing.opportunity, "")
    return ChangeCard(
        Entry(thing.opportunity, entry.path, (*notes_for(strip, befell), *entry.notes),
              changed.board.anchor("o", held), entry.mark, changed.anchor_of(held),
              tuple(filter(None, (changed.board.anchor("p", one.pair.either) for one in pains)))),
        strip, _text(befell, thing.opportunity, is_gone=pair.after is None),
        say("For {list}", list=codes) if codes else say("Opportunity"), icon="lightbulb", details=details_of(befell),
        foot=chance_foot(thing, {one.field for one in befell}),
    )  # fmt: skip


def _text(befell: Sequence[Befell], text: str, *, is_gone: bool) -> tuple[Run, ...]:
    """The words of a claim: struck where it is gone, with the changes marked where they are other words."""
    return gone(text) if is_gone else new_name(befell, text) or kept(text)


PAINS = item_lane(
    "pain_points", "Pain points", "octagon-alert", _pains, cards(188), "None",
    lambda changed: counts_of(changed.changes, changed.found.matched.pain_points),
)  # fmt: skip
OPPORTUNITIES = item_lane(
    "opportunities", "Opportunities", "lightbulb", _chances, cards(188), "None",
    lambda changed: counts_of(changed.changes, changed.found.matched.opportunities),
)  # fmt: skip
