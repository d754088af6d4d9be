"""The emotion curve once more, low and without words, above the lanes of a page that has broken away from it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise
from typing import TypeGuard

from cjmap.drawing.shapes import Anchor, Circle, Fade, Group, Line, Link, Path, Rect, Segment, Shape, Text
from cjmap.drawing.sheet import Band
from cjmap.drawing.type_scale import CARD
from cjmap.frozen import NamedTuple

__all__ = ["names_of", "strip_of"]

HEIGHT, TOP, BOTTOM, CODES, NAME = 96.0, 12.0, 70.0, 90.0, 20.0
"""How tall it is, where the best and the worst score stand, the baselines of codes below it and of those above it."""

MARK, SMALLER = 40.0, 0.7
"""How large a sign on the curve may be, and how much smaller it is drawn here."""

_CODE = re.compile(r"T\d+")


class _Fall(NamedTuple):
    """From heights on the whole curve to those on the strip."""

    top: float
    bottom: float

    def __call__(self, y: float) -> float:
        return round(TOP + (y - self.top) * (BOTTOM - TOP) / (self.bottom - self.top), 2)


def strip_of(bands: Mapping[str, Band]) -> Band | None:
    """The strip of a sheet, from its bands by their ids; None where it has no curve.

    It is made of what is drawn: lines keep their width, signs their form, and words are left out but the lane's name
    and the codes of touchpoints.
    """
    emotion = bands.get("emotion")
    if emotion is None:
        return None
    lines = [one for one in emotion.shapes if isinstance(one, Line) and abs(one.x2 - one.x1) > MARK]
    levels = [one.y1 for one in lines if one.y1 == one.y2 > 0]
    if len(levels) < 5:
        return None
    fall = _Fall(min(levels), max(levels))
    name = next((one for one in _flat(emotion.shapes) if isinstance(one, Text) and one.words == emotion.title), None)
    codes = _codes(bands["touchpoints"]) if "touchpoints" in bands else []
    shapes = (*_lowered(emotion.shapes, fall), *([replace(name, y=TOP + 16)] if name else ()), *codes)
    return Band("emotion-strip", emotion.title, 0, HEIGHT, shapes, "stages")


def _lowered(shapes: Iterable[Shape], fall: _Fall) -> Iterator[Shape]:
    """What is left of the shapes of the lane, lower."""
    for shape in shapes:
        match shape:
            case Group():
                inner = tuple(_lowered(shape.shapes, fall))
                clip = shape.clip and replace(shape.clip, y=fall(shape.clip.y), height=_between(shape.clip, fall))
                if inner:
                    yield Group(inner, classes=shape.classes, clip=clip)
            case Link():
                yield from _lowered(shape.shapes, fall)
            case Line() if shape.x1 == shape.x2 and shape.stroke == "line":
                yield replace(shape, y1=0, y2=HEIGHT)
            case Line() if abs(shape.x2 - shape.x1) > MARK and (shape.stroke != "line" or shape.y1 == 0):
                y = fall(shape.y1) if shape.y1 else 0
                yield replace(shape, y1=y, y2=y)
            case Circle():
                yield replace(shape, y=fall(shape.y), radius=shape.radius * SMALLER, stroke_width=2)
            case Rect() if shape.width == shape.height and shape.width <= MARK:
                half = shape.width * (1 - SMALLER) / 2
                y = fall(shape.y + shape.height / 2) - shape.height * SMALLER / 2
                size = shape.width * SMALLER
                yield replace(shape, x=shape.x + half, y=round(y, 2), width=size, height=size)
            case Rect() if shape.height > HEIGHT and shape.width > MARK:
                yield replace(shape, y=0, height=HEIGHT)
            case Path():
                yield _lower_path(shape, fall)
            case _:
                pass


def _between(clip: Rect, fall: _Fall) -> float:
    return round(fall(clip.y + clip.height) - fall(clip.y), 2)


def _lower_path(path: Path, fall: _Fall) -> Path:
    """A line lower, its fade too; a sign as it is, but smaller."""
    lengths = [list(lengths) for _, *lengths in path.segments]
    across, down = ([at for one in lengths for at in one[start::2]] for start in (0, 1))
    fill = path.fill
    if (
        not isinstance(fill, Fade)
        and path.segments[-1] == ("Z",)
        and max(max(across) - min(across), max(down) - min(down)) <= MARK
    ):
        x, y = (min(across) + max(across)) / 2, (min(down) + max(down)) / 2
        return _moved(path, lambda at: x + (at - x) * SMALLER, lambda at: fall(y) + (at - y) * SMALLER)
    if isinstance(fill, Fade):
        fill = replace(fill, y=fall(fill.y), end_y=fall(fill.end_y))
    return replace(
        _moved(path, lambda at: at, lambda at: fall(at)), fill=fill, stroke_width=round(path.stroke_width * SMALLER, 2)
    )


def _moved(path: Path, to_x: Callable[[float], float], to_y: Callable[[float], float]) -> Path:
    """The path with each of its points elsewhere."""

    def segment(letter: str, *lengths: float) -> Segment:
        return (letter, *(round((to_y if place % 2 else to_x)(at), 2) for place, at in enumerate(lengths)))

    return replace(path, segments=tuple(segment(*one) for one in path.segments))


def _codes(touchpoints: Band) -> list[Text]:
    """The code of each touchpoint below its place on the curve, as far as there is room."""
    found: list[Text] = []
    for card in _flat(touchpoints.shapes):
        if _is_card(card):
            frame = next((one for one in card.shapes if isinstance(one, Rect)), None)
            code = next(
                (one for one in _flat(card.shapes) if isinstance(one, Text) and _CODE.fullmatch(one.words)), None
            )
            if frame and code:
                found.append(replace(code, x=frame.x + frame.width / 2, y=CODES, anchor="middle"))
    found.sort(key=lambda code: code.x)
    is_tight = any(other.x - one.x < (one.width + other.width) / 2 + 4 for one, other in pairwise(found))
    return [] if is_tight else found


def names_of(touchpoints: Band) -> Band | None:
    """The codes and titles of the touchpoints once more, for a page that begins with the curve below them."""
    shapes: list[Text] = []
    for card in _flat(touchpoints.shapes):
        texts = [one for one in _flat(card.shapes) if isinstance(one, Text)] if _is_card(card) else []
        code = next((one for one in texts if _CODE.fullmatch(one.words)), None)
        title = [one for one in texts if one.runs[0].face == CARD.face]
        if code and title:
            anchor: Anchor = "start" if code.anchor == "end" else "end"
            shapes.append(replace(code, x=title[0].x, y=NAME, anchor=anchor))
            shapes += [replace(one, y=NAME + CARD.leading * place) for place, one in enumerate(title, 1)]
    if not shapes:
        return None
    height = max(one.y for one in shapes) + 10
    return Band("touchpoints-strip", touchpoints.title, 0, height, tuple(shapes), "stages")


def _is_card(shape: Shape) -> TypeGuard[Group]:
    return isinstance(shape, Group) and bool(shape.id) and "card" in shape.classes


def _flat(shapes: Iterable[Shape]) -> Iterator[Shape]:
    for shape in shapes:
        yield shape
        if isinstance(shape, Group | Link):
            yield from _flat(shape.shapes)
