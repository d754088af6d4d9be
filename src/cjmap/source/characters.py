"""Characters that YAML forbids: reported where they stand, and read as blanks."""

from __future__ import annotations

import re
import unicodedata

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.source.nodes import Document

__all__ = ["readable"]

_FORBIDDEN = re.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ud800-\\udfff\\ufeff\\ufffe\\uffff]")
_ODD_BREAKS = str.maketrans("\x85\u2028\u2029", "   ")
_MOST_SHOWN = 20


def readable(document: Document) -> str:
    """The text that the parser gets: as long as the author's, each forbidden character turned into a space.

    Line separators that no editor shows as line ends (U+0085, U+2028, U+2029, left by word processors) become
    spaces as well, silently. The first twenty forbidden characters are reported in `document.diagnostics`.
    """
    text = document.text
    if "\x85" in text or "\u2028" in text or "\u2029" in text:
        text = text.translate(_ODD_BREAKS)
    if text.replace("\n", "").isprintable() or _FORBIDDEN.search(text) is None:
        return text
    for found, _ in zip(_FORBIDDEN.finditer(text), range(_MOST_SHOWN), strict=False):
        code = ord(found.group())
        name = unicodedata.name(found.group(), "a control character").lower()
        name = "half a surrogate pair" if 0xD800 <= code < 0xE000 else name
        message = f"the character U+{code:04X} ({name}) may not stand in YAML; it is read as a space"
        span = document.span(found.start(), found.end())
        hint = "Delete it; editors often do not show it."
        document.diagnostics.append(Diagnostic("bad-character", Severity.ERROR, message, span, hint))
    return _FORBIDDEN.sub(" ", text)
