"""A source that claims rest on is old.

It is found where the source is declared: in the map, in a persona, or in the project. A date such as `2025-Q3` or
`2025` is as old as its last day. Sources without a date, those that nothing cites, and those cited only by maps with
`status: retired` are not looked at.

Why: evidence is about customers as they were. Lemon and Verhoef ("Understanding Customer Experience Throughout the
Customer Journey", Journal of Marketing, 2016) describe experience as dynamic: it changes with what customers have met
before and elsewhere, even where the service does not.

Severity: warning, as the claims above it may no longer be true, and nobody sees it on the map.

Settings: `evidence_max_age`, the age from which on sources count as stale; 365 days unless the project says otherwise.

Avoid:

    journey: Pizza night
    sources:
      interviews: {kind: interview, n: 12, date: 2023-09-18}
    stages:
      - stage: Orders
        emotion: {score: -1, feeling: anxious, evidence: [interviews]}

Prefer:

    journey: Pizza night
    sources:
      interviews: {kind: interview, n: 12, date: 2026-09-18}
    stages:
      - stage: Orders
        emotion: {score: -1, feeling: anxious, evidence: [interviews]}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.figures.age import days_since, old
from cjmap.lint.kit.cited import cited_by, cited_by_personas, is_retired
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.project_maps import ProjectMaps
from cjmap.model.settings import Source

_YEAR = 365


def _check(project: ProjectMaps, setting: Setting) -> Iterator[Finding]:
    names = _names(project)
    for key, source in _cited(project).items():
        days = days_since(source.date, setting.today) if source.date else None
        if days is not None and days > setting.days("evidence_max_age", _YEAR):
            message = f"“{names.get(key) or source.title}” is {old(days)}, and claims rest on it"
            hint = "look again at what it shows and cite something newer, or mark its claims `assumed: true`"
            yield Finding(source, message, hint, "date")


def _cited(project: ProjectMaps) -> dict[int, Source]:
    """Every source that is cited, once."""
    maps = [one for one in project.maps if not is_retired(one)]
    travelling = [persona for one in maps for persona in one.personas]
    by_personas = cited_by_personas(travelling, project.project.sources or {})
    return {id(source): source for sources in (*map(cited_by, maps), by_personas) for source in sources}


def _names(project: ProjectMaps) -> dict[int, str]:
    """What people call each source: its title, else its id."""
    shared = [project.project.sources, *(persona.sources for persona in project.personas)]
    groups = [*shared, *(one.journey.sources for one in project.maps), *(one.sources for one in project.maps)]
    return {id(source): source.title or name for group in groups for name, source in (group or {}).items()}


RULE = Rule(Severity.WARNING, on_project=_check)
