"""The service blueprint: what the customer does, who serves them, what happens out of sight, and what leads to what.

Every touchpoint has a column; what belongs to it stands above and below it in lanes. Connectors run around the cards.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from cjmap.drawing.mirror import mirrored
from cjmap.drawing.options import Options
from cjmap.drawing.scaled import scaled
from cjmap.drawing.shapes import Icon, Line, Shape
from cjmap.drawing.sheet import Band, Row, Sheet
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import LABEL
from cjmap.lanes.kit.frame import Frame
from cjmap.languages import say, speaking
from cjmap.languages import spoken as spoken_language
from cjmap.layout.kit.columns import LABELS, MARGIN
from cjmap.layout.kit.compact import spoken
from cjmap.layout.kit.growth import grown, growth_of_label, growth_of_stages
from cjmap.layout.kit.headline import pointed_to
from cjmap.layout.kit.lanes import Chosen, chosen
from cjmap.layout.kit.masthead import crumbs, masthead
from cjmap.layout.kit.panel import panel
from cjmap.layout.kit.stages import phase_bar, stage_bar
from cjmap.layout.map import BOTTOM, GAP, TOP, columns_of, lane_band, stacked, summary_of
from cjmap.layout.service.bands import Drawn, label_height, tier_bands
from cjmap.layout.service.card import card_of
from cjmap.layout.service.clock import TITLE as TIME
from cjmap.layout.service.clock import clock_cells, clock_shapes, is_timed
from cjmap.layout.service.columns import CARD, around_of, bare_frame, card_width, placed
from cjmap.layout.service.fails import ROW as FAILS
from cjmap.layout.service.fails import TITLE as FAILS_TITLE
from cjmap.layout.service.fails import Fail, fail_cells, fail_shapes, fails_of
from cjmap.layout.service.figures import described, key_figures
from cjmap.layout.service.foot import foot_shapes
from cjmap.layout.service.graph import graph_of
from cjmap.layout.service.lines import lines_of
from cjmap.layout.service.links import Link, links_of
from cjmap.layout.service.pieces import board_of
from cjmap.layout.service.plan import GAP as CARD_GAP
from cjmap.layout.service.plan import plan_of
from cjmap.layout.service.tiers import tiers_of
from cjmap.layout.service.twin import connections, tier_rows
from cjmap.layout.service.wires import wires_of
from cjmap.model.flow import stops
from cjmap.model.language import direction_of
from cjmap.model.map import JourneyMap

__all__ = ["VIEW", "blueprint_sheet"]

NAME = "Service blueprint"


def blueprint_sheet(journey_map: JourneyMap, options: Options) -> Sheet:
    """Lay out a map as a service blueprint, in its language. Raises UsageError for a lane that nobody knows."""
    with speaking(journey_map.lang):
        return _laid_out(journey_map, options)


def _laid_out(journey_map: JourneyMap, options: Options) -> Sheet:
    bare = bare_frame(journey_map, options)
    around = tiers_of(bare, chosen(journey_map, options.lanes))
    board = board_of(journey_map, around.tiers, options.stages)
    width, growth = card_width(board, options), around_of(board, options)
    links = links_of(board)
    cards = [card_of(bare, board, piece, width) for piece in board.pieces]
    routes = [lines_of(board, link, number) for number, link in enumerate(links)]
    labels = [label_height(bare, tier) for tier in board.tiers]
    plan = plan_of(board, cards, routes, (MARGIN + LABELS) * growth, width, labels)
    frame = placed(bare, plan, growth)
    drawn = Drawn(frame, plan, wires_of(plan))
    fails = fails_of(frame, frozenset(box.stage.id or "" for box in frame.boxes))
    rows = tier_rows(frame, board, links)
    others = spoken(frame, around.above), spoken(frame, around.below)
    bands = tuple(stacked(_bands(drawn, rows, others, fails, links, options), TOP * growth))
    journey = journey_map.journey
    timed = [Row("time", say(TIME), clock_cells(frame, board))] if is_timed(board) else []
    failing = [Row(FAILS, say(FAILS_TITLE), fail_cells(frame, fails))] if fails else []
    above, below = ([row for _, row in one] for one in others)
    *people, trust = summary_of(frame, options)
    leasts = [len(stops(box.stage)) * float(CARD + CARD_GAP) for box in frame.boxes]
    sheet = Sheet(
        journey_map.id, journey.journey, described(frame, board, links, len(fails)), journey_map.lang,
        direction_of(journey_map.lang), round(frame.width, 2),
        round(bands[-1].y + bands[-1].height + BOTTOM * growth, 2), bands,
        tuple(replace(one, width=least) for one, least in zip(columns_of(frame), leasts, strict=True)),
        (*above, *timed, *rows, *below, *failing), (*people, connections(frame, board, links), trust),
        (*crumbs(frame, say(NAME)), *([options.part] if options.part else [])), journey.finding or "",
        tuple((persona.id or "", persona.persona) for persona in frame.map.personas) if frame.several else (),
        spoken_language(), graph_of(frame, plan, links), pointed=pointed_to(journey_map),
    )  # fmt: skip
    return mirrored(sheet)


Lanes = list[tuple[Chosen, Row]]


def _bands(
    drawn: Drawn, rows: Sequence[Row], others: tuple[Lanes, Lanes], fails: list[Fail], links: Sequence[Link],
    options: Options,
) -> Iterator[Band]:  # fmt: skip
    """The bands from the top down, each from 0; they are stacked afterwards."""
    frame, plan, growth = drawn.frame, drawn.plan, drawn.frame.growth
    above, below = others
    yield from _head(frame)
    yield from _lanes(frame, above)
    if is_timed(plan.board):
        yield _titled(frame, "time", say(TIME), "timer", clock_shapes(plan))
    yield from tier_bands(drawn, rows)
    yield from _lanes(frame, below)
    around = frame.divided(growth)
    if fails:
        height, shapes = fail_shapes(fails, around.start, 20, around.end - around.start)
        named = _titled(around, FAILS, say(FAILS_TITLE), "octagon-alert", (height + 44, shapes))
        yield grown(named, growth)
    lanes = [row.id for _, row in (*above, *below)]
    height, shapes = foot_shapes(around, plan.board, links, fails, lanes, options, 20)
    rule = Line(around.margin, 0, around.end, 0, "line")
    yield grown(Band("footer", say("Legend and sources"), 0, height + 20, (rule, *shapes), "footer"), growth)


def _head(frame: Frame) -> Iterator[Band]:
    """The masthead, the people, the phases and the stages."""
    around, growth = frame.divided(frame.growth), frame.growth
    height, shapes = masthead(around, 0, say(NAME), key_figures(frame))
    yield grown(Band("masthead", frame.map.journey.journey, 0, height + GAP, tuple(shapes), "header"), growth)
    height, shapes = (0.0, []) if frame.is_continued else panel(around, 0)
    if shapes:
        yield grown(Band("people", say("Who and why"), 0, height + GAP, tuple(shapes), "header"), growth)
    if frame.boxes:
        times = growth_of_stages(frame)
        for id_, title, bar in (("phases", "Phases", phase_bar), ("stages", "Stages", stage_bar)):
            height, shapes = bar(frame.divided(times))
            if shapes:
                yield grown(Band(id_, say(title), 0, height, tuple(shapes), "stages"), times)


def _lanes(frame: Frame, lanes: Lanes) -> Iterator[Band]:
    """Lanes of the map that stand around the blueprint."""
    for one, row in lanes:
        yield lane_band(frame, one, row, hairline=True)


def _titled(frame: Frame, id_: str, title: str, icon: str, drawn: tuple[float, list[Shape]]) -> Band:
    """A lane of the sheet itself: its sign and title at the start, and a hairline, below the time, above the rest."""
    height, shapes = drawn
    times = growth_of_label(frame, height, 44)
    margin = frame.margin / times
    label: list[Shape] = [Icon(icon, margin, 17, 18, "ink-2")]
    label += set_text(title, LABEL, 100).shapes(margin + 26, 16)
    y = height - 1 if id_ == "time" else 0
    rule = Line(frame.margin, y, frame.end, y, "line")
    return Band(id_, title, 0, max(height, 52), (*shapes, rule, *scaled(label, times)))


VIEW = blueprint_sheet
