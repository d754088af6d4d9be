"""Every touchpoint of a journey is digital: no shop, no phone, no friend is met on the way.

Only maps are judged whose channels are known well: at least five touchpoints in two stages, each with a channel of a
known kind. One touchpoint without a channel may be anything and keeps the rule silent; so does one channel that is not
digital, of a touchpoint, of a stage or of those who serve at the `frontstage`. Channels of the kind `internal` and
whatever the customer never sees do not count. Maps that are `partial`, or detail another one by `part_of`, are not
judged.

Why: a company sees its own screens best, but customers also ask friends, ring up and stand in shops, and much of what
they live through is met with partners or with nobody's channel at all (Lemon and Verhoef, "Understanding Customer
Experience Throughout the Customer Journey", Journal of Marketing, 2016).

Severity: info, as some journeys are digital; the question is whether somebody looked.

Avoid:

    journey: Pizza at home
    stages:
      - stage: Chooses
        touchpoints:
          - {touchpoint: Finds the place, channel: search}
          - {touchpoint: Reads the menu, channel: website}
      - stage: Orders
        touchpoints:
          - {touchpoint: Orders, channel: website}
          - {touchpoint: Sees the order confirmed, channel: email}
          - {touchpoint: Follows the rider, channel: mobile-app}

Prefer:

    journey: Pizza at home
    stages:
      - stage: Chooses
        touchpoints:
          - {touchpoint: Asks Marco, channel: word-of-mouth}
          - {touchpoint: Reads the menu, channel: website}
      - stage: Orders
        touchpoints:
          - {touchpoint: Orders, channel: website}
          - {touchpoint: Follows the rider, channel: mobile-app}
          - {touchpoint: Takes the box at the door, channel: delivery}
"""

from collections.abc import Iterable, Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.channels import kind_of_channel
from cjmap.model.flow import stops
from cjmap.model.map import JourneyMap
from cjmap.model.place import Place, Stage

_FEWEST_PLACES, _FEWEST_STAGES = 5, 2
_UNSEEN = ("backstage", "support")


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    if journey_map.journey.partial or journey_map.journey.part_of:
        return
    met = [[stop for stop in stops(stage) if _is_seen(stage, stop)] for stage in journey_map.stages]
    if sum(map(len, met)) < _FEWEST_PLACES or sum(map(bool, met)) < _FEWEST_STAGES:
        return
    kinds = _kinds(journey_map, (name for row in met for stop in row for name in stop.channel or ("",)))
    around = _kinds(journey_map, (name for stage in journey_map.stages for name in _around(stage)))
    if kinds - {"internal"} == {"digital"} and around <= {"digital", "internal"}:
        hint = "add where customers ask people, ring up or go somewhere"
        yield Finding(journey_map.journey, "every touchpoint of this journey is digital", hint, "journey")


def _is_seen(stage: Stage, stop: Place) -> bool:
    return stage.layer not in _UNSEEN and stop.layer not in _UNSEEN


def _kinds(journey_map: JourneyMap, names: Iterable[str]) -> set[str]:
    """The kinds of channels with these names; an empty name stands for what is not known."""
    return {kind_of_channel(journey_map, name) for name in set(names)}


def _around(stage: Stage) -> list[str]:
    """The channels named for a stage as a whole, and for those who serve the customer there."""
    seen = [one for one in (stage, *(stage.touchpoints or ())) if _is_seen(stage, one)]
    served = [cell for place in seen for cell in place.frontstage or ()]
    return [name for one in (stage, *served) for name in one.channel or ()]


RULE = Rule(Severity.INFO, _check)
