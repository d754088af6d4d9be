"""What is worked out of a map once, and asked for by many: rules walk the same places and the same curve."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from cjmap.model.map import JourneyMap

__all__ = ["once_a_map"]

T = TypeVar("T")


def once_a_map(function: Callable[[JourneyMap], T]) -> Callable[[JourneyMap], T]:
    """A function of a map that is called once for each map; what it gave is kept with the map.

    Nobody may change what it gave: all who ask get the same.
    """

    @wraps(function)
    def asked(journey_map: JourneyMap) -> T:
        kept = journey_map.worked_out
        if function not in kept:
            kept[function] = function(journey_map)
        found: T = kept[function]
        return found

    return asked
