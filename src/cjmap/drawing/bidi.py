"""Which way a text reads: what its letters say, before a sheet's direction settles the mixed ones."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

__all__ = ["Reads", "joined", "reads"]

Reads = Literal["ltr", "rtl", "mixed"]

_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_MARK = "\u200e"  # the left-to-right mark
_RIGHT_MARK = "\u200f"
_FROM_RIGHT = re.compile(f"[{_RIGHT}]")
_FIRST_LETTER = re.compile(rf"[^\W\d_]|[{_RIGHT}]")


def reads(text: str) -> Reads:
    """`ltr` without a letter of a right-to-left script, `rtl` when the first letter is one, else `mixed`."""
    if text.isascii() or not _FROM_RIGHT.search(text):
        return "ltr"
    first = _FIRST_LETTER.search(text)
    return "rtl" if first and _FROM_RIGHT.match(first.group()) else "mixed"


def joined(parts: Iterable[str | None], between: str = " · ") -> str:
    """The parts that say something, in one line; among right-to-left ones each keeps its own order.

    So `2-4 d` reads from the left, and “8 of 12” from the right whatever code stands beside it.
    """
    said = [part for part in parts if part]
    if all(reads(part) == "ltr" for part in said):
        return between.join(said)
    marks = {"ltr": _MARK, "rtl": _RIGHT_MARK, "mixed": ""}
    return between.join(f"{marks[reads(part)]}{part}{marks[reads(part)]}" for part in said)
