"""References between the maps of a project: which journey details, improves or follows which."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.model.claims import Opportunity, Resolution
from cjmap.model.map import JourneyMap
from cjmap.model.nearest import did_you_mean
from cjmap.model.place import Place
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
    for cause in (cause for pain_point in journey_map.pain_points() for cause in pain_point.caused_by or ()):
        if cause.to and cause.to.startswith("journey:"):
            yield cause, "to", cause.to.removeprefix("journey:").strip()


def between_maps(journey_map: JourneyMap, known: Iterable[str], other: Callable[[str], JourneyMap | None]) -> Found:
    """An error for each reference to a map, or to a pain point of an improved map, that leads nowhere.

    `known` are the ids of the project's maps; `other` reads one of them.
    """
    ids = sorted(known)
    for record, key, name in journeys_named(journey_map):
        if name not in ids:
            hint = did_you_mean(name, ids) or f"known: {', '.join(sorted(ids)[:8])}"
            yield _unknown(f"there is no journey “{name}” in this project", record.span_of(key, name), hint)
    improved = journey_map.journey.improves or []
    places: list[Place | Opportunity] = [*journey_map.places(), *journey_map.opportunities()]
    for place in places:
        for resolution in place.resolves or ():
            yield from _resolves(resolution, improved, ids, other)


def _resolves(
    resolution: Resolution, improved: list[str], ids: list[str], other: Callable[[str], JourneyMap | None]
) -> Found:
    named, hash_sign, pain = resolution.id.rpartition("#")
    candidates = [named] if hash_sign else improved
    at = resolution.span_of("id")
    if not candidates:
        message = "`resolves` names a pain point of an earlier map, but this map improves none"
        yield _unknown(message, at, "say which: add a line `improves: …` to this map")
        return
    if hash_sign and named not in ids:
        yield _unknown(f"there is no journey “{named}” in this project", at, did_you_mean(named, ids))
    pains_of = {name: one.known["pain point"] for name in candidates if name in ids and (one := other(name))}
    held = [name for name, pains in pains_of.items() if pain in pains]
    if len(held) > 1:
        message, hint = (
            f"{' and '.join(held)} both have a pain point “{pain}”",
            f"say which: {held[0]}#{pain}",
        )
        yield Diagnostic("ambiguous-reference", Severity.ERROR, message, at, hint)
    elif held and pain in pains_of[held[0]].ambiguous:
        message, hint = (
            f"several pain points of {held[0]} go by “{pain}”",
            "give the one you mean an `id:` of its own there",
        )
        yield Diagnostic("ambiguous-reference", Severity.ERROR, message, at, hint)
    elif not held and pains_of:
        known = [id_ for pains in pains_of.values() for id_ in pains]
        hint = did_you_mean(pain, known) or (f"known: {', '.join(known[:8])}" if known else "it has no pain points")
        yield _unknown(f"there is no pain point “{pain}” in {', '.join(pains_of)}", at, hint)


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


def _unknown(message: str, at: Span, hint: str | None) -> Diagnostic:
    return Diagnostic("unknown-reference", Severity.ERROR, message, at, hint)
