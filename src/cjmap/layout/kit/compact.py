"""The compact sheet: which lanes it keeps, how much a cell shows, and what it says of all the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cjmap.drawing.options import Options
from cjmap.drawing.sheet import Row
from cjmap.lanes.kit.frame import Frame, codes_of
from cjmap.languages import say
from cjmap.layout.kit.columns import framed, least_widths
from cjmap.layout.kit.lanes import Chosen, chosen, headed
from cjmap.layout.kit.panel import story_sections
from cjmap.layout.kit.persona import persona_sections
from cjmap.model.map import JourneyMap

__all__ = ["KEPT", "MOST", "compacted", "left_out", "spoken"]

KEPT = ("touchpoints", "emotion", "pain_points", "opportunities")
"""The lanes of a compact sheet, unless others are asked for by name."""

MOST = 3
"""How many things a cell of it shows."""

Lanes = list[tuple[Chosen, Row]]


def spoken(frame: Frame, asked: Sequence[Chosen]) -> Lanes:
    """The lanes that have something to say, each with its words."""
    told = [(one, headed(frame, one, one.lane.words(frame, one.spec))) for one in asked]
    return [(one, row) for one, row in told if any(cell.entries or cell.none is not None for cell in row.cells)]


def compacted(frame: Frame, lanes: Lanes, by_name: bool) -> tuple[Frame, Lanes]:
    """The frame of a compact sheet, which says what is left out, and the lanes that are kept.

    Lanes asked for `by_name` are kept, and so are all where none of the usual ones has anything to say.
    """
    usual = [(one, row) for one, row in lanes if one.spec.id in KEPT]
    kept = lanes if by_name or not usual else usual
    compact = replace(frame, most=MOST, left_out=_told(frame, lanes, kept))
    return compact, spoken(compact, [one for one, _ in kept])


def left_out(journey_map: JourneyMap, options: Options) -> str:
    """What the compact sheet of a map does not show, in words; nothing where it shows everything."""
    frame = framed(journey_map, codes_of(journey_map), least_widths(journey_map), options.stages)
    lanes = spoken(frame, chosen(journey_map, options.lanes))
    return compacted(frame, lanes, bool(options.lanes))[0].left_out


def _told(frame: Frame, lanes: Lanes, kept: Lanes) -> str:
    gone = [row.title for one, row in lanes if all(one is not other for other, _ in kept)]
    gone += [say("what else is known of the personas")] if any(map(persona_sections, frame.map.personas)) else []
    gone += [say("the story")] if story_sections(frame) else []
    folded = [told for one, row in kept if one.lane.folds and (told := _folded(row))]
    parts = (("left out: {list}", gone), ("folded: {list}", folded))
    return "; ".join(say(begin, list=", ".join(listed)) for begin, listed in parts if listed)


def _folded(row: Row) -> str:
    """Such as `Pain points 3 of 10`; nothing where every cell shows all it has."""
    counts = [len(cell.entries) for cell in row.cells]
    over = sum(max(0, count - MOST) for count in counts)
    return say("{name} {over} of {count}", name=row.title, over=over, count=sum(counts)) if over else ""
