"""What happened to a thing, as the strip on its card says it: an icon, a word, a colour and a border."""

from __future__ import annotations

from collections.abc import Collection

from cjmap.diff.change import Op, Sense
from cjmap.diff.pain_status import PainChange
from cjmap.drawing.shapes import Line, Shape
from cjmap.frozen import NamedTuple
from cjmap.languages import say

__all__ = ["ADDED", "CHANGED", "MOVED", "REMOVED", "RENAMED", "SENSES", "UNCHANGED", "Strip", "cross", "strip_of",
           "strip_of_pain"]  # fmt: skip

GONE_DASH = (5.0, 3.0)


class Strip(NamedTuple):
    """The strip on a card: its icon and word, the tokens of its words, its ground and the card's border."""

    icon: str
    word: str
    ink: str
    tint: str
    border: str
    dash: tuple[float, ...] = ()


ADDED = Strip("plus", "Added", "pos", "pos-tint", "pos")
REMOVED = Strip("minus", "Removed", "neg", "neg-tint", "neg", GONE_DASH)
CHANGED = Strip("pencil", "Changed", "mom", "mom-tint", "mom")
RENAMED = CHANGED._replace(word="Renamed")
MOVED = Strip("arrow-left-right", "Moved", "mom", "mom-tint", "mom")
UNCHANGED = Strip("", "Unchanged", "ink-3", "card", "line-2")

_HURTS = ADDED._replace(ink="neg", tint="neg-tint", border="neg")
_HEALED = Strip("check", "Resolved", "pos", "pos-tint", "pos")
_PAINS: dict[str, Strip] = {
    "added": _HURTS,
    "again": _HURTS._replace(icon="rotate-ccw", word="Hurts again"),
    "resolved": _HEALED,
    "gone": REMOVED._replace(word="Removed, resolved", ink="pos", tint="pos-tint", border="pos"),
    "eased": REMOVED._replace(word="Removed, eased", ink="pos", tint="pos-tint", border="pos"),
    "removed": REMOVED._replace(word="Removed, unexplained", ink="ink-2", tint="neu-tint", border="line-3"),
    "undesigned": REMOVED._replace(word="Not designed yet", ink="ink-2", tint="neu-tint", border="line-3"),
}
SENSES: dict[Sense, tuple[str, str, str]] = {
    "improvement": ("arrow-up", "Better", "pos"), "regression": ("arrow-down", "Worse", "neg"),
    "neutral": ("", "", "ink-3"),
}  # fmt: skip
"""The icon, the word and the token of each class of change."""


def strip_of(ops: Collection[Op]) -> Strip:
    """The strip of a thing with these changes."""
    return _said(_strip_of(ops))


def _said(strip: Strip) -> Strip:
    return strip._replace(word=say(strip.word))


def _strip_of(ops: Collection[Op]) -> Strip:
    if not ops:
        return UNCHANGED
    if "added" in ops:
        return ADDED
    if "removed" in ops:
        return REMOVED
    kinds = set(ops)
    if kinds == {"moved"}:
        return MOVED
    if "moved" in kinds:
        return MOVED._replace(word="Moved, changed")
    return RENAMED if kinds == {"renamed"} else CHANGED


def strip_of_pain(pain: PainChange, ops: Collection[Op]) -> Strip:
    """The strip of a pain point: its colour follows what it means for the customer, its sign what was done."""
    return _said(_strip_of_pain(pain, ops))


def _strip_of_pain(pain: PainChange, ops: Collection[Op]) -> Strip:
    before, after = pain.pair.before, pain.pair.after
    if after is None:
        return _PAINS["gone" if pain.status == "resolved" else pain.status]
    if before is None:
        return _PAINS["added"] if after.thing.is_open else ADDED
    if before.thing.status != after.thing.status and "resolved" in (before.thing.status, after.thing.status):
        return _PAINS["resolved" if after.thing.status == "resolved" else "again"]
    return _strip_of(ops)


def cross(x: float, y: float, half: float = 7) -> list[Shape]:
    """The cross over a mark that is gone, around (x, y)."""
    return [
        Line(x - half, y - half, x + half, y + half, "neg", 2.25, round=True),
        Line(x - half, y + half, x + half, y - half, "neg", 2.25, round=True),
    ]
