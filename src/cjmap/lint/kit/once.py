"""A flaw of the whole map: said once to a person, though each place that has it is a finding of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cjmap.diagnostics import Together
from cjmap.lint.rule import Finding
from cjmap.model.map import JourneyMap

__all__ = ["said_once"]

_MOST = 3


def said_once(
    journey_map: JourneyMap, found: Iterable[Finding], message: str, hint: str, *, most: int = _MOST
) -> Iterator[Finding]:
    """The findings, each of which knows how more than `most` of them are told as one at the map.

    `{count}` in the message becomes the number of those that are left when some are ignored or known.
    """
    told = list(found)
    if len(told) <= most:
        yield from told
        return
    together = Together(journey_map.journey.span_of("journey"), message, hint, most)
    for one in told:
        yield one._replace(together=together)
