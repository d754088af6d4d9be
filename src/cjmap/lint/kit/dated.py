"""What is wrong with the dates of sources: noted of each map that cites them, told once of each source."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cjmap.lint.kit.cited import cited_by, cited_by_personas
from cjmap.lint.rule import Mark, Notes, Told, mark_from
from cjmap.lint.subjects import mark_of
from cjmap.model.map import JourneyMap

__all__ = ["noted_of_dates", "told_of_dates"]


def noted_of_dates(journey_map: JourneyMap, wrong_with: Callable[[str], str | None]) -> list[tuple[str, Mark]]:
    """What `wrong_with` says of the date of each source that a map or one of its personas cites, and where."""
    by_personas = cited_by_personas(journey_map.personas, journey_map.project.sources or {})
    cited = {id(source): source for sources in (cited_by(journey_map), by_personas) for source in sources}
    found = []
    for source in cited.values():
        if source.date and (wrong := wrong_with(source.date)):
            name = source.title or next((key for key, one in journey_map.sources.items() if one is source), None)
            found.append((f"“{name}” is {wrong}", mark_of(journey_map, source, "date")))
    return found


def told_of_dates(notes: Notes, hint: str) -> Iterator[Told]:
    """What was noted, once for each source however many maps cite it."""
    for message, mark in dict.fromkeys((message, mark_from(mark)) for _, some in notes.maps for message, mark in some):
        yield Told(mark, message, hint)
