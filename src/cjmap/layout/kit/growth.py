"""How large the type of a band is set on a very wide sheet: as large as what is around it, where its columns allow."""

from __future__ import annotations

from dataclasses import replace

from cjmap.drawing.scaled import scaled
from cjmap.drawing.sheet import Band
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.lane import Lane
from cjmap.layout.kit.stages import least_room

__all__ = ["grown", "growth_of_label", "growth_of_lane", "growth_of_stages"]

COLUMN = 184
"""How wide a column must be, in pixels, for what stands in it to look as it does on other sheets."""


def grown(band: Band, times: float) -> Band:
    """The band with everything in it so many times as large."""
    return replace(band, height=round(band.height * times, 2), shapes=scaled(band.shapes, times))


def growth_of_stages(frame: Frame) -> float:
    """As much as leaves the words of every stage's name whole."""
    rooms = (box.width / least_room(frame, box) for box in frame.boxes)
    return _within(frame, min(rooms, default=1))


def growth_of_lane(frame: Frame, lane: Lane | None = None) -> float:
    """As much as leaves every column as wide as a narrow one, and every touchpoint the room the lane wants."""
    columns = min((box.width for box in frame.boxes), default=COLUMN) / COLUMN
    if lane is None or not lane.slot:
        return _within(frame, columns)
    slots = min((slot.width for box in frame.boxes for slot in box.slots), default=lane.slot) / lane.slot
    return _within(frame, min(columns, slots))


def growth_of_label(frame: Frame, head: float, height: float) -> float:
    """As much as lets a lane's name of this height end above what the lane itself writes there; 0 for nothing."""
    return _within(frame, head / height) if head else frame.growth


def _within(frame: Frame, growth: float) -> float:
    return max(1, round(min(growth, frame.growth), 4))
