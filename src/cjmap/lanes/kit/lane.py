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
    """A lane as drawn between the columns: its height and its shapes, the top of the lane at 0.

    What stands `behind` is drawn below the lines between the stages.
    """

    height: float
    shapes: tuple[Shape, ...]
    behind: tuple[Shape, ...] = ()


class Lane(NamedTuple):
    """A swimlane.

    `words` says what it holds, stage by stage, as a row of the table twin; a lane whose cells are all empty is not
    drawn. `draw` sets it between the frame's columns.
    """

    title: str
    icon: str
    words: Callable[[Frame, LaneSpec], Row]
    draw: Callable[[Frame, LaneSpec], Drawn]
    subtitle: str = ""
