"""Emotion before and after: both curves, the gap between them, and how far each touchpoint moves."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from cjmap.drawing.bidi import joined
from cjmap.drawing.curve import sample, steffen
from cjmap.drawing.gap import gaps
from cjmap.drawing.shapes import Fade, Hatch, Path, Rect, Shape
from cjmap.drawing.sheet import Cell, Entry, Row
from cjmap.lanes.kit.canvas import HEIGHT, axis, y_of
from cjmap.lanes.kit.cells import Packing, stack
from cjmap.lanes.kit.items import Bullet, Item
from cjmap.lanes.kit.labels import Placer
from cjmap.lanes.kit.lane import Drawn
from cjmap.lanes.kit.marks import star
from cjmap.lanes.kit.notes import notes_of
from cjmap.languages import say
from cjmap.layout.comparison.board import Board, BoardColumn, BoardLane
from cjmap.layout.comparison.curves import Curves, Mark, MarkPair, curves_of, points, unscored
from cjmap.layout.comparison.labels import Job, label_shapes, place_labels
from cjmap.layout.comparison.pills import arrow, pill_shapes, place_pills
from cjmap.layout.comparison.signs import GHOST_DASH, diamond, difference, direction, dot, from_to, said_of

__all__ = ["LANE", "drawn_gaps", "moved_words", "scale_words"]

BETTER = Fade("area-pos", 0, 0.2, HEIGHT, 0.2)
WORSE = Hatch("neg-mid", "neg-tint")
_STRIP = Packing(least=10_000, gap=4)
_PAD, SLIVER = 10, 4.0


def _words(board: Board) -> Row:
    curves = curves_of(board)
    cells = []
    for column in board.columns:
        entries = [_entry(board, pair) for pair in curves.pairs if _stands_in(column, pair)]
        entries += [
            Entry(word, held.thing.path, ((say("When"), say(side)),), mark=board.frame.codes.of(held.thing))
            for side, held, word in unscored(column)
        ]
        cells.append(Cell(column.box.stage.id or "", tuple(entries)))
    return Row("emotion", say("Emotion"), tuple(cells), scale_words(board))


def scale_words(board: Board) -> str:
    """The scale of the lane, or that there were two."""
    return (
        say("On two scales, drawn on one")
        if board.found.scale_note
        else say("On a scale of {scale}", scale=board.found.after.scale)
    )


def _stands_in(column: BoardColumn, pair: MarkPair) -> bool:
    mark = pair.before or pair.after
    return mark is not None and column.box.x <= mark.x <= column.box.end


def _entry(board: Board, pair: MarkPair) -> Entry:
    """Both feelings of one touchpoint in words: `anxious −1.7 to safe +1.2`."""
    before, after = pair.before, pair.after
    told = [" ".join(filter(None, (mark.word, mark.written))) for mark in (before, after) if mark]
    mark = after or before
    assert mark
    notes: list[tuple[str, str]] = []
    if before and after:
        change = after.position - before.position
        notes.append((say("Change"), moved_words(change, board)))
    else:
        only = say("scored after only") if after else say("scored before only")
        notes.append((say("Change"), pair.missing or only))
    for words, one in (("{label} before", before), ("{label} after", after)):
        if one and one.place.emotion:
            found = notes_of(board.frame_of(one.map), one.place.emotion)
            notes += [(say(words, label=label), text) for label, text in found]
    code = board.frame.codes.of(mark.place)
    return Entry(from_to(told), mark.place.path, tuple(dict.fromkeys(notes)), mark=code)


def moved_words(change: float, board: Board) -> str:
    """How far a feeling moved, and whether that is better: `+0.7, better`."""
    return joined((difference(change, board.found.after.scale), direction(change).word), ", ")


def _draw(board: Board) -> Drawn:
    curves = curves_of(board)
    frame = board.frame
    if not curves.pairs:
        height, shapes = _strip(board, [], 0)
        return Drawn(height, tuple(shapes))
    shapes = [Rect(frame.start, 0, frame.end - frame.start, HEIGHT, "card"), *axis(board.frame_of(board.found.after))]
    shapes += drawn_gaps(curves)
    placer = Placer(frame.start + 4, frame.end - 4, 6, HEIGHT - 6)
    for mark in (mark for pair in curves.pairs for mark in (pair.before, pair.after) if mark):
        reach = 16 if mark.place.moment_of_truth else 9
        placer.avoid_box(mark.x - reach, mark.y - reach, 2 * reach, 2 * reach)
    pills = place_pills(board, curves, placer)
    placer.spare_line(y_of(0))
    placer.avoid_curve(sorted({point for run in (*curves.before, *curves.after) for point in _samples(run)}))
    placer.avoid_curve(_inside(curves))
    for pair in curves.pairs:
        if pair.before and pair.after:
            top, bottom = sorted((pair.before.y, pair.after.y))
            placer.avoid_box(pair.after.x - 5, top, 10, bottom - top)
    labels, homeless = place_labels(curves, placer)
    shapes += [Path(steffen(points(run)), None, "ink-3", 2.5, GHOST_DASH) for run in curves.before if len(run) > 1]
    shapes += [Path(steffen(points(run)), None, "pos", 4, round=True) for run in curves.after if len(run) > 1]
    for pair in curves.pairs:
        shapes += arrow(pair)
    for pair in curves.pairs:
        shapes += _marks(pair)
    shapes += pill_shapes(pills)
    for job, placed in labels:
        shapes += label_shapes(job, placed)
    below, strip = _strip(board, homeless, HEIGHT)
    return Drawn(HEIGHT + below, (*shapes, *strip))


def drawn_gaps(curves: Curves) -> list[Shape]:
    """The shaded areas between the curves: plain where it gets better, hatched where it gets worse.

    Curves part between touchpoints too, by the way they bend; only what a touchpoint bears out is shaded.
    """
    moved = [(pair.after.x, pair.after.y < pair.before.y) for pair in curves.pairs
             if pair.before and pair.after and pair.before.y != pair.after.y]  # fmt: skip
    return [
        Path(gap.outline, BETTER if gap.above else WORSE)
        for before, after in product(curves.before, curves.after)
        for gap in gaps(points(before), points(after), SLIVER)
        if any(gap.start - 1 <= x <= gap.end + 1 and better is gap.above for x, better in moved)
    ]


def _samples(run: tuple[Mark, ...]) -> Iterator[tuple[float, float]]:
    along = points(run)
    for x in range(int(along[0][0]), int(along[-1][0]) + 1, 4):
        yield float(x), sample(along, x)


def _inside(curves: Curves) -> Iterator[tuple[float, float]]:
    """Points all over the areas between the curves, so that labels stand outside of them."""
    for before, after in product(curves.before, curves.after):
        one, other = points(before), points(after)
        for x in range(int(max(one[0][0], other[0][0])), int(min(one[-1][0], other[-1][0])) + 1, 8):
            top, bottom = sorted((sample(one, x), sample(other, x)))
            yield from ((float(x), float(y)) for y in range(int(top) + 14, int(bottom), 14))


def _marks(pair: MarkPair) -> list[Shape]:
    shapes: list[Shape] = [diamond(pair.before.x, pair.before.y)] if pair.before else []
    if pair.after and pair.after.place.moment_of_truth:
        shapes.append(star(pair.after.x, pair.after.y, 15, "card"))
    elif pair.after:
        shapes.append(dot(pair.after.x, pair.after.y))
    return shapes


def _strip(board: Board, homeless: list[Job], top: float) -> tuple[float, list[Shape]]:
    """What the curves have no room for, and what nobody scored, column by column in small print."""
    listed: list[tuple[BoardColumn, list[Item]]] = []
    for column in board.columns:
        told = [job.told(board.frame.codes) for job in homeless if _stands_in(column, job.pair)]
        told += [
            " ".join(filter(None, (board.frame.codes.of(held.thing), said_of(side, word))))
            for side, held, word in unscored(column)
        ]
        listed.append((column, [Bullet(Entry(text)) for text in told]))
    if not any(items for _, items in listed):
        return 0, []
    shapes: list[Shape] = []
    tallest = 0.0
    for column, items in listed:
        if items:
            height, drawn = stack(items, column.box.x, top + _PAD, column.box.width, _STRIP)
            shapes += drawn
            tallest = max(tallest, height)
    return tallest + 2 * _PAD, shapes


LANE = BoardLane("emotion", "Emotion", "heart-pulse", _words, _draw)
