"""The path of a map: read, parse, build, lay out, render, export. Every command and every test goes this way."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from cjmap.diagnostics import Diagnostic, Severity, Span, in_order
from cjmap.errors import UsageError
from cjmap.frozen import NamedTuple

if TYPE_CHECKING:
    from cjmap.diff.map_diff import MapDiff
    from cjmap.drawing.options import Options
    from cjmap.drawing.sheet import Sheet
    from cjmap.drawing.theme import Theme
    from cjmap.export import ExportOptions
    from cjmap.figures.past import Past
    from cjmap.lint.choice import Asked
    from cjmap.lint.files import Spread, Verdicts
    from cjmap.lint.mend import Mended
    from cjmap.model.map import JourneyMap
    from cjmap.model.project_maps import ProjectMaps, Subject
    from cjmap.report._records import Report
    from cjmap.source.seen import Seen
    from cjmap.source.tree import Tree

__all__ = [
    "Drawing",
    "Portfolio",
    "check",
    "draw",
    "history",
    "judge",
    "lay_out",
    "load",
    "load_at",
    "maps_at",
    "mend",
    "render",
    "report",
    "what_changed",
]


class Portfolio(NamedTuple):
    """What was read: the maps, everything that is wrong, and the lines of each file that was read, for snippets.

    `theme` is the one that was asked for besides what the maps ask for. `seen` is what reading asked of the file
    system, `made_from` the part of it that one map depends on, by the map's path. `projects` are the same maps by
    project.
    """

    maps: tuple[JourneyMap, ...]
    diagnostics: tuple[Diagnostic, ...]
    lines: dict[str, list[str]]
    theme: Theme | None = None
    seen: Seen = {}  # noqa: RUF012
    made_from: dict[str, Seen] = {}  # noqa: RUF012
    projects: tuple[ProjectMaps, ...] = ()

    def subjects(self, view: str) -> Sequence[Subject]:
        """What a view draws of it: the maps, or the projects that have any where it shows projects."""
        from cjmap.layout import PROJECT_VIEWS

        return [one for one in self.projects if one.maps] if view in PROJECT_VIEWS else self.maps

    def seen_for(self, subject: Subject) -> Seen:
        """What a map was made from; everything, where it is held against others, and for a project."""
        return self.made_from[subject.path] if subject.drawn_from == (subject,) else self.seen

    def errors_in(self, subject: Subject) -> list[Diagnostic]:
        """The errors that keep a map or a project from being drawn: those in its own file."""
        return [
            found
            for found in self.diagnostics
            if found.severity is Severity.ERROR and found.span.path == subject.path
        ]  # fmt: skip


class Drawing(NamedTuple):
    """The content of one file, what is to be said of it, and the font families that stood in for ours."""

    content: bytes
    diagnostics: tuple[Diagnostic, ...] = ()
    families: tuple[str, ...] = ()


def load(paths: Sequence[str], cwd: Path, theme: str | None = None) -> Portfolio:
    """Read the maps that `paths` name: files, folders, globs, `-` for standard input; none: the project around `cwd`.

    `theme` is the name of one that came with cjmap, or the file of one. Raises UsageError when a path or the theme
    names nothing, InputOutputError when a file cannot be read.
    """
    from cjmap.model.workspace import Workspace
    from cjmap.source.files import find_maps
    from cjmap.source.seen import watching

    workspace = Workspace(cwd)
    with watching() as seen:
        for path in find_maps(paths, cwd):
            workspace.read(path)
        for journey_map in workspace.maps:
            journey_map.improved = workspace.improved_by(journey_map)
        asked = workspace.theme_called(theme) if theme else None
        wrong = tuple(in_order(workspace.everything_wrong()))
    return Portfolio(tuple(workspace.maps), wrong, workspace.lines, asked, seen, workspace.made_from,
                     tuple(workspace.by_project()))  # fmt: skip


def load_at(tree: Tree, files: Sequence[Path], cwd: Path) -> Portfolio:
    """`load` for files of a revision or of the disk; nothing is read where there are none."""
    from cjmap.source.tree import looking_at

    with looking_at(tree):
        return load([str(file) for file in files], cwd) if files else Portfolio((), (), {})


def maps_at(tree: Tree, paths: Sequence[str], cwd: Path) -> list[Path]:
    """The maps that paths mean in a revision or on the disk; none for a path that holds none."""
    from cjmap.source.files import find_maps
    from cjmap.source.tree import looking_at

    found: list[Path] = []
    with looking_at(tree):
        for path in paths:
            with suppress(UsageError):
                found += find_maps([path], cwd)
    return sorted(set(found))


def what_changed(
    before: Portfolio, after: Portfolio, place: Callable[[JourneyMap], str], renamed: Mapping[str, str],
) -> list[MapDiff]:  # fmt: skip
    """Every map of either side against its other state. `place` tells the path by which a map is known on both sides;
    `renamed` gives the earlier path of a later one.
    """
    from cjmap.diff.map_diff import map_diff
    from cjmap.diff.pairing import paired

    return [map_diff(*pair) for pair in paired(before.maps, after.maps, place, renamed)]


def check(portfolio: Portfolio, today: date, asked: Asked | None = None) -> list[Diagnostic]:
    """Everything wrong with what was read, in order: errors of form, and what the rules and budgets find.

    `asked` are the rules wanted; else those of each project.
    """
    from cjmap.lint.choice import Asked
    from cjmap.lint.run import lint

    found = lint(portfolio.projects, portfolio.lines, today, asked or Asked(), portfolio.diagnostics)
    return in_order([*portfolio.diagnostics, *found])


def judge(
    paths: Sequence[str], cwd: Path, today: date, asked: Asked, spread: Spread | None = None, *, keep: bool = False
) -> Verdicts:
    """What `check` finds in what `load` reads, however many maps there are: none is kept longer than it takes to judge.

    `spread` may share the maps out among processes; with `keep`, maps that are as they were are not judged again.
    """
    from cjmap.lint.files import judge_files

    return judge_files(paths, cwd, today, asked, spread, keep=keep)


def mend(portfolio: Portfolio, today: date, asked: Asked | None = None) -> list[Mended]:
    """The files of what was read that can be mended safely, each as its text before and after. Nothing is written.

    What rules find is mended as far as `check` finds it.
    """
    from cjmap.lint.mend import mended

    return mended(portfolio.projects, check(portfolio, today, asked))


def report(portfolio: Portfolio, today: date, sections: Sequence[str] = (), *, spoken: bool = False) -> Report:
    """What the maps say, in figures that name their keys; where it is `spoken`, in the language that they share.

    Raises UsageError for a section that does not exist."""
    from cjmap.languages import ENGLISH, shared
    from cjmap.report import SECTIONS
    from cjmap.report._compile import report_on

    for name in sections:
        if name not in SECTIONS:
            raise UsageError(f"there is no section “{name}”; there is {', '.join(SECTIONS.names())}")
    lang = shared(one.lang for one in portfolio.maps) if spoken else ENGLISH
    return report_on(portfolio.maps, today, sections, lang)


def history(
    paths: Sequence[str], cwd: Path, revision: str, *, only_tags: bool = False, keep: bool = True
) -> list[Past]:
    """The versions that git keeps of the maps that `paths` mean, up to a revision, with the figures of each.

    Raises UsageError for what is no revision, no map or no repository, MissingToolError without git.
    """
    from cjmap.report._past import pasts_of

    return pasts_of(paths, cwd, revision, only_tags=only_tags, keep=keep)


def lay_out(subject: Subject, options: Options) -> Sheet:
    """A map or a project as a sheet: every line measured, every shape placed.

    Raises UsageError for an unknown view or lane, and for a view that shows no such thing.
    """
    from cjmap.layout import laid_out

    return laid_out(subject, options)


def render(subject: Subject, to: str, options: Options) -> str:
    """The text of one map or project in one format. Raises UsageError for an unknown format, view, lane or theme."""
    return _rendered(subject, to, options)[0]


def draw(subject: Subject, to: str, options: Options, wishes: ExportOptions) -> Drawing:
    """One map or project as the content of a file, in a format or by an exporter.

    Raises UsageError as `render` does, MissingToolError where an exporter or a view needs a program that is not there.
    """
    from cjmap.export import EXPORTERS

    if to not in EXPORTERS:
        text, note = _rendered(subject, to, options)
        return Drawing(text.encode("utf-8", "replace"), _noted(subject, note))
    from cjmap.drawing.theme import as_theme

    exporter = EXPORTERS.load(to)
    sheets = _pages(subject, options, wishes) if exporter.is_paged else (lay_out(subject, options),)
    exported = exporter.of_pages(sheets, as_theme(options.theme), wishes)
    found = (_missing(subject, exported.missing),) if exported.missing else ()
    return Drawing(exported.content, (*found, *_noted(subject, sheets[0].note)), exported.families)


def _rendered(subject: Subject, to: str, options: Options) -> tuple[str, str]:
    """The text of a map or project, and what is to be said of how it was laid out."""
    from cjmap.drawing.theme import as_theme
    from cjmap.model.map import JourneyMap
    from cjmap.render import FORMATS

    if to not in FORMATS:
        raise UsageError(f"there is no format “{to}”; there is {', '.join(FORMATS.names())}")
    form = FORMATS.load(to)
    if form.of_map and isinstance(subject, JourneyMap):
        return form.of_map(subject), ""
    if form.of_sheet is None:
        raise UsageError(f"{to} holds maps; the view {options.view} shows a project, in every other format")
    sheet = lay_out(subject, options)
    return form.of_sheet(sheet, as_theme(options.theme)), sheet.note


def _pages(subject: Subject, options: Options, wishes: ExportOptions) -> tuple[Sheet, ...]:
    from cjmap.export import FIT
    from cjmap.model.map import JourneyMap

    if options.split and isinstance(subject, JourneyMap):
        from cjmap.layout.kit.parts import split

        return tuple(page for _, one in split(subject, options) for page in _pages(subject, one, wishes))
    if wishes.page == FIT:
        return (lay_out(subject, options),)
    from cjmap.drawing.paper import paper_named
    from cjmap.layout.kit.pages import pages_of

    return pages_of(subject, options, paper_named(wishes.page))


def _missing(subject: Subject, characters: frozenset[str]) -> Diagnostic:
    named = ", ".join(f"{char} (U+{ord(char):04X})" for char in sorted(characters)[:8])
    more = f" and {len(characters) - 8} more" if len(characters) > 8 else ""
    return Diagnostic(
        "missing-glyph", Severity.WARNING, f"no font here has {named}{more}; a box stands in their place",
        Span(subject.path), "install a font that has them, or name one with `--font FILE`",
    )  # fmt: skip


def _noted(subject: Subject, note: str) -> tuple[Diagnostic, ...]:
    """What is to be said of a drawing. What is said is not kept, so that it is drawn anew once there is an engine."""
    hint = "install Graphviz or graphviz-pure, or name a program with `--dot PROGRAM`"
    return (Diagnostic("graph-engine", Severity.INFO, note, Span(subject.path), hint),) if note else ()
