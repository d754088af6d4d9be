"""The door to files: what a person's paths mean, the project around them, and their text."""

from __future__ import annotations

from cjmap.source.find import find_maps
from cjmap.source.project import ProjectFolder, inside, is_there, maps_of, personas_in, project_root
from cjmap.source.read import STDIN, SourceFile, read_source, shown
from cjmap.source.walk import PYPROJECT, FileKind, kind_of

__all__ = [
    "PYPROJECT",
    "STDIN",
    "FileKind",
    "ProjectFolder",
    "SourceFile",
    "find_maps",
    "inside",
    "is_there",
    "kind_of",
    "maps_of",
    "personas_in",
    "project_root",
    "read_source",
    "shown",
]
