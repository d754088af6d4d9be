"""The map: a journey as a sheet of swimlanes, under its masthead, its people and its stages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from cjmap.drawing.mirror import mirrored
from cjmap.drawing.options import Options
from cjmap.drawing.scaled import scaled
from cjmap.drawing.shapes import Line, Rect, Shape
from cjmap.drawing.sheet import Band, Column, Entry, Row, Sheet
from cjmap.figures.counts import counts_of
from cjmap.figures.story import Moment, story_of
from cjmap.lanes.kit.frame import Frame, codes_of
from cjmap.lanes.kit.notes import notes_of
from cjmap.languages import say, say_count, speaking
from cjmap.languages import spoken as spoken_language
from cjmap.layout.kit.background import background
from cjmap.layout.kit.columns import framed, growth_of, least_widths, shared_out
from cjmap.layout.kit.compact import compacted, spoken
from cjmap.layout.kit.footer import footer, trust_lines
from cjmap.layout.kit.glance import WIDTH, at_a_glance
from cjmap.layout.kit.growth import grown, growth_of_label, growth_of_lane, growth_of_stages
from cjmap.layout.kit.headline import pointed_to
from cjmap.layout.kit.lanes import Chosen, Divider, chosen, divider_above, divider_shapes, label_column
from cjmap.layout.kit.masthead import crumbs, masthead, type_name
from cjmap.layout.kit.panel import panel
from cjmap.layout.kit.stages import phase_bar, stage_bar
from cjmap.model.language import direction_of
from cjmap.model.map import JourneyMap

__all__ = ["BOTTOM", "GAP", "TOP", "VIEW", "columns_of", "lane_band", "map_sheet", "stacked", "summary_of"]

TOP, BOTTOM, GAP = 40, 32, 24


def map_sheet(journey_map: JourneyMap, options: Options) -> Sheet:
    """Lay out a map, in its language. Raises UsageError for a lane asked for that nobody knows."""
    with speaking(journey_map.lang):
        return _laid_out(journey_map, options)


def _laid_out(journey_map: JourneyMap, options: Options) -> Sheet:
    asked = chosen(journey_map, options.lanes)
    codes = codes_of(journey_map)
    least = least_widths(journey_map)
    first = framed(journey_map, codes, least, options.stages)
    lanes = spoken(first, asked)
    if options.compact:
        first, lanes = compacted(first, lanes, bool(options.lanes))
    rows = tuple(row for _, row in lanes)
    begin, end = options.stages or (0, len(least))
    given = shared_out(least[begin:end], rows, options.width)
    growth = 1 if options.width else growth_of(given)
    widths = [*least[:begin], *given, *least[end:]]
    frame = replace(
        framed(journey_map, codes, widths, options.stages, growth), part=options.part, most=first.most,
        left_out=first.left_out,
    )  # fmt: skip
    bands = tuple(stacked(_bands(frame, lanes, options), TOP * frame.growth))
    journey = journey_map.journey
    sheet = Sheet(
        journey_map.id, journey.journey, _description(frame), journey_map.lang, direction_of(journey_map.lang),
        round(frame.width, 2), round(bands[-1].y + bands[-1].height + BOTTOM * frame.growth, 2), bands,
        columns_of(frame), rows, summary_of(frame, options),
        (*crumbs(frame), *([options.part] if options.part else [])), journey.finding or "",
        tuple((persona.id or "", persona.persona) for persona in frame.map.personas) if frame.several else (),
        spoken_language(),
    )  # fmt: skip
    small = mirrored(replace(sheet, width=WIDTH, bands=at_a_glance(frame, rows))).bands
    return replace(mirrored(sheet), glance=small, pointed=pointed_to(journey_map))


def _bands(frame: Frame, lanes: list[tuple[Chosen, Row]], options: Options) -> Iterator[Band]:
    """The bands from the top down, each from 0; they are stacked afterwards."""
    around, growth = frame.divided(frame.growth), frame.growth
    height, shapes = masthead(around, 0)
    title = frame.map.journey.journey
    yield grown(Band("masthead", title, 0, height + GAP, tuple(shapes), "header"), growth)
    height, shapes = (0.0, []) if frame.is_continued else panel(around, 0)
    if shapes:
        yield grown(Band("people", say("Who and why"), 0, height + GAP, tuple(shapes), "header"), growth)
    if frame.boxes:
        times = growth_of_stages(frame)
        height, shapes = phase_bar(frame.divided(times))
        if shapes:
            yield grown(Band("phases", say("Phases"), 0, height, tuple(shapes), "stages"), times)
        height, shapes = stage_bar(frame.divided(times))
        yield grown(Band("stages", say("Stages"), 0, height, tuple(shapes), "stages"), times)
    above: Chosen | None = None
    for one, row in lanes:
        divider = divider_above(frame.map, above, one)
        if divider:
            yield _divider_band(frame, divider, above)
        yield lane_band(frame, one, row, hairline=divider is None and above is not None)
        above = one
    height, shapes = footer(around, [row.id for _, row in lanes], options.today, options.stamp, 20)
    rule: Shape = Line(around.margin, 0, around.end, 0, "line")
    yield grown(Band("footer", say("Legend and sources"), 0, height + 20, (rule, *shapes), "footer"), growth)


def lane_band(frame: Frame, one: Chosen, row: Row, hairline: bool) -> Band:
    """One lane as a band from 0: its ground, the lines between the stages, its cells, its name."""
    times = growth_of_lane(frame, one.lane)
    drawn = one.lane.draw(frame.divided(times), one.spec)
    label_times = growth_of_label(frame, drawn.head * times, label_column(frame, row, one.lane)[0])
    label_height, label = label_column(frame.divided(label_times), row, one.lane)
    height = round(max(drawn.height * times, label_height * label_times))
    ground: list[Shape] = []
    if one.depth >= 2:
        ground.append(Rect(0, 0, frame.width, height, "sunken"))
    if hairline:
        ground.append(Line(frame.margin, 0, frame.end, 0, "line", frame.growth))
    columns = [Line(box.x, 0, box.x, height, "line", frame.growth) for box in frame.boxes]
    shapes = (*scaled(drawn.behind, times), *columns, *scaled(drawn.shapes, times), *scaled(label, label_times))
    return Band(row.id, row.title, 0, height, (*ground, *shapes))


def _divider_band(frame: Frame, divider: Divider, above: Chosen | None) -> Band:
    """A line between two bands of a service, on the ground of the one above."""
    times = growth_of_lane(frame)
    height, shapes = divider_shapes(frame.divided(times), divider)
    band = grown(Band(f"line-{divider.id}", divider.title, 0, height, tuple(shapes)), times)
    ground: list[Shape] = [Rect(0, 0, frame.width, band.height, "sunken")] if above and above.depth >= 2 else []
    columns = [Line(box.x, 0, box.x, band.height, "line", frame.growth) for box in frame.boxes]
    return replace(band, shapes=(*ground, *columns, *band.shapes))


def stacked(bands: Iterator[Band], y: float) -> Iterator[Band]:
    """The bands below each other, the first at `y`."""
    for band in bands:
        yield Band(band.id, band.title, y, band.height, band.shapes, band.kind)
        y += band.height


def columns_of(frame: Frame) -> tuple[Column, ...]:
    """The stages as columns of the table twin."""
    return tuple(
        Column(
            box.stage.id or "", box.stage.stage, box.stage.phase or "",
            notes_of(frame, box.stage, ("channel", "owner", "success")), box.stage.path,
            frame.number_of(box.stage),
        )
        for box in frame.boxes
    )  # fmt: skip


def _description(frame: Frame) -> str:
    """What someone hears who cannot see the map: what it is, what it found, its high, its low, its counts."""
    journey, story, counts = frame.map.journey, story_of(frame.map), counts_of(frame.map)
    people = ", ".join(persona.persona for persona in frame.map.personas)
    title = say("{type} of {people}", type=type_name(frame), people=people) if people else type_name(frame)
    told = [f"{frame.part}."] if frame.part else []
    told += [f"{title}: {_counted(counts.stages, 'stage')}, {_counted(counts.touchpoints, 'touchpoint')}."]
    told += [journey.finding] if journey.finding else []
    if story.peak and story.low and story.peak.position > story.low.position:
        told += [
            _moment("Best moment: {place} ({feeling}).", story.peak),
            _moment("Worst moment: {place} ({feeling}).", story.low),
        ]
    if counts.pain_points:
        told.append(f"{_counted(counts.pain_points, 'pain point')}, {_counted(counts.opportunities, 'opportunity')}.")
    return " ".join(told)


def _moment(words: str, moment: Moment) -> str:
    return say(words, place=moment.place.name, feeling=moment.word or moment.written)


def _counted(count: int, name: str) -> str:
    return f"{count} {say_count(count, name)}"


def summary_of(frame: Frame, options: Options) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    """What stands around the lanes, in words: the people, the story, and how far the map can be trusted."""
    trust = tuple(Entry(text, frame.map.journey.path) for text in trust_lines(frame, options.today, options.stamp))
    return (*background(frame), (say("About this map"), trust))


VIEW = map_sheet
