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

from collections.abc import Container, Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.kit.cited import cited_by, cited_by_personas
from cjmap.lint.rule import Across, Finding, Notes, Rule, Setting
from cjmap.model.map import JourneyMap
from cjmap.model.settings import Source


def _in_map(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    cited = {id(source) for source in cited_by(journey_map)}
    inline = {id(source) for one in journey_map.journey.personas or () for source in (one.sources or {}).values()}
    own = (journey_map.journey.sources or {}) | {
        name: source for name, source in journey_map.sources.items() if id(source) in inline
    }
    yield from _unused(own, cited, "on this map")


def _note(journey_map: JourneyMap, setting: Setting) -> list[tuple[str, str]]:
    """What a map cites that others can cite too: the persona it belongs to, empty for the project, and its name."""
    cited = {id(source) for source in cited_by(journey_map)}
    shared = {one.id or "": one.sources or {} for one in journey_map.personas} | {"": journey_map.project.sources or {}}
    return [(owner, name) for owner, some in shared.items() for name, source in some.items() if id(source) in cited]


def _judge(notes: Notes, setting: Setting) -> Iterator[Finding]:
    if not notes.is_whole:
        return
    named = {(owner, name) for _, some in notes.maps for owner, name in some}
    groups = {one.id or "": one.sources or {} for one in notes.personas} | {"": notes.project.sources or {}}
    cited = {id(source) for source in cited_by_personas(notes.personas, groups[""])}
    cited |= {id(groups[owner][name]) for owner, name in named if name in groups.get(owner, {})}
    for sources in groups.values():
        yield from _unused(sources, cited, "in this project")


def _unused(sources: dict[str, Source], cited: Container[int], where: str) -> Iterator[Finding]:
    for name, source in sources.items():
        if id(source) not in cited:
            hint = f"cite it where it shows something, as `evidence: [{name}]`, or take it out"
            yield Finding(source, f"nothing {where} cites “{source.title or name}”", hint)


RULE = Rule(Severity.INFO, _in_map, Across(_note, _judge, heeds_all=True))
