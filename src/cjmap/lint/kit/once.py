"""A flaw of the whole map, said once rather than at each place that has it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cjmap.lint.rule import Finding
from cjmap.model.map import JourneyMap

__all__ = ["said_once"]

_MOST = 3
_MOST_RELATED = 3


def said_once(
    journey_map: JourneyMap, found: Iterable[Finding], message: str, hint: str, *, most: int = _MOST
) -> Iterator[Finding]:
    """The findings as they are; more than `most` of them as one at the map, which names the first few places.

    `{count}` in the message becomes their number.
    """
    told = list(found)
    if len(told) <= most:
        yield from told
        return
    related = tuple((one.span, one.message) for one in told[:_MOST_RELATED])
    yield Finding(journey_map.journey, message.format(count=len(told)), hint, "journey", related=related)
