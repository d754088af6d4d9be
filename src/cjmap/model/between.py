"""References between the maps of a project: which journey details, improves or follows which."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.model.map import JourneyMap
from cjmap.model.nearest import did_you_mean
from cjmap.model.record import Record

__all__ = ["between_maps", "journeys_named", "same_ids"]

Found = Iterator[Diagnostic]


def journeys_named(journey_map: JourneyMap) -> Iterator[tuple[Record, str, str]]:
    """Every reference to another map: the record and key it stands in, and the id it names."""
    journey = journey_map.journey
    if journey.part_of:
        yield journey, "part_of", journey.part_of
    for key in ("improves", "related"):
        for name in getattr(journey, key) or ():
            yield journey, key, name
    for place in journey_map.places():
        if place.details:
            yield place, "details", place.details
        for way in place.next or ():
            if way.to.startswith("journey:"):
                yield way, "to", way.to.removeprefix("journey:").strip()


def between_maps(journey_map: JourneyMap, known: Iterable[str], other: Callable[[str], JourneyMap | None]) -> Found:
    """An error for each reference to a map, or to a pain point of an improved map, that leads nowhere.

    `known` are the ids of the project's maps; `other` reads one of them.
    """
    ids = list(known)
    for record, key, name in journeys_named(journey_map):
        if name not in ids:
            hint = did_you_mean(name, ids) or f"known: {', '.join(sorted(ids)[:8])}"
            yield Diagnostic("unknown-reference", Severity.ERROR, f"there is no journey “{name}” in this project",
                             _at(record, key, name), hint)  # fmt: skip
    improved = [name for name in journey_map.journey.improves or () if name in ids]
    places = [*journey_map.places(), *journey_map.opportunities()]
    for resolution in (one for place in places for one in place.resolves or ()):
        yield from _resolves(resolution, resolution.id, improved, other)


def _resolves(resolution: Record, reference: str, improved: list[str], other: Callable[[str], JourneyMap | None]) -> Found:
    named, hash_sign, pain = reference.rpartition("#")
    candidates = [named] if hash_sign else improved
    pains = [id_ for name in candidates if (one := other(name)) for id_ in one.known["pain point"]]
    if pain in pains:
        return
    if not candidates:
        message, hint = "`resolves` names a pain point of an earlier map, but this map improves none", "add `improves:`"
    else:
        message = f"there is no pain point “{pain}” in {', '.join(candidates)}"
        hint = did_you_mean(pain, pains) or (f"known: {', '.join(pains[:8])}" if pains else "that map has no pain points")
    yield Diagnostic("unknown-reference", Severity.ERROR, message, resolution.span_of("id"), hint)


def same_ids(maps: Iterable[JourneyMap]) -> Found:
    """An error for each map whose id another map of its project has."""
    first: dict[tuple[str, str], JourneyMap] = {}
    for journey_map in maps:
        key = (str(journey_map.root), journey_map.id)
        earlier = first.setdefault(key, journey_map)
        if earlier is not journey_map:
            at = journey_map.journey.span_of("id") if journey_map.journey.id else Span(journey_map.path)
            message = f"two maps have the id “{journey_map.id}”; the other is {earlier.path}"
            yield Diagnostic("duplicate-id", Severity.ERROR, message, at, "give one of them an `id:` of its own")


def _at(record: Record, key: str, name: str) -> Span:
    written = record.node_of(key)
    for item in written if isinstance(written, list) else ():
        if item == name:
            return item.span
    return record.span_of(key)
