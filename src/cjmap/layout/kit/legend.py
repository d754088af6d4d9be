"""The legend: every sign that occurs on the sheet, and no other."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import partial

from cjmap.drawing.shapes import Line, Path, Rect, Shape
from cjmap.drawing.text import line, measure, set_text
from cjmap.drawing.type_scale import CAPTION, Style
from cjmap.figures.counts import counts_of
from cjmap.figures.evidence import evidence_of
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.canvas import TARGET_DASH
from cjmap.lanes.kit.curves import curves_of
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.marks import (
    MOST_TICKS,
    SEVERITIES,
    persona_look,
    persona_mark,
    severity_mark,
    star,
    ticks,
)
from cjmap.languages import say
from cjmap.model.apart import WIDE, apart_on
from cjmap.model.gauge import gauge_of

__all__ = [
    "HEADING",
    "Group",
    "Sign",
    "emotion_signs",
    "legend",
    "persona_signs",
    "ratings_sign",
    "reach_sign",
    "severity_sign",
    "sign_groups",
]  # fmt: skip

HEADING = Style(13, 18, "semibold")
SIGN_GAP, GROUP_GAP, ROW = 18, 40, 22


class Sign(NamedTuple):
    """A sign and what it means; `draw` sets it with its top start corner at (x, y), 16 pixels high."""

    width: float
    words: str
    draw: Callable[[float, float], Sequence[Shape]]

    @property
    def room(self) -> float:
        """The width of the sign, its words and the gap after them."""
        return self.width + 8 + measure(self.words, CAPTION) * 1.02 + SIGN_GAP


Group = tuple[str, Sequence[Sign]]
"""Signs that belong together, under their title."""


def legend(
    frame: Frame, lanes: Collection[str], x: float, y: float, width: float, own: Sequence[Group] = ()
) -> tuple[float, list[Shape]]:
    """The signs of the lanes drawn, in groups beside each other as the width allows; and the height they take.

    The groups that a view has of its `own` come first.
    """
    return sign_groups([*own, *_groups(frame, lanes)], x, y, width)


def sign_groups(groups: Iterable[Group], x: float, y: float, width: float) -> tuple[float, list[Shape]]:
    """Titled groups of signs, beside each other as the width allows; and the height they take."""
    shapes: list[Shape] = []
    left, top, bottom = x, y, y
    for title, signs in groups:
        need = max(sum(sign.room for sign in signs) - SIGN_GAP, measure(title, HEADING))
        if left > x and left + need > x + width:
            left, top = x, bottom + 8
        if left > x:
            shapes.append(Line(left - GROUP_GAP / 2, top, left - GROUP_GAP / 2, top + 38, "line-2"))
        shapes.append(line(title, HEADING, left, top - 2))
        at, row, tall = left, top + 20, float(ROW)
        for sign in signs:
            if at > left and at + sign.room - SIGN_GAP > x + width:
                at, row, tall = left, row + tall, ROW
            start = at + sign.width + 8
            words = set_text(sign.words, CAPTION, x + width - start)
            shapes += [*sign.draw(at, row), *words.shapes(start, row, fill="ink-2")]
            at, tall = at + sign.room, max(tall, words.height + ROW - 16)
        bottom = max(bottom, row + tall)
        left += need + GROUP_GAP
    return bottom - y, shapes


def _groups(frame: Frame, lanes: Collection[str]) -> Iterator[tuple[str, list[Sign]]]:
    """Each group that has a sign on this sheet."""
    groups = (
        (say("Emotion"), emotion_signs(frame, lanes)),
        (say("Personas"), persona_signs(frame)),
        (say("Pain points"), _pain_points(frame, lanes)),
        (say("Measures"), _measures(frame, lanes)),
        (say("Trust"), _trust(frame)),
    )
    for title, signs in groups:
        if found := list(signs):
            yield title, found


def emotion_signs(frame: Frame, lanes: Collection[str]) -> Iterator[Sign]:
    """The signs of moments of truth and of curves, as far as the map has them and they are drawn."""
    if counts_of(frame.map).moments_of_truth:
        yield Sign(16, say("Moment of truth"), lambda x, y: [star(x + 8, y + 8, 8)])
    drawn = "emotion" in lanes and bool(curves_of(frame))
    if drawn and not frame.several:
        felt = [mark.position for curve in curves_of(frame) for mark in curve.marks]
        if any(position > 0 for position in felt):
            yield Sign(34, say("Above neutral"), partial(_hill, token="pos", rise=12))
        if any(position < 0 for position in felt):
            yield Sign(34, say("Below neutral"), partial(_hill, token="neg", rise=-12))
    if drawn and any(apart.is_wide for apart in apart_on(frame.map)):
        words = say("Scores {size} or more apart", size=frame.map.scale.distance(WIDE))
        yield Sign(24, words, _band)
    if drawn and frame.map.is_future:
        yield Sign(
            28,
            say("Target, not measured"),
            lambda x, y: [Line(x, y + 8, x + 28, y + 8, "ink-2", 3.5, TARGET_DASH)],
        )


def _band(x: float, y: float) -> Sequence[Shape]:
    return [Rect(x + 0.5, y + 0.5, 23, 15, "sunken", "line-2", radius=4)]


def _hill(x: float, y: float, *, token: str, rise: float) -> Sequence[Shape]:
    base = y + 8 + rise / 2
    top = base - rise
    slopes = (("C", x + 9, base, x + 8, top, x + 17, top), ("C", x + 26, top, x + 25, base, x + 34, base))
    hill = (("M", x, base), *slopes)
    return [Path((*hill, ("Z",)), f"{token}-tint"), Path(hill, None, token, 2.5, round=True)]


def persona_signs(frame: Frame) -> Iterator[Sign]:
    """The stroke and the mark of each persona, where there are several."""
    for number, persona in enumerate(frame.map.personas, 1):
        if frame.several:
            yield Sign(36, persona.persona, partial(_traveller, number=number))


def _traveller(x: float, y: float, *, number: int) -> Sequence[Shape]:
    look = persona_look(number)
    stroke = Line(x, y + 8, x + 36, y + 8, look.ink, 3.5, look.dash, look.round)
    return [stroke, persona_mark(number, x + 18, y + 8, 11, "paper")]


def _pain_points(frame: Frame, lanes: Collection[str]) -> Iterator[Sign]:
    if "pain_points" not in lanes:
        return
    for severity in counts_of(frame.map).severities:
        yield severity_sign(severity)
    reaches = [pain.reach for pain in frame.map.pain_points if pain.reach]
    if any(reach.of and reach.of <= MOST_TICKS for reach in reaches):
        yield reach_sign()


def reach_sign() -> Sign:
    """The sign of how many of how many it hurts."""
    return Sign(33, say("So many of those asked"), lambda x, y: ticks(4, 7, x, y + 2, "neg")[0])


def ratings_sign() -> Sign:
    """The sign of an impact or an effort."""
    return Sign(24, say("Impact and effort, 1 to 5"), _boxes)


def severity_sign(severity: str) -> Sign:
    """The sign of a severity."""
    return Sign(18, say(SEVERITIES[severity][0]), partial(_severity, severity=severity))


def _severity(x: float, y: float, *, severity: str) -> Sequence[Shape]:
    return severity_mark(severity, x, y - 1)


def _measures(frame: Frame, lanes: Collection[str]) -> Iterator[Sign]:
    if "opportunities" in lanes and any(one.impact or one.effort for one in frame.map.opportunities):
        yield ratings_sign()
    if "metrics" in lanes:
        gauges = [gauge_of(metric) for place in frame.map.places for metric in place.metrics or ()]
        met = {gauge.met for gauge in gauges if gauge}
        if True in met:
            yield Sign(40, say("Target met"), partial(_bar, token="pos", share=34))
        if False in met:
            yield Sign(40, say("Short of target"), partial(_bar, token="neg", share=20))


def _boxes(x: float, y: float) -> Sequence[Shape]:
    full = [Rect(x + 9 * box + 0.5, y + 3, 6, 11, "ink-2", "ink-2", radius=1) for box in range(2)]
    return [*full, Rect(x + 18.5, y + 3, 6, 11, None, "line-3", radius=1)]


def _bar(x: float, y: float, *, token: str, share: float) -> Sequence[Shape]:
    track, actual = Rect(x, y + 4, 40, 8, "neu-tint", radius=2), Rect(x, y + 4, share, 8, token, radius=2)
    return [track, actual, Rect(x + 28, y + 1, 2, 14, "ink")]


def _trust(frame: Frame) -> Iterator[Sign]:
    if any(pain.assumed for pain in frame.map.pain_points) or evidence_of(frame.map).assumed:
        yield Sign(24, say("Assumed, not checked"), _dashed)


def _dashed(x: float, y: float) -> Sequence[Shape]:
    return [Rect(x + 0.5, y + 1.5, 23, 13, None, "line-3", radius=3, dash=(4, 3))]
