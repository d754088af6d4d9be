"""A journey ends on a low, and nothing is planned there.

Low is half-way from neutral to the worst score, or further. Where the way parts, one good end is enough; a
journey that hands over to another map, and one that is `partial`, has its end elsewhere. On a map of how things are, an
opportunity at the end (or at its stage) settles it; on one of how they shall be, nothing does.

Why: people judge an experience by its strongest moment and by its end (Kahneman, Fredrickson, Schreiber and Redelmeier,
"When More Pain Is Preferred to Less: Adding a Better End", Psychological Science, 1993). Chase and Dasu ask services to
finish strong ("Want to Perfect Your Company's Service? Use Behavioral Science", Harvard Business Review, 2001).

Severity: info, as it is a flaw of the journey rather than of the map.

Avoid:

    journey: Pizza night
    stages:
      - {stage: Orders, emotion: 1}
      - {stage: Eats, emotion: 2}
      - {stage: Pays, emotion: -1.5}

Prefer:

    journey: Pizza night
    stages:
      - {stage: Orders, emotion: 1}
      - {stage: Eats, emotion: 2}
      - stage: Pays
        emotion: -1.5
        opportunities: Bring the bill with the coffee
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.figures.curve import Arc, Point, arcs_of
from cjmap.figures.spots import spots_by_place
from cjmap.lint.kit.moods import for_persona, on_scale
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.flow import ways
from cjmap.model.map import JourneyMap

_LOW = -1
_FEWEST = 2


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    hands_over = any(way.to is None and way.out != "end" for way in ways(journey_map))
    if journey_map.journey.partial or hands_over:
        return
    found: set[int] = set()
    for arc in arcs_of(journey_map):
        end = _low_end(arc)
        if end is None or id(end.place) in found or _is_settled(journey_map, end):
            continue
        found.add(id(end.place))
        who, felt = for_persona(journey_map, arc.persona), on_scale(journey_map, end.moments[-1])
        message = f"{who}the journey ends at {felt}, with “{end.place.name}”"
        yield Finding(end.place, message, "people remember the end: add `opportunities:` here", "emotion")


def _low_end(arc: Arc) -> Point | None:
    """The last end of a curve when every end is low."""
    is_low = len(arc.points) >= _FEWEST and all(end.moments[-1] <= _LOW for end in arc.ends)
    return arc.ends[-1] if is_low else None


def _is_settled(journey_map: JourneyMap, end: Point) -> bool:
    return not journey_map.is_future and spots_by_place(journey_map)[id(end.place)].is_answered("opportunities")


RULE = Rule(Severity.INFO, _check)
