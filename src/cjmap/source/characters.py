"""Characters that YAML forbids or misreads: reported where they stand, and read as blanks."""

from __future__ import annotations

import re
import unicodedata

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.source.nodes import Document

__all__ = ["ODD_BLANKS", "odd_blanks_read", "readable"]

_FORBIDDEN = "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ud800-\\udfff\\ufeff\\ufffe\\uffff]"
_ODD_BREAKS = str.maketrans("\x85\u2028\u2029", "   ")
_WIDE = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_ZERO_WIDTH = "\u200b\u2060"
ODD_BLANKS = _WIDE + _ZERO_WIDTH
"""Characters that look like spaces, or like nothing, and are letters to YAML."""
_ODD_BLANKS = f"[{_WIDE}]+|[{_ZERO_WIDTH}]+"
_BLANKS = f"[ {ODD_BLANKS}]"
_FIELD = f"[a-z][a-z0-9_]*:{_BLANKS}*"
_FRAME = f"^{_BLANKS}*(?:(?:-{_BLANKS}+)+(?:{_FIELD})?|{_FIELD})"
"""What stands before the text of a line: indentation, dashes, a field. Compiled where a file needs mending."""
_MOST_SHOWN = 20


def readable(document: Document) -> str:
    """The text that the parser gets: as long as the author's, each forbidden character turned into a space.

    Line separators that no editor shows as line ends (U+0085, U+2028, U+2029, left by word processors) become
    spaces as well, silently. The first twenty forbidden characters are reported in `document.diagnostics`.
    """
    text = document.text
    if "\x85" in text or "\u2028" in text or "\u2029" in text:
        text = text.translate(_ODD_BREAKS)
    if text.replace("\n", "").isprintable():
        return text
    forbidden = re.compile(_FORBIDDEN)
    for found, _ in zip(forbidden.finditer(text), range(_MOST_SHOWN), strict=False):
        code = ord(found.group())
        name = unicodedata.name(found.group(), "a control character").lower()
        name = "half a surrogate pair" if 0xD800 <= code < 0xE000 else name
        message = f"the character U+{code:04X} ({name}) may not stand in YAML; it is read as a space"
        span = document.span(found.start(), found.end())
        hint = "Delete it; editors often do not show it."
        document.diagnostics.append(Diagnostic("bad-character", Severity.ERROR, message, span, hint))
    return forbidden.sub(" ", text)


def odd_blanks_read(document: Document, text: str) -> str:
    """The text with a space for each odd blank in the frame of a line: before a dash, a field or its value.

    Blanks of other widths come from web pages and word processors; to YAML they are letters. The first twenty
    places are reported in `document.diagnostics`. The text itself comes back when there are none.
    """
    if text.isascii():
        return text
    odd = re.compile(_ODD_BLANKS)
    places: list[tuple[int, str]] = []

    def plain(frame: re.Match[str]) -> str:
        written = frame.group()
        places.extend((frame.start() + found.start(), found.group()) for found in odd.finditer(written))
        seen = "".join(" " if odd.match(char) else char for char in written if char not in _ZERO_WIDTH)
        return seen.ljust(len(written))

    text = re.sub(_FRAME, plain, text, flags=re.MULTILINE)
    for start, blanks in places[:_MOST_SHOWN]:
        name = unicodedata.name(blanks[0]).lower()
        read = "left out" if blanks[0] in _ZERO_WIDTH else "read as a space"
        message = f"this blank (U+{ord(blanks[0]):04X}, {name}) is a letter to YAML; it is {read}"
        hint = "Delete it; it takes no room." if blanks[0] in _ZERO_WIDTH else "Put a plain space in its place."
        span = document.author_span(start, start + len(blanks))
        document.diagnostics.append(Diagnostic("bad-character", Severity.ERROR, message, span, hint))
    return text
