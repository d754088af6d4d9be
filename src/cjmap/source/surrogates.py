r"""Characters that JSON writes as two escapes, `\ud83d\ude00`, which YAML knows as one, `\U0001f600`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

__all__ = ["pairs_read", "without_fill"]

_PAIR = r"(?<!\\)((?:\\\\)*)\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})"
_FILL = "\ufdd0\ufdd0"
"""What makes one escape as long as two: a character that Unicode keeps for use inside programs."""
_FILLED = rf"\\U([0-9a-f]{{8}}){_FILL}"


def pairs_read(text: str) -> str:
    """The text with one escape for each pair, filled up so that every place stays where it was."""
    return text if "\\u" not in text or _FILL[0] in text else re.sub(_PAIR, _one, text)


def without_fill(text: str, next_event: Callable[[], Any]) -> Callable[[], Any]:
    """The function that gives the parser's next event, its text without what filled up the escapes of `text`.

    Only text in double quotes has escapes: any other gets its pairs back.
    """
    if _FILL not in text:
        return next_event

    def restored() -> Any:
        event = next_event()
        value = getattr(event, "value", None)
        if value and _FILL[0] in value:
            event.value = value.replace(_FILL, "") if event.style == '"' else re.sub(_FILLED, _two, value)
        return event

    return restored


def _one(pair: re.Match[str]) -> str:
    high, low = int(pair[2], 16), int(pair[3], 16)
    return f"{pair[1]}\\U{0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00):08x}{_FILL}"


def _two(filled: re.Match[str]) -> str:
    beyond = int(filled[1], 16) - 0x10000
    return f"\\u{0xD800 + (beyond >> 10):04x}\\u{0xDC00 + (beyond & 0x3FF):04x}"
