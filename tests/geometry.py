"""What a sheet must obey whatever it shows: `faults_of(sheet)` names everything that overlaps or leaves its place.

It looks at shapes alone, as a reader's eye would, and knows nothing of how they were laid out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from cjmap.drawing.shapes import Circle, Group, Icon, Image, Line, Link, Path, Rect, Segment, Shape, Text
from cjmap.drawing.sheet import Band, Sheet

__all__ = ["Box", "box_of_text", "cards_of", "columns_of", "curve_points", "faults_of", "shapes_of", "texts_of"]

ASCENT, HIGH_ASCENT, DESCENT = 0.77, 0.9, 0.24
"""How far plain letters, letters with accents, and descenders reach from the baseline, in ems; leading is more."""

TOLERANCE = 0.5
SMALLEST = 11
AIR = 8


class Box(NamedTuple):
    """A rectangle in pixels of its band."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, other: Box, tolerance: float = TOLERANCE) -> bool:
        """Whether the other lies inside."""
        return (
            other.left >= self.left - tolerance
            and other.top >= self.top - tolerance
            and other.right <= self.right + tolerance
            and other.bottom <= self.bottom + tolerance
        )

    def within(self, other: Box) -> Box:
        """The part of this box that the other shows."""
        left, right = (min(max(x, other.left), other.right) for x in (self.left, self.right))
        top, bottom = (min(max(y, other.top), other.bottom) for y in (self.top, self.bottom))
        return Box(left, top, right, bottom)

    def meets(self, other: Box, tolerance: float = TOLERANCE) -> bool:
        """Whether they have more in common than a hair."""
        return (
            min(self.right, other.right) - max(self.left, other.left) > tolerance
            and min(self.bottom, other.bottom) - max(self.top, other.top) > tolerance
        )


class Named(NamedTuple):
    """A box and what to call it when it is at fault."""

    box: Box
    name: str


def shapes_of(shapes: Iterable[Shape]) -> Iterator[Shape]:
    """Every shape, groups and links before what they hold."""
    for shape in shapes:
        yield shape
        if isinstance(shape, Group | Link):
            yield from shapes_of(shape.shapes)


def texts_of(shapes: Iterable[Shape]) -> list[Text]:
    """Every line of text."""
    return [shape for shape in shapes_of(shapes) if isinstance(shape, Text)]


def box_of_text(text: Text) -> Box:
    """Where the letters of a line stand: its measured width by how tall its letters are."""
    back = {"start": 0.0, "middle": text.width / 2, "end": text.width}[text.anchor]
    left = text.x - text.width + back if text.reads == "rtl" else text.x - back
    ascent = ASCENT if text.words.isascii() else HIGH_ASCENT
    return Box(left, text.y - ascent * text.size, left + text.width, text.y + DESCENT * text.size)


def box_of_rect(rect: Rect | Image) -> Box:
    """The outline of a box."""
    return Box(rect.x, rect.y, rect.x + rect.width, rect.y + rect.height)


def cards_of(band: Band) -> list[tuple[Box, Group]]:
    """The cards of a band: groups that stand for one thing, by the box they are drawn in or their words take."""
    found = []
    for shape in shapes_of(band.shapes):
        if isinstance(shape, Group) and {"card", "chip", "metric"} & set(shape.classes):
            frame = next((one for one in shape.shapes if isinstance(one, Rect)), None)
            if "metric" in shape.classes or frame is None:
                found.append((_around([box_of_text(text) for text in texts_of(shape.shapes)]), shape))
            else:
                found.append((box_of_rect(frame), shape))
    return found


def columns_of(sheet: Sheet) -> list[tuple[float, float]]:
    """Where each stage begins and ends, from left to right, as its chevron says."""
    band = next((band for band in sheet.bands if band.id == "stages"), None)
    groups = [one for one in band.shapes if isinstance(one, Group)] if band else []
    outlines = [next(one for one in group.shapes if isinstance(one, Path)).segments for group in groups]
    starts = [outline[0][1] for outline in outlines]
    if not groups:
        return []
    tips = [x for x, _ in curve_points(outlines[-1])]
    if sheet.direction == "rtl":
        ends = [*starts[1:], min(tips)]
        return sorted((end, start) for start, end in zip(starts, ends, strict=True))
    ends = [*starts[1:], max(tips)]
    return list(zip(starts, ends, strict=True))


def curve_points(segments: Sequence[Segment]) -> list[tuple[float, float]]:
    """Points along a path, close enough to see where it goes."""
    points: list[tuple[float, float]] = []
    for letter, *lengths in segments:
        if letter in ("M", "L"):
            points.append((lengths[0], lengths[1]))
        elif letter == "C":
            (x0, y0), (x1, y1, x2, y2, x3, y3) = points[-1], lengths
            for step in range(1, 13):
                t, r = step / 12, 1 - step / 12
                points.append(
                    (
                        r**3 * x0 + 3 * r * r * t * x1 + 3 * r * t * t * x2 + t**3 * x3,
                        r**3 * y0 + 3 * r * r * t * y1 + 3 * r * t * t * y2 + t**3 * y3,
                    )
                )
    return points


def faults_of(sheet: Sheet) -> list[str]:
    """Everything that is out of place on a sheet, in words; nothing for a sheet as it should be."""
    return [*_stacking(sheet), *(f"{band.id}: {fault}" for band in sheet.bands for fault in _faults_in(sheet, band))]


def _stacking(sheet: Sheet) -> Iterator[str]:
    for above, below in pairwise(sheet.bands):
        if abs(above.y + above.height - below.y) > 0.01:
            yield f"{below.id} begins at {below.y}, but {above.id} ends at {above.y + above.height}"
    if sheet.bands[0].y < 0 or sheet.bands[-1].y + sheet.bands[-1].height > sheet.height:
        yield "the bands are taller than the sheet"
    if len({band.id for band in sheet.bands}) < len(sheet.bands):
        yield "two bands have the same id"
    ids = [one.id for band in sheet.bands for one in shapes_of(band.shapes) if isinstance(one, Group) and one.id]
    if len(set(ids)) < len(ids):
        yield f"ids occur twice: {sorted({one for one in ids if ids.count(one) > 1})}"


def _faults_in(sheet: Sheet, band: Band) -> Iterator[str]:
    whole = Box(0, 0, sheet.width, band.height)
    shapes = list(shapes_of(band.shapes))
    lines = texts_of(band.shapes)
    texts = [Named(box_of_text(text), f"“{text.words}”") for text in lines if text.words.strip()]
    yield from (f"“{text.words}” is {text.size} pixels small" for text in lines if text.size < SMALLEST)
    yield from (f"{name} leaves the band: {_told(box)}" for box, name in texts if not whole.holds(box))
    yield from (f"this leaves the band: {one}" for box, one in _seen(band.shapes, whole) if not whole.holds(box, 2))
    yield from (f"{one.name} overlaps {other.name}" for one, other in _meeting(texts))
    icons = [Named(Box(one.x, one.y, one.x + one.size, one.y + one.size), f"the icon {one.name}")
             for one in shapes if isinstance(one, Icon)]  # fmt: skip
    yield from (f"{one.name} overlaps {other.name}" for one, other in _meeting([*icons, *texts]))
    yield from _struck(shapes)
    yield from _card_faults(sheet, band)


def _struck(shapes: Sequence[Shape]) -> Iterator[str]:
    """Words that the edge of a box runs through, unless a box of their own is drawn over that edge."""
    rects = [(place, one, box_of_rect(one)) for place, one in enumerate(shapes) if isinstance(one, Rect)]
    texts = [(place, one, box_of_text(one)) for place, one in enumerate(shapes) if isinstance(one, Text)]
    for at, text, box in texts:
        if not text.words.strip():
            continue
        own = [place for place, one, rect in rects if one.fill and place < at and rect.holds(box)]
        for place, _, rect in rects:
            if rect.meets(box, 1) and not rect.holds(box) and not any(place < one < at for one in own):
                yield f"“{text.words}” crosses the edge of a box: {_told(box)} and {_told(rect)}"


def _seen(shapes: Iterable[Shape], view: Box) -> Iterator[tuple[Box, Shape]]:
    """Every shape with the box of what is seen of it; a clip hides what lies beyond."""
    for shape in shapes:
        clip = box_of_rect(shape.clip) if isinstance(shape, Group) and shape.clip else None
        if isinstance(shape, Group | Link):
            for box, one in _seen(shape.shapes, view):
                yield (box if clip is None else box.within(clip)), one
        else:
            yield _box(shape, view), shape


def _card_faults(sheet: Sheet, band: Band) -> Iterator[str]:
    cards = [Named(box, f"the card {group.id or ' '.join(text.words for text in texts_of(group.shapes))[:60]}")
             for box, group in cards_of(band)]  # fmt: skip
    yield from (f"{one.name} overlaps {other.name}" for one, other in _meeting(cards))
    columns = [Box(left, 0, right, band.height) for left, right in columns_of(sheet)]
    for box, name in cards:
        if columns and not any(column.holds(box) for column in columns):
            yield f"{name} is in no stage’s column: {_told(box)}"
    for box, name in cards:
        if box.top < AIR or box.bottom > band.height - AIR:
            yield f"{name} has no air above or below: {_told(box)}"
    for box, group in cards_of(band):
        for text in texts_of(group.shapes):
            if not box.holds(box_of_text(text)):
                yield f"“{text.words}” leaves its card: {_told(box_of_text(text))} of {_told(box)}"


def _meeting(boxes: Iterable[Named]) -> Iterator[tuple[Named, Named]]:
    """Every pair of boxes that overlap."""
    open_: list[Named] = []
    for one in sorted(boxes):
        open_ = [other for other in open_ if other.box.right > one.box.left]
        yield from ((other, one) for other in open_ if other.box.meets(one.box))
        open_.append(one)


def _box(shape: Shape, otherwise: Box) -> Box:
    match shape:
        case Rect() | Image():
            return box_of_rect(shape)
        case Icon():
            return Box(shape.x, shape.y, shape.x + shape.size, shape.y + shape.size)
        case Circle():
            return Box(shape.x - shape.radius, shape.y - shape.radius, shape.x + shape.radius, shape.y + shape.radius)
        case Line():
            return _around([Box(shape.x1, shape.y1, shape.x1, shape.y1), Box(shape.x2, shape.y2, shape.x2, shape.y2)])
        case Path():
            return _around([Box(x, y, x, y) for x, y in curve_points(shape.segments)])
        case _:
            return otherwise


def _around(boxes: Sequence[Box]) -> Box:
    return Box(
        min((box.left for box in boxes), default=0),
        min((box.top for box in boxes), default=0),
        max((box.right for box in boxes), default=0),
        max((box.bottom for box in boxes), default=0),
    )


def _told(box: Box) -> str:
    return f"({box.left:.1f}, {box.top:.1f})–({box.right:.1f}, {box.bottom:.1f})"
