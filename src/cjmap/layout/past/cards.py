"""The cards of a past: one for each trend, one for each version's curve."""

from __future__ import annotations

from cjmap.drawing.bidi import joined
from cjmap.drawing.moved import moved
from cjmap.drawing.shapes import Circle, Group, Icon, Line, Path, Rect, Segment, Shape
from cjmap.drawing.text import Block, set_text
from cjmap.drawing.type_scale import BODY, CAPTION, LABEL, METRIC
from cjmap.figures.past import SEVERITIES, Snapshot, Version
from cjmap.lanes.kit.marks import severity_mark
from cjmap.languages import say
from cjmap.layout.kit.multiples import MULTIPLE_HEIGHT, MULTIPLE_WIDTH, small_curve
from cjmap.layout.past.trends import Trend
from cjmap.model.scale import Scale

__all__ = ["CARD_WIDTH", "trend_card", "version_card"]

CARD_WIDTH = MULTIPLE_WIDTH + 2 * 16
_PAD, _CHART = 16, 72
_SIGNS = {True: ("arrow-up", "Better", "pos"), False: ("arrow-down", "Worse", "neg"), None: ("minus", "Same", "ink-3")}


def trend_card(trend: Trend, dates: tuple[str, str], height: float | None = None) -> tuple[float, tuple[Shape, ...]]:
    """A card with a figure's first and last value, a line through all of them, and its height (or the one given)."""
    room = CARD_WIDTH - 2 * _PAD
    name = set_text(trend.name, LABEL, room)
    change = trend.last if trend.first == trend.last else f"{trend.first} → {trend.last}"
    words = set_text(change, METRIC, room - 84)
    target = set_text(say("Target {value}", value=trend.target_text), CAPTION, room) if trend.target_text else None
    y = float(_PAD)
    shapes: list[Shape] = [*name.shapes(_PAD, y)]
    y += name.height + 2
    shapes += words.shapes(_PAD, y)
    icon, verdict, ink = _SIGNS[trend.better]
    if len(trend.values) > 1:
        said = set_text(say(verdict), CAPTION, 60)
        end = CARD_WIDTH - _PAD
        shapes += [*said.shapes(end, y + 7, "end", fill=ink), Icon(icon, end - said.width - 20, y + 7, 16, ink)]
    y += words.height + 8
    shapes += _line(trend, _PAD, y, room)
    y += _CHART + 6
    shapes += set_text(dates[0], CAPTION, room).shapes(_PAD, y)
    if dates[1] != dates[0]:
        shapes += set_text(dates[1], CAPTION, room).shapes(CARD_WIDTH - _PAD, y, "end")
    y += 16
    if target:
        shapes += target.shapes(_PAD, y + 2)
        y += target.height + 2
    whole = height or y + _PAD - 2
    return whole, (Rect(0.5, 0.5, CARD_WIDTH - 1, whole - 1, "card", "line-2", radius=10), *shapes)


def _line(trend: Trend, x: float, y: float, width: float) -> list[Shape]:
    """The values as a line of steps that begins anew after a version without one; the target dashed."""

    def at(value: float) -> float:
        return round(y + _CHART - 6 - (value - trend.low) / (trend.high - trend.low) * (_CHART - 12), 2)

    shapes: list[Shape] = [Line(x, at(trend.low), x + width, at(trend.low), "line")]
    if trend.zero is not None:
        shapes.append(Line(x, at(trend.zero), x + width, at(trend.zero), "line-3", 1, (2, 3)))
    if trend.target is not None:
        shapes.append(Line(x, at(trend.target), x + width, at(trend.target), "ink-2", 1.5, (6, 4)))
    step = (width - 12) / max(len(trend.values) - 1, 1)
    points = [
        (round(x + 6 + number * step, 2), at(value)) for number, value in enumerate(trend.values) if value is not None
    ]
    segments: list[Segment] = [("M" if number == 0 else "L", *point) for number, point in enumerate(points)]
    if len(points) > 1:
        shapes.append(Path(tuple(segments), None, "p1", 2.5, round=True))
    ends = {0, len(points) - 1}
    for number, point in enumerate(points):
        if number in ends or len(points) <= 30:
            shapes.append(Circle(*point, 4 if number in ends else 2, "card" if number in ends else "p1", "p1", 2))
    return shapes


def version_card(version: Version, height: float | None = None) -> tuple[float, tuple[Shape, ...]]:
    """A card with the day, tags and subject of a version, its curve, and what hurts."""
    room = CARD_WIDTH - 2 * _PAD
    day = set_text(joined((version.date, *version.tags)), LABEL, room)
    code = set_text(version.commit[:7], CAPTION, 80)
    subject = set_text(version.subject, BODY, room)
    y = float(_PAD)
    shapes: list[Shape] = [*day.shapes(_PAD, y), *code.shapes(CARD_WIDTH - _PAD, y + 3, "end")]
    y += day.height
    shapes += subject.shapes(_PAD, y, fill="ink-2")
    y += subject.height + 6
    if version.figures is None:
        broken = set_text(say("The map could not be read then."), BODY, room)
        shapes += broken.shapes(_PAD, y, fill="ink-3")
        y += broken.height
    else:
        drawn, y = _figures(version.figures, y, room)
        shapes += drawn
    whole = height or y + _PAD
    ground = Rect(0.5, 0.5, CARD_WIDTH - 1, whole - 1, "card", "line-2", radius=10)
    label = f"{version.date} {version.subject}"
    return whole, (Group((ground, *shapes), id=f"v-{version.commit[:12]}", label=label),)


def _figures(figures: Snapshot, y: float, room: float) -> tuple[list[Shape], float]:
    """The curve at `y`, below it the mean and the open pain points by severity; and where that ends."""
    scored = [
        (value, decisive)
        for value, decisive in zip(figures.curve, figures.decisive, strict=True)
        if value is not None
    ]  # fmt: skip
    shapes: list[Shape] = []
    if scored:
        shapes += moved(small_curve([one for one, _ in scored], [star for _, star in scored]), _PAD, y)
        y += MULTIPLE_HEIGHT + 6
    mean = figures.mean
    told = say("No scores") if mean is None else say("Mean {value}", value=Scale(*figures.scale).label(mean))
    block = set_text(told, CAPTION, room)
    shapes += block.shapes(_PAD, y)
    shapes += _pains(figures, CARD_WIDTH - _PAD, y)
    return shapes, y + block.height


def _pains(figures: Snapshot, end: float, y: float) -> list[Shape]:
    """Signs of severities with how many, from the end of the line on."""
    shapes: list[Shape] = []
    for name in reversed([one for one in SEVERITIES if one in figures.open_pains]):
        count: Block = set_text(f"{figures.open_pains[name]} {say(name.capitalize()).lower()}", CAPTION, 120)
        shapes += count.shapes(end, y, "end")
        end -= count.width + 4
        if name != "unrated":
            shapes += severity_mark(name, end - 14, y + 1, 14)
            end -= 14
        end -= 10
    if not shapes:
        shapes += set_text(say("No open pain point"), CAPTION, 160).shapes(end, y, "end")
    return shapes
