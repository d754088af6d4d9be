"""References that are spelt as a name, or with other capitals, become the id they can only mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cjmap.diagnostics import Diagnostic
from cjmap.lint.fix import Change, respelt
from cjmap.lint.kit.meant import goes_by, target_of
from cjmap.lint.kit.written import documents_of
from cjmap.model.map import JourneyMap
from cjmap.model.outline import journeys_named
from cjmap.model.project_maps import ProjectMaps
from cjmap.model.references import references_of
from cjmap.source.nodes import Node, Scalar

__all__ = ["FIX", "references"]


def references(project: ProjectMaps, found: Sequence[Diagnostic]) -> Iterator[Change]:
    """A change for each reference that was found to lead nowhere and can mean one thing only."""
    wrong = {one.span for one in found if one.code == "unknown-reference"}
    readable = {document.path for document in documents_of(project)}
    for journey_map in project.maps:
        if journey_map.path not in readable or not any(span.path == journey_map.path for span in wrong):
            continue
        for node, name, id_ in (*_inside(journey_map), *_between(journey_map, project)):
            if isinstance(node, Scalar) and node.span in wrong and str(node).strip().endswith(name):
                change = respelt(node, str(node).strip().removesuffix(name) + id_)
                if change:
                    yield change


def _inside(journey_map: JourneyMap) -> Iterator[tuple[Node | None, str, str]]:
    """Each reference to something on the map: its node, the name as written without its kind, and the id meant."""
    for reference in references_of(journey_map):
        target = target_of(reference, journey_map)
        name = reference.sought(journey_map.known)[1]
        if target and target[1] != name:
            yield reference.node, name, target[1]


def _between(journey_map: JourneyMap, project: ProjectMaps) -> Iterator[tuple[Node | None, str, str]]:
    """The same for references to other maps, as far as these were read."""
    for record, key, name in journeys_named(journey_map):
        meant = [one.id for one in project.maps if goes_by(name, one.id, one.journey.journey)]
        if len(meant) == 1:
            node = record.value_at(key, name)
            yield node, name, meant[0]


FIX = references
