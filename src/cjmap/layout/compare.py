"""Compare: a map against the ones it improves: both curves, the gap, what became of each pain point, what closes it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cjmap.diff.comparison import Comparison, compare
from cjmap.drawing.mirror import mirrored
from cjmap.drawing.options import Options
from cjmap.drawing.shapes import Line, Rect, Shape
from cjmap.drawing.sheet import Band, Column, Entry, Row, Sheet
from cjmap.errors import UsageError
from cjmap.languages import say, say_all, small, speaking, spoken
from cjmap.layout.comparison import emotion, metrics, pains, remedies, stage_change, touchpoints
from cjmap.layout.comparison.board import Board, BoardLane, board_of, both_as_one
from cjmap.layout.comparison.foot import footer, origins, whole_journey, whole_sections
from cjmap.layout.comparison.head import compare_crumbs, key_row, masthead
from cjmap.layout.comparison.headline import headline
from cjmap.layout.comparison.signs import STATUS
from cjmap.layout.kit.bands import lane_label, stacked
from cjmap.layout.kit.columns import least_widths, shared_out
from cjmap.layout.kit.headline import pointed_to
from cjmap.layout.kit.stages import phase_bar, stage_bar
from cjmap.model.language import direction_of
from cjmap.model.map import JourneyMap
from cjmap.model.nearest import did_you_mean

__all__ = ["VIEW", "compare_sheet"]

TOP, BOTTOM, GAP = 40, 32, 24
_LANES = tuple(part.LANE for part in (touchpoints, emotion, stage_change, pains, remedies, metrics))


def compare_sheet(journey_map: JourneyMap, options: Options) -> Sheet:
    """Lay out a map against those it improves, in its language.

    Raises UsageError when it improves none, or for an unknown lane.
    """
    if not journey_map.improved:
        raise UsageError(
            f"{journey_map.path} improves no other map, so there is nothing to compare it with; add a line "
            "`improves: …` to it, or name two maps: the earlier one, then the later one"
        )
    asked = _chosen(options.lanes)
    with speaking(journey_map.lang):
        return _laid_out(journey_map, asked, options)


def _laid_out(journey_map: JourneyMap, asked: Sequence[BoardLane], options: Options) -> Sheet:
    found = compare(journey_map.improved, journey_map)
    both = both_as_one(found)
    first = board_of(found, both, least_widths(both))
    told = [(lane, lane.words(first)) for lane in asked]
    lanes = [(lane, row) for lane, row in told if any(cell.entries for cell in row.cells)]
    rows = tuple(row for _, row in lanes)
    board = board_of(found, both, shared_out([box.width for box in first.frame.boxes], rows))
    bands = tuple(stacked(list(_bands(board, lanes, options)), TOP))
    journey = journey_map.journey
    return mirrored(Sheet(
        journey_map.id, journey.journey, _description(found), journey_map.lang, direction_of(journey_map.lang),
        board.frame.width, bands[-1].y + bands[-1].height + BOTTOM, bands, _columns(board), rows,
        _summary(board, options), compare_crumbs(board), headline(found), spoken=spoken(),
        pointed=pointed_to(found.after),
    ))  # fmt: skip


def _chosen(asked: Sequence[str]) -> list[BoardLane]:
    """The lanes asked for, in that order; all of them when none is."""
    known = {lane.id: lane for lane in _LANES}
    names = [name.strip().replace("-", "_") for name in asked] or [*known]
    for name in names:
        if name not in known:
            hint = did_you_mean(name, known) or f"there is {', '.join(known)}"
            raise UsageError(f"the compare view has no lane “{name}”; {hint}")
    return [known[name] for name in names]


def _bands(board: Board, lanes: Sequence[tuple[BoardLane, Row]], options: Options) -> Iterator[Band]:
    """The bands from the top down, each from 0; they are stacked afterwards."""
    frame = board.frame
    height, shapes = masthead(board)
    yield Band("masthead", frame.map.journey.journey, 0, height + 20, tuple(shapes), "header")
    if frame.boxes:
        if any(row.id == "emotion" for _, row in lanes):
            height, shapes = key_row(board)
            yield Band("key", say("The two curves"), 0, height + 18, tuple(shapes), "header")
        height, shapes = phase_bar(frame)
        if shapes:
            yield Band("phases", say("Phases"), 0, height, tuple(shapes), "stages")
        height, shapes = stage_bar(frame)
        yield Band("stages", say("Stages"), 0, height, tuple(shapes), "stages")
    for number, (lane, row) in enumerate(lanes):
        yield _lane_band(board, lane, row, hairline=number > 0)
    rule = Line(frame.margin, 0, frame.end, 0, "line")
    height, shapes = whole_journey(board)
    if shapes:
        _, label = lane_label(board.frame.margin, say("Whole journey"), "route", say("What holds all along"))
        yield Band("whole", say("Whole journey"), 0, max(height, 90), (rule, *label, *shapes))
    height, shapes = footer(board, options.today, options.stamp, 20)
    yield Band("footer", say("Legend and sources"), 0, height + 20, (rule, *shapes), "footer")


def _lane_band(board: Board, lane: BoardLane, row: Row, hairline: bool) -> Band:
    drawn, frame = lane.draw(board), board.frame
    label_height, label = lane_label(frame.margin, row.title, lane.icon, row.subtitle)
    height = round(max(drawn.height, 30 + label_height))
    ground: list[Shape] = [Line(frame.margin, 0, frame.end, 0, "line")] if hairline else []
    columns = [Line(box.x, 0, box.x, height, "line") for box in frame.boxes]
    behind = drawn.shapes[:1] if row.id == "emotion" else ()
    if not behind:
        later = [column.box for column in board.columns if column.change.undesigned]
        ground = [*(Rect(box.x, 0, box.width, height, "sunken") for box in later), *ground]
    return Band(row.id, row.title, 0, height, (*ground, *behind, *columns, *drawn.shapes[len(behind) :], *label))


def _columns(board: Board) -> tuple[Column, ...]:
    return tuple(
        Column(
            column.box.stage.id or "", column.box.stage.stage, column.box.stage.phase or "",
            ((say("Change"), column.change.feeling.reason),) if column.change.feeling.reason else (),
            column.change.pair.either.thing.path,
        )
        for column in board.columns
    )  # fmt: skip


def _description(found: Comparison) -> str:
    """What someone hears who cannot see the sheet: what is compared, what is found, what became of the pain points."""
    earlier = say_all(one.journey.journey for one in found.before)
    pains = ((len(found.pains(status)), small(say(sign.word))) for status, sign in STATUS.items())
    counts = ", ".join(f"{count} {word}" for count, word in pains if count)
    told = [say("Comparison of {title} with {others}.", title=found.after.journey.journey, others=earlier)]
    told += [headline(found).replace("**", "")]
    return " ".join(filter(None, [*told, say("Pain points: {list}.", list=counts) if counts else ""]))


def _summary(board: Board, options: Options) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    """What stands around the lanes, in words."""
    found, path = board.found, board.found.after.journey.path
    earlier = say_all(one.journey.journey for one in found.before)
    compared = Entry(say("{map} against {others}", map=found.after.journey.journey, others=earlier), path)
    groups: list[tuple[str, tuple[Entry, ...]]] = [(say("Compared"), (compared,))]
    if found.after.journey.finding:
        groups.append((say("Finding"), (Entry(found.after.journey.finding, path),)))
    sections = whole_sections(board)
    if sections:
        entries = (Entry(section.title, (), tuple(("", point) for point in section.points)) for section in sections)
        groups.append((say("Whole journey"), tuple(entries)))
    trust = tuple(Entry(text, path) for text in origins(board, options.today, options.stamp))
    return (*groups, (say("About these maps"), trust))


VIEW = compare_sheet
