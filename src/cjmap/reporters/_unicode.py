"""Text that every reader of JSON takes: Python's may hold halves of characters, which strict readers refuse."""

from __future__ import annotations

import re

__all__ = ["whole"]

_HALVES = re.compile("[\ud800-\udfff]")


def whole(text: str) -> str:
    """The text with U+FFFD for every lone surrogate: such come from file names that are not UTF-8."""
    return _HALVES.sub("\ufffd", text)
