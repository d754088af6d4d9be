"""The journey ends midway and the map does not say why.

That is so at a place with `next: []` or `next: end` when the journey goes on in later stages for the same people. A
reason explains it (`next: {none: the shop closes}`), and so does a pain point, a barrier, an opportunity or a quote
there, or `when:` or `share:` on the way to it. A good end needs no reason: a milestone, or a feeling above the middle
of the scale.

Why: where customers leave is what a journey map is asked first, and their reason is what can be mended. To isolate the
points of failure is a step of its own in Shostack's blueprinting ("Designing Services That Deliver", Harvard Business
Review, 1984).

Severity: info, as an end midway may be meant.

Avoid:

    journey: Pizza night
    stages:
      - stage: Chooses
        touchpoints:
          - {touchpoint: Reads the menu, next: [orders, leaves]}
          - {touchpoint: Walks out, id: leaves, next: []}
          - {touchpoint: Orders, id: orders}
      - Pays

Prefer:

    journey: Pizza night
    stages:
      - stage: Chooses
        touchpoints:
          - {touchpoint: Reads the menu, next: [orders, leaves]}
          - {touchpoint: Walks out, id: leaves, next: [], pain_points: [Nobody knows what is in it]}
          - {touchpoint: Orders, id: orders}
      - Pays
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.kit.routes import Routes, routes_of
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.feelings import mean_position
from cjmap.model.flow import stops
from cjmap.model.lists import nothing_because
from cjmap.model.map import JourneyMap, pains_of
from cjmap.model.place import Place, Stage


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    routes = routes_of(journey_map)
    ending = [(stop, stage) for stop, stage in routes.stages if _ends(stop)]
    reached = routes.reached(routes.starts()) if ending else set()
    for stop, stage in ending:
        if _goes_on(routes, stop, stage, reached) and not _is_explained(routes, stop):
            message = f"the journey ends at “{stop.name}”, and the map does not say why"
            hint = "add what hurts there under `pain_points:`, or write `next: {none: …}` with the reason"
            yield Finding(stop, message, hint, "next")


def _ends(stop: Place) -> bool:
    return stop.next is not None and all(way.to == "end" for way in stop.next)


def _goes_on(routes: Routes, stop: Place, stage: Stage, reached: set[int]) -> bool:
    """Whether later stages are reached, by other ways, for all who come here."""
    at = next(at for at, one in enumerate(routes.map.stages) if one is stage)
    later = [one for one in routes.map.stages[at + 1 :] if any(id(each) in reached for each in stops(one))]
    people = stop.personas or stage.personas or [one.id or "" for one in routes.map.personas] or [""]
    return all(any(not one.personas or who in one.personas for one in later) for who in people)


def _is_explained(routes: Routes, stop: Place) -> bool:
    ways = [*(stop.next or ()), *(way.next for way in routes.ways if way.to is stop and way.next)]
    if nothing_because(stop.next) or any(way.when or way.share for way in ways):
        return True
    looked = (stop.pain_points, stop.barriers, stop.opportunities, stop.quotes)
    mood = mean_position(routes.map, stop)
    is_good = stop.kind == "milestone" or (mood is not None and mood > 0)
    return is_good or any(one is not None for one in looked) or any(pains_of(stop))


RULE = Rule(Severity.INFO, _check)
