"""Text set in lines: wrapped by measured widths, ready to stand on a sheet.

`set_text` gives a block whose height a layout can stack; `line` sets one line. Texts may hold the markup of
`drawing.markup` and whatever characters people paste: nothing that an output cannot carry gets through.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import groupby

from cjmap.drawing.bidi import Reads, reads
from cjmap.drawing.characters import clean
from cjmap.drawing.fonts import ASCENT, DESCENT, advance
from cjmap.drawing.markup import Span, parse
from cjmap.drawing.shapes import Anchor, FaceName, Run, Text
from cjmap.drawing.type_scale import Style
from cjmap.drawing.wrapping import Part, Unit, break_lines, faces_of, units, units_of
from cjmap.frozen import frozen

__all__ = ["Block", "Runs", "fitted", "line", "longest_word", "measure", "set_spans", "set_text", "wrap"]

Runs = tuple[Run, ...]

SAFETY = 1.01
"""Lines are filled to this much less than their width, since no two renderers agree to the last pixel."""

_LATIN = re.compile("[ -~\u00a0-\u024f\u2010-\u2026]*")
_SPACES = re.compile(" {2,}")
_SPENT = {0xAD: None, 0x200B: None, 0x2060: None}  # break signs that have done their work


@frozen
class Block:
    """Lines of text under each other. `width` is that of the widest line, `height` counts the leading."""

    lines: tuple[Runs, ...]
    style: Style
    width: float
    height: float
    reads: Reads = "ltr"

    def shapes(
        self, x: float, y: float, anchor: Anchor = "start", fill: str | None = None, halo: str | None = None
    ) -> tuple[Text, ...]:
        """The lines as shapes, the block's top at `y` and its start, middle or end at `x`."""
        style, paint = self.style, fill or self.style.fill
        tops = (y + place * style.leading for place in range(len(self.lines)))
        return tuple(
            Text(x, baseline(style, top), runs, style.size, paint, anchor, halo, self.reads)
            for top, runs in zip(tops, self.lines, strict=True)
        )


def baseline(style: Style, y: float) -> float:
    """Where the baseline of a line stands whose leading begins at `y`, on the half pixel."""
    top = (style.leading - (ASCENT + DESCENT) * style.size) / 2
    return round((y + top + ASCENT * style.size) * 2) / 2


@lru_cache(maxsize=8192)
def set_text(text: str, style: Style, width: float, *, balance: bool = False) -> Block:
    """The text wrapped to `width` as a block; without words it has no lines and no height."""
    lines = wrap(text, style, width, balance=balance)
    widest = max((_width(runs) for runs in lines), default=0)
    return Block(lines, style, widest, len(lines) * style.leading, reads(text))


def wrap(text: str, style: Style, width: float, *, balance: bool = False) -> tuple[Runs, ...]:
    """The lines of a text, none wider than `width` pixels unless it is a single grapheme.

    Newlines break lines, empty lines are left out. `balance` evens the lines without adding one.
    """
    text, faces = _tidy(text), (style.face, style.strong)
    spans = parse(text)
    return _filled(units(text, faces), spans, style, width, balance)


def set_spans(spans: Iterable[Span], style: Style, width: float, *, balance: bool = False) -> Block:
    """Spans wrapped to `width` as a block, each stressed as it says: markup in their texts is only text."""
    tidy = tuple(span._replace(text=_tidy(span.text)) for span in spans)
    kept = tuple(span for span in tidy if span.text)
    lines = _filled(units_of(kept, (style.face, style.strong)), kept, style, width, balance)
    widest = max((_width(runs) for runs in lines), default=0)
    return Block(lines, style, widest, len(lines) * style.leading, reads("".join(span.text for span in kept)))


def _filled(
    paragraphs: Iterable[Sequence[Unit]], spans: tuple[Span, ...], style: Style, width: float, balance: bool
) -> tuple[Runs, ...]:
    """The lines of some paragraphs, none wider than `width` pixels."""
    limit, chosen = width / style.size / SAFETY, faces_of(spans, (style.face, style.strong))
    rows = (row for words in paragraphs for row in break_lines(words, limit, chosen, balance))
    lines = (_runs([part for unit in row for part in unit.parts], spans, chosen, style) for row in rows)
    return tuple(runs for runs in lines if runs)


def line(
    text: str, style: Style, x: float, y: float, anchor: Anchor = "start", fill: str | None = None,
    halo: str | None = None,
) -> Text:  # fmt: skip
    """The text on one line, however long, the top of its leading at `y`."""
    runs, paint = _one_line(text, style), fill or style.fill
    return Text(x, baseline(style, y), runs, style.size, paint, anchor, halo, reads(text))


def measure(text: str, style: Style) -> float:
    """The width of the text on one line, in pixels."""
    return _width(_one_line(text, style))


def longest_word(text: str, style: Style) -> float:
    """The width of the longest piece of a text that no line need break, in pixels."""
    paragraphs = units(_tidy(text), (style.face, style.strong))
    return max((unit.ems + unit.hyphen for words in paragraphs for unit in words), default=0) * style.size * SAFETY


def fitted(text: str, style: Style, width: float, least: float = 12) -> Style:
    """The style, smaller as far as the longest word of a text needs to stay whole in `width` pixels.

    Not smaller than `least` pixels: what needs to be is broken at the usual size.
    """
    longest = longest_word(text, style)
    if longest <= width:
        return style
    size = int(style.size * width / longest * 4) / 4
    return replace(style, size=size) if size >= least else style


@lru_cache(maxsize=4096)
def _one_line(text: str, style: Style) -> Runs:
    spans = parse(_tidy(text).replace("\n", " ").strip())
    parts = (Part(span.text, place) for place, span in enumerate(spans))
    return _runs(parts, spans, faces_of(spans, (style.face, style.strong)), style)


def _tidy(text: str) -> str:
    text = clean(text)
    return _SPACES.sub(" ", text) if "  " in text else text


def _width(runs: Runs) -> float:
    return runs[-1].offset + runs[-1].width if runs else 0


def _runs(parts: Iterable[Part], spans: tuple[Span, ...], faces: tuple[FaceName, ...], style: Style) -> Runs:
    """The parts of one line as runs, each beginning where the one before it ends."""
    joined = [("".join(part.text for part in group), place) for place, group in groupby(parts, _span_of)]
    runs: list[Run] = []
    offset = 0.0
    for count, (text, place) in enumerate(joined, 1):
        text = _visible(text, count == len(joined))
        if not text:
            continue
        span, face = spans[place], faces[place]
        tracking = _tracking(text, style, face)
        width = round(advance(text, face, style.size) + tracking * len(text), 2)
        fill = span.fill or (style.strong_fill if span.stress == "strong" else None)
        runs.append(Run(text, round(offset, 2), width, face, fill, span.href, tracking=tracking))
        offset += width
    return tuple(runs)


def _tracking(text: str, style: Style, face: FaceName) -> float:
    """The space between letters, in pixels; none where letters join, stack or come from a font we do not know."""
    return round(style.tracking * style.size, 2) if style.tracking and _LATIN.fullmatch(text) else 0


def _span_of(part: Part) -> int:
    return part.span


def _visible(text: str, last: bool) -> str:
    """The text without spent break signs; a soft hyphen shows at the end of a line, where spaces hang."""
    if last:
        text = text.rstrip(" ")
        text = text[:-1] + "-" if text.endswith("\xad") else text
    return text if text.isascii() else text.translate(_SPENT)
