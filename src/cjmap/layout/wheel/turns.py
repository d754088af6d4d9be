"""The ways from stage to stage: round the wheel, past stages, back to earlier ones, and out of it."""

from __future__ import annotations

from typing import Literal

from cjmap.drawing.bidi import joined
from cjmap.frozen import NamedTuple
from cjmap.languages import say
from cjmap.model.flow import stops, ways
from cjmap.model.map import JourneyMap
from cjmap.model.place import Next, Stage

__all__ = ["KINDS", "Kind", "Turn", "is_closed", "told", "turns_of"]

Kind = Literal["on", "jump", "back", "out", "handed"]

KINDS: dict[Kind, tuple[str, str]] = {
    "on": ("arrow-right", "Goes on"), "jump": ("arrow-right", "Skips stages"), "back": ("undo-2", "Comes back in"),
    "out": ("log-out", "Leaves"), "handed": ("external-link", "Goes on in another journey"),
}  # fmt: skip
"""The icon of each kind of way, and its name."""


class Turn(NamedTuple):
    """All ways from one stage to another, or out: stages by their places from 0, and what `next` says of the ways.

    `end` is None where they leave the map: then `out` is the id of another journey, or `end`.
    """

    start: int
    end: int | None
    kind: Kind
    said: tuple[Next, ...] = ()
    out: str = ""

    @property
    def share(self) -> float | None:
        """How many of those who are there go this way, as far as the map says; None where it does not."""
        shares = [one.share.share for one in self.said if one.share]
        return min(sum(shares), 1) if shares else None

    @property
    def written(self) -> str:
        """The shares as the author wrote them, and such as `3 ways` where several have none."""
        return " + ".join(one.share.text for one in self.said if one.share)


def turns_of(journey_map: JourneyMap) -> list[Turn]:
    """Every way between two stages of a map and out of it, in reading order; those within a stage are left out."""
    stages = journey_map.stages
    of_stop = {id(stop): number for number, stage in enumerate(stages) for stop in stops(stage)}
    found: dict[tuple[int, int | None, str], dict[int, Next]] = {}
    for way in ways(journey_map):
        start = of_stop[id(way.start)]
        end = of_stop[id(way.to)] if way.to is not None else None
        if start != end:
            said = found.setdefault((start, end, way.out), {})
            if way.next is not None:
                said.setdefault(id(way.next), way.next)
    return [
        Turn(start, end, _kind(start, end, out, len(stages)), tuple(said.values()), out)
        for (start, end, out), said in found.items()
    ]


def _kind(start: int, end: int | None, out: str, count: int) -> Kind:
    if end is None:
        return "out" if out == "end" else "handed"
    if end == (start + 1) % count:
        return "on"
    return "jump" if end > start else "back"


def is_closed(journey_map: JourneyMap) -> bool:
    """Whether the last stage leads round to the first: it says so, or says nothing else."""
    if not journey_map.stages:
        return False
    last: Stage = journey_map.stages[-1]
    said = stops(last)[-1].next
    said = last.next if said is None else said
    count = len(journey_map.stages)
    return said is None or any(turn.start == count - 1 and turn.end == 0 for turn in turns_of(journey_map))


def told(journey_map: JourneyMap, turn: Turn, way: Next | None) -> str:
    """A way in words: how many, whereto, and when."""
    if turn.end is not None:
        to = say("to {where}", where=f"{turn.end + 1} {journey_map.stages[turn.end].stage}")
    else:
        to = say("Leaves") if turn.kind == "out" else say("to {where}", where=turn.out)
    whither = joined((way.share.text if way and way.share else "", to))
    return f"{whither}: {way.when}" if way and way.when else whither
