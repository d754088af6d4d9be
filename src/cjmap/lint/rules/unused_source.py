"""A source is declared, and nothing cites it.

A map's own sources are looked at with the map; those of the project and its personas only in a run over all maps of the
project.

Why: a list of studies at the foot of a map claims more research than there is. Stickdorn and others ("This Is Service
Design Doing", 2018) tell research-based from assumption-based maps, and readers must be able to tell which they hold:
a claim that cites its source says so, a list does not.

Severity: info, as sources are often written down before their findings are.

Avoid:

    journey: Pizza night
    sources:
      interviews: {kind: interview, n: 12, date: 2026-09-18}
    stages:
      - stage: Orders
        emotion: {score: -1, feeling: anxious}

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
from cjmap.lint.kit.cited import cited_by, cited_by_personas
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap
from cjmap.model.project_maps import ProjectMaps
from cjmap.model.settings import Source


def _in_map(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    cited = {id(source) for source in cited_by(journey_map)}
    inline = {id(source) for one in journey_map.journey.personas or () for source in (one.sources or {}).values()}
    own = (journey_map.journey.sources or {}) | {
        name: source for name, source in journey_map.sources.items() if id(source) in inline
    }
    yield from _unused(own, cited, "on this map")


def _across(project: ProjectMaps, setting: Setting) -> Iterator[Finding]:
    if not project.is_whole:
        return
    shared = project.project.sources or {}
    by_personas = cited_by_personas(project.personas, shared)
    cited = {id(source) for sources in (*map(cited_by, project.maps), by_personas) for source in sources}
    yield from _unused(shared, cited, "in this project")
    for persona in project.personas:
        yield from _unused(persona.sources or {}, cited, "in this project")


def _unused(sources: dict[str, Source], cited: set[int], where: str) -> Iterator[Finding]:
    for name, source in sources.items():
        if id(source) not in cited:
            hint = f"cite it where it shows something, as `evidence: [{name}]`, or take it out"
            yield Finding(source, f"nothing {where} cites “{source.title or name}”", hint)


RULE = Rule(Severity.INFO, _in_map, _across)
