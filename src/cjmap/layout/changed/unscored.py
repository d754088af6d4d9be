"""Feelings that nobody scored, so that no curve shows them: once where they stayed, else with the side they are on."""

from __future__ import annotations

from typing import Any

from cjmap.diff.contents import Held
from cjmap.diff.match import Pair
from cjmap.drawing.sheet import Entry
from cjmap.layout.changed.state import Changed
from cjmap.layout.comparison.board import BoardColumn
from cjmap.layout.comparison.curves import unscored
from cjmap.layout.comparison.signs import said_of

__all__ = ["unscored_entries"]


def unscored_entries(changed: Changed, column: BoardColumn) -> list[Entry]:
    """The words of a column, such as `wary`, or `before: wary`, with the code of the place."""
    pairs: list[Pair[Any]] = [column.change.pair, *(one.pair for one in column.touchpoints)]
    places = {id(side.thing): pair.either for pair in pairs for side in (pair.before, pair.after) if side}
    sides: dict[tuple[int, str], tuple[Held[Any], list[str]]] = {}
    for side, held, word in unscored(column):
        place = places[id(held.thing)]
        sides.setdefault((id(place.thing), word), (place, []))[1].append(side)
    codes = changed.board.frame.codes
    return [
        Entry(word if len(told) > 1 else said_of(told[0], word), place.thing.path, mark=codes.of(place.thing))
        for (_, word), (place, told) in sides.items()
    ]
