"""The sheet of a change: one map before and after, unchanged stages folded, what changed marked in place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cjmap.diff.grouped import Name, grouped
from cjmap.diff.map_diff import MapDiff, map_diff
from cjmap.diff.told import Told
from cjmap.drawing.mirror import mirrored
from cjmap.drawing.shapes import Hatch, Line, Rect, Shape
from cjmap.drawing.sheet import Band, Column, Entry, Row, Sheet
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import CAPTION
from cjmap.lanes.kit.cells import entries_of
from cjmap.languages import ENGLISH, say, speaking, spoken
from cjmap.layout.changed import claims, details, emotion, metrics, touchpoints
from cjmap.layout.changed.beside import beside, beside_words
from cjmap.layout.changed.columns import first_columns, wider
from cjmap.layout.changed.foot import footer, whole, whole_items
from cjmap.layout.changed.head import CRUMBS, masthead, verdict_words
from cjmap.layout.changed.lanes import ChangeLane
from cjmap.layout.changed.marked import became
from cjmap.layout.changed.stages import stage_bar, stage_words
from cjmap.layout.changed.state import Changed, compared
from cjmap.layout.comparison.board import BoardColumn
from cjmap.layout.kit.bands import lane_label, stacked
from cjmap.model.language import direction_of

__all__ = ["change_sheet"]

TOP, BOTTOM = 40, 32
_LANES = (touchpoints.LANE, emotion.LANE, claims.PAINS, claims.OPPORTUNITIES, metrics.METRICS, details.DETAILS)
_HEADS: dict[Name, str] = {
    "regression": "Worse", "improvement": "Better", "planned": "Feelings planned", "neutral": "Other changes",
}  # fmt: skip


def change_sheet(diff: MapDiff, before: str, after: str) -> Sheet:
    """Lay out what changed in a map between two states called `before` and `after`, in the language of the map."""
    with speaking(diff.either.lang):
        return _laid_out(_retold(diff), *(say(name) if " " in name else name for name in (before, after)))


def _retold(diff: MapDiff) -> MapDiff:
    """The same changes, their reasons said in the language that is spoken now."""
    return diff if spoken() == ENGLISH else diff._replace(changes=map_diff(diff.before, diff.after).changes)


def _laid_out(diff: MapDiff, before: str, after: str) -> Sheet:
    lang = diff.either.lang
    first = first_columns(compared(diff))
    lanes = [(lane, row) for lane in _LANES if _says(row := lane.words(first))]
    rows = tuple(row for _, row in lanes)
    changed = wider(first, [row for row in rows if row.id != "emotion"])
    bands = tuple(stacked(list(_bands(changed, lanes, (before, after))), TOP))
    title = diff.either.journey.journey
    return mirrored(Sheet(
        f"{diff.either.id}-diff", title, _description(diff, before, after), lang, direction_of(lang),
        changed.board.frame.width, bands[-1].y + bands[-1].height + BOTTOM, bands, _columns(changed), rows,
        _summary(changed, before, after), tuple(map(say, CRUMBS)), verdict_words(diff), spoken=spoken(),
    ))  # fmt: skip


def _says(row: Row) -> bool:
    return any(cell.entries for cell in row.cells)


def _bands(changed: Changed, lanes: Sequence[tuple[ChangeLane, Row]], sides: tuple[str, str]) -> Iterator[Band]:
    """The bands from the top down, each from 0; they are stacked afterwards."""
    frame = changed.board.frame
    height, shapes = masthead(changed, sides)
    yield Band("masthead", frame.map.journey.journey, 0, height + 24, tuple(shapes), "header")
    if frame.boxes:
        height, shapes = stage_bar(changed)
        yield Band("stages", say("Stages"), 0, height, (*shapes, *_folded_label(changed)), "stages")
    for number, (lane, row) in enumerate(lanes):
        yield _lane_band(changed, lane, row, hairline=number > 0)
    rule = Line(frame.margin, 0, frame.end, 0, "line")
    height, shapes = whole(changed)
    if shapes:
        label = lane_label(changed.board.frame.margin, say("Whole journey"), "route")[1]
        yield Band("whole", say("Whole journey"), 0, max(height, 60), (rule, *label, *shapes))
    height, shapes = beside(changed, 24)
    if shapes:
        yield Band("beside", say("File and checks"), 0, height + 40, (rule, *shapes), "footer")
    height, shapes = footer(changed, 20)
    yield Band("footer", say("Legend"), 0, height + 20, (rule, *shapes), "footer")


def _folded_label(changed: Changed) -> list[Shape]:
    if len(changed.open) == len(changed.board.columns):
        return []
    return [*set_text(say("Unchanged stages are folded"), CAPTION, 120).shapes(changed.board.frame.margin, 5)]


def _lane_band(changed: Changed, lane: ChangeLane, row: Row, hairline: bool) -> Band:
    drawn, frame = lane.draw(changed), changed.board.frame
    label_height, label = lane_label(frame.margin, row.title, lane.icon, row.subtitle)
    height = round(max(drawn.height, 32 + label_height))
    folded = [Rect(start, 0, end - start, height, "sunken" if lane.id == "emotion" else Hatch("line", "sunken"))
              for start, end in emotion.stretches(changed, folded=True)]  # fmt: skip
    ground: list[Shape] = [*folded, *([Line(frame.margin, 0, frame.end, 0, "line")] if hairline else [])]
    columns = [Line(box.x, 0, box.x, height, "line") for box in frame.boxes]
    return Band(row.id, row.title, 0, height, (*ground, *drawn.behind, *columns, *drawn.shapes, *label))


def _columns(changed: Changed) -> tuple[Column, ...]:
    return tuple(
        Column(
            column.box.stage.id or "", column.box.stage.stage, column.box.stage.phase or "",
            ((say("Change"), _happened(changed, at, column)),),
            column.change.pair.either.thing.path,
        )
        for at, column in enumerate(changed.board.columns)
    )  # fmt: skip


def _happened(changed: Changed, at: int, column: BoardColumn) -> str:
    return (stage_words(changed, column) or say("Changed")) if at in changed.open else say("Unchanged")


def _description(diff: MapDiff, before: str, after: str) -> str:
    """What someone hears who cannot see the sheet."""
    words = "What changed in {title} from {before} to {after}."
    return f"{say(words, title=diff.either.journey.journey, before=before, after=after)} {verdict_words(diff)}."


def _summary(changed: Changed, before: str, after: str) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    """Every change in words, the worse ones first; and what is held against what."""
    diff = changed.changes.diff
    groups: list[tuple[str, tuple[Entry, ...]]] = []
    for group in grouped(diff) if diff.before and diff.after else ():
        groups.append((say(_HEADS[group.name]), tuple(_sentence(one) for one in group.told)))
    if items := whole_items(changed):
        groups.append((say("Whole journey"), entries_of(items)))
    return (
        *groups,
        *beside_words(changed),
        (say("About this comparison"), (Entry(f"{diff.either.path}: {became(before, after)}"),)),
    )


def _sentence(one: Told) -> Entry:
    """A change as a sentence with its reason as small print."""
    before, after = ("".join(run.text for run in one.runs if run.of in ("both", side)) for side in ("before", "after"))
    notes = ((say("Before"), before), (say("After"), after), (say("Why"), one.reason))
    return Entry(f"{one.sign} {one.subject}", (), tuple((label, text) for label, text in notes if text))
