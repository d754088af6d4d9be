"""Cards in two columns beside the wheel, in the order of their stages, and the leader lines that join them to it."""

from __future__ import annotations

from collections.abc import Sequence
from math import sin

from cjmap.drawing.shapes import Circle, Path, Segment, Shape
from cjmap.frozen import NamedTuple
from cjmap.layout.wheel.circle import Point, Wheel
from cjmap.layout.wheel.stage_card import HEAD
from cjmap.layout.wheel.words import Box

__all__ = ["Leader", "columns_of", "leader_shapes", "leaders_of"]

STUB, INSET = 12.0, 18.0
ALONE = (0.25,)
FRACTIONS = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9)


class Leader(NamedTuple):
    """How the line of a stage leaves the ring: its angle, the end of its stub, whether it goes to the end side."""

    angle: float
    knee: Point
    to_end: bool


def columns_of(heights: Sequence[float]) -> list[bool]:
    """For each stage whether its card stands at the end side: those of the first half turn do.

    The stage at six o'clock stands where there is more room.
    """
    count = len(heights)
    sides = [2 * number + 1 < count for number in range(count)]
    if count % 2 and count > 1:
        middle = count // 2
        sides[middle] = sum(heights[:middle]) <= sum(heights[middle + 1 :])
    return sides or [True]


def leaders_of(wheel: Wheel, sides: Sequence[bool], reach: float, taken: Sequence[Box]) -> list[Leader]:
    """A line for each stage, from the middle of its piece of the ring or near it, that runs clear of what is `taken`.

    Lines run level from the ring to `reach` pixels beside it.
    """
    count = len(sides)
    found: list[Leader] = []
    for number, to_end in enumerate(sides):
        ways = [_leader(wheel, (number + fraction) / count, to_end) for fraction in (FRACTIONS if count > 1 else ALONE)]
        free = (one for one in ways if _is_clear(wheel, one, reach, taken, found))
        found.append(next(free, ways[0]))
    return found


def _leader(wheel: Wheel, share: float, to_end: bool) -> Leader:
    angle = wheel.angle(share)
    return Leader(angle, wheel.at(angle, wheel.outer + STUB), to_end)


def _is_clear(wheel: Wheel, one: Leader, reach: float, taken: Sequence[Box], others: Sequence[Leader]) -> bool:
    x, y = one.knee
    far = wheel.x + (reach if one.to_end else -reach)
    way = Box(min(x, far), y - 1, max(x, far), y + 1)
    apart = (abs(other.knee[1] - y) >= 6 for other in others if other.to_end is one.to_end)
    outwards = sin(one.angle) > -0.05 if one.to_end else sin(one.angle) < 0.05
    return outwards and all(apart) and not any(way.meets(box, 5) for box in taken)


def leader_shapes(wheel: Wheel, one: Leader, edge: float, ends: tuple[float, float], reach: float) -> list[Shape]:
    """A stub off the ring, a level line, and a bend if it must, to the edge of the card that stands between `ends`."""
    foot, (x, y) = wheel.at(one.angle, wheel.outer + 3), one.knee
    turn = round(wheel.x + (reach if one.to_end else -reach), 2)
    end = round(min(max(y, ends[0] + HEAD), ends[1] - INSET), 2)
    middle = round((turn + edge) / 2, 2)
    bend: Segment = ("C", middle, y, middle, end, edge, end)
    path = (("M", *foot), ("L", x, y), ("L", turn, y), bend if end != y else ("L", edge, y))
    return [Path(path, None, "line-3", 1.5), Circle(*foot, 3, "line-3")]
