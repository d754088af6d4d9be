"""All rules over all maps: each map is judged for itself, then what was noted of all; ignored findings are left out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any, TypeAlias

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.frozen import frozen
from cjmap.lint.budget_settings import wrong_with_budgets
from cjmap.lint.budgets import outside_budgets
from cjmap.lint.choice import Asked, Choice, unknown_rules
from cjmap.lint.ignored import without_ignored
from cjmap.lint.ignores import ignores_in
from cjmap.lint.judged import Judged
from cjmap.lint.rule import Across, Finding, Notes, Setting, Told
from cjmap.lint.rules import RULES
from cjmap.lint.subjects import subjects_of
from cjmap.model.map import JourneyMap
from cjmap.model.outline import outline_of
from cjmap.model.persona import Persona
from cjmap.model.project import Limits, Project
from cjmap.model.project_maps import ProjectMaps
from cjmap.source.project import maps_of

_RulesIn: TypeAlias = Callable[[str], Mapping[str, Severity]]

__all__ = ["Court", "judge_all", "judge_map", "lint"]


@frozen(slots=False)
class Court:
    """By what the maps of one project are judged: its settings and personas, the day, and the rules asked for."""

    root: Path
    project: Project
    personas: tuple[Persona, ...]
    today: date
    asked: Asked

    @cached_property
    def choice(self) -> Choice:
        """Which rules hold for which file."""
        return Choice(self.project.lint, self.asked)

    @cached_property
    def setting(self) -> Setting:
        """What rules may ask."""
        settings = self.project.lint
        return Setting(self.today, (settings and settings.limits) or Limits())

    @cached_property
    def there(self) -> int:
        """How many maps the project has."""
        return len(maps_of(self.root))

    @cached_property
    def noting(self) -> list[tuple[str, Across]]:
        """The rules that look at all maps, which take notes of each."""
        loaded = ((name, RULES.load(name).across) for name in self.shared)
        return [(name, across) for name, across in loaded if across]

    def get_ready(self) -> None:
        """Load the rules: once, before several processes want them."""
        _ = self.noting, self.choice.of("")

    @cached_property
    def shared(self) -> dict[str, Severity]:
        """The rules that hold for files that are no map; those of a map are among them."""
        return self.choice.of("")


def lint(
    projects: Iterable[ProjectMaps],
    lines: Mapping[str, list[str]],
    today: date,
    asked: Asked,
    form: Iterable[Diagnostic] = (),
) -> list[Diagnostic]:
    """Everything the rules find in the maps of these projects.

    `lines` are those of every file, by the path shown, and `form` what is wrong with the form of any.
    """
    wrong: dict[str, list[Diagnostic]] = {}
    for each in form:
        wrong.setdefault(each.span.path, []).append(each)
    found: list[Diagnostic] = []
    for one in projects:
        court = Court(one.root, one.project, one.personas, today, asked)
        judged = [judge_map(court, each, lines.get(each.path, []), wrong.get(each.path, ())) for each in one.maps]
        found += judge_all(court, judged, lines)
    return found


def judge_map(court: Court, journey_map: JourneyMap, lines: Sequence[str], form: Sequence[Diagnostic] = ()) -> Judged:
    """What rules and budgets find on one map, and note of it. `form` is what is wrong with the form of its file.

    What could not be read is left out of a map, so nothing is said of what stands around it: it is mended first.
    """
    inside = _inside(journey_map)
    setting, found = court.setting, []
    unread = [each.span for each in form if each.severity is Severity.ERROR]
    for name, severity in court.choice.of(inside).items():
        if on_map := RULES.load(name).on_map:
            told = on_map(journey_map, setting)
            found += [(name, severity, one) for one in told if not any(one.span.holds(span) for span in unread)]
    subjects = subjects_of(journey_map) if found else {}
    notes = ((name, across.note(journey_map, setting)) for name, across in court.noting)
    return Judged(
        journey_map.path,
        inside,
        [journey_map.path],
        outline_of(journey_map),
        list(form),
        [_told(name, severity, one, subjects) for name, severity, one in found],
        list(outside_budgets(journey_map, court.today)) if court.asked.with_budgets else [],
        list(ignores_in(journey_map.path, lines, journey_map.journey.node)),
        {name: note for name, note in notes if note is not None},
    )


def judge_all(court: Court, judged: Sequence[Judged], lines: Mapping[str, list[str]]) -> Iterator[Diagnostic]:
    """What is found on the maps of one project, in each and across all, without what is ignored for a reason.

    `lines` are those of the files that the maps share, by the path shown.
    """
    insides = {one.path: one.inside for one in judged if one.outline}

    @cache
    def rules_in(path: str) -> Mapping[str, Severity]:
        return court.choice.of(insides[path]) if path in insides else court.shared

    maps = [one for one in judged if one.outline]
    found = [each for one in maps for each in one.judged]
    found += _across(court, maps, rules_in)
    ours = {court.project.span.path, *(persona.span.path for persona in court.personas)} - {"", *insides}
    roots = {one.span.path: one.node for one in (court.project, *court.personas)}
    ignores = [ignore for path in sorted(ours) for ignore in ignores_in(path, lines.get(path, []), roots[path])]
    ignores += [ignore for one in maps for ignore in one.ignores]
    yield from unknown_rules(court.project.lint)
    if court.asked.with_budgets:
        outlines = [one.outline for one in maps if one.outline]
        is_whole = len(outlines) >= court.there
        yield from wrong_with_budgets(court.project, outlines if is_whole else None)
        yield from (each for one in maps for each in one.budgets)
    unsure = _unsure(court, maps) if ignores else ()
    yield from without_ignored(found, ignores, rules_in, court.today, unsure)


def _unsure(court: Court, maps: Sequence[Judged]) -> Collection[str]:
    """The rules that look at all maps of a project, where these are not all: what they do not find may be there."""
    if len(maps) >= court.there:
        return ()
    return [name for name, _ in court.noting]


def _across(court: Court, maps: Sequence[Judged], rules_in: _RulesIn) -> Iterator[Diagnostic]:
    """What rules find that look at all maps of a project. Where it is found decides whether the rule holds."""
    travelling = {persona for one in maps if one.outline for persona in one.outline.personas}
    subjects = {id(one): f"persona/{one.id}" for one in court.personas if one.id in travelling}
    for name, across in court.noting:
        heeded = [one for one in maps if across.heeds_all or name in rules_in(one.path)]
        noted = [(one.outline, _read(one.notes.get(name))) for one in heeded if one.outline]
        notes = Notes(court.project, court.personas, noted, court.there)
        for one in across.judge(notes, court.setting):
            path = one.mark.span.path if isinstance(one, Told) else one.span.path
            holding = rules_in(path)
            if name in holding:
                yield _told(name, holding[name], one, subjects)


def _read(note: Any) -> Any:
    """A note as it was noted; those that came as JSON take a tenth of the room until they are read."""
    return _decoded(note) if isinstance(note, str) else note


@lru_cache(maxsize=256)
def _decoded(note: str) -> Any:
    """Nobody changes a note, and many maps have the same."""
    import json

    return json.loads(note)


def _told(name: str, severity: Severity, one: Finding | Told, subjects: Mapping[int, str]) -> Diagnostic:
    if isinstance(one, Told):
        span, subject = one.mark
        return Diagnostic(name, severity, one.message, span, one.hint, one.related, subject)
    subject = subjects.get(id(one.record), "")
    return Diagnostic(name, severity, one.message, one.span, one.hint, one.related, subject, one.together)


def _inside(journey_map: JourneyMap) -> str:
    """The path of a map's file relative to its project, as patterns see it."""
    name = journey_map.path.rpartition("/")[2]
    return _folder_inside(journey_map.folder, journey_map.root) + name


@cache
def _folder_inside(folder: Path, root: Path) -> str:
    if folder == root or not folder.is_relative_to(root):
        return ""
    return f"{folder.relative_to(root).as_posix()}/"
