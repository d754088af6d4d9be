"""No way leads to a touchpoint or to a stage.

Touchpoints follow each other in reading order unless `next:` says otherwise, so one is cut off when those before it
lead elsewhere. Of several in a row that is said of the first, and nothing is said while a `next:` names what is not
there, or a place is for a persona that the map does not know. Journeys begin in the first stage of each persona; what
happens out of the customer's sight (`layer: backstage` or `support`) is not looked at.

Why: nobody comes to a place that nothing leads to, so either a way is missing or the place is. To lay out the whole
process, so that nothing hangs in the air, is the first step of blueprinting (Shostack, "Designing Services That
Deliver", Harvard Business Review, 1984).

Severity: warning, as the curve and the flow are drawn wrong around it.

Avoid:

    journey: Pizza night
    stages:
      - stage: Chooses
        touchpoints:
          - {touchpoint: Reads the menu, next: orders}
          - Asks the waiter
          - {touchpoint: Orders, id: orders}

Prefer:

    journey: Pizza night
    stages:
      - stage: Chooses
        touchpoints:
          - {touchpoint: Reads the menu, next: [asks, orders]}
          - {touchpoint: Asks the waiter, id: asks}
          - {touchpoint: Orders, id: orders}
"""

from collections.abc import Iterator
from itertools import pairwise

from cjmap.diagnostics import Severity
from cjmap.lint.kit.routes import Routes, routes_of
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap
from cjmap.model.place import Place, Stage

_HINT = "lead to it with `next:`"
_OR_BEGIN = ", or say `order: any` on the stage when it can begin there"


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    routes = routes_of(journey_map)
    if any(way.leads_nowhere for way in routes.ways) or _names_strangers(journey_map):
        return
    reached = routes.reached([*routes.starts(), *_begun_by_others(routes)])
    for stop in routes.stops:
        if id(stop) in reached or _is_led_to_by_another(routes, stop, reached):
            continue
        if stop.layer not in ("backstage", "support"):
            kind = "the stage " if isinstance(stop, Stage) else ""
            key = "stage" if isinstance(stop, Stage) else "touchpoint"
            hint = _HINT + (_OR_BEGIN if _is_reached_beside(journey_map, stop, reached) else "")
            yield Finding(stop, f"nothing leads to {kind}“{stop.name}”", hint, key)
        reached |= routes.reached([stop])


def _names_strangers(journey_map: JourneyMap) -> bool:
    """Whether a place is for a persona that there is not: where journeys begin cannot be told then."""
    known = {one.id for one in journey_map.personas}
    return any(not known.issuperset(place.personas or ()) for place in journey_map.places)


def _is_reached_beside(journey_map: JourneyMap, stop: Place, reached: set[int]) -> bool:
    """Whether people come to another touchpoint of its stage."""
    return any(
        one is stop and any(id(other) in reached for other in stage.touchpoints or ())
        for stage in journey_map.stages
        for one in stage.touchpoints or ()
    )


def _is_led_to_by_another(routes: Routes, stop: Place, reached: set[int]) -> bool:
    """Whether an unreached stop leads here that will be told of itself."""
    here = routes.reached([stop])
    return any(id(one) not in reached and id(one) not in here for one in routes.back[id(stop)])


def _begun_by_others(routes: Routes) -> Iterator[Place]:
    """Stops that begin something for people who did not pass the one before."""
    for (before, earlier), (stop, stage) in pairwise(routes.stages):
        passed = before.personas or earlier.personas
        if passed and not set(stop.personas or stage.personas or [""]) <= set(passed):
            yield stop


RULE = Rule(Severity.WARNING, _check)
