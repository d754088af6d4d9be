"""Widest gap: the touchpoint of each stage where the personas feel furthest apart, on a line from awful to great."""

from __future__ import annotations

from cjmap.drawing.bidi import joined
from cjmap.drawing.shapes import Group, Line, Shape
from cjmap.drawing.sheet import Cell, Entry, Row
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import CAPTION, LABEL
from cjmap.lanes.kit.cells import LANE_PAD
from cjmap.lanes.kit.frame import Frame, StageBox, anchor_of
from cjmap.lanes.kit.lane import Drawn, Lane
from cjmap.lanes.kit.marks import persona_mark
from cjmap.languages import say
from cjmap.model.apart import Apart, widest_in
from cjmap.model.place import Touchpoint
from cjmap.model.settings import LaneSpec

_INSET, _WIDEST, _MARK = 14, 240, 12
_LINE = 24
"""From the foot of the words to the middle of the line below them, and on to the foot of the marks."""


def _words(frame: Frame, spec: LaneSpec) -> Row:
    found = [(box, _told(frame, box)) for box in frame.boxes]
    shown = any(apart and len(apart.felt) > 1 for _, apart in found)
    cells = [Cell(box.stage.id or "", (_entry(frame, apart),) if apart and shown else ()) for box, apart in found]
    return Row(spec.id, spec.title or say(LANE.title), tuple(cells), LANE.subtitle)


def _told(frame: Frame, box: StageBox) -> Apart | None:
    return widest_in(frame.map, box.stage) if frame.several else None


def _entry(frame: Frame, apart: Apart) -> Entry:
    """The gap, and what each persona feels there."""
    scale = frame.map.scale
    felt = tuple((persona.persona, scale.label(position)) for persona, position in apart.felt)
    who = tuple(persona.id or "" for persona, _ in apart.felt)
    place = apart.place
    return Entry(_head(frame, apart), place.path, felt, mark=frame.codes.of(place), of=anchor_of(place), who=who)


def _head(frame: Frame, apart: Apart) -> str:
    if len(apart.felt) == 1:
        return say("{name} only", name=apart.felt[0][0].persona)
    return frame.map.scale.distance(apart.gap)


def _draw(frame: Frame, spec: LaneSpec) -> Drawn:
    shapes: list[Shape] = []
    height = 0.0
    for box in frame.boxes:
        if apart := _told(frame, box):
            tall, drawn = _cell(frame, apart, box)
            shapes += drawn
            height = max(height, tall)
    return Drawn(height + 2 * LANE_PAD, tuple(shapes))


def _cell(frame: Frame, apart: Apart, box: StageBox) -> tuple[float, list[Shape]]:
    """The gap in figures, where it is, and a line from awful to great with everybody's mark on it."""
    x, inner = box.x + _INSET, min(box.width - 2 * _INSET, _WIDEST)
    is_gap = len(apart.felt) > 1
    head = set_text(_head(frame, apart), LABEL if is_gap else CAPTION, box.width - 2 * _INSET)
    shapes: list[Shape] = [*head.shapes(x, LANE_PAD + (0 if is_gap else 2))]
    code = frame.codes.of(apart.place) if isinstance(apart.place, Touchpoint) else ""
    if is_gap and (said := joined(filter(None, (code, say("wide apart") if apart.is_wide else "")))):
        beside = set_text(said, CAPTION, box.width - 2 * _INSET - head.width - 8)
        shapes += beside.shapes(x + head.width + 8, LANE_PAD + 2)
        words = max(head.height, beside.height + 2)
    else:
        words = max(head.height, LABEL.leading)
    y = LANE_PAD + words + _LINE - 6
    first, last = x + _MARK / 2, x + inner - _MARK / 2
    at = _spread([first + (position + 2) / 4 * (last - first) for _, position in apart.felt], first, last)
    middle = (first + last) / 2
    shapes.append(Line(first, y, last, y, "line-3", 1.5))
    shapes.append(Line(middle, y - 6, middle, y + 6, "line-3", 1.5))
    if is_gap:
        shapes.append(Line(at[0], y, at[-1], y, "ink-2", 4))
    for (persona, _), place in zip(apart.felt, at, strict=True):
        mark = persona_mark(frame.persona_number(persona), round(place, 2), y, _MARK, "paper")
        shapes.append(Group((mark,), classes=(f"persona-{persona.id}",)))
    return words + _LINE + _MARK / 2, shapes


def _spread(places: list[float], first: float, last: float) -> list[float]:
    """The same places in order, moved on as far as marks of equal scores need to be told from each other."""
    step = min(_MARK + 1, (last - first) / max(len(places) - 1, 1))
    moved = list(places)
    for number in range(1, len(moved)):
        moved[number] = max(moved[number], moved[number - 1] + step)
    moved[-1] = min(moved[-1], last)
    for number in range(len(moved) - 2, -1, -1):
        moved[number] = min(moved[number], moved[number + 1] - step)
    return moved


LANE = Lane("Widest gap", "arrow-left-right", _words, _draw, "Where the personas differ most", slot=0)
