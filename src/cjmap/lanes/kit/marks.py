"""Signs that mean something without colour: severity, moments of truth, moods, personas, how many of how many."""

from __future__ import annotations

import math

from cjmap.drawing.shapes import Circle, Line, Path, Rect, Segment, Shape
from cjmap.frozen import NamedTuple

__all__ = [
    "SEVERITIES",
    "Mood",
    "PersonaLook",
    "mood_of",
    "persona_look",
    "persona_mark",
    "severity_mark",
    "star",
    "ticks",
]

SEVERITIES = {"critical": ("Critical", "crit"), "major": ("Major", "neg"), "minor": ("Minor", "minor")}
MOST_TICKS = 24


class Mood(NamedTuple):
    """How a score on −2…+2 looks: its token, the tint behind it and a face."""

    ink: str
    tint: str
    face: str


class PersonaLook(NamedTuple):
    """How a persona's curve looks: token, dash and whether dashes are round."""

    ink: str
    dash: tuple[float, ...]
    round: bool


_LOOKS = (
    PersonaLook("p1", (), False), PersonaLook("p2", (11, 6), False),
    PersonaLook("p3", (2, 7), True), PersonaLook("p4", (14, 5, 2, 5), False),
    PersonaLook("p5", (20, 5), False), PersonaLook("p6", (7, 3), False),
    PersonaLook("p7", (9, 4, 2, 4, 2, 4), False), PersonaLook("p8", (1, 6, 1, 13), True),
)  # fmt: skip


def mood_of(position: float | None) -> Mood:
    """The look of a score; a missing one looks neutral. The cut points are those of the visual specification."""
    if position is None or -0.25 < position < 0.25:
        return Mood("ink-2", "neu-tint", "meh")
    if position > 0:
        return Mood("pos", "pos-tint", "laugh" if position >= 1.25 else "smile")
    return Mood("neg", "neg-tint", "angry" if position <= -1.25 else "frown")


def persona_look(number: int) -> PersonaLook:
    """The look of the persona with that number on the map; after the eighth they repeat."""
    return _LOOKS[(number - 1) % len(_LOOKS)]


def persona_mark(number: int, x: float, y: float, size: float, ground: str = "card") -> Shape:
    """The persona's mark around (x, y).

    An open circle, a filled square, an open triangle, a filled diamond; a plus, an open square, a filled triangle
    standing on its tip, a cross.
    """
    ink, half = persona_look(number).ink, size / 2
    match (number - 1) % len(_LOOKS):
        case 0:
            return Circle(x, y, half, ground, ink, 3)
        case 1:
            return Rect(x - half, y - half, size, size, ink, ground, 1)
        case 2:
            return Path(polygon(_triangle(x, y, half)), ground, ink, 2.5)
        case 3:
            corners = [(x, y - half * 1.2), (x + half * 1.2, y), (x, y + half * 1.2), (x - half * 1.2, y)]
            return Path(polygon(corners), ink, ground, 1)
        case 4:
            return Path(polygon([(x + dx, y + dy) for dx, dy in _plus(half * 1.15)]), ink, ground, 1)
        case 5:
            inner = size - 2.5
            return Rect(x - inner / 2, y - inner / 2, inner, inner, ground, ink, 2.5)
        case 6:
            return Path(polygon([(one, 2 * y - other) for one, other in _triangle(x, y, half)]), ink, ground, 1)
        case _:
            turned = [((dx - dy) * math.sqrt(0.5), (dx + dy) * math.sqrt(0.5)) for dx, dy in _plus(half * 1.25)]
            return Path(polygon([(x + dx, y + dy) for dx, dy in turned]), ink, ground, 1)


def _triangle(x: float, y: float, half: float) -> list[tuple[float, float]]:
    return [(x, y - half * 1.15), (x + half * 1.1, y + half * 0.85), (x - half * 1.1, y + half * 0.85)]


def _plus(reach: float) -> list[tuple[float, float]]:
    """The corners of a plus around the origin, each arm a little more than a third as wide as the whole."""
    arm = reach * 0.36
    quarter = [(arm, -reach), (arm, -arm), (reach, -arm)]
    return [*quarter, *((-y, x) for x, y in quarter), *((-x, -y) for x, y in quarter), *((y, -x) for x, y in quarter)]


def polygon(corners: list[tuple[float, float]]) -> tuple[Segment, ...]:
    """A closed path through the corners."""
    points = [(round(x, 2), round(y, 2)) for x, y in corners]
    return (("M", *points[0]), *(("L", *point) for point in points[1:]), ("Z",))


def severity_mark(severity: str, x: float, y: float, size: float = 18) -> tuple[Shape, ...]:
    """The severity's shape with its top start corner at (x, y): octagon, triangle or ring."""
    ink = SEVERITIES[severity][1]
    cx, cy, half = x + size / 2, y + size / 2, size / 2
    bang = (
        Line(cx, cy - half * 0.45, cx, cy + half * 0.12, "card", size / 9, round=True),
        Circle(cx, cy + half * 0.5, size / 15, "card"),
    )
    if severity == "critical":
        eighths = [math.pi / 8 + eighth * math.pi / 4 for eighth in range(8)]
        return (
            Path(polygon([(cx + half * math.cos(a), cy + half * math.sin(a)) for a in eighths]), ink),
            *bang,
        )
    if severity == "major":
        corners = [(cx, y + 0.5), (x + size, y + size - 1), (x, y + size - 1)]
        return (Path(polygon(corners), ink, ink, 1, round=True), *bang)
    return (Circle(cx, cy, half - 1.5, None, ink, 2), Circle(cx, cy, 2.5, ink))


def star(x: float, y: float, radius: float, outline: str | None = None) -> Shape:
    """The five-point star of a moment of truth, around (x, y)."""
    tips = [(radius if tip % 2 == 0 else radius * 0.46, math.pi * (tip / 5 - 0.5)) for tip in range(10)]
    corners = [(x + r * math.cos(a), y + r * math.sin(a)) for r, a in tips]
    return Path(polygon(corners), "mom", outline, 2.5 if outline else 1)


def ticks(count: int, of: int, x: float, y: float, ink: str) -> tuple[tuple[Shape, ...], float]:
    """One tick a person, tall and coloured for those it holds for, and the width they take. Many people: a bar."""
    if of > MOST_TICKS:
        return (
            Rect(x, y + 2, 72, 8, "neu-tint", radius=2),
            Rect(x, y + 2, round(72 * count / of, 2), 8, ink, radius=2),
        ), 72
    had = tuple(Rect(x + 5 * i, y, 3, 12, ink) for i in range(count))
    others = tuple(Rect(x + 5 * i, y + 8, 3, 4, "line-3") for i in range(count, of))
    return (*had, *others), 5 * of - 2
