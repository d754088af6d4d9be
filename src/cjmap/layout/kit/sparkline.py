"""How a journey feels to one person, small: a curve under the names of the stages, its high and its low in words."""

from __future__ import annotations

from dataclasses import replace

from cjmap.drawing.bidi import joined
from cjmap.drawing.shapes import Circle, Icon, Line, Shape
from cjmap.drawing.text import Block, set_text
from cjmap.drawing.type_scale import CAPTION, LABEL, Style
from cjmap.lanes.kit.curves import Curve, Mark, curves_of
from cjmap.lanes.kit.frame import Frame, box_of
from cjmap.lanes.kit.marks import mood_of
from cjmap.lanes.kit.tinted import Pen, tinted
from cjmap.layout.kit.poster import felt_words, visited
from cjmap.model.persona import Persona
from cjmap.model.place import Stage

__all__ = ["lived", "sparkline"]

PER_POINT, AXIS, WIDEST, NARROW = 30, 30, 300, 64
_STAGE = Style(13, 16, "medium", "ink-2")


def lived(frame: Frame, persona: Persona | None, x: float, width: float) -> Curve | None:
    """What a persona goes through between `x` and `x + width`: their own curve, or their part of everybody's."""
    stages = frame.map.stages
    each = width / max(len(stages), 1)
    boxes = tuple(box_of(stage, x + number * each, each) for number, stage in enumerate(stages))
    curves = curves_of(replace(frame, boxes=boxes, start=x, end=x + width, beyond=()))
    mine = next((curve for curve in curves if curve.persona is persona or curve.persona is None), None)
    if mine is None:
        return None
    comes = {id(place) for _, place in visited(frame.map, persona)}
    runs = (tuple(mark for mark in run if id(mark.place) in comes) for run in mine.runs)
    forks = tuple(fork for fork in mine.forks if all(id(mark.place) in comes for mark in fork))
    part = Curve(persona, tuple(run for run in runs if run), forks)
    return part if part.marks else None


def sparkline(frame: Frame, persona: Persona | None, x: float, y: float, width: float) -> tuple[float, list[Shape]]:
    """The curve from `y` on, and its height; nothing where no feeling of theirs has a score."""
    start, room = x + AXIS, width - AXIS
    curve = lived(frame, persona, start, room)
    if curve is None:
        return 0, []
    marks = curve.marks
    high, low = max(marks, key=lambda one: one.position), min(marks, key=lambda one: one.position)
    flat = high.position == low.position
    best = _told(frame, high, "" if flat else "▲ ")
    worst = None if flat else _told(frame, low, "▼ ")
    named, shapes = _stage_names(frame, start, y, room)
    top = y + named + 12 + _tall(best) + 12
    end = top + 4 * PER_POINT + (12 + _tall(worst) if worst else 0) + 4
    shapes = [*_ground(frame, start, y, room, top, end), *shapes]
    shapes += _curves(curve, top)
    shapes += [Circle(mark.x, _y(top, mark), 3, "card", mood_of(mark.position).ink, 2) for mark in marks]
    shapes += _named(best, high, start, room, top - 12 - _tall(best), _y(top, high), True)
    if worst:
        shapes += _named(worst, low, start, room, top + 4 * PER_POINT + 12, _y(top, low), False)
    return end - y, shapes


def _y(top: float, mark: Mark) -> float:
    return round(top + (2 - mark.position) * PER_POINT, 2)


def _told(frame: Frame, mark: Mark, sign: str) -> tuple[Block, Block]:
    """The feeling with its score, and below it where that is."""
    felt = felt_words(frame, mark.feeling)
    where = mark.place.name if isinstance(mark.place, Stage) else joined((frame.codes.of(mark.place), mark.place.name))
    return set_text(f"{sign}{felt}", LABEL, WIDEST), set_text(where, CAPTION, WIDEST)


def _tall(told: tuple[Block, Block]) -> float:
    return told[0].height + told[1].height


def _named(
    told: tuple[Block, Block], mark: Mark, start: float, room: float, y: float, at: float, above: bool
) -> list[Shape]:
    """The words at a high or a low, a ring around its mark, and a dotted line between them."""
    ink, half = mood_of(mark.position).ink, max(told[0].width, told[1].width) / 2 + 2
    middle = round(min(max(mark.x, start + half), start + room - half), 2)
    near, far = (at - 8, y + _tall(told) + 3) if above else (at + 8, y - 3)
    drawn: list[Shape] = [Circle(mark.x, at, 5.5, "card", ink, 3)]
    if (near - far if above else far - near) > 2:
        drawn.append(Line(mark.x, near, mark.x, far, "line-3", 1, (1, 4)))
    feeling, where = told
    return [*drawn, *feeling.shapes(middle, y, "middle", fill=ink), *where.shapes(middle, y + feeling.height, "middle")]


def _stage_names(frame: Frame, x: float, y: float, width: float) -> tuple[float, list[Shape]]:
    """The stages in small print, or their numbers alone where they are many; and the height of the tallest."""
    stages = frame.map.stages
    each = width / len(stages)
    shapes: list[Shape] = []
    tallest = 0.0
    for number, stage in enumerate(stages, 1):
        name = stage.stage if stage.stage[:1].isdigit() else f"{number} {stage.stage}"
        block = set_text(str(number) if each < NARROW else name, _STAGE, max(each - 12, 14))
        shapes += block.shapes(round(x + (number - 1) * each + 6, 2), y)
        tallest = max(tallest, block.height)
    return tallest, shapes


def _ground(frame: Frame, x: float, y: float, width: float, top: float, end: float) -> list[Shape]:
    """Lines between the stages, the neutral axis, and faces at the best, the neutral and the worst."""
    count = len(frame.map.stages)
    edges = (round(x + number * width / count, 2) for number in range(count + 1))
    shapes: list[Shape] = [Line(edge, y, edge, end, "line") for edge in edges]
    shapes += [Line(x, top + step * PER_POINT, x + width, top + step * PER_POINT, "line") for step in (0, 4)]
    shapes.append(Line(x, top + 2 * PER_POINT, x + width, top + 2 * PER_POINT, "ink-3", 1.25))
    for position in (2, 0, -2):
        mood = mood_of(position)
        shapes.append(Icon(mood.face, x - AXIS, top + (2 - position) * PER_POINT - 9, 18, mood.ink))
    return shapes


def _curves(curve: Curve, top: float) -> list[Shape]:
    """The curve, the area to the neutral axis shaded, above it in one colour and below it in another."""
    runs, forks = ([[(mark.x, _y(top, mark)) for mark in run] for run in some] for some in (curve.runs, curve.forks))
    return tinted(runs, forks, top + 2 * PER_POINT, 2 * PER_POINT, Pen(3))
