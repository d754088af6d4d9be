"""Quotes: what customers really said."""

from __future__ import annotations

from cjmap.lanes.kit.cells import cards, cell_lane
from cjmap.lanes.kit.frame import Frame, above
from cjmap.lanes.kit.items import Bubble, Item
from cjmap.lanes.kit.notes import entry_of
from cjmap.model.claims import Quote
from cjmap.model.place import Place


def _quote(frame: Frame, place: Place, said: Quote) -> Item:
    entry = entry_of(frame, said, said.text)
    return Bubble(entry, "neu-tint", "ink-2", "quote", said.by or "", under=above(frame, place))


LANE = cell_lane("Quotes", "quote", "quotes", _quote, cards(156), "In the customers' own words")
