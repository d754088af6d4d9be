"""Text on a terminal: how many cells it takes, and what is shown in place of what could do harm."""

from __future__ import annotations

import re

__all__ = ["cells", "harmless", "unformulated"]

TAB = "    "
_HARMFUL = re.compile(
    "[\x00-\x1f\x7f-\x9f"  # controls: the start of every escape sequence is among them
    "\u2028\u2029"  # line ends to some terminals
    "\u202a-\u202e\u2066-\u2069"  # bidi overrides make a line read as something it is not
    "\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_JOINING = (
    "\u1160",
    "\u11ff",
)  # Hangul vowels and finals are drawn into the cells of the consonant before them


def harmless(text: str) -> str:
    """The text with something to see, such as `␛` or `⟨U+202E⟩`, for whatever a terminal might obey."""
    return _HARMFUL.sub(_stand_in, text)


def _stand_in(found: re.Match[str]) -> str:
    code = ord(found[0])
    if found[0] == "\t":
        return TAB
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"⟨U+{code:04X}⟩"


def cells(text: str) -> int:
    """How many cells harmless text takes: two for a wide character, none for a mark on the one before."""
    return len(text) if text.isascii() else sum(map(_width, text))


def unformulated(words: str) -> str:
    """Words for a cell of a spreadsheet, so that none takes them for a formula."""
    return f"'{words}" if words[:1] in ("=", "+", "-", "@", "\t", "\r") else words


def _width(char: str) -> int:
    from unicodedata import category, east_asian_width

    if category(char) in ("Mn", "Me", "Cf") or _JOINING[0] <= char <= _JOINING[1]:
        return 0
    return 2 if east_asian_width(char) in "WF" else 1
