"""What the other maps of a project may ask about one of them: small enough to be kept for thousands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cjmap.diagnostics import Span
from cjmap.frozen import NamedTuple
from cjmap.model.map import JourneyMap
from cjmap.model.record import Record

__all__ = ["Outline", "journeys_named", "outline_from", "outline_of"]


class Outline(NamedTuple):
    """One map as others see it: plain values only, so that it can be written down and read again.

    `id_at` is where its id stands. `personas` are the ids of those who travel it, `named` the ids of other maps and
    where they stand, `resolves` the same for pain points of others, `pains` the ids of its own pain points, and
    `ambiguous` those of them that several go by; `tags` are its own.
    """

    id: str
    title: str
    path: str
    id_at: Span
    personas: list[str]
    improves: list[str]
    named: list[tuple[str, Span]]
    resolves: list[tuple[str, Span]]
    pains: list[str]
    ambiguous: list[str]
    tags: list[str]


def outline_of(journey_map: JourneyMap) -> Outline:
    """The outline of a map that was read."""
    journey = journey_map.journey
    pains = journey_map.known["pain point"]
    resolving: list[Record] = [*journey_map.places, *journey_map.opportunities]
    return Outline(
        journey_map.id,
        journey.journey,
        journey_map.path,
        journey.span_of("id") if journey.id else Span(journey_map.path),
        [one.id or "" for one in journey_map.personas],
        journey.improves or [],
        [(name, record.span_of(key, name)) for record, key, name in journeys_named(journey_map)],
        [(one.id, one.span_of("id")) for record in resolving for one in getattr(record, "resolves", None) or ()],
        list(pains),
        sorted(pains.ambiguous),
        list(journey.tags or ()),
    )


def outline_from(written: list[Any]) -> Outline:
    """An outline that was written down as JSON. Raises TypeError and ValueError for anything else."""
    one = Outline(*written)
    return one._replace(id_at=Span(*one.id_at), named=_places(one.named), resolves=_places(one.resolves))


def journeys_named(journey_map: JourneyMap) -> Iterator[tuple[Record, str, str]]:
    """Every reference to another map: the record and key it stands in, and the id it names."""
    journey = journey_map.journey
    if journey.part_of:
        yield journey, "part_of", journey.part_of
    for key in ("improves", "related"):
        for name in getattr(journey, key) or ():
            yield journey, key, name
    for place in journey_map.places:
        if place.details:
            yield place, "details", place.details
        for way in place.next or ():
            if way.to.startswith("journey:"):
                yield way, "to", way.to.removeprefix("journey:").strip()
    for cause in (cause for pain_point in journey_map.pain_points for cause in pain_point.caused_by or ()):
        if cause.to and cause.to.startswith("journey:"):
            yield cause, "to", cause.to.removeprefix("journey:").strip()


def _places(written: list[Any]) -> list[tuple[str, Span]]:
    return [(name, Span(*span)) for name, span in written]
