"""Models laid out as sheets: one module a view, each with one VIEW; views of a whole project stand in `projects`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from cjmap.errors import UsageError
from cjmap.registry import Registry

if TYPE_CHECKING:
    from cjmap.drawing.options import Options
    from cjmap.drawing.sheet import Sheet
    from cjmap.model.map import JourneyMap
    from cjmap.model.project_maps import ProjectMaps, Subject

    View = Callable[[JourneyMap, Options], Sheet]
    ProjectView = Callable[[ProjectMaps, Options], Sheet]

__all__ = ["MAP", "PROJECT_VIEWS", "VIEWS", "every_view", "laid_out", "view_of"]

VIEWS: Registry[View] = Registry("cjmap.layout", "VIEW", separator="-")
PROJECT_VIEWS: Registry[ProjectView] = Registry("cjmap.layout.projects", "VIEW", separator="-")

MAP = "map"
"""The view that shows a map of any type."""


def every_view() -> list[str]:
    """The names of all views, of maps and of projects."""
    return sorted([*VIEWS.names(), *PROJECT_VIEWS.names()])


def laid_out(subject: Subject, options: Options) -> Sheet:
    """A map or a project in the view that the options name.

    Raises UsageError where there is no such view, or it shows the other of the two, and for a lane nobody knows.
    """
    from cjmap.model.project_maps import ProjectMaps

    name = options.view
    if name not in VIEWS and name not in PROJECT_VIEWS:
        raise UsageError(f"there is no view “{name}”; there is {', '.join(every_view())}")
    if isinstance(subject, ProjectMaps) and name in PROJECT_VIEWS:
        return PROJECT_VIEWS.load(name)(subject, options)
    if not isinstance(subject, ProjectMaps) and name in VIEWS:
        return VIEWS.load(name)(subject, options)
    raise UsageError(f"the view {name} shows a {'project' if name in PROJECT_VIEWS else 'map'}")


def view_of(subject: Subject) -> str:
    """The view that a map has when nobody asks for one: the view called as its type, or as that type's last word.

    So `blueprint.py` draws a `service-blueprint` and `lifecycle.py` a `lifecycle`; a type without a view is a map.
    """
    from cjmap.model.map import JourneyMap

    type_ = (subject.journey.type or "") if isinstance(subject, JourneyMap) else ""
    return next((name for name in (type_, type_.rpartition("-")[2]) if name in VIEWS), MAP)
