"""What views without lanes share: a frame of a fixed width, who comes where in it, masthead and foot, the sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cjmap.drawing.bidi import joined
from cjmap.drawing.mirror import mirrored
from cjmap.drawing.options import Options
from cjmap.drawing.shapes import Line, Shape
from cjmap.drawing.sheet import Band, Column, Entry, Row, Sheet
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import CAPTION
from cjmap.lanes.kit.frame import Frame, box_of, codes_of
from cjmap.languages import say, spoken
from cjmap.layout.kit.bands import stacked
from cjmap.layout.kit.columns import MARGIN
from cjmap.layout.kit.footer import trust_lines
from cjmap.layout.kit.headline import pointed_to
from cjmap.layout.kit.legend import HEADING
from cjmap.layout.kit.masthead import crumbs, masthead
from cjmap.model.feelings import Feeling
from cjmap.model.language import direction_of
from cjmap.model.map import JourneyMap
from cjmap.model.persona import Persona
from cjmap.model.place import Place, Stage, Touchpoint

__all__ = ["around", "felt_words", "meant", "poster", "poster_frame", "range_words", "visited", "where_of"]

TOP, BOTTOM, GAP = 40, 32, 28
Summary = tuple[tuple[str, tuple[Entry, ...]], ...]


def poster_frame(journey_map: JourneyMap, width: float) -> Frame:
    """The frame of a sheet this wide, its stages equally wide between the margins."""
    stages = journey_map.stages
    each = (width - 2 * MARGIN) / max(len(stages), 1)
    boxes = tuple(box_of(stage, MARGIN + number * each, each) for number, stage in enumerate(stages))
    return Frame(journey_map, boxes, MARGIN, MARGIN, width - MARGIN, codes_of(journey_map))


def poster(
    frame: Frame, options: Options, view: str, described: str, bands: Sequence[Band], columns: Sequence[Column],
    rows: Sequence[Row], summary: Summary = (),
) -> Sheet:  # fmt: skip
    """The sheet of a view: the masthead, the view's bands from 0 on, the foot; and its table twin.

    `view` names it in the first line. `described` is what someone hears who cannot see it.
    """
    journey = frame.map.journey
    head, foot = around(frame, options, view)
    shown = tuple(stacked([head, *bands, foot], TOP))
    trust = tuple(Entry(text, journey.path) for text in trust_lines(frame, options.today, options.stamp))
    return mirrored(Sheet(
        frame.map.id, journey.journey, described, frame.map.lang, direction_of(frame.map.lang), frame.width,
        shown[-1].y + shown[-1].height + BOTTOM, shown, tuple(columns), tuple(rows),
        (*summary, (say("About this map"), trust)), crumbs(frame, view), journey.finding or "",
        spoken=spoken(), pointed=pointed_to(frame.map),
    ))  # fmt: skip


def around(frame: Frame, options: Options, view: str) -> tuple[Band, Band]:
    """The masthead of a view and its foot."""
    height, shapes = masthead(frame, 0, view)
    head = Band("masthead", frame.map.journey.journey, 0, height + GAP, tuple(shapes), "header")
    return head, _foot(frame, options)


def _foot(frame: Frame, options: Options) -> Band:
    """How far the map can be trusted, half of it at the start and half at the end."""
    told = trust_lines(frame, options.today, options.stamp)
    width = (frame.end - frame.start) / 2 - 20
    half = (len(told) + 1) // 2
    shapes: list[Shape] = [Line(frame.start, 0, frame.end, 0, "line")]
    lowest = 0.0
    for texts, x, at_end in ((told[:half], frame.start, False), (told[half:], frame.end, True)):
        y = 20.0
        for number, text in enumerate(texts):
            block = set_text(text, CAPTION if number or at_end else HEADING, width)
            shapes += block.shapes(x, y, "end" if at_end else "start")
            y += block.height + 4
        lowest = max(lowest, y)
    return Band("footer", "Sources", 0, lowest + 8, tuple(shapes), "footer")


def visited(journey_map: JourneyMap, persona: Persona | None) -> Iterator[tuple[Stage, Place]]:
    """Every stage and touchpoint that a persona comes to (None: anybody), each with its stage, in reading order."""
    for stage in journey_map.stages:
        if not meant(stage.personas, persona):
            continue
        yield stage, stage
        yield from ((stage, one) for one in stage.touchpoints or () if meant(one.personas, persona))


def meant(named: Sequence[str] | None, persona: Persona | None) -> bool:
    """Whether something said of the personas `named` (none: of all) holds for this one."""
    return persona is None or not named or persona.id in named


def where_of(frame: Frame, stage: Stage | None, place: Place | None) -> str:
    """Where in the journey something is: the touchpoint's code and the stage, the stage alone, or the whole of it."""
    if stage is None or place is None:
        return say("Whole journey")
    return f"{frame.codes.of(place)} · {stage.stage}" if isinstance(place, Touchpoint) else stage.stage


def felt_words(frame: Frame, feeling: Feeling) -> str:
    """A feeling and its score as written, or how far customers differ where that is all that is known."""
    return joined((feeling.word, feeling.written), " ") or range_words(frame, feeling)


def range_words(frame: Frame, feeling: Feeling) -> str:
    """How far customers differ, from the lowest to the highest score; nothing where nobody says."""
    scale = frame.map.scale
    if feeling.low is None or feeling.high is None:
        return ""
    low, high = (scale.precise(end) for end in (feeling.low, feeling.high))
    return say("{first} to {last}", first=low, last=high)
