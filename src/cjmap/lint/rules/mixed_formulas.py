"""One metric is computed in two ways.

Metrics are the same when they have the same name anywhere in a project, or the same id on two maps that are held
against each other with `improves:`. Only formulas that are written down are compared; spaces, hyphens and case do not
count.

Why: the difference between two formulas looks like a change. Top-2-box and mean can move in opposite directions on the
same answers, so a before and after across the two proves nothing. Lemon and Verhoef ("Understanding Customer Experience
Throughout the Customer Journey", Journal of Marketing, 2016) count the measuring of the experience along the whole
journey among what is still to be solved.

Severity: warning, as both figures may be right and only their comparison is wrong.

Avoid:

    # file: pizza-night.cjm.yaml
    journey: Pizza night
    metrics: {csat: {title: Satisfaction, value: 58%, n: 412, formula: top-2-box}}
    stages: [Orders, Pays]

    # file: delivery.cjm.yaml
    journey: Delivery
    metrics: {csat: {title: Satisfaction, value: 4.1, n: 230, formula: mean of 1 to 5}}
    stages: [Orders, Eats]

Prefer:

    # file: pizza-night.cjm.yaml
    journey: Pizza night
    metrics: {csat: {title: Satisfaction, value: 58%, n: 412, formula: top-2-box}}
    stages: [Orders, Pays]

    # file: delivery.cjm.yaml
    journey: Delivery
    metrics: {csat: {title: Satisfaction, value: 71%, n: 230, formula: top-2-box}}
    stages: [Orders, Eats]
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.frozen import NamedTuple
from cjmap.lint.kit.metrics import metrics_of
from cjmap.lint.rule import Across, Mark, Notes, Rule, Setting, Told, mark_from
from cjmap.lint.subjects import mark_of
from cjmap.model.map import JourneyMap


class _Told(NamedTuple):
    """A metric with a formula: what it and its map are called, the formula as compared, and where it stands."""

    path: str
    map: str
    title: str
    improves: list[str]
    name: str
    key: str
    written: str
    formula: str
    mark: Mark


def _note(journey_map: JourneyMap, setting: Setting) -> list[_Told]:
    """Every metric with a formula, on the map and on those that it improves, which come first."""
    return [told for one in (*journey_map.improved, journey_map) for told in _on(one)]


def _on(journey_map: JourneyMap) -> Iterator[_Told]:
    for metric in metrics_of(journey_map):
        if metric.formula:
            folded = "".join(char for char in metric.formula.casefold() if char.isalnum() or char in "+*/<>=")
            journey, mark = journey_map.journey, mark_of(journey_map, metric, "formula")
            yield _Told(journey_map.path, journey_map.id, journey.journey, journey.improves or [], metric.name,
                        metric.key, metric.formula, folded, mark)  # fmt: skip


def _judge(notes: Notes, setting: Setting) -> Iterator[Told]:
    asked = {outline.path for outline, _ in notes.maps}
    earlier: dict[tuple[str, ...], dict[str, tuple[int, _Told]]] = {}
    for number, told in enumerate(_each(notes)):
        alike = [
            found
            for known in _alike_to(told)
            for formula, found in earlier.get(known, {}).items()
            if formula != told.formula
        ]
        for known in _known_as(told):
            earlier.setdefault(known, {}).setdefault(told.formula, (number, told))
        if alike and told.path in asked:
            other = min(alike)[1]
            where = "elsewhere on this map" if other.path == told.path else f"on “{other.title}”"
            message = f"“{told.name}” is computed as “{told.written}” here, as “{other.written}” {where}"
            hint = "compute both in one way, or give one of them another name"
            yield Told(mark_from(told.mark), message, hint, ((mark_from(other.mark).span, "computed otherwise"),))


def _each(notes: Notes) -> Iterator[_Told]:
    """Every metric once: those of improved maps first, then the other maps in their order."""
    own: dict[str, list[_Told]] = {}
    improved: dict[str, list[_Told]] = {}
    for outline, some in notes.maps:
        told = [_Told(*one) for one in some]
        own[outline.path] = [one for one in told if one.path == outline.path]
        for path in dict.fromkeys(one.path for one in told if one.path != outline.path):
            improved.setdefault(path, [one for one in told if one.path == path])
    for group in (improved | own).values():
        yield from group


def _known_as(told: _Told) -> list[tuple[str, ...]]:
    """What later metrics may find this one by: its name, or its key together with a map that is improved."""
    by_key = [("improving", told.key, one) for one in told.improves]
    return [("name", told.name.casefold()), ("on", told.key, told.map), *by_key]


def _alike_to(told: _Told) -> list[tuple[str, ...]]:
    """What earlier ones are known as that are the same metric."""
    by_key = [("on", told.key, one) for one in told.improves]
    return [("name", told.name.casefold()), ("improving", told.key, told.map), *by_key]


RULE = Rule(Severity.WARNING, across=Across(_note, _judge))
