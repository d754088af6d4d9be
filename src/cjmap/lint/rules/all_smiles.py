"""Nothing on a map of how things are feels worse than neutral.

Five places with a score are needed before it is judged. Maps of the state `future` are left alone, and so are curves
that hardly move (see `flat-emotion`). A `range` that reaches below neutral counts as something that does.

Why: a journey without a low is mostly one that was drawn in a meeting room, as a company sees itself (Kaplan, "When and
How to Create Customer Journey Maps", Nielsen Norman Group, 2016, asks for truthful narratives, not fairy tales). What
goes wrong is also what weighs more (Baumeister, Bratslavsky, Finkenauer and Vohs, "Bad Is Stronger Than Good", Review
of General Psychology, 2001).

Severity: info, as there are such journeys, though few.

Avoid:

    journey: Pizza night
    stages:
      - {stage: Hears of it, emotion: 1}
      - {stage: Finds a table, emotion: 0.5}
      - {stage: Orders, emotion: 1}
      - {stage: Eats, emotion: 2}
      - {stage: Pays, emotion: 1}

Prefer:

    journey: Pizza night
    stages:
      - {stage: Hears of it, emotion: 1}
      - {stage: Finds a table, emotion: 0.5}
      - {stage: Orders, emotion: 1}
      - {stage: Eats, emotion: 2}
      - {stage: Pays, emotion: -1}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.figures.curve import arcs_of
from cjmap.lint.kit.moods import each_feeling, hardly_moves, on_scale
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    arcs = arcs_of(journey_map)
    moments = [moment for arc in arcs for moment in arc.moments]
    places = {id(point.place) for arc in arcs for point in arc.points}
    if journey_map.is_future or hardly_moves(moments, len(places)) is not False:
        return
    if min(moments) >= 0 and min(_bounds(journey_map), default=0) >= 0:
        message = f"nothing on this map feels worse than {on_scale(journey_map, min(moments))}"
        hint = "ask what went wrong last time; a map of how it shall be says `state: future`"
        yield Finding(journey_map.journey, message, hint, "journey")


def _bounds(journey_map: JourneyMap) -> Iterator[float]:
    """Every single score and both ends of every range on −2…+2, outcomes and stages included."""
    position = journey_map.scale.position
    for place in journey_map.places:
        for feeling in each_feeling(place.emotion):
            yield from (position(bound) for bound in feeling.range or ())
            if feeling.score is not None:
                yield position(feeling.score)


RULE = Rule(Severity.INFO, _check)
