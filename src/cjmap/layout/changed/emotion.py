"""Emotion before and after: a ghost where the curve was, the curve as it is, and the amounts where it moved."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, product

from cjmap.drawing.curve import sample, steffen
from cjmap.drawing.gap import gaps
from cjmap.drawing.shapes import Circle, Group, Path, Rect, Shape
from cjmap.drawing.sheet import Cell, Entry, Row
from cjmap.lanes.kit.canvas import HEIGHT, axis, y_of
from cjmap.lanes.kit.cells import Packing, stack
from cjmap.lanes.kit.items import Bullet, Item
from cjmap.lanes.kit.labels import Placer
from cjmap.lanes.kit.lane import Drawn
from cjmap.lanes.kit.marks import star
from cjmap.languages import say, small
from cjmap.layout.changed.labels import jobs_of, state_of
from cjmap.layout.changed.lanes import FOLDED, ChangeLane
from cjmap.layout.changed.signs import cross
from cjmap.layout.changed.state import Changed
from cjmap.layout.changed.unscored import unscored_entries
from cjmap.layout.comparison.board import BoardColumn
from cjmap.layout.comparison.curves import Curves, Mark, MarkPair, curves_of, points
from cjmap.layout.comparison.emotion import BETTER, SLIVER, WORSE, moved_words, scale_words
from cjmap.layout.comparison.labels import Job, label_shapes, place_jobs
from cjmap.layout.comparison.pills import arrow, pill_shapes, place_pills
from cjmap.layout.comparison.signs import GHOST_DASH, diamond, from_to

__all__ = ["LANE", "drawn_areas"]

GHOST, CURVE, FOLDED_CURVE = 2.0, 4.0, 1.75
_LEAST, _PAD, _MOST_MARKS = 0.05, 10, 8
_STRIP = Packing(least=10_000, gap=4)


def _words(changed: Changed) -> Row:
    curves, board = curves_of(changed.board), changed.board
    cells = []
    for at, column in enumerate(board.columns):
        entries = [_entry(changed, pair) for pair in curves.pairs if stands_in(column, pair)]
        entries += unscored_entries(changed, column)
        cells.append(
            Cell(column.box.stage.id or "", tuple(entries), None if entries or at in changed.open else say(FOLDED))
        )
    return Row("emotion", say("Emotion"), tuple(cells), scale_words(board))


def stands_in(column: BoardColumn, pair: MarkPair) -> bool:
    """Whether the marks of a pair stand in a column."""
    mark = pair.before or pair.after
    return mark is not None and column.box.x <= mark.x <= column.box.end


def _entry(changed: Changed, pair: MarkPair) -> Entry:
    """Both feelings of one touchpoint in words: `anxious −1.7 to safe +1.2`; one where they are the same."""
    told = [" ".join(filter(None, (mark.word, mark.written))) for mark in (pair.before, pair.after) if mark]
    mark = pair.after or pair.before
    assert mark
    state = state_of(pair)
    notes: tuple[tuple[str, str], ...] = (
        ((say("Change"), small(say(state.capitalize()))),) if state != "unchanged" else ()
    )
    if pair.before and pair.after and state == "changed" and changed.is_comparable:
        moved = pair.after.position - pair.before.position
        notes = ((say("Change"), moved_words(moved, changed.board)),)
    return Entry(
        from_to(tuple(dict.fromkeys(told))), mark.place.path, notes, mark=changed.board.frame.codes.of(mark.place)
    )


def _draw(changed: Changed) -> Drawn:
    board, frame, curves = changed.board, changed.board.frame, curves_of(changed.board)
    if not curves.pairs:
        height, shapes = _strip(changed, [], 0)
        return Drawn(height, tuple(shapes))
    ground: list[Shape] = [Rect(start, 0, end - start, HEIGHT, "card") for start, end in stretches(changed)]
    shapes = [*axis(board.frame_of(board.found.after)), *drawn_areas(changed, curves)]
    shown = [pair for column in changed.open_columns for pair in curves.pairs if stands_in(column, pair)]
    placer = Placer(frame.start + 4, frame.end - 4, 6, HEIGHT - 6)
    for mark in (mark for pair in curves.pairs for mark in (pair.before, pair.after) if mark):
        placer.avoid_box(mark.x - 10, mark.y - 10, 20, 20)
    pills = place_pills(board, curves, placer, _LEAST) if changed.is_comparable else []
    placer.spare_line(y_of(0))
    placer.avoid_curve(sorted({point for run in (*curves.before, *curves.after) for point in _samples(run)}))
    for pair in shown:
        if pair.before and pair.after:
            top, bottom = sorted((pair.before.y, pair.after.y))
            placer.avoid_box(pair.after.x - 5, top, 10, bottom - top)
    labels, homeless = place_jobs([job for pair in shown for job in jobs_of(pair, changed.alone)], placer)
    shapes += [Path(steffen(points(run)), None, "ink-3", GHOST, GHOST_DASH) for run in curves.before if len(run) > 1]
    shapes += _curve(changed, curves)
    shapes += [shape for pair in shown for shape in (*arrow(pair), *_marks(pair))]
    shapes += _small_marks(changed, curves)
    shapes += pill_shapes(pills)
    for job, placed in labels:
        shapes += label_shapes(job, placed)
    below, strip = _strip(changed, homeless, HEIGHT)
    return Drawn(HEIGHT + below, (*shapes, *strip), tuple(ground))


def stretches(changed: Changed, *, folded: bool = False) -> list[tuple[float, float]]:
    """Where neighbouring open columns begin and end; or folded ones."""
    columns = enumerate(changed.board.columns)
    groups = groupby(columns, key=lambda one: (one[0] in changed.open) is not folded)
    kept = [[column for _, column in group] for wanted, group in groups if wanted]
    return [(group[0].box.x, group[-1].box.end) for group in kept]


def _curve(changed: Changed, curves: Curves) -> Iterator[Shape]:
    """The curve as it is: strong through open columns, thin through folded ones."""
    runs = [steffen(points(run)) for run in curves.after if len(run) > 1]
    for folded, ink, width in ((True, "ink-3", FOLDED_CURVE), (False, "ink", CURVE)):
        for start, end in stretches(changed, folded=folded):
            drawn = tuple(Path(run, None, ink, width, round=True) for run in runs)
            if drawn:
                yield Group(drawn, clip=Rect(start, 0, end - start, HEIGHT))


def drawn_areas(changed: Changed, curves: Curves) -> list[Shape]:
    """The areas between the curves around what moved, came or went: plain where it gets better, hatched where worse."""
    if not changed.is_comparable:
        return []
    moved = [mark.x for pair in curves.pairs for mark in (pair.after or pair.before,)
             if mark and state_of(pair) != "unchanged"]  # fmt: skip
    return [
        Path(gap.outline, BETTER if gap.above else WORSE)
        for before, after in product(curves.before, curves.after)
        for gap in gaps(points(before), points(after), SLIVER)
        if any(gap.start - 1 <= x <= gap.end + 1 for x in moved)
    ]


def _samples(run: tuple[Mark, ...]) -> Iterator[tuple[float, float]]:
    along = points(run)
    for x in range(int(along[0][0]), int(along[-1][0]) + 1, 4):
        yield float(x), sample(along, x)


def _marks(pair: MarkPair) -> Iterator[Shape]:
    """The marks of an open touchpoint: a diamond where it was, crossed out where it is gone, a dot where it is."""
    before, after, state = pair.before, pair.after, state_of(pair)
    if before and state in ("changed", "removed"):
        yield diamond(before.x, before.y)
        if state == "removed":
            yield from cross(before.x, before.y)
    if after and after.place.moment_of_truth:
        yield star(after.x, after.y, 13, "card")
    elif after and state == "unchanged":
        yield Circle(after.x, after.y, 6, "card", "ink", 3)
    elif after:
        yield Circle(after.x, after.y, 7, "pos" if state == "added" else "mom", "card", 1.5)


def _small_marks(changed: Changed, curves: Curves) -> Iterator[Shape]:
    """Little rings in folded columns, as far as they have room for them."""
    for at, column in enumerate(changed.board.columns):
        if at not in changed.open:
            pairs = [pair for pair in curves.pairs if stands_in(column, pair)]
            for mark in (pair.after for pair in pairs[: _MOST_MARKS if len(pairs) <= _MOST_MARKS else 0]):
                if mark:
                    yield Circle(mark.x, mark.y, 4, "sunken", "ink-3", 1.5)


def _strip(changed: Changed, homeless: list[Job], top: float) -> tuple[float, list[Shape]]:
    """What the curves have no room for, and what nobody scored, in small print below the open columns."""
    shapes: list[Shape] = []
    tallest = 0.0
    codes = changed.board.frame.codes
    for column in changed.open_columns:
        told = [job.told(codes) for job in homeless if stands_in(column, job.pair)]
        told += [f"{one.mark} {one.text}".strip() for one in unscored_entries(changed, column)]
        items: list[Item] = [Bullet(Entry(text)) for text in told]
        if items:
            height, drawn = stack(items, column.box.x, top + _PAD, column.box.width, _STRIP)
            shapes += drawn
            tallest = max(tallest, height)
    return (tallest + 2 * _PAD if shapes else 0), shapes


LANE = ChangeLane("emotion", "Emotion", "heart-pulse", _words, _draw)
