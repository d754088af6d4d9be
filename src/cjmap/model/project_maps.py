"""The maps of one project, together with what they share."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from cjmap.model.map import JourneyMap
from cjmap.model.persona import Persona
from cjmap.model.project import Project
from cjmap.source.files import maps_of

__all__ = ["ProjectMaps"]


@dataclass(frozen=True)
class ProjectMaps:
    """What was read of one project: its settings, its personas, and those of its maps that were asked for."""

    root: Path
    project: Project
    personas: tuple[Persona, ...]
    maps: tuple[JourneyMap, ...]

    @cached_property
    def is_whole(self) -> bool:
        """Whether these are all maps there are, so that what none of them uses is used nowhere."""
        return len(self.maps) >= len(list(maps_of(self.root)))
