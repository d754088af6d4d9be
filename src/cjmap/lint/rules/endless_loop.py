"""Some places lead only to one another, so that a journey that comes there never ends.

Loops with a way out are fine, and so are maps that go round as a whole: those with `type: lifecycle` or
`day-in-the-life`, and those whose last place leads back to the first.

Why: nobody goes round for ever. What is missing is the way on which people leave, by giving up if nothing else, and
that is the one worth knowing: to isolate the points of failure is a step of its own in Shostack's blueprinting
("Designing Services That Deliver", Harvard Business Review, 1984).

Severity: warning, as a way on is missing, though only the team can say which.

Avoid:

    journey: Line down
    stages:
      - stage: Calls
        touchpoints:
          - Looks for the number
          - {touchpoint: Waits in the queue, id: queue}
          - {touchpoint: Is cut off, next: queue}

Prefer:

    journey: Line down
    stages:
      - stage: Calls
        touchpoints:
          - Looks for the number
          - {touchpoint: Waits in the queue, id: queue}
          - {touchpoint: Is cut off, next: [{to: queue, share: 70%}, {to: end, when: Gives up, share: 30%}]}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.kit.routes import Routes, routes_of
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap
from cjmap.model.place import Place

_ROUND = ("lifecycle", "day-in-the-life")
_MOST_NAMED = 3


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    if journey_map.journey.type in _ROUND:
        return
    routes = routes_of(journey_map)
    if not _leads_back(routes):
        return
    ending = routes.arriving(routes.ends())
    starts = {id(one) for one in routes.starts()}
    told: set[int] = set()
    for stop in routes.stops:
        if id(stop) in ending or id(stop) in told or not _closes(routes, stop):
            continue
        loop = routes.reached([stop])
        told |= loop
        if not loop & starts:
            members = [one for one in routes.stops if id(one) in loop]
            last = next(one for one in reversed(members) if any(id(to) in loop for to in routes.onward[id(one)]))
            yield Finding(last, _message(members), "say how people leave it, as `- {to: end, when: …}`", "next")


def _leads_back(routes: Routes) -> bool:
    """Whether any way leads back in reading order, or to where it starts: without one there is no loop."""
    order = {id(stop): at for at, stop in enumerate(routes.stops)}
    return any(way.to is not None and order[id(way.to)] <= order[id(way.start)] for way in routes.ways)


def _closes(routes: Routes, stop: Place) -> bool:
    """Whether all that follows a stop leads back to it: then it is in the loop, not before it."""
    return routes.reached([stop]) <= routes.arriving([stop])


def _message(members: list[Place]) -> str:
    names = [f"“{one.name}”" for one in members]
    if len(names) == 1:
        return f"{names[0]} leads only back to itself"
    if len(names) > _MOST_NAMED:
        return f"{len(names)} places, from {names[0]} to {names[-1]}, lead only to one another"
    return f"{', '.join(names[:-1])} and {names[-1]} lead only to one another"


RULE = Rule(Severity.WARNING, _check)
