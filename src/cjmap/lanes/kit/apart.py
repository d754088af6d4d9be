"""The grounds behind the places at which personas are worlds apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cjmap.drawing.shapes import Rect
from cjmap.lanes.kit.canvas import HEIGHT, y_of
from cjmap.lanes.kit.curves import Mark
from cjmap.lanes.kit.feelings import Label
from cjmap.lanes.kit.frame import Frame, StageBox, curve_x, places_of
from cjmap.lanes.kit.labels import Placed
from cjmap.model.apart import Apart, apart_on

__all__ = ["grounds_apart"]

_WIDTH, _AROUND, _AIR = 104.0, 24.0, 6.0
Box = tuple[float, float, float, float]


def grounds_apart(frame: Frame, labels: Sequence[tuple[Mark, Label, Placed]]) -> list[Rect]:
    """A ground behind each such place, around its marks and their words; none where it would cut other words in two."""
    boxes = [(mark.place, _box_of(label, placed)) for mark, label, placed in labels]
    found = []
    for apart in apart_on(frame.map):
        if apart.is_wide and (box := _box_around(frame, apart)):
            mine = [label for place, label in boxes if place is apart.place]
            tried = _tried(apart, box, mine)
            if ground := next((one for one in tried if not any(_cuts(one, label) for _, label in boxes)), None):
                left, top, right, bottom = (round(length, 2) for length in ground)
                found.append(Rect(left, top, round(right - left, 2), round(bottom - top, 2), "sunken", radius=10))
    return found


def _tried(apart: Apart, box: StageBox, mine: Sequence[Box]) -> Iterator[Box]:
    """Boxes of a ground, from wide to narrow."""
    x = curve_x(box, apart.place)
    (_, worst), (_, best) = apart.felt[0], apart.felt[-1]
    for half in (_WIDTH / 2, _WIDTH / 3, _WIDTH / 6):
        boxes = [(x - half, y_of(best) - _AROUND, x + half, y_of(worst) + _AROUND), *mine]
        yield (
            min(one[0] for one in boxes) - _AIR, max(min(one[1] for one in boxes) - _AIR, 4),
            max(one[2] for one in boxes) + _AIR, min(max(one[3] for one in boxes) + _AIR, HEIGHT - 4),
        )  # fmt: skip


def _box_around(frame: Frame, apart: Apart) -> StageBox | None:
    """The column that a place is in, if this sheet shows it."""
    return next((box for box in frame.boxes if any(one is apart.place for one in places_of(box.stage))), None)


def _box_of(label: Label, placed: Placed) -> Box:
    width, height = label.size
    return placed.x, placed.y, placed.x + width, placed.y + height


def _cuts(ground: Box, label: Box) -> bool:
    """Whether words lie partly on a ground."""
    left, top, right, bottom = ground
    x1, y1, x2, y2 = label
    meets = x1 < right and x2 > left and y1 < bottom and y2 > top
    return meets and not (left <= x1 and x2 <= right and top <= y1 and y2 <= bottom)
