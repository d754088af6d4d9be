"""Flow: every touchpoint as a card in the column of its stage, and the ways people take between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cjmap.drawing.bidi import joined
from cjmap.drawing.options import Options
from cjmap.drawing.shapes import Group, Line, Shape
from cjmap.drawing.sheet import Band, Cell, Column, Entry, Row, Sheet
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import CAPTION
from cjmap.engines.graph import Edge, Graph, Node, Told
from cjmap.figures.counts import counts_of
from cjmap.lanes.kit.frame import Frame, anchor_of, box_of, codes_of
from cjmap.lanes.kit.notes import notes_of
from cjmap.languages import say, say_count, speaking
from cjmap.layout.flowchart.cards import CARD_WIDTH, card_of
from cjmap.layout.flowchart.links import KINDS, Flow, Link, flow_of
from cjmap.layout.flowchart.pills import look_of_link, pill_of, whither
from cjmap.layout.flowchart.placing import Chart, Corners, chart_of
from cjmap.layout.flowchart.signs import signs_of
from cjmap.layout.graph.strokes import arrow
from cjmap.layout.kit.background import background
from cjmap.layout.kit.columns import MARGIN
from cjmap.layout.kit.compact import spoken
from cjmap.layout.kit.lanes import chosen
from cjmap.layout.kit.legend import sign_groups
from cjmap.layout.kit.poster import poster, poster_frame
from cjmap.layout.kit.stages import phase_bar, stage_bar
from cjmap.model.map import JourneyMap

__all__ = ["VIEW", "flow_sheet"]

_LEAST = 1144.0


def flow_sheet(journey_map: JourneyMap, options: Options) -> Sheet:
    """Lay out a map as a flow, in its language.

    Raises UsageError for an unknown lane, MissingToolError if `dot` fails.
    """
    with speaking(journey_map.lang):
        return _laid_out(journey_map, options)


def _laid_out(journey_map: JourneyMap, options: Options) -> Sheet:
    first = poster_frame(journey_map, _LEAST + 2 * MARGIN)
    if not journey_map.stages:
        none = say("Flow of {title}: no stages.", title=journey_map.journey.journey)
        return poster(first, options, say("Flow"), none, [], [], [])
    flow = flow_of(first, options.fold)
    cards = {stop.id: card_of(first, flow, stop) for stop in flow.stops}
    pills = {link.id: pill_of(flow, link) for link in flow.links if link.is_told}
    chart = chart_of(flow, cards, pills, MARGIN, _LEAST, options.dot)
    frame = _framed(first, chart)
    ways = [_way(link, pieces) for link, pieces in _by_weight(chart)]
    shapes: list[Shape] = [*_hairlines(frame, chart.height), *ways]
    shapes += [pills[id_].shapes(*at) for id_, at in chart.pills.items()]
    shapes += [cards[id_].shapes(*at) for id_, at in chart.cards.items()]
    bands = [
        *_heads(frame),
        Band("flow", say("Flow"), 0, chart.height, tuple(shapes)),
        *_legend(frame, flow, chart.note),
    ]
    rows = [row for _, row in spoken(frame, chosen(journey_map, options.lanes))] + [_ways(frame, flow)]
    columns = [
        Column(
            one.id or "", one.stage, one.phase or "", notes_of(frame, one, ("channel", "owner", "success")), one.path
        )
        for one in journey_map.stages
    ]
    told = _described(frame, flow)
    note = ((say("Drawing"), (Entry(_sentence(chart.note)),)),) if chart.note else ()
    sheet = poster(frame, options, say("Flow"), told, bands, columns, rows, (*background(frame), *note))
    return replace(sheet, graph=_graph(frame, flow), note=chart.note)


def _framed(first: Frame, chart: Chart) -> Frame:
    """The frame with a column for each stage as wide as its cards and ways need."""
    boxes = []
    for number, stage in enumerate(first.map.stages):
        mine = [column for column in chart.columns if column.stage == number]
        boxes.append(box_of(stage, mine[0].x, round(sum(column.width for column in mine), 2)))
    return Frame(first.map, tuple(boxes), MARGIN, MARGIN, round(boxes[-1].end, 2), codes_of(first.map))


def _heads(frame: Frame) -> list[Band]:
    bands = []
    for id_, title, (height, shapes) in (
        ("phases", say("Phases"), phase_bar(frame)), ("stages", say("Stages"), stage_bar(frame)),
    ):  # fmt: skip
        if shapes:
            bands.append(Band(id_, title, 0, height, tuple(shapes), "stages"))
    return bands


def _hairlines(frame: Frame, height: float) -> list[Shape]:
    return [Line(box.x, 0, box.x, height, "line") for box in frame.boxes[1:]]


def _by_weight(chart: Chart) -> list[tuple[Link, tuple[Corners, ...]]]:
    """The ways, the happy path last, so that it lies on top."""
    return sorted(chart.ways, key=lambda way: way[0].happy)


def _way(link: Link, pieces: Sequence[Corners]) -> Group:
    """The pieces of a way; only the last of one that goes on has a head."""
    ink, width, dash = look_of_link(link)
    drawn: list[Shape] = []
    for number, corners in enumerate(pieces, 1):
        head = link.end is not None and number == len(pieces)
        drawn += arrow(corners, ink, width, dash, head, "paper")
    return Group(tuple(drawn), classes=("way", link.kind))


def _legend(frame: Frame, flow: Flow, note: str) -> list[Band]:
    """What the signs mean and, where one engine stood in for another, a note on it."""
    height, signs = sign_groups(signs_of(frame, flow), frame.start, 20, frame.end - frame.start)
    said = set_text(_sentence(note), CAPTION, frame.end - frame.start)
    rule = Line(frame.start, 0, frame.end, 0, "line")
    below = said.shapes(frame.start, height + 28)
    return [Band("legend", say("Legend and sources"), 0, height + 36 + said.height, (rule, *signs, *below), "footer")]


def _ways(frame: Frame, flow: Flow) -> Row:
    """The table twin of the ways: from where, whereto, how many and when."""
    names = {stop.id: joined((stop.code, stop.place.name), " ") for stop in flow.stops}
    cells = []
    for number, stage in enumerate(frame.map.stages):
        entries = []
        for stop in (one for one in flow.stops if one.stage == number):
            for link in flow.leaving(stop):
                to = names[link.end] if link.end else whither(flow, link)
                notes = [(say("Share"), share) for share in link.shares]
                notes += [(say("When"), when) for when in link.whens]
                notes += [(say("Way"), say(KINDS[link.kind][1]))] if link.kind != "on" else []
                notes += [(say("Way"), say("Happy path"))] if link.happy else []
                entries.append(Entry(f"{names[stop.id]} → {to}", link.path, tuple(notes), of=anchor_of(stop.place)))
        cells.append(Cell(stage.id or "", tuple(entries)))
    return Row("ways", say("Ways on"), tuple(cells), say("From where, whereto, how many, when"))


def _described(frame: Frame, flow: Flow) -> str:
    """What someone hears who cannot see the flow."""
    counts = counts_of(frame.map)
    parts = [
        _counted(counts.stages, "stage"),
        _counted(counts.touchpoints, "touchpoint"),
        _counted(len(flow.links), "way"),
    ]
    for kind, word in (("back", "way back"), ("jump", "jump"), ("dead", "way out midway"), ("handed", "hand-off")):
        if number := sum(link.kind == kind for link in flow.links):
            parts.append(_counted(number, word))
    names = {stop.id: stop.place.name for stop in flow.stops}
    happy = [link for link in flow.links if link.happy]
    told = [say("Flow of {title}: {parts}.", title=frame.map.journey.journey, parts=", ".join(parts))]
    told += [frame.map.journey.finding] if frame.map.journey.finding else []
    if happy:
        path = [names[happy[0].start], *(names[link.end] for link in happy if link.end)]
        told.append(say("Happy path: {path}.", path=", ".join(path)))
    return " ".join(told)


def _counted(number: int, noun: str) -> str:
    return f"{number} {say_count(number, noun)}"


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def _graph(frame: Frame, flow: Flow) -> Told:
    """The flow as a graph with its words: a cluster for each stage, and a node for each way out."""
    groups = tuple(f"s{number}" for number in range(len(frame.map.stages)))
    nodes = [Node(stop.id, CARD_WIDTH, 80, groups[stop.stage]) for stop in flow.stops]
    words = {stop.id: joined((stop.code, stop.place.name), " ") for stop in flow.stops}
    words |= {group: stage.stage for group, stage in zip(groups, frame.map.stages, strict=True)}
    position = {stop.id: number for number, stop in enumerate(flow.stops)}
    edges = []
    for link in flow.links:
        end = link.end or f"to {link.id}"
        if not link.end:
            nodes.append(Node(end, 120, 40))
            words[end] = whither(flow, link)
        told = joined((", ".join(link.shares), ", ".join(link.whens)), ": ")
        words |= {link.id: told} if told else {}
        onward = not link.end or position[link.end] > position[link.start]
        edges.append(Edge(link.id, link.start, end, None, 4 if link.happy else 1, onward))
    return Told(Graph(tuple(nodes), tuple(edges), groups), words)


VIEW = flow_sheet
