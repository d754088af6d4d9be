"""The way parts into too many at one place, or at too many places of a map.

Why: a journey map tells one story that people can retell. Nielsen Norman Group advises one point of view and one
scenario a map (Gibbons, "Journey Mapping 101", 2018). A flow of all cases is a diagram of its own, or several maps.

Severity: info, as the limits are a matter of taste.

Settings: `ways_per_place`, how many ways may lead on from one place, 4 unless the project says otherwise;
`branches_per_map`, at how many places the way may part, 8 unless the project says otherwise.

Avoid:

    journey: Line down
    stages:
      - stage: Calls
        touchpoints:
          - {touchpoint: Works through the phone menu, next: [bill, line, move, quit, other]}
          - {touchpoint: Asks about the bill, id: bill, next: end}
          - {touchpoint: Reports the line, id: line, next: end}
          - {touchpoint: Moves house, id: move, next: end}
          - {touchpoint: Gives notice, id: quit, next: end}
          - {touchpoint: Wants something else, id: other}

Prefer:

    journey: Line down
    stages:
      - stage: Calls
        touchpoints:
          - {touchpoint: Works through the phone menu, next: [line, other]}
          - {touchpoint: Reports the line, id: line, next: end}
          - {touchpoint: Wants something else, id: other}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap

_WAYS, _BRANCHES = 4, 8


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    parting = [place for place in journey_map.places if place.next and len({way.to for way in place.next}) > 1]
    most_ways, most = setting.number("ways_per_place", _WAYS), setting.number("branches_per_map", _BRANCHES)
    for place in parting:
        count = len({way.to for way in place.next or ()})
        if count > most_ways:
            hint = "keep the ways that most people go, and tell the others on a map of their own (`details:`)"
            yield Finding(place, f"{count} ways lead on from “{place.name}”", hint, "next")
    if len(parting) > most:
        hint = "follow one story here, and give the others maps of their own"
        yield Finding(journey_map.journey, f"the way parts at {len(parting)} places of this map", hint, "journey")


RULE = Rule(Severity.INFO, _check)
