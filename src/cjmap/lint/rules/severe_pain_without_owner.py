"""A critical pain point is open, and nobody answers for it.

Its own `owner` counts, and that of what it stands in (an item behind the scenes, a touchpoint, a stage), and that of an
opportunity which addresses it. A map that names no owner below itself is left alone: its one owner answers for all.

Why: pain that crosses departments is everybody's and so nobody's, so the worst may stay longest. Opportunities
come with who owns them (Gibbons, "Journey Mapping 101", Nielsen Norman Group, 2018); what they answer needs somebody
too.

Severity: warning, as people give up there, and nobody is asked to mend it.

Avoid:

    journey: Pizza night
    stages:
      - {stage: Orders, owner: Floor team}
      - stage: Pays
        pain_points: {pain_point: Nobody brings the bill, severity: critical}

Prefer:

    journey: Pizza night
    stages:
      - {stage: Orders, owner: Floor team}
      - stage: Pays
        pain_points: {pain_point: Nobody brings the bill, severity: critical, owner: Floor team}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.figures.pains import Pain, addressing, pains_on
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    pains = pains_on(journey_map)
    severe = [pain for pain in pains if pain.pain_point.severity == "critical" and pain.pain_point.is_open]
    if not severe or not (any(pain.pain_point.owner for pain in pains) or any(one.owner for one in journey_map.places)):
        return
    addressed = addressing(journey_map)
    for pain in severe:
        one = pain.pain_point
        if not (_is_owned(pain) or any(opportunity.owner for opportunity in addressed.get(id(one), ()))):
            message = f"“{one.pain_point}” is critical, and nobody answers for it"
            yield Finding(one, message, "add `owner:`", "pain_point")


def _is_owned(pain: Pain) -> bool:
    return any(getattr(one, "owner", None) for one in (pain.pain_point, *pain.around))


RULE = Rule(Severity.WARNING, _check)
