"""What is many in a cell of a compact sheet: the weightiest things, and the rest as their number and codes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from cjmap.drawing.bidi import joined
from cjmap.drawing.sheet import Entry
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import Style
from cjmap.languages import say

__all__ = ["MORE", "folded", "more_height", "more_words"]

MORE = Style(13, 18, "semibold", "ink-2")
Thing = TypeVar("Thing")


def folded(
    things: Sequence[Thing], most: int, weight: Callable[[Thing], float]
) -> tuple[list[Thing], list[Thing]]:  # fmt: skip
    """The things shown, at most `most` of them (0: all), and those folded, both in order.

    Among things of one weight the earlier ones are shown.
    """
    if not most or len(things) <= most:
        return list(things), []
    shown = set(sorted(range(len(things)), key=lambda at: (-weight(things[at]), at))[:most])
    return [one for at, one in enumerate(things) if at in shown], [
        one for at, one in enumerate(things) if at not in shown
    ]


def more_words(entries: Sequence[Entry]) -> str:
    """How many are folded, and which: `+3 more: P4, P5, P6`; nothing where none is."""
    codes = ", ".join(entry.mark for entry in entries if entry.mark)
    return joined((say("+{count} more", count=len(entries)), codes), ": ") if entries else ""


def more_height(words: str, width: float) -> float:
    """How tall these words are below what is shown."""
    return set_text(words, MORE, width).height + 8 if words else 0
