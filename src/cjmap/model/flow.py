"""The ways through a journey: reading order, and what `next` says instead."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from cjmap.model.map import JourneyMap
from cjmap.model.place import Next, Place, Stage

__all__ = ["Way", "stops", "ways"]


class Way(NamedTuple):
    """One way from a stop to the next. `to` is None where it leaves the map: then `out` says whereto."""

    start: Place
    to: Place | None
    next: Next | None = None
    out: str = ""


def stops(stage: Stage) -> list[Place]:
    """What a journey passes in a stage: its touchpoints, or the stage itself when it has none."""
    return list(stage.touchpoints or ()) or [stage]


def ways(journey_map: JourneyMap) -> list[Way]:
    """Every way between stops, in reading order."""
    return [way for stage in journey_map.stages for stop in stops(stage) for way in _onward(journey_map, stage, stop)]


def _onward(journey_map: JourneyMap, stage: Stage, stop: Place) -> Iterator[Way]:
    is_last = stop is stops(stage)[-1] or stage.order == "any"
    said = stop.next if stop.next is not None else stage.next if is_last else None
    if said is not None:
        for way in said:
            yield from _to(journey_map, stop, way)
    elif not is_last:
        row = stops(stage)
        yield Way(stop, next(later for earlier, later in zip(row, row[1:], strict=False) if earlier is stop))
    elif following := _following(journey_map, stage):
        for entry in _entries(following):
            yield Way(stop, entry)


def _entries(stage: Stage) -> list[Place]:
    return stops(stage) if stage.order == "any" else stops(stage)[:1]


def _following(journey_map: JourneyMap, stage: Stage) -> Stage | None:
    """The next stage for the same people: stages of disjoint personas are separate tracks."""
    later = journey_map.stages[next(i for i, one in enumerate(journey_map.stages) if one is stage) + 1 :]
    return next((one for one in later if _share(stage, one)), None)


def _share(one: Stage, other: Stage) -> bool:
    return not one.personas or not other.personas or bool(set(one.personas) & set(other.personas))


def _to(journey_map: JourneyMap, stop: Place, way: Next) -> Iterator[Way]:
    kind, colon, name = way.to.partition(":")
    kinds = [kind] if colon and kind in ("touchpoint", "stage") else ["touchpoint", "stage"]
    target = next((one for k in kinds if (one := journey_map.known[k].get(name if colon else way.to))), None)
    if isinstance(target, Stage):
        for entry in _entries(target):
            yield Way(stop, entry, way)
    elif target is not None:
        yield Way(stop, target, way)
    else:
        yield Way(stop, None, way, name if colon else way.to)
