"""Storyboard: the journey told in frames, row by row, stage by stage."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.drawing.bidi import joined
from cjmap.drawing.options import Options
from cjmap.drawing.shapes import Group, Path, Shape
from cjmap.drawing.sheet import Band, Cell, Column, Row, Sheet
from cjmap.drawing.text import Block, line, set_text
from cjmap.drawing.type_scale import STAGE, Style
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.notes import notes_of
from cjmap.languages import say, say_count, speaking
from cjmap.layout.kit.frames import PICTURE, foot_height, frame_shapes, head_height
from cjmap.layout.kit.poster import poster, poster_frame
from cjmap.layout.kit.scenes import Scene, frame_entry, scenes_of
from cjmap.model.map import JourneyMap
from cjmap.model.place import Stage

__all__ = ["VIEW", "storyboard_sheet"]

ACROSS, MOST, EACH, WIDEST, GUTTER, GAP = 5, 6, 300, 380, 16, 32
WIDTH = 2 * 28 + ACROSS * EACH + (ACROSS - 1) * GUTTER
_NUMBER = Style(18, 22, "regular", "on-stage-2")
_PHASE = Style(13, 16, fill="on-stage-2")
_UNEVEN = (0, 16, 9, 4, 0.5, 0, 2)
"""How unwelcome a row of so many frames is."""

Strip = list[tuple[Stage, list[Scene]]]


def storyboard_sheet(journey_map: JourneyMap, options: Options) -> Sheet:
    """Lay out a map as frames: one for each touchpoint, or for a stage that has none."""
    with speaking(journey_map.lang):
        return _laid_out(journey_map, options)


def _laid_out(journey_map: JourneyMap, options: Options) -> Sheet:
    frame = poster_frame(journey_map, WIDTH)
    scenes = scenes_of(frame)
    told = [(stage, [scene for scene in scenes if scene.stage is stage]) for stage in journey_map.stages]
    strips = _strips(told)
    first: dict[int, int] = {}
    for number, strip in enumerate(strips):
        for stage, _ in strip:
            first.setdefault(id(stage), number)
    bands = [_band(frame, strip, number, first) for number, strip in enumerate(strips)]
    columns = [
        Column(
            one.id or "", one.stage, one.phase or "", notes_of(frame, one, ("channel", "owner", "success")), one.path
        )
        for one in journey_map.stages
    ]
    cells = (Cell(one.id or "", tuple(frame_entry(frame, scene) for scene in found)) for one, found in told)
    rows = [Row("frames", say("Frames"), tuple(cells))] if columns else []
    sizes = ((len(scenes), "frame"), (len(columns), "stage"))
    parts = ", ".join(f"{count} {say_count(count, noun)}" for count, noun in sizes)
    described = say("Storyboard of {title}: {parts}.", title=journey_map.journey.journey, parts=parts)
    return poster(frame, options, say("Storyboard"), described, bands, columns, rows)


def _strips(told: Sequence[tuple[Stage, list[Scene]]]) -> list[Strip]:
    """Which frames stand in which row: stages beside each other while they fit, rows as evenly filled as can be.

    A stage is torn only where it has more frames than a row may have; its parts are about equally long.
    """
    parts = [(stage, part) for stage, scenes in told for part in _torn(scenes)]
    best: list[tuple[float, list[Strip]]] = [(0, [])]
    for stop in range(1, len(parts) + 1):
        ways = []
        for start in range(stop - 1, -1, -1):
            count = sum(len(scenes) for _, scenes in parts[start:stop])
            if count > MOST:
                break
            cost, strips = best[start]
            ways.append((cost + _UNEVEN[count], [*strips, parts[start:stop]]))
        best.append(min(ways, key=lambda way: way[0]))
    return best[-1][1]


def _torn(scenes: list[Scene]) -> list[list[Scene]]:
    if len(scenes) <= MOST:
        return [scenes]
    rows = -(-len(scenes) // ACROSS)
    each = -(-len(scenes) // rows)
    return [scenes[start : start + each] for start in range(0, len(scenes), each)]


def _band(frame: Frame, strip: Strip, number: int, first: dict[int, int]) -> Band:
    """One row: the bars of its stages, and the frames below them, equally tall."""
    count = sum(len(scenes) for _, scenes in strip)
    each = min((frame.end - frame.start - (count - 1) * GUTTER) / count, WIDEST)
    widths = [len(scenes) * each + (len(scenes) - 1) * GUTTER for _, scenes in strip]
    titles = [_title(frame, stage, width, first[id(stage)] < number)
              for (stage, _), width in zip(strip, widths, strict=True)]  # fmt: skip
    tallest = max(name.height + phase.height for _, name, phase in titles)
    bar = round(max(44.0, tallest + 22))
    head = max(head_height(frame, scene, each) for _, scenes in strip for scene in scenes)
    foot = max(foot_height(frame, scene, each) for _, scenes in strip for scene in scenes)
    x = frame.start
    shapes: list[Shape] = []
    for (stage, scenes), title, width in zip(strip, titles, widths, strict=True):
        again = first[id(stage)] < number
        shapes.append(Group(tuple(_bar(title, x, width, bar, tallest)), None if again else f"s-{stage.id}", ("stage",),
                            label=stage.stage))  # fmt: skip
        for scene in scenes:
            shapes.append(frame_shapes(frame, scene, x, bar + 14, each, head, foot))
            x = round(x + each + GUTTER, 2)
    names = ", ".join(stage.stage for stage, _ in strip)
    return Band(f"row-{number + 1}", names, 0, bar + 14 + head + PICTURE + foot + GAP, tuple(shapes))


def _title(frame: Frame, stage: Stage, width: float, again: bool) -> tuple[str, Block, Block]:
    """The number of a stage, its name, and its phase and time in small print, wrapped to the width of its frames."""
    number = "" if stage.stage[:1].isdigit() else str(frame.number_of(stage))
    width -= 60
    told = (stage.phase, stage.when, stage.duration.told if stage.duration else "", say("continued") if again else "")
    small = set_text(joined(told), _PHASE, width)
    return number, set_text(stage.stage, STAGE, width), small


def _bar(
    title: tuple[str, Block, Block], x: float, width: float, height: float, tallest: float
) -> list[Shape]:  # fmt: skip
    """A chevron over the frames of a stage: it points the way the story goes. `tallest` is the tallest title beside."""
    number, name, phase = title
    tip = height / 2
    outline = Path(
        (("M", x, 0), ("L", x + width - 14, 0), ("L", x + width, tip), ("L", x + width - 14, height),
         ("L", x, height), ("Z",)), "stage",
    )  # fmt: skip
    y = (height - tallest) / 2
    told = line(number, _NUMBER, x + 16, y)
    indent = told.width + 8 if number else 0
    return [
        outline,
        *([told] if number else []),
        *name.shapes(x + 16 + indent, y),
        *phase.shapes(x + 16, y + name.height),
    ]


VIEW = storyboard_sheet
