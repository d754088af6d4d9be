"""Where the customer is handed on: to another owner, or over to another channel."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cjmap.figures.handovers import channel_switches, hand_offs
from cjmap.figures.spots import spots_by_place
from cjmap.languages import say_key
from cjmap.model.channels import look_of
from cjmap.model.map import JourneyMap
from cjmap.model.place import Place
from cjmap.report._cells import text
from cjmap.report._records import Cell, Column, Origin, Row, Section, origin_of


def _rows(journey_map: JourneyMap, today: date) -> Iterator[Row]:
    for one in hand_offs(journey_map):
        cells = (
            Cell(say_key("owner"), "owner"),
            text(one.before.name),
            text(one.after.name),
            text(one.left),
            text(one.taken),
        )
        yield Row(journey_map.id, cells, (*_owner(journey_map, one.before), *_owner(journey_map, one.after)), (0,))
    for one in channel_switches(journey_map):
        left, taken = (
            ", ".join(look_of(journey_map, name).title for name in place.channel or ())
            for place in (one.before, one.after)
        )
        cells = (
            Cell(say_key("channel"), "channel"),
            text(one.before.name),
            text(one.after.name),
            text(left),
            text(taken),
        )
        yield Row(journey_map.id, cells, (*origin_of(one.before, "channel"), *origin_of(one.after, "channel")), (1,))


def _owner(journey_map: JourneyMap, place: Place) -> tuple[Origin, ...]:
    """Where it is written who owns a place: there, or at its stage."""
    return origin_of(place if place.owner else spots_by_place(journey_map)[id(place)].stage, "owner")


SECTION = Section(
    60,
    "Hand-offs and channel switches",
    "Ways from a place to the next whose owners differ, and ways between places that share no channel. Places without "
    "an owner (or without a channel) do not count.",
    (
        Column("change", "Change of"),
        Column("from", "From"),
        Column("to", "To"),
        Column("left", "Before"),
        Column("taken", "After"),
    ),
    _rows,
    "The customer stays with one owner and in one channel.",
)
