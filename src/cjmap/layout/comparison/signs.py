"""How a comparison is told: signed numbers, signs of pain status, the marks of the two curves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from cjmap.diff.pain_status import PainStatus
from cjmap.drawing.shapes import Circle, Path, Shape, Text
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.marks import polygon
from cjmap.languages import say, spoken
from cjmap.model.language import direction_of
from cjmap.model.scale import MINUS, Scale

__all__ = [
    "BIG",
    "GHOST_DASH",
    "STATUS",
    "Sign",
    "as_spoken",
    "diamond",
    "difference",
    "direction",
    "dot",
    "from_to",
    "mean_on",
    "said_of",
    "told_from_left",
]

BIG = 0.5
"""From this difference on, in points of −2…+2, the curve says it in a pill."""

GHOST_DASH = (7.0, 5.0)


class Sign(NamedTuple):
    """The sign of a status: icon, word, token."""

    icon: str
    word: str
    ink: str


STATUS: dict[PainStatus, Sign] = {
    "resolved": Sign("check", "Resolved", "pos"),
    "eased": Sign("trending-down", "Eased", "pos"),
    "kept": Sign("equal", "Kept", "ink-2"),
    "added": Sign("plus", "Added", "neg"),
    "removed": Sign("circle-question-mark", "Gone, nobody says why", "minor"),
    "undesigned": Sign("circle-dashed", "Not designed yet", "ink-3"),
}


def direction(change: float) -> Sign:
    """Better, worse or the same, once rounded to the tenth that is printed."""
    tenths = round(change, 1)
    if not tenths:
        return Sign("equal", say("the same"), "ink-2")
    return Sign("arrow-up", say("better"), "pos") if tenths > 0 else Sign("arrow-down", say("worse"), "neg")


def difference(change: float, scale: Scale, digits: int = 1) -> str:
    """A difference on −2…+2 in points of a scale, plus where it gets better: `+0.7`, `−1.3`, `0.0`."""
    points = round(change * abs(scale.best - scale.worst) / 4, digits)
    sign = "+" if points > 0 else MINUS if points < 0 else ""
    return f"{sign}{abs(points):.{digits}f}"


def mean_on(position: float, scale: Scale, digits: int = 1) -> str:
    """A mean on −2…+2 as a scale writes it, always with its decimals."""
    score = round(scale.score(position), digits) or 0.0
    sign = MINUS if score < 0 else "+" if score > 0 and scale.worst * scale.best < 0 else ""
    return f"{sign}{abs(score):.{digits}f}"


def from_to(told: Sequence[str]) -> str:
    """What was and what is, such as `−0.5 to +1.1`; or the one of them that there is."""
    return say("{before} to {after}", before=told[0], after=told[1]) if len(told) == 2 else " ".join(told)


def said_of(side: str, what: str) -> str:
    """What is said of one side: `before: wary`."""
    return say("before: {what}", what=what) if side == "before" else say("after: {what}", what=what)


def told_from_left(lines: Iterable[Text]) -> list[Shape]:
    """Lines that read from the left whatever stands in them, such as code."""
    return [replace(line, reads="ltr") for line in lines]


def as_spoken(lines: Iterable[Text]) -> list[Shape]:
    """Lines of our own words, which read as the language does that is spoken now, whatever names stand in them."""
    return [replace(line, reads=direction_of(spoken())) for line in lines]


def diamond(x: float, y: float, size: float = 10, ground: str = "card") -> Shape:
    """The mark of the earlier state, around (x, y)."""
    half = size / 2 + 1
    return Path(polygon([(x, y - half), (x + half, y), (x, y + half), (x - half, y)]), ground, "ink-3", 2)


def dot(x: float, y: float, radius: float = 6.5, ring: str | None = "card") -> Shape:
    """The mark of the later state, around (x, y)."""
    return Circle(x, y, radius, "pos", ring, 1.5)
