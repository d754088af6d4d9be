"""A feeling on a map of the future cites what was observed.

On a map with `state: future` scores are targets. Interviews, surveys, analytics, observation and support cases show
how it is today; only a source of the kind `test` can show how a prototype feels, so that one may be cited. Sources of
the other kinds, or of none, are not looked at.

Why: a wish that cites research reads as a finding. Whether a map shows what is or what is
to come is a decision to make before it is begun (Kaplan, "Journey-Mapping Approaches: 2 Critical Decisions to Make
Before You Begin", Nielsen Norman Group, 2020).

Severity: warning, as readers take the score for measured. More than three are said once, at the map.

Avoid:

    journey: Pizza night, spring
    state: future
    sources: {interviews: {kind: interview, n: 12}}
    stages:
      - stage: Pays
        emotion: {score: 1.5, feeling: in control, evidence: [interviews]}

Prefer:

    journey: Pizza night, spring
    state: future
    sources: {prototype: {kind: test, n: 8}}
    stages:
      - stage: Pays
        emotion: {score: 1.5, feeling: in control, evidence: [prototype]}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.kit.cited import sources_of
from cjmap.lint.kit.once import said_once
from cjmap.lint.kit.records import records_in
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.emotion import Emotion
from cjmap.model.map import JourneyMap

_OBSERVED = ("interview", "survey", "analytics", "observation", "support")


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    if journey_map.is_future:
        hint = "take out `evidence:` there, or cite a test of a prototype with `kind: test`"
        message = "{count} feelings on this map of the future cite what was observed"
        yield from said_once(journey_map, _found(journey_map), message, hint)


def _found(journey_map: JourneyMap) -> Iterator[Finding]:
    for place in journey_map.places:
        for record in records_in(place.emotion):
            kinds = [source.kind for source in sources_of(record, journey_map.sources)]
            if isinstance(record, Emotion) and kinds and all(kind in _OBSERVED for kind in kinds):
                message = f"how “{place.name}” shall feel cannot have been observed"
                hint = "take out `evidence:`, or cite a test of a prototype with `kind: test`"
                yield Finding(record, message, hint, "evidence")


RULE = Rule(Severity.WARNING, _check)
