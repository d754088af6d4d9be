"""What closes the gap: the opportunities that address the pain points, and whatever else does away with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cjmap.diff.addressing import addresses
from cjmap.diff.match import Pair
from cjmap.diff.pain_status import PainChange, Remedy
from cjmap.drawing.sheet import Entry
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.card import Card
from cjmap.lanes.kit.cells import cards
from cjmap.lanes.kit.foot import Foot, Words
from cjmap.lanes.kit.items import Item
from cjmap.lanes.kit.notes import entry_of
from cjmap.languages import say
from cjmap.layout.comparison.board import Board, BoardColumn
from cjmap.layout.comparison.cells import item_lane
from cjmap.layout.comparison.signs import difference, direction
from cjmap.model.claims import Opportunity
from cjmap.model.place import Place

__all__ = ["LANE", "opportunity_words"]

_STATUS = {"idea": "Idea", "planned": "Planned", "in-progress": "In progress", "done": "Done", "dropped": "Dropped"}


class Small(NamedTuple):
    """A line of small print: its label in the table, its words, its icon and its token."""

    label: str
    text: str
    icon: str = ""
    ink: str = "ink-3"

    @property
    def words(self) -> Words:
        """The line as it is drawn."""
        return Words(self.icon, say("For {list}", list=self.text) if self.label == "For" else self.text, self.ink)


def _items(board: Board, column: BoardColumn) -> Sequence[Item]:
    chances = [_chance(board, pair) for pair in board.found.matched.opportunities if column.holds(pair.either)]
    return [*chances, *_places(board, column)]


def _chance(board: Board, pair: Pair[Opportunity]) -> Item:
    held = pair.either
    entry = entry_of(board.frame_of(held.map), held.thing, held.thing.opportunity, "", ("status", "due", "owner"))
    addressed = [change for change in board.found.pain_points if addresses(pair, change)]
    hows = dict.fromkeys(one.how for change in addressed for one in change.remedies if one.how)
    parts = [
        _for(board, addressed),
        Small("Status", _when(held.thing), "calendar"),
        Small("Owner", held.thing.owner or "", "user-round"),
        *(Small("How", how, "check", "pos") for how in hows),
    ]
    head, ink = _lift(board, held.place) or (say("Opportunity"), "ink-2")
    return _card(entry, board.anchor("o", held), head, ink, "lightbulb", parts)


def _card(entry: Entry, anchor: str | None, head: str, ink: str, icon: str, parts: Sequence[Small]) -> Card:
    said = [part for part in parts if part.text]
    notes = ((say("Change"), head), *((say(part.label), part.text) for part in said), *entry.notes)
    foot = Foot(tuple(part.words for part in said))
    return Card(Entry(entry.text, entry.path, notes, anchor, entry.mark), head, ink, icon, foot=foot)


def _lift(board: Board, place: Place | None) -> tuple[str, str] | None:
    """How much better the touchpoint gets at which something stands, such as `+2.3 at T12`, and the token for it."""
    for change in board.found.touchpoints:
        sides = (change.pair.before, change.pair.after)
        lift = change.feeling.difference
        if place is not None and lift is not None and any(side and side.thing is place for side in sides):
            code = board.frame.codes.of(change.pair.either.thing)
            told = say("{lift} at {code}", lift=difference(lift, board.found.after.scale), code=code)
            return told, direction(lift).ink
    return None


def _for(board: Board, pains: Sequence[PainChange]) -> Small:
    """The codes of the pain points it is for."""
    return Small("For", ", ".join(board.frame.codes.of(one.pair.either.thing) for one in pains))


def _when(chance: Opportunity) -> str:
    """How far it has come and when it is due."""
    status = say(_STATUS[chance.status]) if chance.status in _STATUS else ""
    return (
        say("{status} for {date}", status=status, date=chance.due)
        if status and chance.due
        else status or chance.due or ""
    )


def _places(board: Board, column: BoardColumn) -> Iterator[Item]:
    """Places of the later map that resolve what no opportunity addresses, each with all it does away with."""
    found: dict[int, tuple[Place, list[tuple[PainChange, Remedy]]]] = {}
    after = column.change.pair.after
    for change in board.found.pain_points:
        if any(addresses(pair, change) for pair in board.found.matched.opportunities):
            continue
        for remedy in change.remedies:
            if not isinstance(remedy.by, Opportunity) and after and remedy.stage is after.thing:
                found.setdefault(id(remedy.by), (remedy.by, []))[1].append((change, remedy))
    for place, done in found.values():
        parts = [_for(board, [change for change, _ in done])]
        parts += [Small("How", remedy.how, "check", "pos") for _, remedy in done if remedy.how]
        head, ink = _lift(board, place) or (say("Resolved here"), "pos")
        entry = Entry(place.name, place.path, mark=board.frame.codes.of(place))
        yield _card(entry, None, head, ink, "sparkles", parts)


def _nothing(board: Board, column: BoardColumn) -> str:
    return "" if column.change.undesigned else say("No change")


def opportunity_words(board: Board, pair: Pair[Opportunity]) -> str:
    """An opportunity in one line, with the pain points it is for."""
    thing = pair.either.thing
    pains = _for(board, [one for one in board.found.pain_points if addresses(pair, one)]).text
    told = f" ({say('for {list}', list=pains)})" if pains else ""
    return f"{board.frame.codes.of(thing)} {thing.opportunity}{told}"


LANE = item_lane(
    "opportunities", "Opportunities", "lightbulb", "What closes the gap", _items, _nothing, cards(158, level=80)
)
