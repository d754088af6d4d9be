"""What is worked out of a map once, and asked for by many: rules walk the same places and the same curve."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar, cast

from cjmap.model.map import JourneyMap

__all__ = ["once_a_map"]

_NOTHING = ((), (None,))
About = ParamSpec("About")
T = TypeVar("T")


def once_a_map(function: Callable[Concatenate[JourneyMap, About], T]) -> Callable[Concatenate[JourneyMap, About], T]:
    """A function of a map that is called once for each map; what it gave is kept with the map.

    What else it takes are things on the map or of it: a place, a persona, None. It is called once for
    each of them. Nobody may change what it gave: all who ask get the same.
    """

    @wraps(function)
    def asked(journey_map: JourneyMap, *about: About.args, **named: About.kwargs) -> T:
        kept = journey_map.worked_out
        things = (*about, *named.values())
        key = function if things in _NOTHING else (function, *map(id, things))
        if key not in kept:
            kept[key] = function(journey_map, *about, **named)
        found: T = kept[key]
        return found

    return cast("Callable[Concatenate[JourneyMap, About], T]", asked)
