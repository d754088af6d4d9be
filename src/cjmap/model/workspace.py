"""The files of one run: each project, persona and map is read once, and everything wrong with them is kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from cjmap.diagnostics import Diagnostic
from cjmap.drawing.theme import THEMES, Theme, names_file, theme_named
from cjmap.errors import UsageError
from cjmap.frozen import NamedTuple
from cjmap.model.between import between_maps, same_ids
from cjmap.model.build import build_journey, build_persona, build_project
from cjmap.model.files import locate
from cjmap.model.ids import index
from cjmap.model.map import JourneyMap
from cjmap.model.outline import Outline, outline_of
from cjmap.model.persona import Persona
from cjmap.model.project import Project
from cjmap.model.project_maps import ProjectMaps
from cjmap.model.settings import Settings
from cjmap.source.files import (
    PYPROJECT,
    STDIN,
    FileKind,
    ProjectFolder,
    SourceFile,
    is_there,
    kind_of,
    personas_in,
    project_root,
    read_source,
    shown,
)
from cjmap.source.nodes import Document
from cjmap.source.seen import Seen, watching
from cjmap.source.yaml import parse_yaml

__all__ = ["Workspace"]


class Shared(NamedTuple):
    """What the maps of one project folder share."""

    folder: ProjectFolder
    project: Project
    personas: tuple[Persona, ...]
    theme: Theme | None
    seen: Seen


class Workspace:
    """Reads maps and all they need. Paths are shown from `cwd`; `lines` holds every file that was read, and `shared`
    what the maps of each project share.

    `made_from` tells by the path of a map what was seen to read it, its project's files included, other maps not.
    """

    def __init__(self, cwd: Path) -> None:
        self.cwd = cwd
        self.maps: list[JourneyMap] = []
        self.lines: dict[str, list[str]] = {}
        self.found: list[Diagnostic] = []
        self.made_from: dict[str, Seen] = {}
        self.shared: dict[Path, Shared] = {}
        self._folders: dict[Path, ProjectFolder] = {}
        self._themes: dict[Path, Theme] = {}
        self._ids: dict[Path, dict[str, Path]] = {}
        self._others: dict[Path, JourneyMap | None] = {}

    def read(self, path: Path) -> None:
        """Read one file: a map joins `maps`, a theme stands alone; persona and project are read with their project."""
        if kind_of(path) is FileKind.THEME:
            self.theme_in(path.resolve())
            return
        shared = self.shared_by(path)
        if str(path) == STDIN or kind_of(path) is FileKind.MAP:
            with watching() as seen:
                journey_map = self._map(path, shared)
            if journey_map is not None:
                self.made_from[journey_map.path] = shared.seen | seen
                self.maps.append(journey_map)

    def everything_wrong(self) -> list[Diagnostic]:
        """What is wrong with the files read so far, references between maps included."""
        outlines: dict[Path, list[Outline]] = {}
        for one in self.maps:
            outlines.setdefault(one.root, []).append(outline_of(one))
        between = [found for root, some in outlines.items() for found in self.between(root, some)]
        return [*self.found, *between]

    def by_project(self) -> Iterator[ProjectMaps]:
        """The maps read so far with what they share, one project after another."""
        for root, shared in self.shared.items():
            maps = tuple(one for one in self.maps if one.root == root)
            path = shown(shared.folder.config or root, self.cwd)
            yield ProjectMaps(root, shared.project, shared.personas, maps, path, shared.theme)

    def theme_in(self, path: Path) -> Theme:
        """The theme of a file, read at the first call; light where the file holds none."""
        from cjmap.model.theme_file import build_theme

        if path not in self._themes:
            document = self._document(path)
            theme, found = build_theme(document, path.name.split(".")[0]) if document else (theme_named("light"), [])
            self.found += found
            self._themes[path] = theme
        return self._themes[path]

    def theme_called(self, name: str) -> Theme:
        """The theme that a person names, or whose file they name. Raises UsageError when there is neither."""
        if not names_file(name):
            return theme_named(name)
        path = (self.cwd / name).resolve()
        if not is_there(path):
            raise UsageError(f"there is no theme file {name}")
        return self.theme_in(path)

    def improved_by(self, journey_map: JourneyMap) -> tuple[JourneyMap, ...]:
        """The maps of its project that a map says it improves, as far as there are such maps."""
        names = journey_map.journey.improves or ()
        root = journey_map.root
        others = (self._other(root, name) for name in dict.fromkeys(names))
        return tuple(one for one in others if one is not None and one is not journey_map)

    def shared_by(self, path: Path) -> Shared:
        """The project around a map and the personas in it, read at the first call."""
        folder = self._folder_of(self.cwd / "stdin" if str(path) == STDIN else path)
        if folder.root not in self.shared:
            with watching() as seen:
                project = self._project(folder)
                theme = self._theme(project, folder.root, folder.bounds)
                personas = tuple(self._personas(folder))
            self.shared[folder.root] = Shared(folder, project, personas, theme, seen)
        return self.shared[folder.root]

    def _folder_of(self, path: Path) -> ProjectFolder:
        parent = path.parent
        if parent not in self._folders:
            self._folders[parent] = project_root(path)
        return self._folders[parent]

    def _document(self, path: Path) -> Document | None:
        source = read_source(path, self.cwd)
        if isinstance(source, Diagnostic):
            self.found.append(source)
            self.lines.setdefault(source.span.path, [])
            return None
        document = _parsed(source) if path.name == PYPROJECT else parse_yaml(source.text, source.path_shown)
        self.found += document.diagnostics
        self.lines[source.path_shown] = document.lines
        return document

    def _project(self, folder: ProjectFolder) -> Project:
        document = self._document(folder.config) if folder.config else None
        if document is None or document.root is None:
            return Project()
        project, found = build_project(document)
        self.found += found
        self.found += locate([project.logo, *(project.sources or {}).values()], folder.root, folder.bounds)
        return project

    def _theme(self, settings: Settings, base: Path, bounds: Path) -> Theme | None:
        if settings.theme is None or settings.theme in THEMES:
            return theme_named(settings.theme) if settings.theme else None
        from cjmap.model.theme_file import theme_file

        file = theme_file(settings, base, bounds)
        if isinstance(file, Diagnostic):
            self.found.append(file)
            return None
        return self.theme_in(file)

    def _personas(self, folder: ProjectFolder) -> Iterator[Persona]:
        read = []
        for path in personas_in(folder.root):
            document = self._document(path)
            persona, found = build_persona(document, path.name.split(".")[0]) if document else (None, [])
            self.found += found
            if persona is not None:
                self.found += locate([persona.avatar, *(persona.sources or {}).values()], path.parent, folder.bounds)
                read.append(persona)
        self.found += index("persona", read, lambda persona: persona.persona)[1]
        yield from read

    def _map(self, path: Path, shared: Shared) -> JourneyMap | None:
        document = self._document(path)
        if document is None or document.root is None:
            return None
        name = "stdin" if str(path) == STDIN else path.name.split(".")[0]
        base = self.cwd if str(path) == STDIN else path.parent
        journey_map, found = build_journey(document, name, shared.project, shared.personas, base, shared.folder.root)
        self.found += found
        if journey_map is not None:
            journey = journey_map.journey
            journey_map.theme = self._theme(journey, base, shared.folder.bounds) or shared.theme
            images = [place.image for place in journey_map.places]
            inline = [persona.avatar for persona in journey.personas or ()]
            named = [journey.image, journey.logo, *images, *inline, *(journey.sources or {}).values()]
            self.found += locate(named, base, shared.folder.bounds)
        return journey_map

    def between(self, root: Path, outlines: Sequence[Outline]) -> Iterator[Diagnostic]:
        """What is wrong between these maps of one project, and with what they say of others in it."""
        read = {one.id: one for one in reversed(outlines)}

        def other(name: str) -> Outline | None:
            journey_map = None if name in read else self._other(root, name)
            return read.get(name) or (outline_of(journey_map) if journey_map else None)

        if any(one.named or one.resolves for one in outlines):
            known = {*self._ids_in(root), *read}
            for one in outlines:
                yield from between_maps(one, known, other)
        yield from same_ids(outlines)

    def apart(self) -> Workspace:
        """Another workspace with the same projects: what it reads is kept in it alone, and goes with it."""
        other = Workspace(self.cwd)
        other.shared, other._folders, other._ids = self.shared, self._folders, self._ids
        return other

    def let_go(self) -> None:
        """Part the nodes of the maps that were read, so that they go at once, without the garbage collector."""
        for one in (*self.maps, *(other for other in self._others.values() if other is not None)):
            one.worked_out.clear()
            if one.journey.node is not None:
                one.journey.node.document.let_go()
        self.maps, self._others = [], {}

    def _ids_in(self, root: Path) -> dict[str, Path]:
        from cjmap.source.ids import ids_in, told_ids

        if root in self._ids:
            told_ids(root, self._ids[root])
        else:
            self._ids[root] = ids_in(root)
        return self._ids[root]

    def _other(self, root: Path, name: str) -> JourneyMap | None:
        """Another map of a project; what is wrong with it is not reported here unless it was asked for."""
        read = next((one for one in self.maps if one.root == root and one.id == name), None)
        path = None if read else self._ids_in(root).get(name)
        if read is not None or path is None:
            return read
        if path not in self._others:
            apart = self.apart()
            apart.read(path)
            self._others[path] = apart.maps[0] if apart.maps else None
        return self._others[path]


def _parsed(source: SourceFile) -> Document:
    from cjmap.source.toml import parse_toml

    return parse_toml(source.text, source.path_shown)
