"""The emotion curve at a glance: as narrow as a phone, for pages that have no room for the drawing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cjmap.drawing.sheet import Band, Row
from cjmap.lanes.kit.curves import curves_of
from cjmap.lanes.kit.frame import Frame
from cjmap.languages import say
from cjmap.layout.kit.sparkline import sparkline

__all__ = ["WIDTH", "at_a_glance"]

WIDTH = 340
"""How wide it is drawn, in pixels."""

_INSET = 2


def at_a_glance(frame: Frame, rows: Sequence[Row]) -> tuple[Band, ...]:
    """A small curve for everybody, or for each persona that has one; none where the sheet has no lane of it.

    A sheet that shows some of the stages has none either: the curve would be that of others too.
    """
    if frame.beyond or all(row.id != "emotion" for row in rows):
        return ()
    return tuple(_curves(frame))


def _curves(frame: Frame) -> Iterator[Band]:
    for number, curve in enumerate(curves_of(frame), 1):
        height, shapes = sparkline(frame, curve.persona, _INSET, 0, WIDTH - 2 * _INSET)
        whose = curve.persona.persona if curve.persona and frame.several else say("How this journey feels")
        if shapes:
            yield Band(f"glance-{number}", whose, 0, round(height, 2), tuple(shapes))
