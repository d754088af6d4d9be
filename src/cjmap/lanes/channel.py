"""Channels of whole stages: where the customer meets us, on maps without touchpoints."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.drawing.sheet import Entry
from cjmap.lanes.kit.cells import cards, cell_lane
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.items import Bullet, Item
from cjmap.languages import say
from cjmap.model.channels import look_of
from cjmap.model.place import Place, Touchpoint
from cjmap.model.settings import LaneSpec


def _held(place: Place, spec: LaneSpec) -> Sequence[str] | None:
    return None if isinstance(place, Touchpoint) else place.channel


def _channel(frame: Frame, place: Place, name: str) -> Item:
    look = look_of(frame.map, name)
    kind = ((say("Kind"), say(look.kind.replace("-", " ").capitalize())),) if look.kind else ()
    return Bullet(Entry(look.title, (*place.path, "channel"), kind), look.icon)


LANE = cell_lane("Channels", "share-2", _held, _channel, cards(140), "Where the customer meets us")
