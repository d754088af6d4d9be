"""Which sources the claims of a map rest on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cjmap.model.map import JourneyMap
from cjmap.model.once import once_a_map
from cjmap.model.persona import Persona
from cjmap.model.record import Record
from cjmap.model.references import references_of
from cjmap.model.settings import Source

__all__ = ["cited_by", "cited_by_personas", "is_retired", "sources_of"]


def sources_of(record: Record, sources: dict[str, Source]) -> list[Source]:
    """The sources that one record cites."""
    return [sources[name] for name in getattr(record, "evidence", None) or () if name in sources]


@once_a_map
def cited_by(journey_map: JourneyMap) -> tuple[Source, ...]:
    """Every source that a map cites, each once; those of its personas, told in files, left out."""
    written = [name for one in journey_map.journey.personas or () for name in one.evidence or ()]
    named = (one.name for one in references_of(journey_map) if one.key == "evidence")
    return tuple(journey_map.sources[name] for name in dict.fromkeys((*written, *named)) if name in journey_map.sources)


def cited_by_personas(personas: Iterable[Persona], shared: dict[str, Source]) -> Iterator[Source]:
    """Every source that personas in files of their own cite: their own, else the project's."""
    for persona in personas:
        yield from sources_of(persona, (persona.sources or {}) | shared)


def is_retired(journey_map: JourneyMap) -> bool:
    """Whether a map is kept for the record only, so that it may grow old."""
    return journey_map.journey.status == "retired"
