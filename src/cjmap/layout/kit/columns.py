"""How wide each stage is: at least what its cards and name need, then room where it makes the sheet shorter."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.drawing.sheet import Cell, Row
from cjmap.drawing.text import measure
from cjmap.drawing.type_scale import BODY, STAGE
from cjmap.drawing.type_scale import CARD as CARD_TITLE
from cjmap.lanes.kit.frame import CARD_GAP, CELL_PAD, ROW_OF_CARDS, Codes, Frame, box_of
from cjmap.model.map import JourneyMap
from cjmap.model.place import Stage

__all__ = ["FULL_WIDTH", "LABELS", "MARGIN", "VERY_WIDE", "framed", "growth_of", "least_widths", "shared_out"]

MARGIN, LABELS = 28, 136
FULL_WIDTH, LEAST_WIDTH, ROOMY = 2080, 1120, 400
VERY_WIDE = 2400
LEAST_STAGE, CARD, WIDEST_CARD = 168, 104, 150
STEP = 16


def framed(
    journey_map: JourneyMap, codes: Codes, widths: Sequence[float], stages: tuple[int, int] | None = None,
    growth: float = 1,
) -> Frame:  # fmt: skip
    """The frame with columns of these widths, of every stage; or of `stages` alone, the others beyond its edges.

    Its margin and the column of the lanes' names are `growth` times as wide as usual.
    """
    first, stop = stages or (0, len(widths))
    margin, start = MARGIN * growth, float((MARGIN + LABELS) * growth)
    boxes, x = [], start - sum(widths[:first])
    for stage, width in zip(journey_map.stages, widths, strict=True):
        boxes.append(box_of(stage, x, width))
        x += width
    end = start + sum(widths[first:stop]) if boxes else float(LEAST_WIDTH - MARGIN)
    shown = tuple(boxes[first:stop])
    beyond = tuple(boxes) if len(shown) < len(boxes) else ()
    return Frame(journey_map, shown, margin, start, end, codes, beyond, growth)


def growth_of(widths: Sequence[float]) -> float:
    """How many times as large as usual the type is around columns of these widths.

    It is set as if the sheet were of full width once a sheet is very wide, so that it looks the same when either is
    shown in one window or on one page.
    """
    stages = sum(widths)
    if stages + LABELS + 2 * MARGIN <= VERY_WIDE:
        return 1
    return round(stages / (FULL_WIDTH - LABELS - 2 * MARGIN), 4)


def least_widths(journey_map: JourneyMap) -> list[float]:
    """What each stage needs for its cards and its name."""
    return [_least(stage) for stage in journey_map.stages]


def _least(stage: Stage) -> float:
    across = min(len(stage.touchpoints or ()), ROW_OF_CARDS)
    words = [word for touchpoint in stage.touchpoints or () for word in touchpoint.name.split()]
    tells = any(way.when for touchpoint in stage.touchpoints or () for way in touchpoint.next or ())
    least = WIDEST_CARD if tells else CARD
    card = min(max([least, *(measure(word, CARD_TITLE) * 1.02 + 17 for word in words)]), WIDEST_CARD)
    cards = 2 * CELL_PAD + across * card + max(across - 1, 0) * CARD_GAP
    name = min(measure(f"99 {stage.name}", STAGE) + 50, 300)
    return -(-max(LEAST_STAGE, cards, name) // 4) * 4


def shared_out(widths: Sequence[float], rows: Sequence[Row], wide: float = 0) -> list[float]:
    """The widths, with the room that is left given step by step to the stage whose text gains most by it.

    A lane is as tall as its fullest cell, so room is worth giving only where it shortens a lane; what is still left
    then is shared equally. A sheet of few stages stays narrower than a full one, unless it is to be `wide` pixels wide.
    """
    given = list(widths)
    if not given:
        return given
    target = wide or min(FULL_WIDTH, max(LEAST_WIDTH, 2 * MARGIN + LABELS + ROOMY * len(given)))
    target -= 2 * MARGIN + LABELS
    lanes = [[_ems(cell) for cell in row.cells] for row in rows]
    while sum(given) + STEP <= target:
        fullest = [max(range(len(given)), key=lambda at: lane[at] / (given[at] - 28)) for lane in lanes if any(lane)]
        gains = [0.0] * len(given)
        for lane, at in zip((lane for lane in lanes if any(lane)), fullest, strict=True):
            gains[at] += lane[at] / (given[at] - 28) - lane[at] / (given[at] + STEP - 28)
        best = max(range(len(given)), key=lambda at: (gains[at], -given[at], -at))
        if not gains[best] or given[best] > 3 * min(given):
            break
        given[best] += STEP
    spare = max(0.0, target - sum(given)) // len(given) // 4 * 4
    given = [width + spare for width in given]
    given[-1] += max(0.0, target - sum(given))
    return given


def _ems(cell: Cell) -> float:
    """How long all the words of a cell are on one line, in pixels, with a bit for each item's own air."""
    return sum(measure(entry.text, BODY) + 60 for entry in cell.entries)
