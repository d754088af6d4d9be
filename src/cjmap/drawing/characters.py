"""What may reach a sheet, character by character, and how wide it is where our own faces cannot tell."""

from __future__ import annotations

import re
from bisect import bisect_right
from unicodedata import category, east_asian_width

__all__ = ["clean", "estimate"]

_LINE_ENDS = "\r\n?|[\n\v\f\x85\u2028\u2029]"
_UNWANTED = (
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls: forbidden in XML or without meaning
    "\u202a-\u202e\u2066-\u2069"  # bidi embeddings, overrides, isolates: wrapping would tear their pairs
    "\ufeff\ufff9-\ufffb]"
)
_UNSPEAKABLE = "[\ud800-\udfff\ufffe\uffff]"
_SUSPECT = re.compile(f"{_UNWANTED}|{_UNSPEAKABLE}|[\t\r\v\f\x85\u2028\u2029]")

_EMOJI_MARKS = "[\u200d\ufe0f\u20e3\U0001f1e6-\U0001f1ff]"
_EMOJI_BLOCKS = ((0x2300, 0x23FF), (0x2600, 0x27BF), (0x2B00, 0x2BFF), (0x1F000, 0x1FAFF))

EAST_ASIAN_WIDE, EMOJI, OTHERWISE = 1.0, 1.3, 0.65
_BROAD_SCRIPTS = (  # first, last, ems a letter
    (0x0530, 0x058F, 0.8),  # Armenian
    (0x07C0, 0x085F, 0.9),  # N'Ko, Samaritan, Mandaic
    (0x0B00, 0x0B7F, 0.9),  # Oriya
    (0x0B80, 0x0BFF, 1.3),  # Tamil
    (0x0C00, 0x0CFF, 0.95),  # Telugu, Kannada
    (0x0D00, 0x0DFF, 1.2),  # Malayalam, Sinhala
    (0x1000, 0x109F, 1.0),  # Myanmar
    (0x10A0, 0x10FF, 0.75),  # Georgian
    (0x1200, 0x139F, 0.8),  # Ethiopic
    (0x13A0, 0x13FF, 0.95),  # Cherokee
    (0x1400, 0x177F, 0.9),  # Canadian syllabics, Ogham, scripts of the Philippines
    (0x1800, 0x1CFF, 1.0),  # Mongolian and scripts of South-East Asia
    (0x2C00, 0x2DFF, 0.9),  # Glagolitic, Coptic, Tifinagh
    (0xA500, 0xA97F, 0.9),  # Vai to Rejang
    (0xA980, 0xABFF, 1.1),  # Javanese to Meetei
)
_BROAD_FIRST = [first for first, _, _ in _BROAD_SCRIPTS]


def clean(text: str) -> str:
    """The text without what must not reach an output.

    Line ends of every kind become newlines and tabs become spaces; controls and paired bidi controls go; lone
    surrogates and the two characters XML cannot hold become U+FFFD. Cleaning twice changes nothing.
    """
    if not _SUSPECT.search(text):
        return text
    text = re.sub(_LINE_ENDS, "\n", text).replace("\t", " ")
    return re.sub(_UNSPEAKABLE, "\ufffd", re.sub(_UNWANTED, "", text))


def _is_emoji(grapheme: str) -> bool:
    """Whether a viewer is likely to paint this grapheme as a colour picture."""
    if re.search(_EMOJI_MARKS, grapheme) and not grapheme[0].isalpha():
        return len(grapheme) > 1 or grapheme > "\uffff"
    code = ord(grapheme[0])
    return any(first <= code <= last for first, last in _EMOJI_BLOCKS)


def estimate(grapheme: str) -> float:
    """A safely wide advance, in ems, for a grapheme that none of our faces covers."""
    if _is_emoji(grapheme):
        return EMOJI
    return sum(_ems(char) for char in grapheme)


def _ems(char: str) -> float:
    kind = category(char)
    if kind in ("Mn", "Me", "Cf", "Cc"):
        return 0
    if east_asian_width(char) in "WFA":
        return EAST_ASIAN_WIDE
    place = bisect_right(_BROAD_FIRST, ord(char)) - 1
    if place >= 0 and ord(char) <= _BROAD_SCRIPTS[place][1]:
        return _BROAD_SCRIPTS[place][2]
    return OTHERWISE
