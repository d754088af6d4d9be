"""A critical pain point is open, and no opportunity addresses it.

An opportunity addresses what it names under `addresses:`; one that names nothing addresses what hurts where it stands,
until it is done. Dropped ones do not count. `opportunities: []` there says that somebody looked, and `status: accepted`
that it stays as it is. A pain point that another map of the project `resolves` is answered too; a run over one map
alone does not see that.

Why: opportunities, with who owns them and how they are measured, are what mapping is for (Gibbons, "Journey Mapping
101", Nielsen Norman Group, 2018). Critical means that people give up: the map has found the hole and leaves it open.

Severity: warning, as the worst pain deserves an answer, be it no.

Avoid:

    journey: Pizza night
    stages:
      - stage: Pays
        pain_points: {pain_point: Nobody brings the bill, severity: critical}

Prefer:

    journey: Pizza night
    stages:
      - stage: Pays
        pain_points: {pain_point: Nobody brings the bill, id: no-bill, severity: critical}
        opportunities: {opportunity: Bill with the coffee, addresses: no-bill}
"""

from collections.abc import Iterator
from typing import Any

from cjmap.diagnostics import Severity
from cjmap.figures.pains import Pain, addressing, pains_on
from cjmap.lint.rule import Across, Notes, Rule, Setting, Told, mark_from
from cjmap.lint.subjects import mark_of
from cjmap.model.claims import Opportunity
from cjmap.model.map import JourneyMap
from cjmap.model.place import Place


def _note(journey_map: JourneyMap, setting: Setting) -> dict[str, Any]:
    """The pain points of other maps that a map does away with, and its own that nothing on it answers."""
    unanswered = [pain.pain_point for pain in _unanswered(journey_map)]
    return {
        "resolved": list(_resolved(journey_map)),
        "unanswered": [(one.id, one.pain_point, mark_of(journey_map, one, "pain_point")) for one in unanswered],
    }


def _judge(notes: Notes, setting: Setting) -> Iterator[Told]:
    resolved = {(improved, pain) for _, note in notes.maps for improved, pain in note["resolved"]}
    for outline, note in notes.maps:
        for pain, words, mark in note["unanswered"]:
            if (outline.id, pain) not in resolved:
                message = f"“{words}” is critical, and no opportunity addresses it"
                hint = f"add an opportunity with `addresses: {pain}`, or `status: accepted` here"
                yield Told(mark_from(mark), message, hint)


def _unanswered(journey_map: JourneyMap) -> Iterator[Pain]:
    """The open critical pain points that no opportunity of the map itself addresses."""
    addressed = addressing(journey_map)
    for pain in pains_on(journey_map):
        one = pain.pain_point
        is_addressed = any(answer.status != "dropped" for answer in addressed.get(id(one), ()))
        if one.severity == "critical" and one.is_open and not is_addressed and not _is_answered(journey_map, pain):
            yield pain


def _is_answered(journey_map: JourneyMap, pain: Pain) -> bool:
    """Whether where it stands there is an opportunity that names no pain point, or there is said to be none."""
    written = [journey_map.journey.opportunities]
    if pain.spot:
        written = [place.opportunities for place in pain.spot.near]
    listed = [some for some in written if some is not None]
    return any(
        not some or any(not one.addresses and one.status not in ("done", "dropped") for one in some) for some in listed
    )


def _resolved(journey_map: JourneyMap) -> Iterator[tuple[str, str]]:
    """The pain points that a map does away with, by the map they are on and their id."""
    solutions: list[Place | Opportunity] = [*journey_map.places, *journey_map.opportunities]
    for one in solutions:
        for resolution in one.resolves or ():
            named, _, pain = resolution.id.rpartition("#")
            for improved in [named] if named else journey_map.journey.improves or ():
                yield improved, pain


RULE = Rule(Severity.WARNING, across=Across(_note, _judge, heeds_all=True))
