"""Phase brackets and stage chevrons."""

from __future__ import annotations

from itertools import groupby

from cjmap.drawing.bidi import joined
from cjmap.drawing.shapes import Group, Line, Path, Segment, Shape
from cjmap.drawing.text import Block, fitted, line, measure, set_text
from cjmap.drawing.type_scale import STAGE, Style
from cjmap.lanes.kit.frame import Frame, StageBox
from cjmap.lanes.kit.notes import names_of
from cjmap.languages import say

__all__ = ["GAP", "POINT", "chevron", "least_room", "phase_bar", "stage_bar"]

_PHASE = Style(14, 20, "semibold", "ink-2")
_NUMBER = Style(18, 22, "regular", "on-stage-2")
_SUB = Style(13, 16, fill="on-stage-2")
POINT, GAP = 14, 4


def phase_bar(frame: Frame) -> tuple[float, list[Shape]]:
    """The brackets over neighbouring stages of one phase; nothing when no stage names a phase."""
    if not any(box.stage.phase for box in frame.boxes):
        return 0, []
    groups = [(phase, list(boxes)) for phase, boxes in groupby(frame.boxes, key=lambda box: box.stage.phase)]
    blocks = [(boxes, _phase_text(frame, phase or "", boxes)) for phase, boxes in groups]
    tallest = max(block.height for _, block in blocks)
    shapes: list[Shape] = []
    for boxes, block in blocks:
        if not block.lines:
            continue
        start, end, y = boxes[0].x, boxes[-1].end - GAP, tallest - 10
        shapes += [Line(start, y, start, y + 8, "line-3"), Line(start, y, start + 8, y, "line-3")]
        text_end = start + 16 + block.width + 10
        if text_end < end:
            shapes.append(Line(text_end, y, end, y, "line-3"))
        shapes.append(Line(end, y, end, y + 8, "line-3"))
        shapes += block.shapes(start + 16, tallest - block.height)
    return tallest + 8, shapes


def _phase_text(frame: Frame, phase: str, boxes: list[StageBox]) -> Block:
    known = (frame.map.journey.phases or {}).get(phase)
    told = filter(
        None,
        (phase, known.duration.told if known and known.duration else "", known.description if known else ""),
    )
    width = boxes[-1].end - boxes[0].x - 32
    return set_text(joined(told, "  ·  "), _PHASE, width)


def stage_bar(frame: Frame) -> tuple[float, list[Shape]]:
    """The chevrons with number, name, and when, how long and for whom."""
    numbers = [frame.number_of(box.stage) for box in frame.boxes]
    set_boxes = [
        (number, box, *_chevron_text(number, box, frame)) for number, box in zip(numbers, frame.boxes, strict=True)
    ]
    tallest = max((name.height + sub.height + (4 if sub.lines else 0) for *_, name, sub in set_boxes), default=0)
    height = max(44.0, tallest + 24)
    shapes: list[Shape] = []
    for number, box, inset, name, sub in set_boxes:
        last = number == len(frame.map.stages)
        outline = chevron(box.x, box.end - (0 if last else GAP), height, number == 1, last)
        y = (height - tallest) / 2
        told = _number(number, box)
        drawn: list[Shape] = [Path(outline, "stage"), line(told, _NUMBER, box.x + inset, y)]
        drawn += name.shapes(box.x + inset + _indent(told), y)
        drawn += sub.shapes(box.x + inset, y + name.height + 4)
        shapes.append(Group(tuple(drawn), f"s-{box.stage.id}", ("stage",), label=box.stage.stage))
    return height, shapes


def _chevron_text(number: int, box: StageBox, frame: Frame) -> tuple[float, Block, Block]:
    inset = _inset(number)
    width = box.width - inset - POINT - GAP - 4
    stage = box.stage
    who = names_of(frame, stage.personas) if stage.personas and frame.several else ""
    told = filter(
        None,
        (
            stage.when,
            stage.duration.told if stage.duration else "",
            say("{time} wait", time=stage.wait.told) if stage.wait else "",
            who,
        ),
    )
    room = width - _indent(_number(number, box))
    name = set_text(stage.stage, fitted(stage.stage, STAGE, room), room)
    return inset, name, set_text(joined(told), _SUB, width)


def least_room(frame: Frame, box: StageBox) -> float:
    """How wide a chevron must be to leave every word of the stage's name whole."""
    number = frame.number_of(box.stage)
    inset = _inset(number)
    widest = max(measure(word, STAGE) for word in box.stage.stage.split())
    return inset + _indent(_number(number, box)) + widest * 1.02 + POINT + GAP + 4


def _inset(number: int) -> float:
    return 16.0 if number == 1 else 28.0


def _number(number: int, box: StageBox) -> str:
    """The stage's number, unless its name brings one."""
    return "" if box.stage.stage[:1].isdigit() else str(number)


def _indent(told: str) -> float:
    return measure(told, _NUMBER) + 7 if told else 0


def chevron(x: float, end: float, height: float, first: bool, last: bool) -> tuple[Segment, ...]:
    """Flat at the very start, pointed at its end, where the next one is notched; the last point ends with the sheet."""
    corner = end - POINT if last else end
    tail: tuple[Segment, ...] = () if first else (("L", x + POINT, height / 2),)
    head: tuple[Segment, ...] = (("L", corner, 0), ("L", corner + POINT, height / 2), ("L", corner, height))
    return (("M", x, 0), *head, ("L", x, height), *tail, ("Z",))
