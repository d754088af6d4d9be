"""Lifecycle: the stages as a wheel that turns, the emotion ring inside it, who leaves it and who comes back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from cjmap.drawing.options import Options
from cjmap.drawing.shapes import Line, Shape
from cjmap.drawing.sheet import Band, Cell, Column, Entry, Row, Sheet
from cjmap.figures.counts import counts_of
from cjmap.figures.story import story_of
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.curves import Curve, curves_of
from cjmap.lanes.kit.frame import Frame, anchor_of
from cjmap.lanes.kit.notes import notes_of
from cjmap.languages import say, say_count, speaking
from cjmap.layout.kit.background import background
from cjmap.layout.kit.columns import MARGIN
from cjmap.layout.kit.compact import spoken
from cjmap.layout.kit.lanes import chosen
from cjmap.layout.kit.legend import sign_groups
from cjmap.layout.kit.poster import poster, poster_frame
from cjmap.layout.kit.settled import tops_of
from cjmap.layout.wheel.around import columns_of, leader_shapes, leaders_of
from cjmap.layout.wheel.centre import Hub, hub_of
from cjmap.layout.wheel.circle import Wheel
from cjmap.layout.wheel.felt import felt_shapes
from cjmap.layout.wheel.ring import entry_box, entry_shapes, ring_shapes
from cjmap.layout.wheel.signs import signs_of
from cjmap.layout.wheel.source import graph_of
from cjmap.layout.wheel.stage_card import StageCard, card_of
from cjmap.layout.wheel.tracks import Track, depth_of, exit_shapes, exits_of, track_shapes, tracks_of
from cjmap.layout.wheel.turns import KINDS, Turn, is_closed, told, turns_of
from cjmap.model.map import JourneyMap

__all__ = ["VIEW", "lifecycle_sheet"]

CARD, BEND, AIR = 384.0, 52.0, 12.0
NOMINAL = 2000.0
PER_POINT, MOST_GROWTH, RIM, THICK, SEAM = 35.0, 240.0, 50.0, 44.0, 26.0


class Plan(NamedTuple):
    """What the wheel is made of, before anything is placed."""

    frame: Frame
    turns: list[Turn]
    closed: bool
    tracks: list[Track]
    curves: list[Curve]
    hub: Hub
    cards: list[StageCard]
    sides: list[bool]


def lifecycle_sheet(journey_map: JourneyMap, options: Options) -> Sheet:
    """Lay out a map as a wheel, in its language. Raises UsageError for a lane asked for that nobody knows."""
    with speaking(journey_map.lang):
        return _laid_out(journey_map, options)


def _laid_out(journey_map: JourneyMap, options: Options) -> Sheet:
    frame = poster_frame(journey_map, NOMINAL)
    rows = [row for _, row in spoken(frame, chosen(journey_map, options.lanes))] if journey_map.stages else []
    lanes = {row.id for row in rows}
    turns = turns_of(journey_map)
    plan = _planned(frame, turns, lanes)
    width, band = _wheel(plan)
    frame = poster_frame(journey_map, width)
    bands = [band] if journey_map.stages else []
    bands += _legend(frame, plan, lanes)
    columns = [
        Column(
            one.id or "", one.stage, one.phase or "", notes_of(frame, one, ("channel", "owner", "success")), one.path
        )
        for one in journey_map.stages
    ]
    ways = _ways(frame, turns)
    rows += [ways] if any(cell.entries for cell in ways.cells) else []
    sheet = poster(frame, options, say("Lifecycle"), _described(frame), bands, columns, rows, background(frame))
    return replace(sheet, graph=graph_of(journey_map, turns, plan.closed))


def _planned(frame: Frame, turns: list[Turn], lanes: Collection[str]) -> Plan:
    count = len(frame.map.stages)
    cards = [card_of(frame, number, turns, lanes, CARD) for number in range(count)]
    curves = curves_of(frame) if "emotion" in lanes else []
    sides = columns_of([card.height for card in cards]) if cards else []
    closed = is_closed(frame.map)
    return Plan(frame, turns, closed, tracks_of(turns, max(count, 1)), curves, hub_of(frame), cards, sides)


def _sized(plan: Plan) -> Wheel:
    """The wheel around (0, 0): larger where the columns beside it are much taller."""
    hub, depth = plan.hub.radius, depth_of(plan.tracks)
    low = hub + (64 if plan.curves else 0)
    high = low + (4 * PER_POINT if plan.curves else 0)
    rim = high + (RIM if plan.curves else 10)
    outer = rim + depth + 10 + THICK
    columns = [sum(card.height + 16 for card, side in zip(plan.cards, plan.sides, strict=True) if side is which)
               for which in (True, False)]  # fmt: skip
    growth = min(max(0.0, (max(columns) / 2 - outer) * 0.5), MOST_GROWTH)
    if plan.curves:
        high += growth
    rim, outer = rim + growth, outer + growth
    return Wheel(0, 0, hub, low, high, rim, outer - THICK, outer, SEAM / outer)


def _wheel(plan: Plan) -> tuple[float, Band]:
    """The wheel with the cards around it, and how wide a sheet it needs."""
    wheel, count = _sized(plan), max(len(plan.cards), 1)
    exits = exits_of(wheel, plan.turns, count)
    farthest = max((max(abs(one.box.left), abs(one.box.right)) for one in exits), default=0.0)
    reach = max(wheel.outer + 22, farthest + 10)
    width = round(2 * (MARGIN + CARD + BEND + reach))
    leaders = leaders_of(wheel, plan.sides, reach, [entry_box(plan.frame, wheel), *(one.box for one in exits)])
    tops = [0.0] * len(plan.cards)
    for side in (True, False):
        mine = sorted((number for number, one in enumerate(leaders) if one.to_end is side and number < len(tops)),
                      key=lambda number: leaders[number].knee[1])  # fmt: skip
        heights = [plan.cards[number].height for number in mine]
        wanted = [leaders[number].knee[1] - plan.cards[number].height / 2 for number in mine]
        found = tops_of(heights, wanted, (-wheel.outer, wheel.outer))
        for number, top in zip(mine, found, strict=True):
            tops[number] = top
    ends = [top + card.height for top, card in zip(tops, plan.cards, strict=True)]
    highest = min(*tops, entry_box(plan.frame, wheel).top, *(one.box.top for one in exits), 0)
    lowest = max(*ends, wheel.outer, *(one.box.bottom for one in exits), 0)
    shift = round(AIR - highest)
    placed = wheel._replace(x=round(width / 2), y=float(shift))
    exits = exits_of(placed, plan.turns, count)
    shapes: list[Shape] = []
    for number, (card, top) in enumerate(zip(plan.cards, tops, strict=True)):
        one = leaders[number]
        one = one._replace(knee=placed.at(one.angle, placed.outer + 12))
        edge = placed.x + (reach + BEND if one.to_end else -reach - BEND)
        shapes += leader_shapes(placed, one, edge, (top + shift, top + shift + card.height), reach)
    shapes += ring_shapes(plan.frame, placed, plan.closed)
    shapes += felt_shapes(plan.frame, placed, plan.curves) if plan.curves else ()
    shapes += plan.hub.shapes(placed.x, placed.y)
    lines, shares = track_shapes(placed, plan.tracks)
    shapes += [*lines, *shares, *(exit_shapes(placed, one) for one in exits), *entry_shapes(plan.frame, placed)]
    for number, (card, top) in enumerate(zip(plan.cards, tops, strict=True)):
        x = width - MARGIN - CARD if leaders[number].to_end else MARGIN
        shapes.append(card.shapes(x, top + shift))
    return width, Band("wheel", say("Lifecycle"), 0, round(lowest + shift + 28), tuple(shapes))


def _legend(frame: Frame, plan: Plan, lanes: Collection[str]) -> list[Band]:
    height, signs = sign_groups(
        signs_of(frame, plan.turns, plan.closed, lanes), frame.start, 20, frame.end - frame.start
    )  # fmt: skip
    if not signs:
        return []
    rule = Line(frame.start, 0, frame.end, 0, "line")
    return [Band("legend", say("Legend and sources"), 0, height + 36, (rule, *signs), "footer")]


def _ways(frame: Frame, turns: Sequence[Turn]) -> Row:
    """The table twin of the ways: of each stage, whereto, how many and when."""
    cells = []
    for number, stage in enumerate(frame.map.stages):
        entries = tuple(
            Entry(told(frame.map, turn, way), way.path if way else stage.path,
                  ((say("Kind"), say(KINDS[turn.kind][1])),),                  of=anchor_of(stage))
            for turn in turns if turn.start == number for way in turn.said or (None,)
        )  # fmt: skip
        cells.append(Cell(stage.id or "", entries))
    return Row("ways", say("Ways"), tuple(cells))


def _described(frame: Frame) -> str:
    """What someone hears who cannot see the wheel."""
    counts, story, journey = counts_of(frame.map), story_of(frame.map), frame.map.journey
    sizes = ((counts.stages, "stage"), (counts.touchpoints, "touchpoint"))
    counted = ", ".join(f"{count} {say_count(count, noun)}" for count, noun in sizes)
    told = [f"{say('Lifecycle')}: {journey.journey}: {counted}.", *([journey.finding] if journey.finding else [])]
    if story.peak and story.low and story.peak.position > story.low.position:
        ends = (("Best moment: {place} ({feeling}).", story.peak), ("Worst moment: {place} ({feeling}).", story.low))
        told += [say(words, place=one.place.name, feeling=one.word or one.written) for words, one in ends]
    return " ".join(told)


VIEW = lifecycle_sheet
