"""The bundled faces: how wide text is set in them, what they cover, and small copies to embed.

Widths come from HarfBuzz, with kerning, so that a sheet is the same on every machine. Words are measured
once: a space is kerned with the character before it at most, so a line is the sum of its words and the spaces
after them.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from cjmap.drawing.characters import estimate
from cjmap.drawing.shapes import FaceName
from cjmap.frozen import NamedTuple
from cjmap.resources import folder

if TYPE_CHECKING:
    import uharfbuzz

__all__ = ["ASCENT", "DESCENT", "FACES", "Face", "advance", "covers", "space_after", "subset", "uncovered"]

ASCENT, DESCENT = 1984 / 2048, 494 / 2048
"""How far Inter reaches above and below the baseline, in ems."""


class Face(NamedTuple):
    """A font file and how a style sheet speaks of it."""

    file: str
    family: str
    weight: int = 400
    style: str = "normal"


FACES: dict[FaceName, Face] = {
    "regular": Face("inter-regular.ttf", "Inter"),
    "medium": Face("inter-medium.ttf", "Inter", 500),
    "semibold": Face("inter-semibold.ttf", "Inter", 600),
    "bold": Face("inter-bold.ttf", "Inter", 700),
    "italic": Face("inter-italic.ttf", "Inter", 400, "italic"),
    "mono": Face("jetbrains-mono.ttf", "JetBrains Mono"),
}


class _Loaded(NamedTuple):
    face: uharfbuzz.Face
    font: uharfbuzz.Font
    codes: frozenset[int]
    upem: int


def advance(text: str, face: FaceName, size: float) -> float:
    """The width of one line of `text` in pixels."""
    if " " not in text:
        return _word(text, face) * size
    *words, last = text.split(" ")
    ems = _word(last, face)
    for word in words:
        ems += _word(word, face) + space_after(word[-1:], face)
    return ems * size


@lru_cache(maxsize=4096)
def space_after(char: str, face: FaceName) -> float:
    """The advance, in ems, of a space that follows this character."""
    return _word(char + " ", face) - _word(char, face)


def covers(char: str, face: FaceName) -> bool:
    """Whether the face has a glyph for this character, or the character needs none."""
    return ord(char) in _load(face).codes or estimate(char) == 0


def uncovered(text: str, face: FaceName) -> str:
    """The characters of `text` that a viewer must take from another font, each once, in order of code."""
    return "".join(char for char in sorted(set(text)) if not covers(char, face))


@lru_cache(maxsize=64)
def subset(face: FaceName, characters: str) -> bytes:
    """A TrueType font with just these characters, the same bytes for the same set of characters."""
    import uharfbuzz as hb

    wanted = hb.SubsetInput()
    wanted.unicode_set.update(sorted(set(map(ord, characters))))
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    return bytes(hb.subset(_load(face).face, wanted).blob.data)


@cache
def _load(face: FaceName) -> _Loaded:
    import uharfbuzz as hb

    loaded = hb.Face(hb.Blob.from_file_path(str(folder("fonts") / FACES[face].file)))
    return _Loaded(loaded, hb.Font(loaded), frozenset(loaded.unicodes), loaded.upem)


@lru_cache(maxsize=32768)
def _word(text: str, face: FaceName) -> float:
    """The advance of one word in ems."""
    if text.isascii() or _load(face).codes.issuperset(map(ord, text)):
        return _shaped(text, face)
    return _mixed(text, face)


def _mixed(text: str, face: FaceName) -> float:
    """The advance of a word that goes beyond the face: what it covers is shaped, the rest estimated."""
    from unicode_segmentation_rs import graphemes

    codes, total, covered = _load(face).codes, 0.0, ""
    for grapheme in graphemes(text, True):
        if codes.issuperset(map(ord, grapheme)):
            covered += grapheme
            continue
        total += _shaped(covered, face)
        covered = ""
        own = _shaped(grapheme[0], face) if ord(grapheme[0]) in codes else 0
        total += max(own, estimate(grapheme))
    return total + _shaped(covered, face)


def _shaped(text: str, face: FaceName) -> float:
    if not text:
        return 0
    import uharfbuzz as hb

    loaded = _load(face)
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(loaded.font, buffer)
    return float(sum(glyph.x_advance for glyph in buffer.glyph_positions)) / loaded.upem
