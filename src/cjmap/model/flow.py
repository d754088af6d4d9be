"""The ways through a journey: reading order, and what `next` says instead."""

from __future__ import annotations

from collections.abc import Iterator

from cjmap.frozen import NamedTuple
from cjmap.model.map import JourneyMap
from cjmap.model.once import once_a_map
from cjmap.model.persona import Persona
from cjmap.model.place import Next, Place, Stage

__all__ = ["Way", "entries", "stops", "ways"]


class Way(NamedTuple):
    """One way from a stop to the next. `to` is None where it leaves the map: then `out` says whereto."""

    start: Place
    to: Place | None
    next: Next | None = None
    out: str = ""

    @property
    def leads_nowhere(self) -> bool:
        """Whether what it names is neither on the map nor the end of it nor another map: that is an error of form."""
        return self.to is None and self.out != "end" and not (self.next and self.next.to.startswith("journey:"))


def stops(stage: Stage) -> list[Place]:
    """What a journey passes in a stage: its touchpoints, or the stage itself when it has none."""
    return list(stage.touchpoints or ()) or [stage]


@once_a_map
def ways(journey_map: JourneyMap, persona: Persona | None = None) -> list[Way]:
    """Every way between stops, in reading order: of everybody, or past the stages that are not the persona's."""
    found: list[Way] = []
    for stage in journey_map.stages:
        row = stops(stage)
        for stop, later in zip(row, (*row[1:], None), strict=True):
            found += _onward(journey_map, stage, stop, later, persona)
    return found


def _onward(
    journey_map: JourneyMap, stage: Stage, stop: Place, later: Place | None, persona: Persona | None
) -> list[Way]:
    """The ways on from a stop; `later` is the next one of its stage, None after the last."""
    is_last = later is None or stage.order == "any"
    said = stop.next if stop.next is not None else stage.next if is_last else None
    if said is not None:
        return [one for way in said for one in _to(journey_map, stop, way)]
    if later is not None and not is_last:
        return [Way(stop, later)]
    following = _following(journey_map, stage, persona)
    return [Way(stop, entry) for one in following for entry in entries(journey_map, one)]


def entries(journey_map: JourneyMap, stage: Stage) -> list[Place]:
    """Where a journey comes into a stage: its first stop, or every alternative that no other one leads to."""
    inside = stops(stage)
    if stage.order != "any":
        return inside[:1]
    named = [journey_map.find(way.to, *_KINDS) for stop in inside for way in stop.next or ()]
    return [stop for stop in inside if not any(stop is one for one in named)] or inside


def _following(journey_map: JourneyMap, stage: Stage, persona: Persona | None) -> list[Stage]:
    """The next stages for the same people: stages of disjoint personas are separate tracks."""
    position = next(at for at, one in enumerate(journey_map.stages) if one is stage)
    later = journey_map.stages[position + 1 :]
    everybody = [persona.id or "" for persona in journey_map.personas]
    people = [persona.id or ""] if persona else stage.personas or everybody or [""]
    nexts = [
        next((at for at, one in enumerate(later) if not one.personas or who in one.personas), None) for who in people
    ]
    return [later[at] for at in sorted({at for at in nexts if at is not None})]


def _to(journey_map: JourneyMap, stop: Place, way: Next) -> Iterator[Way]:
    target = journey_map.find(way.to, *_KINDS)
    if isinstance(target, Stage):
        for entry in entries(journey_map, target):
            yield Way(stop, entry, way)
    elif isinstance(target, Place):
        yield Way(stop, target, way)
    else:
        yield Way(stop, None, way, way.to.removeprefix("journey:").strip())


_KINDS = ("touchpoint", "stage")
