"""The ground of the emotion lane: its height, its axis and grid, and where a score stands on it."""

from __future__ import annotations

from cjmap.drawing.curve import sample, steffen
from cjmap.drawing.shapes import Circle, Fade, Group, Icon, Line, Path, Rect, Shape
from cjmap.drawing.text import fitted, line
from cjmap.drawing.type_scale import CAPTION, Style
from cjmap.lanes.kit.curves import Curve, Mark
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.items import dashed_if
from cjmap.lanes.kit.marks import mood_of, persona_look, persona_mark, star
from cjmap.lanes.kit.tinted import Pen, fork, tinted
from cjmap.languages import say
from cjmap.model.feelings import Feeling

__all__ = [
    "ABOVE",
    "HEIGHT",
    "PER_POINT",
    "TARGET_DASH",
    "axis",
    "curve_shapes",
    "mark_shape",
    "samples",
    "spread",
    "y_of",
]

ABOVE, PER_POINT, BELOW = 104, 58, 100
HEIGHT = ABOVE + 4 * PER_POINT + BELOW
TARGET_DASH = (9.0, 6.0)
_RING_DASH = (3.0, 2.386)
"""Seven dashes around a ring of radius 6."""
_AXIS = Style(13, 16, "medium", "ink-2")


def y_of(position: float) -> float:
    """Where a score on −2…+2 stands, from the top of the lane."""
    return round(ABOVE + (2 - position) * PER_POINT, 2)


def axis(frame: Frame) -> list[Shape]:
    """Grid lines at whole points, the neutral axis, and the scale's words and numbers in the label column."""
    shapes: list[Shape] = [Line(frame.start, y_of(p), frame.end, y_of(p), "line") for p in (2, 1, -1, -2)]
    shapes.append(Line(frame.start, y_of(0), frame.end, y_of(0), "ink-3", 1.25))
    scale = frame.map.scale
    for position, word in ((2, "Great"), (0, "Neutral"), (-2, "Awful")):
        mood, y = mood_of(position), y_of(position)
        number = scale.precise(position)
        told, room = say(word), frame.start - 68 - frame.margin
        shapes += [
            Icon(mood.face, frame.start - 30, y - 9, 18, mood.ink),
            line(number, _AXIS, frame.start - 38, y - 8, "end"),
            line(told, fitted(told, CAPTION, room), frame.start - 68, y - 8, "end"),
        ]
    return shapes


def points_of(run: tuple[Mark, ...]) -> list[tuple[float, float]]:
    """The marks of a run as points of the lane."""
    return [(mark.x, y_of(mark.position)) for mark in run]


def samples(curve: Curve) -> list[tuple[float, float]]:
    """Points every few pixels along a curve and its forks, for whoever must keep off them."""
    found = []
    for run in curve.runs:
        points = points_of(run)
        for x in range(int(points[0][0]), int(points[-1][0]) + 1, 4):
            found.append((float(x), sample(points, x)))
    for one, other in curve.forks:
        found += _along(one, other)
    return found


def _along(one: Mark, other: Mark) -> list[tuple[float, float]]:
    """Points along a fork, close enough for a label not to slip between them."""
    (x1, y1), (x2, y2) = points_of((one, other))
    middle, count = (x1 + x2) / 2, max(int(abs(x2 - x1) + abs(y2 - y1)) // 4, 2)
    found = []
    for t in (step / count for step in range(count + 1)):
        a, b, c, d = (1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3
        found.append((a * x1 + (b + c) * middle + d * x2, (a + b) * y1 + (c + d) * y2))
    return found


def curve_shapes(frame: Frame, curve: Curve, target: bool) -> list[Shape]:
    """One curve: tinted by sign when it is everybody's, in the persona's colour and dash when it is one of several."""
    runs, forks = map(points_of, curve.runs), [points_of(ends) for ends in curve.forks]
    if curve.persona is None or not frame.several:
        shapes = tinted(runs, forks, y_of(0), 2 * PER_POINT, Pen(3.5, TARGET_DASH if target else ()))
    else:
        look = persona_look(frame.persona_number(curve.persona))
        shapes = []
        for path in map(steffen, (run for run in runs if len(run) > 1)):
            shapes.append(Path(path, None, "card", 7, round=True))
            shapes.append(Path(path, None, look.ink, 3.5, look.dash, round=look.round))
        shapes += [Path(fork(ends), None, look.ink, 2, (5, 4)) for ends in forks]
    if frame.beyond:
        return [Group(tuple(shapes), clip=Rect(frame.start, 0, frame.end - frame.start, HEIGHT))]
    return shapes


def spread(feeling: Feeling, x: float) -> list[Rect]:
    """A bar as far as customers differ; nothing where the map does not say."""
    if feeling.low is None or feeling.high is None:
        return []
    top, bottom = y_of(feeling.high), y_of(feeling.low)
    return [Rect(x - 3, top, 6, round(bottom - top, 2), Fade("ink-3", top, 0.3, bottom, 0.3), radius=3)]


def mark_shape(frame: Frame, curve: Curve, mark: Mark) -> list[Shape]:
    """A mark on the curve: a star at a moment of truth, else a ring, or the persona's own sign; a bar for its range.

    What is assumed has a dashed ring, its own or around the sign.
    """
    x, y = mark.x, y_of(mark.position)
    shapes: list[Shape] = [*spread(mark.feeling, x)]
    ink = mood_of(mark.position).ink if mood_of(mark.position).ink != "ink-2" else "ink-3"
    if curve.persona is not None and frame.several:
        shapes.append(persona_mark(frame.persona_number(curve.persona), x, y, 12))
    elif mark.place.moment_of_truth:
        shapes.append(star(x, y, 15, "card"))
    else:
        shapes.append(Circle(x, y, 6, "card", ink, 3, _RING_DASH if mark.feeling.emotion.assumed else ()))
        return shapes
    if mark.feeling.emotion.assumed:
        shapes.append(Circle(x, y, 12, None, "ink-3", 1.5, dashed_if(True)))
    return shapes
