"""The maps of one project, together with what they share; and what can be drawn: a map, or a project of them."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TypeAlias

from cjmap.drawing.theme import Theme
from cjmap.frozen import frozen
from cjmap.model.ids import slug
from cjmap.model.map import JourneyMap
from cjmap.model.persona import Persona
from cjmap.model.project import Project
from cjmap.source.files import maps_of

__all__ = ["ProjectMaps", "Subject"]


@frozen(slots=False)
class ProjectMaps:
    """What was read of one project: its settings, its personas, and those of its maps that were asked for.

    `path` is the name of its file as shown, or of its folder where it has none; `theme` is the one it asks for.
    """

    root: Path
    project: Project
    personas: tuple[Persona, ...]
    maps: tuple[JourneyMap, ...]
    path: str = ""
    theme: Theme | None = None

    @property
    def id(self) -> str:
        """What a file about it is called: its name, else that of its folder."""
        return slug(self.project.project or "") or self.root.name or "project"

    @property
    def drawn_from(self) -> tuple[JourneyMap, ...]:
        """The maps that a drawing of it shows."""
        return self.maps

    @property
    def lang(self) -> str:
        """The language that the project says, else the one that all its maps share, else English."""
        langs = {one.lang for one in self.maps}
        return self.project.lang or (langs.pop() if len(langs) == 1 else "en")

    @cached_property
    def is_whole(self) -> bool:
        """Whether these are all maps there are, so that what none of them uses is used nowhere."""
        return len(self.maps) >= len(list(maps_of(self.root)))


Subject: TypeAlias = JourneyMap | ProjectMaps
"""What a view draws: most draw one map, some a whole project."""
