"""The ring of stages: a piece of the wheel for each, pointing the way it turns, with the stage's number in it."""

from __future__ import annotations

from cjmap.drawing.shapes import Circle, Group, Icon, Path, Shape
from cjmap.drawing.text import line, set_text
from cjmap.drawing.type_scale import LABEL, Style
from cjmap.lanes.kit.frame import Frame
from cjmap.languages import say
from cjmap.layout.wheel.circle import Wheel, arrow_head, chevron, through
from cjmap.layout.wheel.words import Box, around

__all__ = ["entry_box", "entry_shapes", "ring_shapes"]

NOTCH, SLIT, ARROW = 13.0, 4.0, 34.0
_NUMBER = Style(20, 24, "semibold", "on-stage", strong="bold")
_SMALL_NUMBER = Style(15, 18, "semibold", "on-stage", strong="bold")
_START = Style(14, 18, fill="ink-2", strong="semibold")


def ring_shapes(frame: Frame, wheel: Wheel, closed: bool) -> list[Shape]:
    """The pieces in order. Where the wheel is `closed`, the last one points to the first, and a sign says so."""
    count = len(frame.map.stages)
    radius = (wheel.inner + wheel.outer) / 2
    slit = SLIT / radius
    drawn: list[Shape] = []
    for number, stage in enumerate(frame.map.stages):
        start, end = wheel.angle(number / count), wheel.angle((number + 1) / count)
        notch = min(NOTCH / radius, (end - start) / 4)
        tail = notch if number or closed else 0
        tip = notch if number < count - 1 or closed else 0
        style = _NUMBER if (end - start) * radius > 56 else _SMALL_NUMBER
        x, y = wheel.at((start + end) / 2 + notch / 2, radius)
        piece = Path(chevron(wheel, start + slit / 2, end - slit / 2, tail, tip), "stage")
        told = line(str(number + 1), style, x, round(y - style.leading / 2, 2), "middle")
        drawn.append(Group((piece, told), classes=("stage",), label=stage.stage))
    if closed:
        x, y = wheel.at(0.3 * wheel.seam, radius)
        drawn += [Circle(x, y, 12, "paper"), Icon("repeat", x - 9, y - 9, 18, "ink-2")]
    return drawn


def _start(frame: Frame, wheel: Wheel) -> tuple[str, float]:
    scope = frame.map.journey.scope
    return (scope.starts if scope and scope.starts else ""), wheel.outer * 1.1


def entry_box(frame: Frame, wheel: Wheel) -> Box:
    """The box of the words above the wheel that say where the journey starts, and of the arrow below them."""
    text, width = _start(frame, wheel)
    block = set_text(text, _START, width, balance=True)
    height = block.height + 22
    return around((wheel.x, wheel.y - wheel.outer - ARROW - height / 2), max(block.width, 60) * 1.02, height)


def entry_shapes(frame: Frame, wheel: Wheel) -> list[Shape]:
    """An arrow into the wheel at twelve o'clock, and above it where the journey starts."""
    box, (text, width) = entry_box(frame, wheel), _start(frame, wheel)
    block = set_text(text, _START, width, balance=True)
    top, tip = box.bottom + 2, wheel.y - wheel.outer - 1
    return [
        line(say("Starts") if text else say("Start"), LABEL, wheel.x, round(box.top, 2), "middle"),
        *block.shapes(wheel.x, round(box.top + 20, 2), "middle"),
        Path(through([(wheel.x, round(top, 2)), (wheel.x, round(tip - 9, 2))]), None, "ink-2", 3),
        arrow_head((wheel.x, round(tip, 2)), (0, 1), "ink-2", 13),
    ]
