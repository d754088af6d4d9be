"""What a lane is."""

from __future__ import annotations

from collections.abc import Callable

from cjmap.drawing.shapes import Shape
from cjmap.drawing.sheet import Row
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.frame import Frame
from cjmap.model.settings import LaneSpec

__all__ = ["Drawn", "Lane"]


class Drawn(NamedTuple):
    """A lane as drawn between the columns: its height and its shapes, the top of the lane at 0.

    What stands `behind` is drawn below the lines between the stages. `head` is how much of its height the lane leaves
    for its name at the start, 0 for all of it.
    """

    height: float
    shapes: tuple[Shape, ...]
    behind: tuple[Shape, ...] = ()
    head: float = 0


class Lane(NamedTuple):
    """A swimlane.

    `words` says what it holds, stage by stage, as a row of the table twin; a lane whose cells are all empty is not
    drawn. `draw` sets it between the frame's columns. `slot` is how wide a touchpoint's place must be for the lane's
    type to be as large as usual; 0 where the lane does not stand on touchpoints. `folds` where it can fold what is many
    in a cell.
    """

    title: str
    icon: str
    words: Callable[[Frame, LaneSpec], Row]
    draw: Callable[[Frame, LaneSpec], Drawn]
    subtitle: str = ""
    slot: float = 0
    folds: bool = False
