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
    pains = list(pains_on(journey_map))
    addressed = addressing(journey_map)
    owners = [*(place.owner for place in journey_map.places), *(pain.pain_point.owner for pain in pains)]
    for pain in pains if any(owners) else ():
        one = pain.pain_point
        is_owned = _is_owned(pain) or any(opportunity.owner for opportunity in addressed.get(id(one), ()))
        if one.severity == "critical" and one.is_open and not is_owned:
            message = f"“{one.pain_point}” is critical, and nobody answers for it"
            yield Finding(one, message, "add `owner:`", "pain_point")


def _is_owned(pain: Pain) -> bool:
    return any(getattr(one, "owner", None) for one in (pain.pain_point, *pain.around))


RULE = Rule(Severity.WARNING, _check)
