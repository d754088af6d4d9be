"""The time of a blueprint: when each step is and how long it takes, served or waiting, on one scale for all."""

from __future__ import annotations

from cjmap.drawing.bidi import joined
from cjmap.drawing.shapes import Hatch, Paint, Rect, Shape
from cjmap.drawing.sheet import Cell, Entry
from cjmap.drawing.text import Block, set_text
from cjmap.drawing.type_scale import Style
from cjmap.figures.waits import minutes_of
from cjmap.lanes.kit.frame import Frame
from cjmap.languages import say
from cjmap.layout.service.pieces import Board, Stop
from cjmap.layout.service.plan import Plan
from cjmap.layout.service.twin import called
from cjmap.model.place import Place

__all__ = ["TITLE", "clock_cells", "clock_shapes", "is_timed"]

TITLE = "Time"
PAD, BAR, GAP = 16, 10, 6
LEAST = 3
"""The shortest bar of a step that takes any time at all, in pixels."""

_WHEN = Style(14, 18, "semibold")
_LONG = Style(13, 18, fill="ink-3")


def is_timed(board: Board) -> bool:
    """Whether any step says when it is, how long it takes or how long the customer waits."""
    return any(stop.place.when or stop.place.duration or stop.place.wait for stop in board.stops)


def clock_shapes(plan: Plan) -> tuple[float, list[Shape]]:
    """The lane, and its height: the hour, how long, and bars."""
    told = [_told(stop.place, plan.width) for stop in plan.board.stops]
    tall = max(when.height + long.height for when, long in told)
    longest = max((sum(_minutes(stop.place)) for stop in plan.board.stops), default=0)
    shapes: list[Shape] = []
    for left, stop, (when, long) in zip(plan.lefts, plan.board.stops, told, strict=True):
        shapes += when.shapes(left, PAD)
        shapes += long.shapes(left, PAD + when.height)
        if longest and sum(_minutes(stop.place)):
            shapes += _bars(stop, left, PAD + tall + GAP, plan.width, longest)
    return PAD + tall + (GAP + BAR if longest else 0) + PAD, shapes


def _told(place: Place, width: float) -> tuple[Block, Block]:
    return set_text(place.when or "", _WHEN, width), set_text(_how_long(place), _LONG, width)


def _how_long(place: Place) -> str:
    waits = say("{time} wait", time=place.wait.told) if place.wait else ""
    return joined((place.duration.told if place.duration else "", waits))


def _minutes(place: Place) -> tuple[float, float]:
    """How long a step is served, and how long it is waited for, in minutes."""
    return minutes_of(place.duration), minutes_of(place.wait)


def _bars(stop: Stop, x: float, y: float, width: float, longest: float) -> list[Shape]:
    """A bar for the time served and a hatched one for the wait, as long as their share of the longest step."""
    shapes: list[Shape] = [Rect(x, y + BAR - 1, width, 1, "line-2")]
    pens: tuple[tuple[Paint, str | None], ...] = (("ink-2", None), (Hatch("minor", "minor-tint"), "minor"))
    for minutes, (paint, edge) in zip(_minutes(stop.place), pens, strict=True):
        if minutes:
            long = round(max(LEAST, width * minutes / longest), 2)
            inset = 0.5 if edge else 0
            shapes.append(Rect(x + inset, y + inset, max(long - 2 * inset, 1), BAR - 2 * inset, paint, edge, radius=2))
            x += long
    return shapes


def clock_cells(frame: Frame, board: Board) -> tuple[Cell, ...]:
    """The same in words, stage by stage."""
    cells = []
    for stage in dict.fromkeys(id(stop.stage) for stop in board.stops):
        inside = [stop for stop in board.stops if id(stop.stage) == stage]
        told = [(stop, joined((stop.place.when or "", _how_long(stop.place)))) for stop in inside]
        entries = tuple(
            Entry(words, stop.place.path, ((say("At"), called(frame, stop.place)),)) for stop, words in told if words
        )
        cells.append(Cell(inside[0].stage.id or "", entries))
    return tuple(cells)
