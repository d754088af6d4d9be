"""Owners: who answers for each stage."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.drawing.sheet import Entry
from cjmap.lanes.kit.cells import cell_lane
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.items import Bullet, Item
from cjmap.model.place import Place, Touchpoint
from cjmap.model.settings import LaneSpec


def _held(place: Place, spec: LaneSpec) -> Sequence[str] | None:
    return None if isinstance(place, Touchpoint) or not place.owner else [place.owner]


def _owner(frame: Frame, place: Place, name: str) -> Item:
    return Bullet(Entry(name, (*place.path, "owner")), "briefcase")


LANE = cell_lane("Owners", "briefcase", _held, _owner, subtitle="Who answers for the stage")
