"""What the files of a project hold, as their authors wrote it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cjmap.diagnostics import Diagnostic
from cjmap.model.project_maps import ProjectMaps
from cjmap.model.record import Record
from cjmap.source.nodes import Document, Scalar, scalars_in

__all__ = ["documents_of", "files_of", "scalars_at"]


def documents_of(project: ProjectMaps) -> list[Document]:
    """The YAML files of a project that could be read without adding quotes to them: maps, personas, settings."""
    return [one for one in files_of(project) if not one.inserted]


def files_of(project: ProjectMaps) -> list[Document]:
    """The YAML files of a project that something was read from, quotes added where that had to be."""
    records: list[Record] = [project.project, *project.personas, *(one.journey for one in project.maps)]
    found = {one.node.document.path: one.node.document for one in records if one.node is not None}
    return [one for one in found.values() if not one.path.endswith(".toml")]


def scalars_at(project: ProjectMaps, found: Iterable[Diagnostic], code: str) -> Iterator[Scalar]:
    """The values that findings with this code are about; one that aliases repeat comes once for each of them."""
    spans = {one.span for one in found if one.code == code}
    wanted = {span.path for span in spans}
    for document in documents_of(project):
        if document.path in wanted and document.root is not None:
            yield from (scalar for scalar in scalars_in(document.root) if scalar.span in spans)
