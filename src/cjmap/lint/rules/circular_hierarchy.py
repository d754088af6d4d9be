"""A map is part of itself, by way of the maps that it details or that detail it.

Both ways of saying so count: `part_of:` on the map that tells the detail, and `details:` on the place that is told.

Why: levels are for zooming in. Kalbach ("Mapping Experiences", 2016) has authors choose the scope of a diagram, from
the whole experience down to single interactions; in a circle there is no way up or down.

Severity: error, as a part cannot hold the whole.

Avoid:

    # file: lifecycle.cjm.yaml
    journey: Guest lifecycle
    part_of: pizza-night
    stages: [Visits, Comes back]

    # file: pizza-night.cjm.yaml
    journey: Pizza night
    part_of: lifecycle
    stages: [Orders, Pays]

Prefer:

    # file: lifecycle.cjm.yaml
    journey: Guest lifecycle
    stages: [{stage: Visits, details: pizza-night}, Comes back]

    # file: pizza-night.cjm.yaml
    journey: Pizza night
    part_of: lifecycle
    stages: [Orders, Pays]
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.frozen import NamedTuple
from cjmap.lint.rule import Across, Mark, Notes, Rule, Setting, Told, mark_from
from cjmap.lint.subjects import mark_of
from cjmap.model.map import JourneyMap


class _Link(NamedTuple):
    """That one map is part of another, and where it says so."""

    part: str
    whole: str
    mark: Mark


def _note(journey_map: JourneyMap, setting: Setting) -> list[_Link]:
    links = [
        _Link(place.details, journey_map.id, mark_of(journey_map, place, "details"))
        for place in journey_map.places
        if place.details
    ]
    if part_of := journey_map.journey.part_of:
        links.insert(0, _Link(journey_map.id, part_of, mark_of(journey_map, journey_map.journey, "part_of")))
    return links


def _judge(notes: Notes, setting: Setting) -> Iterator[Told]:
    titles = {outline.id: outline.title for outline, _ in notes.maps}
    links = [_Link(part, whole, mark_from(mark)) for _, some in notes.maps for part, whole, mark in some]
    above: dict[str, list[_Link]] = {}
    for link in links:
        above.setdefault(link.part, []).append(link)
    told: set[str] = set()
    for link in links:
        circle = _circle(link, above)
        if circle and not told & {one.part for one in circle}:
            told |= {one.part for one in circle}
            related = tuple((one.mark.span, "and here") for one in circle[1:])
            hint = "take one of them out: the map with more detail is the part"
            yield Told(link.mark, _message(circle, titles), hint, related)


def _circle(link: _Link, above: dict[str, list[_Link]]) -> list[_Link]:
    """The shortest way up from a link's part back to it; empty when there is none."""
    rows, seen = [[link]], {link.whole}
    while rows:
        row = rows.pop(0)
        if row[-1].whole == link.part:
            return row
        for following in above.get(row[-1].whole, ()):
            if following.whole not in seen:
                seen.add(following.whole)
                rows.append([*row, following])
    return []


def _message(circle: list[_Link], titles: dict[str, str]) -> str:
    first, *others = [f"“{titles.get(one.part, one.part)}”" for one in circle]
    return f"{first} is part of {', which is part of '.join([*others, first if others else 'itself'])}"


RULE = Rule(Severity.ERROR, across=Across(_note, _judge))
