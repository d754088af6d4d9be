"""Lines of text for renderers that know one direction and one font a line.

resvg and Typst read SVG with usvg, which takes every line to run from the left, and gets lines wrong that mix fonts.
So a line of right-to-left letters, or of letters beyond our faces, is set here: cut into pieces of one font and one
direction, each with a place of its own, measured in the font it will be drawn in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from unicodedata import bidirectional

from cjmap.drawing.fonts import advance, covers
from cjmap.drawing.shapes import Run, Shape, Text
from cjmap.drawing.sheet import Sheet
from cjmap.drawing.visual import levels, visual_order
from cjmap.export.kit.font_files import FontFile, font_width
from cjmap.export.kit.shapes_of import redrawn
from cjmap.export.kit.stand_ins import StandIns, is_invisible
from cjmap.frozen import NamedTuple

__all__ = ["MISSING", "typeset"]

MISSING = "□"
"""What is drawn for a character that no font has."""

_MIRRORED = str.maketrans("()[]{}<>«»‹›≤≥", ")(][}{><»«›‹≥≤")


class Sign(NamedTuple):
    """One grapheme: what is drawn of it, its run, the font that stands in for the run's face, its level."""

    text: str
    run: Run
    font: FontFile | None
    level: int


class Piece(NamedTuple):
    """Neighbouring signs of one font and one direction; widths in pixels, spaces at the ends apart."""

    text: str
    run: Run
    font: FontFile | None
    level: int
    width: float
    before: float
    after: float


def typeset(sheet: Sheet, stand_ins: StandIns) -> Sheet:
    """The sheet with every line set from left to right, each in fonts that have its letters."""

    def draw(shape: Shape) -> Iterable[Shape]:
        return _set(shape, stand_ins) if isinstance(shape, Text) and not _is_plain(shape) else (shape,)

    return replace(redrawn(sheet, draw), direction="ltr")


def _is_plain(text: Text) -> bool:
    return text.reads == "ltr" and all(
        run.text.isascii() or all(covers(char, run.face) and not is_invisible(char) for char in run.text)
        for run in text.runs
    )


def _set(text: Text, stand_ins: StandIns) -> Iterator[Text]:
    """The pieces of a line, each as a line of its own."""
    pieces = [_piece(group, text.size) for group in _grouped(list(_signs(text, stand_ins)))]
    width = sum(piece.before + piece.width + piece.after for piece in pieces)
    is_rtl = text.reads == "rtl"
    back = {"start": float(is_rtl), "middle": 0.5, "end": float(not is_rtl)}[text.anchor]
    x = text.x - back * width
    for place in visual_order([piece.level for piece in pieces]):
        piece = pieces[place]
        turned = piece.level % 2 == 1
        x += piece.after if turned else piece.before
        if piece.text:
            run = replace(
                piece.run, text=piece.text, offset=0, width=round(piece.width, 2),
                family=piece.font.family if piece.font else None,
            )  # fmt: skip
            yield replace(text, x=round(x, 2), runs=(run,), anchor="start", reads="ltr")
        x += piece.width + (piece.before if turned else piece.after)


def _signs(text: Text, stand_ins: StandIns) -> Iterator[Sign]:
    from unicode_segmentation_rs import graphemes

    found = levels(text.words, "rtl" if text.reads == "rtl" else "ltr")
    at = 0
    for run in text.runs:
        for grapheme in graphemes(run.text, True):
            level, at = found[at], at + len(grapheme)
            if all(covers(char, run.face) or is_invisible(char) for char in grapheme):
                drawn = "".join(char for char in grapheme if not is_invisible(char))
                yield Sign(drawn, run, None, level)
            elif font := stand_ins.face_for(grapheme, run.face) or stand_ins.face_for(grapheme[0], run.face):
                yield Sign("".join(char for char in grapheme if ord(char) in font.codes), run, font, level)
            else:
                kept = "".join(char for char in grapheme if covers(char, run.face) and not is_invisible(char))
                yield Sign(kept if kept[:1] == grapheme[0] else MISSING, run, None, level)


def _grouped(signs: list[Sign]) -> Iterator[list[Sign]]:
    """Neighbours of one run, font and level; a space between two words of a stand-in is set in it too."""
    for place, sign in enumerate(signs[1:-1], 1):
        before, after = signs[place - 1], signs[place + 1]
        if sign.text == " " and before.font and before.font == after.font and ord(" ") in before.font.codes:
            signs[place] = sign._replace(font=before.font)
    for _, group in groupby(signs, key=_belonging):
        yield from _apart(list(group))


def _apart(signs: list[Sign]) -> Iterator[list[Sign]]:
    """Signs at the ends of a right-to-left piece apart from its letters, since usvg would move them."""
    letters = [place for place, sign in enumerate(signs) if _runs_from_right(sign)]
    first, stop = (letters[0], letters[-1] + 1) if letters and signs[0].level % 2 else (0, len(signs))
    yield from filter(None, (signs[:first], signs[first:stop], signs[stop:]))


def _runs_from_right(sign: Sign) -> bool:
    return any(bidirectional(char) in ("R", "AL") for char in sign.text)


def _belonging(sign: Sign) -> tuple[object, ...]:
    return id(sign.run), sign.font and (sign.font.path, sign.font.place), sign.level


def _piece(signs: list[Sign], size: float) -> Piece:
    first = signs[0]
    whole = "".join(sign.text for sign in signs)
    text = whole.strip(" ")
    space = advance(" ", first.run.face, size)
    before = len(whole) - len(whole.lstrip(" ")) if text else len(whole)
    after = len(whole) - len(whole.rstrip(" ")) if text else 0
    if first.level % 2 and not any(map(_runs_from_right, signs)):
        text = "".join(sign.text for sign in reversed(signs)).strip(" ").translate(_MIRRORED)
    if not text:
        width = 0.0
    elif first.font:
        width = font_width(first.font.path, first.font.place, text) * size
    else:
        width = advance(text, first.run.face, size) + first.run.tracking * len(text)
    return Piece(text, first.run, first.font, first.level, width, before * space, after * space)
