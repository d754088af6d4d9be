"""The columns of a blueprint: how wide its cards are, and the frame that other lanes and the stages stand in."""

from __future__ import annotations

from cjmap.drawing.options import Options
from cjmap.lanes.kit.frame import Frame, Slot, StageBox, codes_of
from cjmap.layout.kit.columns import LABELS, LEAST_WIDTH, MARGIN, growth_of
from cjmap.layout.service.pieces import Board
from cjmap.layout.service.plan import GAP, Plan
from cjmap.model.flow import stops
from cjmap.model.map import JourneyMap

__all__ = ["CARD", "around_of", "bare_frame", "card_width", "least_column", "placed"]

CARD, WIDEST = 164, 260
"""How wide a card is, and how wide it may grow where there is room."""


def least_column(journey_map: JourneyMap) -> list[float]:
    """How wide each stage is at least."""
    return [len(stops(stage)) * float(CARD + GAP) for stage in journey_map.stages]


def card_width(board: Board, options: Options) -> float:
    """How wide the cards are: as wide as the sheet is asked to be, or as a sheet of few columns leaves room for."""
    count = max(len(board.stops), 1)
    room = (options.width or LEAST_WIDTH) - 2 * MARGIN - LABELS
    return float(max(CARD, min(WIDEST, int(room / count - GAP) // 4 * 4)))


def bare_frame(journey_map: JourneyMap, options: Options) -> Frame:
    """The frame before anybody knows how wide it is: whose map, which codes."""
    begin, end = options.stages or (0, len(journey_map.stages))
    boxes = tuple(StageBox(stage, 0, CARD, ()) for stage in journey_map.stages[begin:end])
    return Frame(journey_map, boxes, MARGIN, 0, CARD, codes_of(journey_map), part=options.part)


def around_of(board: Board, options: Options) -> float:
    """How many times as large as usual the type around the lanes is."""
    return 1 if options.width else growth_of([len(board.stops) * (card_width(board, options) + GAP)])


def placed(frame: Frame, plan: Plan, growth: float) -> Frame:
    """The frame around the columns of a plan; stages on other sheets stand before and after, as wide as need be."""
    margin, start = MARGIN * growth, (MARGIN + LABELS) * growth
    end = max(plan.lefts[-1] + plan.width + plan.gaps[-1] if plan.lefts else 0, LEAST_WIDTH - margin)
    boxes, at = [], 0
    for box in frame.boxes:
        count = len(stops(box.stage))
        first, after = plan.lefts[at], at + count
        until = plan.lefts[after] if after < len(plan.lefts) else end
        places = zip(box.stage.touchpoints or (), plan.lefts[at:after], strict=False)
        slots = tuple(_slot(place, left, plan.width) for place, left in places)
        boxes.append(StageBox(box.stage, first, round(until - first, 2), slots))
        at = after
    return Frame(frame.map, tuple(boxes), margin, start, end, frame.codes, _beyond(frame, boxes, start, end), growth,
                 frame.part)  # fmt: skip


def _slot(place: object, left: float, width: float) -> Slot:
    middle = left + width / 2
    return Slot(place, middle, width, middle, 0)  # type: ignore[arg-type]


def _beyond(frame: Frame, boxes: list[StageBox], start: float, end: float) -> tuple[StageBox, ...]:
    """The columns of every stage, where some stand on other sheets; none where all stand on this one."""
    stages = frame.map.stages
    if len(boxes) == len(stages) or not boxes:
        return ()
    begin = next(number for number, stage in enumerate(stages) if stage is boxes[0].stage)
    widths = least_column(frame.map)
    x = start - sum(widths[:begin])
    found = []
    for number, stage in enumerate(stages):
        if begin <= number < begin + len(boxes):
            found.append(boxes[number - begin])
            x = end
            continue
        count = len(stops(stage))
        lefts = (x + at * (CARD + GAP) for at in range(count))
        slots = tuple(_slot(one, left, CARD) for one, left in zip(stage.touchpoints or (), lefts, strict=False))
        found.append(StageBox(stage, x, widths[number], slots))
        x += widths[number]
    return tuple(found)
