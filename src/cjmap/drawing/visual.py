"""The order in which the letters of a line stand, left to right: the Unicode bidirectional algorithm for one line.

It knows no explicit embeddings, overrides and isolates, since texts that reach a sheet have none; and it takes
brackets for the signs they are, each with the side of what stands around it.
"""

from __future__ import annotations

from itertools import groupby
from typing import Literal
from unicodedata import bidirectional

__all__ = ["levels", "visual_order"]

_STRONG = ("L", "R")
_NEUTRAL = ("B", "S", "WS", "ON")


def levels(text: str, base: Literal["ltr", "rtl"]) -> list[int]:
    """The embedding level of each character in a line that reads as `base`: even from the left, odd from the right."""
    embedding = 1 if base == "rtl" else 0
    kinds = _weak([bidirectional(char) or "L" for char in text], _STRONG[embedding])
    found: list[int] = []
    for kind, spaced in zip(_neutral(kinds, _STRONG[embedding]), kinds, strict=True):
        up = {"R": (1, 0), "L": (0, 1)}.get(kind, (2, 1))[embedding]
        found.append(embedding + up if spaced != "BN" or not found else found[-1])
    end = len(text.rstrip())
    return found[:end] + [embedding] * (len(text) - end)


def visual_order(found: list[int]) -> list[int]:
    """The places of items with these levels in the order in which they stand, from left to right."""
    order = list(range(len(found)))
    for level in range(max(found, default=0), 0, -1):
        runs = groupby(order, key=lambda at: found[at] >= level)
        order = [at for is_turned, run in runs for at in (reversed(list(run)) if is_turned else run)]
    return order


def _weak(kinds: list[str], start: str) -> list[str]:
    """Numbers and the signs at them settled (rules W1 to W7 of the algorithm)."""
    strong, before, turned = start, start, []
    for kind in kinds:
        kind = before if kind == "NSM" else kind
        before = kind
        if kind in ("L", "R", "AL"):
            strong = kind
        turned.append("AN" if kind == "EN" and strong == "AL" else kind)
    turned = _separated(["R" if kind == "AL" else kind for kind in turned])
    turned = _terminated(turned)
    strong = start
    for place, kind in enumerate(turned):
        strong = kind if kind in _STRONG else strong
        if kind == "EN" and strong == "L":
            turned[place] = "L"
    return turned


def _separated(kinds: list[str]) -> list[str]:
    """One separator between two numbers of a kind joins them (W4)."""
    turned = list(kinds)
    for place in range(1, len(kinds) - 1):
        before, kind, after = turned[place - 1], kinds[place], kinds[place + 1]
        if before == after and ((before == "EN" and kind in ("ES", "CS")) or (before == "AN" and kind == "CS")):
            turned[place] = before
    return turned


def _terminated(kinds: list[str]) -> list[str]:
    """Signs such as `%` beside a number belong to it; separators left over are neutral (W5, W6)."""
    turned = list(kinds)
    for forward in (True, False):
        places = range(len(turned)) if forward else range(len(turned) - 1, -1, -1)
        near = ""
        for place in places:
            if turned[place] == "ET" and near == "EN":
                turned[place] = "EN"
            near = turned[place] if turned[place] != "BN" else near
    return ["ON" if kind in ("ES", "ET", "CS") else kind for kind in turned]


def _neutral(kinds: list[str], base: str) -> list[str]:
    """Signs and spaces take the side of both their neighbours, else that of the line (N1, N2)."""
    turned = list(kinds)
    sides = {"EN": "R", "AN": "R"}
    place = 0
    while place < len(turned):
        if turned[place] not in (*_NEUTRAL, "BN"):
            place += 1
            continue
        end = place
        while end < len(turned) and turned[end] in (*_NEUTRAL, "BN"):
            end += 1
        before = sides.get(turned[place - 1], turned[place - 1]) if place else base
        after = sides.get(turned[end], turned[end]) if end < len(turned) else base
        turned[place:end] = [before if before == after else base] * (end - place)
        place = end
    return turned
