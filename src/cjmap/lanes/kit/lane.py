"""What a lane is."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from cjmap.drawing.shapes import Shape
from cjmap.drawing.sheet import Row
from cjmap.lanes.kit.frame import Frame
from cjmap.model.settings import LaneSpec

__all__ = ["Drawn", "Lane"]


class Drawn(NamedTuple):
    """A lane as drawn between the columns: its height and its shapes, the top of the lane at 0."""

    height: float
    shapes: tuple[Shape, ...]


class Lane(NamedTuple):
    """A swimlane.

    `words` says what it holds, stage by stage, as a row of the table twin; a lane whose cells are all empty is not
    drawn. `draw` sets it between the frame's columns. `ground` is the token of a band of its own, where it has one.
    """

    title: str
    icon: str
    words: Callable[[Frame, LaneSpec], Row]
    draw: Callable[[Frame, LaneSpec], Drawn]
    subtitle: str = ""
    ground: str | None = None
