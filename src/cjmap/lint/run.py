"""All rules over all maps: findings with their places, without those that are ignored for a reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.lint.budgets import outside_budgets
from cjmap.lint.choice import Asked, Choice, unknown_rules
from cjmap.lint.ignored import without_ignored
from cjmap.lint.rule import Finding, Setting
from cjmap.lint.rules import RULES
from cjmap.lint.subjects import subjects_of
from cjmap.model.map import JourneyMap
from cjmap.model.project import Limits
from cjmap.model.project_maps import ProjectMaps

__all__ = ["lint"]


def lint(
    projects: Iterable[ProjectMaps], lines: Mapping[str, list[str]], today: date, asked: Asked
) -> list[Diagnostic]:
    """Everything the rules find in the maps of these projects. `lines` are those of every file, by the path shown."""
    return [found for project in projects for found in _in_project(project, lines, today, asked)]


def _in_project(
    project: ProjectMaps, lines: Mapping[str, list[str]], today: date, asked: Asked
) -> Iterator[Diagnostic]:
    settings = project.project.lint
    choice = Choice(settings, asked)
    setting = Setting(today, (settings and settings.limits) or Limits())
    chosen = {one.path: choice.of(_inside(one)) for one in project.maps}
    shared = choice.of("")
    found = [one for journey_map in project.maps for one in _in_map(journey_map, setting, chosen[journey_map.path])]
    found += _across(project, setting, chosen, shared)
    ours = {*chosen, *(persona.span.path for persona in project.personas), project.project.span.path} - {""}
    files = {path: (lines.get(path, []), chosen.get(path, shared)) for path in sorted(ours)}
    yield from unknown_rules(settings)
    if not asked.select:
        yield from outside_budgets(project, today)
    yield from without_ignored(found, files, today)


def _in_map(journey_map: JourneyMap, setting: Setting, chosen: Mapping[str, Severity]) -> list[Diagnostic]:
    found = []
    for name, severity in chosen.items():
        on_map = RULES.load(name).on_map
        if on_map:
            found += [(name, severity, one) for one in on_map(journey_map, setting)]
    subjects = subjects_of(journey_map) if found else {}
    return [_told(name, severity, one, subjects) for name, severity, one in found]


def _across(
    project: ProjectMaps, setting: Setting, chosen: Mapping[str, Mapping[str, Severity]],
    shared: Mapping[str, Severity],
) -> Iterator[Diagnostic]:  # fmt: skip
    """What rules find that look at all maps of a project. Where it is found decides whether the rule holds."""
    subjects: dict[int, str] = {}
    for name in sorted({*shared, *(name for one in chosen.values() for name in one)}):
        on_project = RULES.load(name).on_project
        for one in on_project(project, setting) if on_project else ():
            subjects = subjects or {k: v for each in project.maps for k, v in subjects_of(each).items()}
            holding = chosen.get(one.record.span.path, shared)
            if name in holding:
                yield _told(name, holding[name], one, subjects)


def _told(name: str, severity: Severity, one: Finding, subjects: Mapping[int, str]) -> Diagnostic:
    return Diagnostic(name, severity, one.message, one.span, one.hint, one.related, subjects.get(id(one.record), ""))


def _inside(journey_map: JourneyMap) -> str:
    """The path of a map's file relative to its project, as patterns see it."""
    path = journey_map.folder / Path(journey_map.path).name
    return path.relative_to(journey_map.root).as_posix() if path.is_relative_to(journey_map.root) else path.name
