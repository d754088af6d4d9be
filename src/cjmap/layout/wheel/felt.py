"""Everything in the emotion ring: its ground, the curves, the marks on them, and words beside the marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cjmap.drawing.bidi import joined
from cjmap.drawing.shapes import Shape
from cjmap.lanes.kit.curves import Curve, Mark
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.marks import mood_of, persona_look
from cjmap.layout.wheel.circle import Point, Wheel
from cjmap.layout.wheel.mood import Stop, curve_shapes, ground, mark_shapes, scale, stops_on, track_of
from cjmap.layout.wheel.words import Label, Room, around, label_of

__all__ = ["felt_shapes"]

NAMED = 9.0
Job = tuple[float, Stop, Label]


def felt_shapes(frame: Frame, wheel: Wheel, curves: Sequence[Curve]) -> list[Shape]:
    """The ring from the ground up; words that find no room beside their mark stand on the card of their stage alone."""
    drawn = [*ground(frame, wheel), *scale(frame, wheel)]
    for curve in curves:
        drawn += curve_shapes(frame, wheel, curve)
    stops = [(curve, stop) for curve in curves for stop in stops_on(frame, wheel, curve)]
    for curve, stop in stops:
        drawn += mark_shapes(frame, wheel, curve, stop)
    marks = [around(stop.point(wheel), *_size(stop.mark)) for _, stop in stops]
    faces = [around(wheel.at(0, wheel.radius(position)), 24, 24) for position in (2, 0, -2)]
    points = [point for curve in curves for point in _points(frame, wheel, curve)]
    room = Room(wheel, [*marks, *faces], [*points, *(point for _, stop in stops for point in _spread(wheel, stop))])
    for _, stop, label in sorted(_jobs(frame, curves, stops), key=lambda job: (-job[0], job[1].angle)):
        box = room.place(stop, label.size, stop.mark.position >= 0)
        drawn += label.shapes(box) if box else ()
    return drawn


def _size(mark: Mark) -> Point:
    reach = 30.0 if mark.place.moment_of_truth else 15.0
    return reach, reach


def _points(frame: Frame, wheel: Wheel, curve: Curve) -> Iterator[Point]:
    """Points along a curve, close enough for no word to slip between them."""
    for run in (*curve.runs, *curve.forks):
        of_run = {id(mark) for mark in run}
        stops = [stop for stop in stops_on(frame, wheel, curve) if id(stop.mark) in of_run]
        yield from (wheel.at(*point) for point in track_of([(stop.angle, stop.radius) for stop in stops]))


def _spread(wheel: Wheel, stop: Stop) -> Iterator[Point]:
    """Points along the bar that says how far customers differ."""
    low, high = stop.mark.feeling.low, stop.mark.feeling.high
    if low is not None and high is not None:
        yield from (wheel.at(stop.angle, wheel.radius(low + (high - low) * step / 16)) for step in range(17))


def _jobs(frame: Frame, curves: Sequence[Curve], stops: Sequence[tuple[Curve, Stop]]) -> Iterator[Job]:
    """What is to be written, and how much it weighs: names of personas first, then the best and the worst moments."""
    for curve in curves:
        if curve.persona and frame.several:
            mine = [stop for one, stop in stops if one is curve]
            ink = persona_look(frame.persona_number(curve.persona)).ink
            yield NAMED, mine[0], label_of(frame.called(curve.persona), "", ink)
    if frame.several and any(curve.persona for curve in curves):
        return
    positions = [stop.mark.position for _, stop in stops]
    for _, stop in stops:
        at = stop.mark.position
        ends = max(positions) > min(positions)
        sign = "▲" if ends and at == max(positions) else "▼" if ends and at == min(positions) else ""
        feeling = stop.mark.feeling
        weight = 3 * bool(sign) + 2 * bool(stop.mark.place.moment_of_truth) + abs(at) / 4
        words = joined((sign, feeling.word or ""), " ")
        yield weight, stop, label_of(words, feeling.written, mood_of(at).ink)
