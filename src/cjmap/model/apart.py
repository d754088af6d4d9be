"""Where personas feel apart: the places that several of them score, and how far their scores lie from each other."""

from __future__ import annotations

from cjmap.frozen import NamedTuple
from cjmap.model.feelings import mean_position
from cjmap.model.map import JourneyMap
from cjmap.model.once import once_a_map
from cjmap.model.persona import Persona
from cjmap.model.place import Place, Stage
from cjmap.model.trail import bearers, people_of

__all__ = ["WIDE", "Apart", "apart_on", "widest_in"]

WIDE = 2.5
"""From what gap on −2…+2 on personas are wide apart: more than half of the scale."""


class Apart(NamedTuple):
    """What personas feel at one place, as means on −2…+2, the worst first; `gap` is between the worst and the best."""

    place: Place
    felt: tuple[tuple[Persona, float], ...]

    @property
    def gap(self) -> float:
        """How far the worst is from the best."""
        return round(self.felt[-1][1] - self.felt[0][1], 6)

    @property
    def is_wide(self) -> bool:
        """Whether they are worlds apart."""
        return self.gap >= WIDE


@once_a_map
def apart_on(journey_map: JourneyMap) -> list[Apart]:
    """The places on the curves of personas in reading order, each with everybody's score who has one there.

    Empty where a map does not tell emotions per persona.
    """
    return [one for stage in journey_map.stages for one in _in_stage(journey_map, stage)]


def widest_in(journey_map: JourneyMap, stage: Stage) -> Apart | None:
    """Where the personas differ most in a stage; a place that one alone scores where there is no other."""
    mine = _in_stage(journey_map, stage)
    return max(mine, key=lambda one: (len(one.felt) > 1, one.gap), default=None)


def _in_stage(journey_map: JourneyMap, stage: Stage) -> list[Apart]:
    felt: dict[int, tuple[Place, list[tuple[Persona, float]]]] = {}
    for persona in filter(None, people_of(journey_map)):
        for place in bearers(journey_map, stage, persona):
            position = mean_position(journey_map, place, persona.id)
            if position is not None:
                felt.setdefault(id(place), (place, []))[1].append((persona, position))
    order = {id(place): number for number, place in enumerate((stage, *(stage.touchpoints or ())))}
    found = sorted(felt.values(), key=lambda one: order[id(one[0])])
    return [Apart(place, tuple(sorted(some, key=lambda one: one[1]))) for place, some in found]
