"""The words in the emotion ring: each beside its mark, where it touches no other word, no mark and no curve."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import cos, hypot, sin

from cjmap.drawing.shapes import Shape
from cjmap.drawing.text import Block, line, measure, set_text
from cjmap.drawing.type_scale import CAPTION, Style
from cjmap.frozen import NamedTuple
from cjmap.layout.wheel.circle import Point, Wheel
from cjmap.layout.wheel.mood import Stop

__all__ = ["Box", "Label", "Room", "around", "label_of"]

_WORD = Style(14, 17, "semibold", strong="bold")
WIDEST, KEEP = 120, 4.0
_AWAY, _ASIDE = (4, 12, 22, 34), (0, -0.05, 0.05, -0.1, 0.1, -0.15, 0.15, -0.2, 0.2)
_ORDER = sorted(
    ((away, aside, side) for away in _AWAY for aside in _ASIDE for side in (1, -1)),
    key=lambda way: way[0] + abs(way[1]) * 140 + (20 if way[2] < 0 else 0),
)
"""How far off a mark words may stand, how far aside in radians, on which side: 1 is away from the neutral circle."""


class Box(NamedTuple):
    """A rectangle from (left, top) to (right, bottom)."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box, air: float = 0) -> bool:
        """Whether they come nearer to each other than `air`."""
        return (
            self.left - air < other.right and other.left - air < self.right
            and self.top - air < other.bottom and other.top - air < self.bottom
        )  # fmt: skip

    def holds(self, point: Point, air: float = 0) -> bool:
        """Whether a point lies inside, or nearer than `air`."""
        return self.left - air < point[0] < self.right + air and self.top - air < point[1] < self.bottom + air


def around(centre: Point, width: float, height: float) -> Box:
    """The rectangle of a size around a point."""
    return Box(centre[0] - width / 2, centre[1] - height / 2, centre[0] + width / 2, centre[1] + height / 2)


class Label(NamedTuple):
    """A feeling in words and, below them, its score as the author wrote it."""

    word: Block
    score: str
    ink: str

    @property
    def size(self) -> Point:
        """How wide and how tall it is."""
        return max(self.word.width, measure(self.score, CAPTION)) * 1.02 + 2, self.word.height + (
            16 if self.score else 0
        )

    def shapes(self, box: Box) -> list[Shape]:
        """Its lines in a box of its size."""
        middle = round((box.left + box.right) / 2, 2)
        drawn: list[Shape] = [*self.word.shapes(middle, round(box.top, 2), "middle", fill=self.ink, halo="card")]
        if self.score:
            drawn.append(
                line(self.score, CAPTION, middle, round(box.top + self.word.height, 2), "middle", "ink-2", "card")
            )
        return drawn


def label_of(word: str, score: str, ink: str) -> Label:
    """A label; long words are wrapped."""
    return Label(set_text(word, _WORD, WIDEST, balance=True), score, ink)


class Room:
    """What is taken in the emotion ring: boxes of marks and words, and points along curves."""

    def __init__(self, wheel: Wheel, boxes: Iterable[Box], points: Iterable[Point]) -> None:
        self.wheel, self.boxes, self.points = wheel, list(boxes), list(points)

    def place(self, stop: Stop, size: Point, outside: bool) -> Box | None:
        """The nearest free box for words of a size beside a mark, taken from now on; None where there is none."""
        free = (box for box in self._candidates(stop, size, outside) if self._is_inside(box) and self._is_free(box))
        found = next(free, None)
        if found:
            self.boxes.append(found)
        return found

    def _is_free(self, box: Box) -> bool:
        if any(box.meets(other, KEEP) for other in self.boxes):
            return False
        return not any(box.holds(point, KEEP) for point in self.points)

    def _candidates(self, stop: Stop, size: Point, outside: bool) -> Iterator[Box]:
        """Boxes outwards and inwards of the mark, the nearest first; each touches the circle that far from the mark."""
        width, height = size
        mark = 16 if stop.mark.place.moment_of_truth else 9
        for away, aside, turned in _ORDER:
            angle, side = stop.angle + aside, turned if outside else -turned
            reach = abs(sin(angle)) * width / 2 + abs(cos(angle)) * height / 2
            yield around(self.wheel.at(angle, stop.radius + side * (mark + away + reach)), width, height)

    def _is_inside(self, box: Box) -> bool:
        """Whether a box lies in the ring, between the hub and the rim."""
        x, y = self.wheel.x, self.wheel.y
        farthest = max(hypot(a - x, b - y) for a in (box.left, box.right) for b in (box.top, box.bottom))
        nearest = hypot(max(box.left - x, x - box.right, 0), max(box.top - y, y - box.bottom, 0))
        return farthest < self.wheel.rim - 3 and nearest > self.wheel.hub + 4
