"""Where a curve comes from and goes to when the stages before and after are on other sheets."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from cjmap.drawing.bidi import joined
from cjmap.drawing.shapes import Icon, Shape
from cjmap.drawing.text import line, measure
from cjmap.drawing.type_scale import CAPTION
from cjmap.lanes.kit.canvas import samples
from cjmap.lanes.kit.curves import Curve, Mark
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.labels import Placer, Wanted
from cjmap.lanes.kit.marks import persona_look
from cjmap.languages import say
from cjmap.model.place import Stage

__all__ = ["neighbours", "towards"]

ARROW, GAP = 14, 4


def neighbours(curve: Curve, frame: Frame) -> Iterator[tuple[Mark, bool]]:
    """The feelings on other sheets that the curve joins with those on this one, each with whether it comes after."""
    pairs = [pair for run in curve.runs for pair in pairwise(run)] + list(curve.forks)
    before = [one for one, other in pairs if other.shown and not one.shown and one.x < frame.start]
    after = [other for one, other in pairs if one.shown and not other.shown and other.x > frame.end]
    yield from ((one, False) for one in before[-1:])
    yield from ((one, True) for one in after[:1])


def towards(frame: Frame, curve: Curve, placer: Placer) -> list[Shape]:
    """A note at each edge that the curve crosses: what was felt before it, or will be felt after it.

    A note that finds no room is left out: its feeling stands on its own sheet.
    """
    shapes: list[Shape] = []
    ink = persona_look(frame.persona_number(curve.persona)).ink if curve.persona and frame.several else "ink-3"
    for mark, after in neighbours(curve, frame):
        told = joined((_where(frame, mark), f"{mark.feeling.word or ''} {mark.feeling.written}".strip()), " ")
        width = measure(told, CAPTION) * 1.02 + ARROW + GAP
        edge = frame.end if after else frame.start
        _, y = min(samples(curve), key=lambda point: abs(point[0] - edge))
        at = edge - width / 2 - GAP if after else edge + width / 2 + GAP
        if found := placer.place(Wanted(at, y, width, 16, 8, above=mark.position < 0)):
            arrow = found.x + width - ARROW if after else found.x
            name, words = ("arrow-right", found.x) if after else ("arrow-left", found.x + ARROW + GAP)
            shapes += [
                Icon(name, arrow, found.y + 1, ARROW, ink),
                line(told, CAPTION, words, found.y, fill=ink, halo="card"),
            ]
    return shapes


def _where(frame: Frame, mark: Mark) -> str:
    place = mark.place
    return say("stage {number}", number=frame.number_of(place)) if isinstance(place, Stage) else frame.codes.of(place)
