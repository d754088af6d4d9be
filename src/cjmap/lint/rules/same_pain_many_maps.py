"""The same pain point is written on three maps or more.

Pain points are the same when their words are, apart from case and punctuation. Maps of the same journey count as one:
those that `improves:` joins, and those that detail one another by `part_of:` or `details:`. Resolved pain points do not
count.

Why: what hurts on many journeys often has one cause behind them, and is mended once or not at all. Rawson, Duncan and
Jones ("The Truth About Customer Experience", Harvard Business Review, 2013) want work on journeys to cross functions,
since no single team sees such causes.

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
from typing import Any

from cjmap.diagnostics import Severity
from cjmap.lint.rule import Across, Notes, Rule, Setting, Told, mark_from
from cjmap.lint.subjects import mark_of
from cjmap.model.ids import slug
from cjmap.model.map import JourneyMap

_MANY = 3
_SHORTEST = 3


def _note(journey_map: JourneyMap, setting: Setting) -> dict[str, Any]:
    """The maps that a map belongs with, and what hurts on it: as words to compare, as written, and where."""
    details = [place.details for place in journey_map.places if place.details]
    part_of = journey_map.journey.part_of
    pains = ((slug(pain.pain_point or ""), pain) for pain in journey_map.pain_points if not pain.same_as)
    return {
        "near": [*(journey_map.journey.improves or ()), *([part_of] if part_of else []), *details],
        "pains": [
            (words, pain.pain_point, mark_of(journey_map, pain, "pain_point"))
            for words, pain in pains
            if pain.status != "resolved" and len(words) >= _SHORTEST
        ],
    }


def _judge(notes: Notes, setting: Setting) -> Iterator[Told]:
    families = _families({outline.id: note["near"] for outline, note in notes.maps})
    felt: dict[str, dict[str, tuple[str, str, Any]]] = {}
    for outline, note in notes.maps:
        for words, pain, mark in note["pains"]:
            felt.setdefault(words, {}).setdefault(families[outline.id], (outline.title, pain, mark))
    for where in felt.values():
        if len(where) >= _MANY:
            (_, first, at), *others = where.values()
            related = tuple((mark_from(mark).span, f"on “{title}”") for title, _, mark in others)
            hint = "look for the one cause, and name one owner for all of them"
            yield Told(mark_from(at), f"“{first}” hurts on {len(where)} journeys", hint, related)


def _families(near: dict[str, list[str]]) -> dict[str, str]:
    """For each map the id of one that stands for its journey: its other states and its details share it."""
    heads = {name: name for name in near}

    def head(name: str) -> str:
        while heads[name] != name:
            heads[name] = heads[heads[name]]
            name = heads[name]
        return name

    for name, others in near.items():
        for other in others:
            if other in heads:
                heads[head(other)] = head(name)
    return {name: head(name) for name in near}


RULE = Rule(Severity.INFO, across=Across(_note, _judge))
