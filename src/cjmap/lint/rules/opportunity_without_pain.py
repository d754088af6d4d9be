"""An opportunity addresses no pain point.

It names none under `addresses:` or `resolves:`, and where it stands (its touchpoint, its stage) nothing is said to hurt
or to hold people back. `addresses: []` says that it answers a wish rather than a pain; a map without any pain point is
told once. Done and dropped ones are left alone.

Why: good designers never start by solving the problem given to them; they first ask what the real one is (Norman, "The
Design of Everyday Things", revised edition, 2013). An idea that eases no pain on the map is a wish of the company until
somebody shows otherwise.

Severity: info, as an opportunity may build on what delights.

Avoid:

    journey: Pizza night
    stages:
      - {stage: Orders, pain_points: Allergens are not on the menu}
      - {stage: Pays, opportunities: Let guests pay by face}

Prefer:

    journey: Pizza night
    stages:
      - {stage: Orders, pain_points: {pain_point: Allergens are not on the menu, id: allergens}}
      - {stage: Pays, pain_points: Nobody brings the bill, opportunities: Bill with the coffee}
    opportunities: {opportunity: Icons for allergens, addresses: allergens}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.figures.spots import spots_of
from cjmap.lint.kit.falls import is_explained
from cjmap.lint.kit.once import said_once
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.claims import Opportunity
from cjmap.model.map import JourneyMap

_HINT = "name what it eases with `addresses:`, or write `addresses: []`"
_MOST = 3


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    found = [Finding(one, f"“{one.opportunity}” addresses no pain point", _HINT, "opportunity")
             for one in _unasked(journey_map)]  # fmt: skip
    if not any(journey_map.pain_points):
        message = f"this map has {len(found)} opportunities and not one pain point"
        yield from said_once(journey_map, found, message, "add `pain_points:` where it hurts", most=1)
    else:
        yield from said_once(journey_map, found, "{count} opportunities address no pain point", _HINT, most=_MOST)


def _unasked(journey_map: JourneyMap) -> Iterator[Opportunity]:
    if not journey_map.journey.pain_points:
        yield from filter(_is_loose, journey_map.journey.opportunities or ())
    for spot in spots_of(journey_map):
        loose = [one for one in spot.place.opportunities or () if _is_loose(one)]
        if loose and not is_explained(spot):
            yield from loose


def _is_loose(opportunity: Opportunity) -> bool:
    is_live = opportunity.status not in ("done", "dropped")
    return is_live and opportunity.addresses is None and opportunity.resolves is None


RULE = Rule(Severity.INFO, _check)
