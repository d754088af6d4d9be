"""The ways through a map as a graph of stops: where journeys begin, what they reach, and where they go in circles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from cjmap.model.flow import Way, entries, stops, ways
from cjmap.model.map import JourneyMap
from cjmap.model.once import once_a_map
from cjmap.model.place import Place, Stage

__all__ = ["Routes", "routes_of"]


@dataclass
class Routes:
    """The stops of a map in reading order, each with its stage, and the ways between them."""

    map: JourneyMap
    stages: list[tuple[Place, Stage]]
    ways: list[Way]

    @property
    def stops(self) -> list[Place]:
        """Every stop in reading order."""
        return [stop for stop, _ in self.stages]

    @cached_property
    def onward(self) -> dict[int, list[Place]]:
        """Where each stop leads, by its `id()`."""
        found: dict[int, list[Place]] = {id(stop): [] for stop in self.stops}
        for way in self.ways:
            if way.to is not None:
                found[id(way.start)].append(way.to)
        return found

    @cached_property
    def back(self) -> dict[int, list[Place]]:
        """What leads to each stop, by its `id()`."""
        found: dict[int, list[Place]] = {id(stop): [] for stop in self.stops}
        for way in self.ways:
            if way.to is not None:
                found[id(way.to)].append(way.start)
        return found

    def starts(self) -> list[Place]:
        """Where journeys begin: the entries of the first stage of each persona."""
        people = [one.id or "" for one in self.map.personas] or [""]
        firsts = (
            next((stage for stage in self.map.stages if not stage.personas or who in stage.personas), None)
            for who in people
        )
        return [entry for stage in firsts if stage for entry in entries(self.map, stage)]

    def ends(self) -> list[Place]:
        """The stops at which a journey may be over: nothing follows, or it leaves the map."""
        leaving = {id(way.start) for way in self.ways if way.to is None}
        return [stop for stop in self.stops if id(stop) in leaving or not self.onward[id(stop)]]

    def reached(self, from_: Iterable[Place]) -> set[int]:
        """The `id()` of every stop that can be reached from some, these included."""
        return {id(one) for one in _spread(from_, self.onward)}

    def arriving(self, at: Iterable[Place]) -> set[int]:
        """The `id()` of every stop from which some can be reached, these included."""
        return {id(one) for one in _spread(at, self.back)}


@once_a_map
def routes_of(journey_map: JourneyMap) -> Routes:
    """The ways through a map."""
    row = [(stop, stage) for stage in journey_map.stages for stop in stops(stage)]
    return Routes(journey_map, row, ways(journey_map))


def _spread(from_: Iterable[Place], edges: dict[int, list[Place]]) -> list[Place]:
    """Every stop reached along the edges, each once."""
    waiting = list(from_)
    found: dict[int, Place] = {}
    while waiting:
        stop = waiting.pop()
        if id(stop) not in found:
            found[id(stop)] = stop
            waiting += edges.get(id(stop), [])
    return list(found.values())
