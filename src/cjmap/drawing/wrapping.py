"""Where lines may break (UAX 14) and where they do, filled greedily or evenly. Widths are in ems."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest

from cjmap.drawing.fonts import advance, space_after
from cjmap.drawing.markup import Span, parse
from cjmap.drawing.shapes import FaceName
from cjmap.frozen import NamedTuple

__all__ = ["Part", "Unit", "break_lines", "faces_of", "units", "units_of"]

_PREFERRED = re.compile(r"[^/.\-_?&=#:@]*[/.\-_?&=#:@]+|[^/.\-_?&=#:@]+")
_IDEOGRAPHS = "\u2e80"


class Part(NamedTuple):
    """A stretch of a unit within one span: its text, and which of the text's spans it belongs to."""

    text: str
    span: int


Parts = tuple[Part, ...]


class Unit(NamedTuple):
    """What a line takes whole.

    `ems` is its advance, `gap` what is added when another unit follows on the same line (a space, or
    kerning), `hyphen` what a soft hyphen adds when the line ends here. A `fresh` unit begins a line of its
    own.
    """

    parts: Parts
    ems: float
    gap: float = 0
    hyphen: float = 0
    fresh: bool = False


Faces = tuple[FaceName, FaceName]  # of plain and of strong words


def faces_of(spans: Sequence[Span], faces: Faces) -> tuple[FaceName, ...]:
    """The face of each span in a text whose plain and strong words are set in `faces`."""
    emphasis: FaceName = "regular" if faces[0] == "italic" else "italic"
    chosen: dict[str, FaceName] = {"none": faces[0], "strong": faces[1], "emphasis": emphasis, "code": "mono"}
    return tuple(chosen[span.stress] for span in spans)


@lru_cache(maxsize=4096)
def units(text: str, faces: Faces) -> tuple[tuple[Unit, ...], ...]:
    """The units of each paragraph of a clean text, measured. Empty paragraphs are left out."""
    return units_of(parse(text), faces)


def units_of(spans: Sequence[Span], faces: Faces) -> tuple[tuple[Unit, ...], ...]:
    """The units of each paragraph of spans whose texts are clean."""
    return tuple(tuple(_measured(parts, faces_of(spans, faces))) for parts in _paragraphs(spans) if parts)


def break_lines(paragraph: Sequence[Unit], limit: float, faces: Sequence[FaceName], balance: bool) -> list[list[Unit]]:
    """The lines of one paragraph, none wider than `limit` ems unless it is a single grapheme."""
    if any(unit.ems + unit.hyphen > limit for unit in paragraph):
        paragraph = [piece for unit in paragraph for piece in _pieces(unit, limit, faces)]
    lines = _fill(paragraph, limit)
    if len(lines) < 2:
        return lines
    return _balanced(paragraph, limit, lines) if balance else _without_orphan(paragraph, limit, lines)


def _fill(paragraph: Sequence[Unit], limit: float) -> list[list[Unit]]:
    lines: list[list[Unit]] = []
    used = 0.0
    for unit in paragraph:
        if used + unit.ems + unit.hyphen > limit or unit.fresh or not lines:
            lines.append([])
            used = 0.0
        lines[-1].append(unit)
        used += unit.ems + unit.gap
    return lines


def _balanced(paragraph: Sequence[Unit], limit: float, lines: list[list[Unit]]) -> list[list[Unit]]:
    """As many lines, as even as a narrower limit makes them."""
    narrow, wide = sum(unit.ems for unit in paragraph) / len(lines), limit
    for _ in range(6):
        middle = (narrow + wide) / 2
        attempt = _fill(paragraph, middle)
        if len(attempt) == len(lines):
            wide, lines = middle, attempt
        else:
            narrow = middle
    return lines


def _without_orphan(paragraph: Sequence[Unit], limit: float, lines: list[list[Unit]]) -> list[list[Unit]]:
    """The same lines, or as many slightly narrower ones that leave no single short word at the end."""
    if len(lines[-1]) > 1 or lines[-1][0].ems > limit / 4:
        return lines
    for share in (0.94, 0.88, 0.82):
        attempt = _fill(paragraph, limit * share)
        if len(attempt) == len(lines) and len(attempt[-1]) > 1:
            return attempt
    return lines


def _paragraphs(spans: Sequence[Span]) -> Iterator[list[Part]]:
    """The text cut at newlines, spaces at both ends dropped."""
    paragraph: list[Part] = []
    for number, span in enumerate(spans):
        for place, text in enumerate(span.text.split("\n")):
            if place:
                yield paragraph
                paragraph = []
            if text := text if paragraph else text.lstrip(" "):
                paragraph.append(Part(text, number))
    yield paragraph


def _measured(paragraph: Sequence[Part], faces: Sequence[FaceName]) -> Iterator[Unit]:
    from unicode_segmentation_rs import line_break_units

    text = "".join(part.text for part in paragraph).rstrip(" ")
    return _with_gaps(list(_stretches(paragraph, line_break_units(text))), faces)


def _stretches(paragraph: Sequence[Part], broken: Sequence[str]) -> Iterator[Parts]:
    """The broken text, each stretch told which spans it comes from."""
    if len(paragraph) == 1:
        yield from ((Part(text, paragraph[0].span),) for text in broken)
        return
    rest = iter(paragraph)
    text, span = next(rest)
    for stretch in broken:
        parts, missing = [], len(stretch)
        while missing > len(text):
            parts.append(Part(text, span))
            missing -= len(text)
            text, span = next(rest)
        parts.append(Part(text[:missing], span))
        text = text[missing:]
        yield tuple(part for part in parts if part.text)


def _with_gaps(stretches: Sequence[Parts], faces: Sequence[FaceName]) -> Iterator[Unit]:
    """Each stretch measured, with what separates it from the next."""
    for parts, following in zip_longest(stretches, stretches[1:]):
        text, span = parts[-1]
        face, body = faces[span], text.rstrip(" ")
        ems = advance(body, face, 1)
        for part in parts[:-1]:
            ems += advance(part.text, faces[part.span], 1)
        if spaces := len(text) - len(body):
            yield Unit(parts, ems, space_after(body[-1:], face) + (spaces - 1) * space_after(" ", face))
        elif body.endswith("\xad"):
            yield Unit(parts, ems, 0, advance("-", face, 1))
        else:
            yield Unit(parts, ems, _kerning(body[-1], following[0], span, face) if following else 0)


def _kerning(char: str, following: Part, span: int, face: FaceName) -> float:
    """What the pair around a break loses when the line breaks there."""
    if following.span != span or char >= _IDEOGRAPHS:
        return 0
    after = following.text[0]
    return advance(char + after, face, 1) - advance(char, face, 1) - advance(after, face, 1)


def _pieces(unit: Unit, limit: float, faces: Sequence[FaceName]) -> Iterator[Unit]:
    """A unit as it is, or, when no line can hold it, cut after `/`, `.` and the like, or into graphemes."""
    from unicode_segmentation_rs import graphemes

    if unit.ems + unit.hyphen <= limit:
        yield unit
        return
    for part in unit.parts:
        for piece in _PREFERRED.findall(part.text):
            body = piece.rstrip(" ")
            whole = advance(body, faces[part.span], 1) <= limit
            texts = [piece] if whole else graphemes(body, True)
            texts[-1] += "" if whole else piece[len(body) :]
            pieces = _with_gaps([(Part(text, part.span),) for text in texts], faces)
            yield next(pieces)._replace(fresh=not whole)
            yield from pieces
