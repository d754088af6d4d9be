"""What may reach a sheet, character by character, and how wide it is where our own faces cannot tell."""

from __future__ import annotations

import re
from bisect import bisect_right
from unicodedata import category, east_asian_width

__all__ = ["clean", "estimate", "is_emoji"]

_LINE_ENDS = re.compile("\r\n?|[\n\v\f\x85\u2028\u2029]")
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls: forbidden in XML or without meaning
    "\u202a-\u202e\u2066-\u2069"  # bidi embeddings, overrides, isolates: a wrapped line would tear their pairs
    "\ufeff\ufff9-\ufffb]"
)
_UNSPEAKABLE = re.compile("[\ud800-\udfff\ufffe\uffff]")
_SUSPECT = re.compile("[^\n\x20-\x7e\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufff8\U00010000-\U0010ffff]")

_EMOJI_MARKS = re.compile("[\u200d\ufe0f\u20e3\U0001f1e6-\U0001f1ff]")
_EMOJI_BLOCKS = ((0x2300, 0x23FF), (0x2600, 0x27BF), (0x2B00, 0x2BFF), (0x1F000, 0x1FAFF))

EAST_ASIAN_WIDE, EMOJI, OTHERWISE = 1.0, 1.3, 0.65
_BROAD_SCRIPTS = (  # first, last, ems a letter
    (0x0530, 0x058F, 0.8),  # Armenian
)
_BROAD_FIRST = [first for first, _, _ in _BROAD_SCRIPTS]


def clean(text: str) -> str:
    """The text without what must not reach an output.

    Line ends of every kind become newlines and tabs become spaces; controls and paired bidi controls go; lone
    surrogates and the two characters XML cannot hold become U+FFFD. Cleaning twice changes nothing.
    """
    if not _SUSPECT.search(text):
        return text
    text = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return _UNSPEAKABLE.sub("\ufffd", _UNWANTED.sub("", text))


def is_emoji(grapheme: str) -> bool:
    """Whether a viewer is likely to paint this grapheme as a colour picture."""
    if _EMOJI_MARKS.search(grapheme) and not grapheme[0].isalpha():
        return len(grapheme) > 1 or grapheme > "\uffff"
    code = ord(grapheme[0])
    return any(first <= code <= last for first, last in _EMOJI_BLOCKS)


def estimate(grapheme: str) -> float:
    """A safely wide advance, in ems, for a grapheme that none of our faces covers."""
    if is_emoji(grapheme):
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
