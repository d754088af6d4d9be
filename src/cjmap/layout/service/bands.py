"""The lanes of a blueprint as bands: their ground, connectors, cards and names, and the lines between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cjmap.drawing.scaled import scaled
from cjmap.drawing.shapes import Group, Line, Rect, Shape
from cjmap.drawing.sheet import Band, Row
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import BODY
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.frame import Frame
from cjmap.layout.kit.growth import growth_of_label
from cjmap.layout.kit.lanes import DASHES, label_column
from cjmap.layout.service.plan import LINE_TITLE, Plan
from cjmap.layout.service.tiers import Tier
from cjmap.layout.service.wires import Wire, wire_shapes

__all__ = ["Drawn", "label_height", "tier_bands"]


class Drawn(NamedTuple):
    """What the bands are drawn from: the frame, the measures, the connectors."""

    frame: Frame
    plan: Plan
    wires: Sequence[Wire]


def tier_bands(drawn: Drawn, rows: Sequence[Row]) -> Iterator[Band]:
    """A band for each lane, with one for the line above it, each from 0."""
    for tier, row in enumerate(rows):
        if tier in drawn.plan.dividers:
            yield _line(drawn, tier)
        yield _lane(drawn, tier, row)


def label_height(frame: Frame, tier: Tier) -> float:
    """How tall the name of a lane is."""
    return label_column(frame, Row(tier.id, tier.title, (), tier.subtitle), tier.chosen.lane)[0]


def _lane(drawn: Drawn, tier: int, row: Row) -> Band:
    frame, plan = drawn.frame, drawn.plan
    strip, one = plan.lanes[tier], plan.board.tiers[tier]
    shapes: list[Shape] = []
    if one.chosen.depth >= 2:
        shapes.append(Rect(0, 0, frame.width, strip.height, "sunken"))
    shapes += _wires(drawn, strip.y, strip.height)
    for piece in plan.board.pieces:
        if piece.spot.tier == tier:
            x, y, width, height = plan.box(piece)
            shapes += plan.cards[piece.id].shapes(x, round(y - strip.y, 2), width, height)
    top = plan.rows[tier, 0].y - strip.y if (tier, 0) in plan.rows else 24
    for column, left in enumerate(plan.lefts):
        reason = plan.board.none(tier, column)
        if reason is not None:
            shapes += set_text(f"— {reason}".strip(), BODY, plan.width).shapes(left, top + 10, fill="ink-3")
    lane = one.chosen.lane._replace(icon=one.icon)
    times = growth_of_label(frame, strip.height, label_column(frame, row, lane)[0])
    label = label_column(frame.divided(times), row, lane)[1]
    return Band(row.id, row.title, 0, strip.height, (*shapes, *scaled(label, times)))


def _line(drawn: Drawn, tier: int) -> Band:
    """The line between two lanes, its name on it at the start, what columns write on it."""
    frame, plan = drawn.frame, drawn.plan
    strip, divider = plan.dividers[tier], plan.named[tier]
    y, wide = strip.line, 3 if divider.id == "visibility" else 2
    shapes: list[Shape] = []
    above, below = plan.board.tiers[tier - 1].chosen.depth >= 2, plan.board.tiers[tier].chosen.depth >= 2
    if below:
        top = 0 if above else y
        shapes.append(Rect(0, top, frame.width, strip.height - top, "sunken"))
    shapes += _wires(drawn, strip.y, strip.height)
    dash = DASHES[divider.id]
    shapes.append(Line(frame.start, y, frame.end, y, "ink", wide, dash, divider.id == "internal"))
    title = set_text(divider.title, LINE_TITLE, 126)
    shapes += title.shapes(frame.margin, y - title.height)
    for (at, column), (start, block) in plan.words.items():
        if at == tier:
            shapes += block.shapes(plan.lefts[column] + start, y - 6 - block.height)
    return Band(f"line-{divider.id}", divider.title, 0, strip.height, tuple(shapes))


def _wires(drawn: Drawn, y: float, height: float) -> list[Shape]:
    """The part of the connectors that a band shows."""
    shapes: list[Shape] = []
    for wire in drawn.wires:
        heights = [point[1] for point in wire.points]
        if min(heights) < y + height + 1 and max(heights) > y - 1:
            shapes += wire_shapes(wire._replace(points=tuple((x, round(at - y, 2)) for x, at in wire.points)))
    clip = Rect(0, 0, drawn.frame.width, height)
    return [Group(tuple(shapes), classes=("wires",), clip=clip)] if shapes else []
