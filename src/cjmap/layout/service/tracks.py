"""Where the lines of the connectors run beside each other: slots on the edges of cards, tracks in bands and in gaps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from cjmap.frozen import NamedTuple, frozen
from cjmap.layout.service.lines import Line, Lines

__all__ = ["SLOT", "Tracks", "key_of", "tracks_of"]

SLOT = 16
"""How far apart lines stand on the edge of a card, in pixels."""

_CARD_SHARE = 0.9
Key = tuple[str, int, str, float]
Span = tuple[float, float]


def key_of(line: Line) -> Key:
    """What tells lines apart that run in different places; those with one key run as one."""
    return line.kind, line.at, line.share, line.level if line.kind == "side" else 0


class _Wish(NamedTuple):
    """A line that needs a slot: how far it reaches, and the slots it would like, the best first."""

    span: Span
    slots: tuple[float, ...]


@frozen
class Tracks:
    """The place of every line. Slots are shares of a card's width, 0 to 1; sides are pixels from the middle of a card.

    `bands` and `gaps` say how many tracks the band above a lane, or the gap before a column, must have room for.
    """

    slots: Mapping[Key, float]
    sides: Mapping[Key, float]
    tracks: Mapping[Key, int]
    bands: Mapping[int, int]
    gaps: Mapping[int, int]


def tracks_of(found: Sequence[Lines], width: float, worded: Iterable[int] = ()) -> Tracks:
    """A place for every line on cards of this width. In the `worded` columns there are words beside the lines."""
    slots = _slots(found, width, frozenset(worded))
    gaps, of_gaps = _side_by_side(_gap_spans(found))
    bands, of_bands = _side_by_side(_band_spans(found, slots))
    return Tracks(slots, _sides(found), gaps | bands, of_bands, of_gaps)


def _slots(found: Sequence[Lines], width: float, worded: frozenset[int]) -> dict[Key, float]:
    """A slot for each line down a column, the straight connectors first; lines that never meet may share one."""
    wishes: dict[Key, _Wish] = {}
    pairs = {(one.link.start.id, one.link.end.id) for one in found}
    for one in sorted(found, key=lambda lines: not lines.is_straight):
        for number, line in enumerate(one.lines):
            if line.kind == "column":
                paired = (one.link.end.id, one.link.start.id) in pairs
                wanted = _wanted(one, number, width, line.at in worded, paired)
                kept = wishes.get(key_of(line), _Wish((line.level, line.end), wanted))
                wishes[key_of(line)] = kept._replace(
                    span=(min(kept.span[0], line.level), max(kept.span[1], line.end))
                )  # fmt: skip
    taken: dict[int, list[tuple[Span, float]]] = {}
    slots: dict[Key, float] = {}
    for key, wish in wishes.items():
        beside = [slot for span, slot in taken.get(key[1], ()) if span[0] <= wish.span[1] and wish.span[0] <= span[1]]
        free = (slot for slot in wish.slots if all(abs(slot - other) * width >= SLOT - 0.01 for other in beside))
        slots[key] = next(free, wish.slots[0])
        taken.setdefault(key[1], []).append((wish.span, slots[key]))
    return slots


def _wanted(one: Lines, number: int, width: float, worded: bool, paired: bool) -> tuple[float, ...]:
    """The slots that suit a line down a column: the middle when it is straight, else the side it comes from or goes to.

    A question and its answer stand apart, the question first. Beside words a straight line stands near the start.
    """
    step = SLOT / width
    every = [0.5 + step * number for number in range(-9, 10) if abs(step * number) <= 0.5 - 16 / width]
    if one.is_straight:
        down = one.link.start.spot < one.link.end.spot
        apart = SLOT * 1.5 / width if paired else 0
        best = (every[1] + apart if worded else 0.5) + (-apart if down else apart)
        return tuple(dict.fromkeys([best, *sorted(every, key=lambda slot: abs(slot - best))]))
    spots = one.link.start.spot, one.link.end.spot
    here, there = spots if number == 0 else spots[::-1]
    best = every[-2] if there.column > here.column else every[1]
    return tuple(sorted(every, key=lambda slot: abs(slot - best)))


def _sides(found: Sequence[Lines]) -> dict[Key, float]:
    """How far from the middle of its card each line out of a side stands, straight ones in the middle."""
    offsets = [0.0, *(sign * SLOT * step for step in range(1, 3) for sign in (1, -1))]
    taken: dict[tuple[int, float], list[Key]] = {}
    for one in sorted(found, key=lambda lines: not lines.is_straight):
        for line in one.lines:
            row = taken.setdefault((line.at, line.level), [])
            if line.kind == "side" and key_of(line) not in row:
                row.append(key_of(line))
    return {key: offsets[place % len(offsets)] for row in taken.values() for place, key in enumerate(row)}


def _gap_spans(found: Sequence[Lines]) -> dict[Key, Span]:
    """How far up and down each line in a gap reaches."""
    spans: dict[Key, Span] = {}
    for line in (line for one in found for line in one.lines if line.kind == "gap"):
        low, high = spans.get(key_of(line), (line.level, line.end))
        spans[key_of(line)] = min(low, line.level), max(high, line.end)
    return spans


def _band_spans(found: Sequence[Lines], slots: Mapping[Key, float]) -> dict[Key, Span]:
    """From where to where each line along a band reaches, in columns."""
    spans: dict[Key, Span] = {}
    for one in found:
        for number, line in enumerate(one.lines):
            if line.kind == "band":
                ends = [_across(other, slots) for other in (one.lines[number - 1], one.lines[number + 1])]
                low, high = spans.get(key_of(line), (ends[0], ends[0]))
                spans[key_of(line)] = min(low, *ends), max(high, *ends)
    return spans


def _across(line: Line, slots: Mapping[Key, float]) -> float:
    """Where a line that runs down stands among the columns: cards take most of a column, then comes the gap."""
    return line.at + slots[key_of(line)] * _CARD_SHARE if line.kind == "column" else line.at - 0.05


def _side_by_side(spans: Mapping[Key, Span]) -> tuple[dict[Key, int], dict[int, int]]:
    """A track for each line, so that none of one track meet; and how many tracks each band or gap has."""
    tracks: dict[Key, int] = {}
    ends: dict[int, list[float]] = {}
    for key, (low, high) in sorted(spans.items(), key=lambda item: (item[0][1], item[1])):
        used = ends.setdefault(key[1], [])
        free = next((track for track, end in enumerate(used) if end < low - 0.04), len(used))
        used[free : free + 1] = [high]
        tracks[key] = free
    return tracks, {place: len(used) for place, used in ends.items()}
