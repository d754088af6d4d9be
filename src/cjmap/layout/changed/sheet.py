"""The sheet of a change: one map before and after, unchanged stages folded, what changed marked in place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cjmap.diff.grouped import Name, grouped
from cjmap.diff.map_diff import MapDiff
from cjmap.diff.told import Told
from cjmap.drawing.mirror import mirrored
from cjmap.drawing.shapes import Hatch, Line, Rect, Shape
from cjmap.drawing.sheet import Band, Column, Entry, Row, Sheet
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import CAPTION
from cjmap.lanes.kit.cells import entries_of
from cjmap.layout.changed import claims, details, emotion, metrics, touchpoints
from cjmap.layout.changed.beside import beside, beside_words
from cjmap.layout.changed.columns import first_columns, wider
from cjmap.layout.changed.foot import footer, whole, whole_items
from cjmap.layout.changed.head import CRUMBS, masthead, verdict_words
from cjmap.layout.changed.lanes import ChangeLane
from cjmap.layout.changed.stages import stage_bar, stage_words
from cjmap.layout.changed.state import Changed, compared
from cjmap.layout.kit.bands import lane_label, stacked
from cjmap.model.language import direction_of

__all__ = ["change_sheet"]

TOP, BOTTOM = 40, 32
_LANES = (touchpoints.LANE, emotion.LANE, claims.PAINS, claims.OPPORTUNITIES, metrics.METRICS, details.DETAILS)
_HEADS: dict[Name, str] = {
    "regression": "Worse", "improvement": "Better", "planned": "Feelings planned", "neutral": "Other changes",
}  # fmt: skip


def change_sheet(diff: MapDiff, before: str, after: str) -> Sheet:
    """Lay out what changed in a map between two states called `before` and `after`."""
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
        _summary(changed, before, after), CRUMBS, verdict_words(diff),
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
        yield Band("stages", "Stages", 0, height, (*shapes, *_folded_label(changed)), "stages")
    for number, (lane, row) in enumerate(lanes):
        yield _lane_band(changed, lane, row, hairline=number > 0)
    rule = Line(frame.margin, 0, frame.end, 0, "line")
    height, shapes = whole(changed)
    if shapes:
        label = lane_label(changed.board.frame.margin, "Whole journey", "route")[1]
        yield Band("whole", "Whole journey", 0, max(height, 60), (rule, *label, *shapes))
    height, shapes = beside(changed, 24)
    if shapes:
        yield Band("beside", "File and checks", 0, height + 40, (rule, *shapes), "footer")
    height, shapes = footer(changed, 20)
    yield Band("footer", "Legend", 0, height + 20, (rule, *shapes), "footer")


def _folded_label(changed: Changed) -> list[Shape]:
    if len(changed.open) == len(changed.board.columns):
        return []
    return [*set_text("Unchanged stages are folded", CAPTION, 120).shapes(changed.board.frame.margin, 5)]


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
            (("Change", (stage_words(changed, column) or "Changed") if at in changed.open else "Unchanged"),),
            column.change.pair.either.thing.path,
        )
        for at, column in enumerate(changed.board.columns)
    )  # fmt: skip


def _description(diff: MapDiff, before: str, after: str) -> str:
    """What someone hears who cannot see the sheet."""
    return f"What changed in {diff.either.journey.journey} from {before} to {after}. {verdict_words(diff)}."


def _summary(changed: Changed, before: str, after: str) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    """Every change in words, the worse ones first; and what is held against what."""
    diff = changed.changes.diff
    groups: list[tuple[str, tuple[Entry, ...]]] = []
    for group in grouped(diff) if diff.before and diff.after else ():
        groups.append((_HEADS[group.name], tuple(_sentence(one) for one in group.told)))
    if items := whole_items(changed):
        groups.append(("Whole journey", entries_of(items)))
    return (
        *groups,
        *beside_words(changed),
        ("About this comparison", (Entry(f"{diff.either.path}: {before} → {after}"),)),
    )


def _sentence(one: Told) -> Entry:
    """A change as a sentence with its reason as small print."""
    before, after = ("".join(run.text for run in one.runs if run.of in ("both", side)) for side in ("before", "after"))
    notes = (("Before", before), ("After", after), ("Why", one.reason))
    return Entry(f"{one.sign} {one.subject}", (), tuple((label, text) for label, text in notes if text))
