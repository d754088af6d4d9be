"""The legend of the wheel: the signs that occur on it, and no other."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import partial

from cjmap.drawing.shapes import Icon, Line, Path, Shape
from cjmap.figures.counts import counts_of
from cjmap.lanes.kit.curves import curves_of
from cjmap.lanes.kit.frame import Frame
from cjmap.languages import say
from cjmap.layout.kit.legend import Sign, emotion_signs, persona_signs, severity_sign
from cjmap.layout.wheel.circle import arrow_head
from cjmap.layout.wheel.tracks import BACK
from cjmap.layout.wheel.turns import KINDS, Kind, Turn

__all__ = ["signs_of"]

_WAYS: tuple[Kind, ...] = ("jump", "back", "out", "handed")


def signs_of(
    frame: Frame, turns: Sequence[Turn], closed: bool, lanes: Collection[str]
) -> Iterator[tuple[str, list[Sign]]]:
    """Each group that has a sign on this wheel."""
    groups = (
        (say("Emotion"), list(_emotion(frame, lanes))),
        (say("Personas"), list(persona_signs(frame))),
        (say("Ways"), list(_ways(turns, closed))),
        (say("Pain points"), [severity_sign(one) for one in counts_of(frame.map).severities if "pain_points" in lanes]),
    )
    return ((title, signs) for title, signs in groups if signs)


def _emotion(frame: Frame, lanes: Collection[str]) -> Iterator[Sign]:
    yield from emotion_signs(frame, lanes)
    if "emotion" in lanes and curves_of(frame):
        yield Sign(
            28, say("Neutral; better is outside"), lambda x, y: [Line(x, y + 8, x + 28, y + 8, "ink-3", 1.25, (6, 5))]
        )


def _ways(turns: Sequence[Turn], closed: bool) -> Iterator[Sign]:
    if closed:
        yield Sign(18, say("Round again"), lambda x, y: [Icon("repeat", x, y - 1, 18, "ink-2")])
    for kind in _WAYS:
        if any(turn.kind == kind for turn in turns):
            yield Sign(36, say(KINDS[kind][1]), partial(_way, kind=kind))
    if any(turn.share is not None for turn in turns if turn.kind != "on"):
        yield Sign(36, say("The wider, the more go that way"), _widths)


def _way(x: float, y: float, *, kind: Kind) -> Sequence[Shape]:
    ink = "neg" if kind == "out" else "ink-2"
    icon = {"out": "log-out", "handed": "external-link"}.get(kind, "")
    line = Line(x, y + 8, x + (14 if icon else 26), y + 8, ink, 2.5, BACK if kind == "back" else ())
    if icon:
        return [line, Icon(icon, x + 18, y, 16, ink)]
    return [line, arrow_head((x + 36, y + 8), (1, 0), ink)]


def _widths(x: float, y: float) -> Sequence[Shape]:
    wedge = (("M", x, y + 7), ("L", x + 36, y + 4), ("L", x + 36, y + 12), ("L", x, y + 9), ("Z",))
    return [Path(wedge, "ink-2")]
