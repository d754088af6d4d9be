"""Storyboard: pictures of the stages and touchpoints that have one, each above what it shows."""

from __future__ import annotations

from collections.abc import Iterator

from cjmap.drawing.shapes import Rect, Shape
from cjmap.drawing.sheet import Cell, Entry, Row
from cjmap.drawing.text import line
from cjmap.drawing.type_scale import CAPTION
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.cells import LANE_PAD
from cjmap.lanes.kit.frame import CELL_PAD, Frame, StageBox, anchor_of, places_of
from cjmap.lanes.kit.lane import Drawn, Lane
from cjmap.lanes.kit.pictures import alt_of, picture_of, picture_shapes
from cjmap.languages import say
from cjmap.model.place import Place
from cjmap.model.settings import LaneSpec

WIDEST, FLAT, CODE, GAP = 240, 2 / 3, 18, 8


class Shown(NamedTuple):
    """One picture: of which place, where it starts, how wide it is, and in which row; those of stages stand first."""

    place: Place
    picture: str
    x: float
    width: float
    row: int


def _words(frame: Frame, spec: LaneSpec) -> Row:
    cells = []
    for box in frame.boxes:
        shown = (place for place in places_of(box.stage) if picture_of(place))
        entries = (
            Entry(alt_of(place), place.path, ((say("Of"), place.name),), None, frame.codes.of(place), anchor_of(place))
            for place in shown
        )
        cells.append(Cell(box.stage.id or "", tuple(entries)))
    return Row(spec.id, spec.title or say(LANE.title), tuple(cells), LANE.subtitle)


def _shown(box: StageBox) -> Iterator[Shown]:
    if picture := picture_of(box.stage):
        width = min(box.width - 2 * CELL_PAD, WIDEST)
        yield Shown(box.stage, picture, box.middle - width / 2, width, 0)
    for slot in box.slots:
        if picture := picture_of(slot.place):
            yield Shown(slot.place, picture, slot.middle - slot.width / 2, slot.width, slot.row + 1)


def _draw(frame: Frame, spec: LaneSpec) -> Drawn:
    pictures = [one for box in frame.boxes for one in _shown(box)]
    shapes: list[Shape] = []
    top = float(LANE_PAD)
    for row in sorted({one.row for one in pictures}):
        inside = [one for one in pictures if one.row == row]
        tallest = round(max(one.width for one in inside) * FLAT)
        for one in inside:
            shapes += _framed(frame, one, top, tallest)
        top += tallest + (CODE if row else 0) + GAP
    return Drawn(top - GAP + LANE_PAD, tuple(shapes))


def _framed(frame: Frame, one: Shown, y: float, height: float) -> list[Shape]:
    """The picture in a thin frame, its touchpoint's code below it."""
    border = Rect(one.x - 0.5, y - 0.5, one.width + 1, height + 1, None, "line-2")
    shapes = [*picture_shapes(one.place, one.picture, one.x, y, one.width, height), border]
    code = frame.codes.of(one.place)
    return [*shapes, line(code, CAPTION, one.x + one.width / 2, y + height + 2, "middle")] if code else shapes


LANE = Lane("Storyboard", "camera", _words, _draw, "How it looks")
