"""The same pain point is written on three maps or more.

Pain points are the same when their words are, apart from case and punctuation. Maps of the same journey count as one:
those that `improves:` joins, and those that detail one another by `part_of:` or `details:`. Resolved pain points do not
count.

Why: what hurts on many journeys has one cause behind them, and is mended once or not at all. Rawson, Duncan and Jones
("The Truth About Customer Experience", Harvard Business Review, 2013) found that the causes of poor journeys lie across
functions, where no single team sees them.

Severity: info, as every one of the maps may be right.

Avoid:

    # file: orders.cjm.yaml
    journey: Ordering
    stages: [{stage: Asks, pain_points: [Has to repeat the customer number]}]

    # file: returns.cjm.yaml
    journey: Sending back
    stages: [{stage: Calls, pain_points: [Has to repeat the customer number]}]

    # file: repairs.cjm.yaml
    journey: Repair
    stages: [{stage: Reports, pain_points: [Has to repeat the customer number]}]

Prefer:

    # file: service.cjm.yaml
    journey: All that customers ask for
    pain_points: [Has to repeat the customer number]
    stages: [Orders, Sends back, Has it repaired]

    # file: repairs.cjm.yaml
    journey: Repair
    part_of: service
    stages: [Reports, Waits]
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.claims import PainPoint
from cjmap.model.ids import slug
from cjmap.model.map import JourneyMap
from cjmap.model.project_maps import ProjectMaps

_MANY = 3
_SHORTEST = 3


def _check(project: ProjectMaps, setting: Setting) -> Iterator[Finding]:
    families = _families(project.maps)
    felt: dict[str, dict[str, tuple[JourneyMap, PainPoint]]] = {}
    for journey_map in project.maps:
        for pain in journey_map.pain_points():
            words = slug(pain.pain_point or "")
            if not pain.same_as and pain.status != "resolved" and len(words) >= _SHORTEST:
                felt.setdefault(words, {}).setdefault(families[journey_map.id], (journey_map, pain))
    for where in felt.values():
        if len(where) >= _MANY:
            (_, first), *others = where.values()
            related = tuple((pain.span_of("pain_point"), f"on “{one.journey.journey}”") for one, pain in others)
            message = f"“{first.pain_point}” hurts on {len(where)} journeys"
            hint = "look for the one cause, and name one owner for all of them"
            yield Finding(first, message, hint, "pain_point", related=related)


def _families(maps: tuple[JourneyMap, ...]) -> dict[str, str]:
    """For each map the id of one that stands for its journey: its other states and its details share it."""
    family = {one.id: one.id for one in maps}
    for one in maps:
        details = [place.details for place in one.places() if place.details]
        for other in (*(one.journey.improves or ()), one.journey.part_of, *details):
            if other in family:
                old, new = family[other], family[one.id]
                family = {name: new if head == old else head for name, head in family.items()}
    return family


RULE = Rule(Severity.INFO, on_project=_check)
