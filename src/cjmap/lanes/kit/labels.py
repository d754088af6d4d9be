"""Labels beside a curve: placed by their boxes, in order of weight, so that none touches another, a mark or a curve."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from cjmap.frozen import NamedTuple

__all__ = ["Placed", "Placer", "Wanted"]

SHIFTS = (0, 24, -24, 44, -44)
LEVELS = (0, 24, 48, 72)
BESIDE = (0, -8, 8, -14, 14, -22, 22)
ACROSS = 40
STRIPE = 256
Box = tuple[float, float, float, float]


class Wanted(NamedTuple):
    """A label to place at a mark: its size, how far to keep from the mark, and whether it wants to stand above."""

    x: float
    y: float
    width: float
    height: float
    clear: float
    above: bool


class Placed(NamedTuple):
    """Where a label stands: its box's start and top, and whether it is above its mark."""

    x: float
    y: float
    above: bool
    far: bool


class Placer:
    """Places labels between `start` and `end`, `top` and `bottom`, around what it was told to avoid."""

    def __init__(self, start: float, end: float, top: float, bottom: float) -> None:
        self.bounds = (start, top, end, bottom)
        self.boxes: dict[int, list[Box]] = {}
        self.samples: list[tuple[float, float]] = []
        self.lines: list[float] = []

    def avoid_box(self, x: float, y: float, width: float, height: float) -> None:
        """Keep labels off a mark or a label that stands already."""
        self._keep((x, y, x + width, y + height))

    def avoid_curve(self, points: Iterable[tuple[float, float]]) -> None:
        """Keep labels off a curve, given as points along it."""
        self.samples = sorted([*self.samples, *points])

    def spare_line(self, y: float) -> None:
        """Rather not put a label across the line at `y`."""
        self.lines.append(y)

    def place(self, wanted: Wanted) -> Placed | None:
        """The best free place for a label, or None when there is none."""
        best: tuple[float, Placed, Box] | None = None
        for cost, placed, box in self._candidates(wanted):
            if best is not None and cost >= best[0]:
                continue
            if not self._free(box) or self._touched(box):
                continue
            best = (cost, placed, box)
        if best is None:
            return None
        self._keep(best[2])
        return best[1]

    def place_beside(self, wanted: Wanted, after: bool) -> Placed | None:
        """A free place at the level of a mark, after it or before, or a little higher or lower; None without one."""
        width, height = wanted.width, wanted.height
        x = wanted.x + wanted.clear if after else wanted.x - wanted.clear - width
        for shift in BESIDE:
            y = wanted.y - height / 2 + shift
            box = (x, y, x + width, y + height)
            if self._free(box) and not self._touched(box):
                self._keep(box)
                return Placed(round(x, 2), round(y, 2), shift < 0, far=False)
        return None

    def _keep(self, box: Box) -> None:
        for stripe in _stripes(box):
            self.boxes.setdefault(stripe, []).append(box)

    def _candidates(self, wanted: Wanted) -> Iterator[tuple[float, Placed, Box]]:
        start, _, end, _ = self.bounds
        for level in LEVELS:
            for shift in SHIFTS:
                for above in (wanted.above, not wanted.above):
                    x = min(max(wanted.x - wanted.width / 2 + shift, start), end - wanted.width)
                    y = wanted.y - wanted.clear - level - wanted.height if above else wanted.y + wanted.clear + level
                    cost = level + abs(shift) / 8 + (0 if above is wanted.above else 5)
                    cost += ACROSS * sum(y - 1 < line < y + wanted.height + 1 for line in self.lines)
                    box = (x, y, x + wanted.width, y + wanted.height)
                    yield cost, Placed(round(x, 2), round(y, 2), above, level > 0), box

    def _free(self, box: Box) -> bool:
        start, top, end, bottom = self.bounds
        x1, y1, x2, y2 = box
        if x1 < start or y1 < top or x2 > end or y2 > bottom:
            return False
        near = (other for stripe in _stripes(box) for other in self.boxes.get(stripe, ()))
        return all(x2 <= a or c <= x1 or y2 <= b or d <= y1 for a, b, c, d in near)

    def _touched(self, box: Box) -> bool:
        x1, y1, x2, y2 = box
        first, last = bisect_left(self.samples, (x1 - 2, -1e9)), bisect_left(self.samples, (x2 + 2, 1e9))
        return any(y1 - 3 < y < y2 + 3 for _, y in self.samples[first:last])


def _stripes(box: Box) -> range:
    """The upright stripes of the sheet that a box touches, so that only what is near is looked at."""
    return range(int(box[0] // STRIPE), int(box[2] // STRIPE) + 1)
