"""The emotion ring: feelings as distances from the neutral circle, joined by curves, with their words beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from math import pi

from cjmap.drawing.curve import sample
from cjmap.drawing.shapes import Circle, Fade, Group, Icon, Line, Path, Shape
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.canvas import TARGET_DASH
from cjmap.lanes.kit.curves import Curve, Mark
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.marks import mood_of, persona_look, persona_mark, star
from cjmap.layout.wheel.circle import Point, Wheel, arc, through

__all__ = ["Stop", "curve_shapes", "ground", "mark_shapes", "stops_on", "track_of"]

STEP = 0.02
"""How many radians a curve runs between two points of its outline: less than a pixel from the true line."""

Polar = tuple[float, float]


class Stop(NamedTuple):
    """A feeling on the ring: its mark, and where that stands."""

    mark: Mark
    angle: float
    radius: float

    def point(self, wheel: Wheel) -> Point:
        """Where it stands on the sheet."""
        return wheel.at(self.angle, self.radius)


def stop_of(frame: Frame, wheel: Wheel, mark: Mark) -> Stop:
    """Where a mark of the strip from `frame.start` to `frame.end` stands once the strip is bent into a ring."""
    share = (mark.x - frame.start) / (frame.end - frame.start)
    return Stop(mark, wheel.angle(share), wheel.radius(mark.position))


def stops_on(frame: Frame, wheel: Wheel, curve: Curve) -> list[Stop]:
    """The feelings of a curve, once each, along it."""
    return [stop_of(frame, wheel, mark) for mark in curve.marks]


def ground(frame: Frame, wheel: Wheel) -> list[Shape]:
    """The disc, the circles of best and worst, the neutral one dashed, spokes between the stages, and a scale."""
    x, y, neutral = wheel.x, wheel.y, wheel.radius(0)
    shapes: list[Shape] = [Circle(x, y, wheel.rim, "card", "line-2")]
    count = len(frame.map.stages)
    for edge in range(1, count):
        angle = wheel.angle(edge / count)
        shapes.append(Line(*wheel.at(angle, wheel.hub), *wheel.at(angle, wheel.rim), "line"))
    shapes += [Circle(x, y, wheel.radius(position), None, "line") for position in (2, -2)]
    shapes.append(Path((("M", *wheel.at(0, neutral)), *arc(wheel, neutral, 0, 2 * pi)), None, "ink-3", 1.25, (6, 5)))
    return shapes


def scale(frame: Frame, wheel: Wheel) -> list[Shape]:
    """Faces at twelve o'clock for best, neutral and worst."""
    shapes: list[Shape] = [Line(*wheel.at(0, wheel.hub), *wheel.at(0, wheel.rim), "line-2")]
    for position in (2, 0, -2):
        mood, (x, y) = mood_of(position), wheel.at(0, wheel.radius(position))
        shapes += [Circle(x, y, 12, "card"), Icon(mood.face, x - 9, y - 9, 18, mood.ink)]
    return shapes


def track_of(run: Sequence[Polar]) -> list[Polar]:
    """Points along the monotone curve through feelings given as (angle, radius)."""
    points: list[Polar] = []
    for (start, _), (end, last) in pairwise(run):
        count = max(1, round((end - start) / STEP))
        angles = (start + step * (end - start) / count for step in range(count))
        points += [(angle, sample(run, angle)) for angle in angles]
        if end == run[-1][0]:
            points.append((end, last))
    return points


def curve_shapes(frame: Frame, wheel: Wheel, curve: Curve) -> list[Shape]:
    """A curve: tinted by sign where it is everybody's, in the persona's colour and dash where it is one of several."""
    several = curve.persona is not None and frame.several
    look = persona_look(frame.persona_number(curve.persona)) if curve.persona and several else None
    shapes: list[Shape] = []
    for run in curve.runs:
        stops = [stop_of(frame, wheel, mark) for mark in run]
        track = track_of([(stop.angle, stop.radius) for stop in stops])
        if len(track) < 2:
            continue
        if look:
            line = through([wheel.at(*one) for one in track])
            shapes += [Path(line, None, "card", 7, round=True), Path(line, None, look.ink, 3.5, look.dash, look.round)]
        else:
            shapes += _signed(wheel, track, TARGET_DASH if frame.map.is_future else ())
    for pair in curve.forks:
        if not _is_near(frame, *pair):
            continue
        one, other = (stop_of(frame, wheel, mark) for mark in pair)
        ink = look.ink if look else mood_of((one.mark.position + other.mark.position) / 2).ink
        line = through([wheel.at(*point) for point in track_of([one[1:], other[1:]])])
        shapes.append(Path(line, None, ink, 2, (5, 4)))
    return [Group(tuple(shapes), classes=(f"persona-{curve.persona.id}",))] if curve.persona and several else shapes


def _is_near(frame: Frame, one: Mark, other: Mark) -> bool:
    """Whether two feelings belong to one stage or to neighbours; farther ways are tracks beside the stages."""
    edge = (frame.end - frame.start) / max(len(frame.map.stages), 1)
    return int((other.x - frame.start) / edge) - int((one.x - frame.start) / edge) <= 1


def _signed(wheel: Wheel, track: Sequence[Polar], dash: tuple[float, ...]) -> Iterator[Shape]:
    """The stretches outside the neutral circle in one colour, those inside it in another, each with its area."""
    neutral, top, end = wheel.radius(0), wheel.y - wheel.high, wheel.y + wheel.high
    drawn: list[Shape] = []
    for is_above, stretch in _stretches(track, neutral):
        ink, fade = ("pos", "area-pos") if is_above else ("neg", "area-neg")
        line = through([wheel.at(*one) for one in stretch])
        back = arc(wheel, neutral, stretch[-1][0], stretch[0][0])
        edge = ("L", *wheel.at(stretch[-1][0], neutral))
        yield Path((*line, edge, *back, ("Z",)), Fade(fade, top, 0.22, end, 0.22))
        drawn.append(Path(line, None, ink, 3.5, dash, round=not dash))
    yield from drawn


def _stretches(track: Sequence[Polar], neutral: float) -> Iterator[tuple[bool, list[Polar]]]:
    """The track cut where it crosses the neutral circle; the point of crossing belongs to both sides."""
    cut: list[tuple[bool, Polar]] = []
    for one, other in pairwise(track):
        sides = [radius >= neutral for _, radius in (one, other)]
        cut.append((sides[0], one))
        if sides[0] != sides[1]:
            share = (neutral - one[1]) / (other[1] - one[1])
            crossing = (one[0] + share * (other[0] - one[0]), neutral)
            cut += [(sides[0], crossing), (sides[1], crossing)]
    cut.append((track[-1][1] >= neutral, track[-1]))
    for is_above, points in groupby(cut, key=lambda one: one[0]):
        stretch = [point for _, point in points]
        if len(stretch) > 1:
            yield is_above, stretch


def mark_shapes(frame: Frame, wheel: Wheel, curve: Curve, stop: Stop) -> list[Shape]:
    """A star at a moment of truth, else a ring, or the persona's own sign; a bar as far as customers differ."""
    mark, (x, y) = stop.mark, stop.point(wheel)
    shapes: list[Shape] = []
    if mark.feeling.low is not None and mark.feeling.high is not None:
        ends = (wheel.at(stop.angle, wheel.radius(position)) for position in (mark.feeling.low, mark.feeling.high))
        low, high = ends
        shapes.append(Line(*low, *high, "line-3", 5, round=True))
    if curve.persona is not None and frame.several:
        shapes.append(persona_mark(frame.persona_number(curve.persona), x, y, 12))
        return [Group(tuple(shapes), classes=(f"persona-{curve.persona.id}",))]
    ink = mood_of(mark.position).ink
    sign = (
        star(x, y, 14, "card")
        if mark.place.moment_of_truth
        else Circle(x, y, 6, "card", ink if ink != "ink-2" else "ink-3", 3)
    )
    return [*shapes, sign]
