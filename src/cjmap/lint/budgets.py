"""Experience budgets: gates that a project sets for its maps, and the findings of maps that miss them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.figures.age import is_ahead, last_day
from cjmap.figures.curve import drops_of, peak_end_of
from cjmap.figures.evidence import evidence_of
from cjmap.frozen import NamedTuple
from cjmap.model.feelings import mean_position
from cjmap.model.map import JourneyMap
from cjmap.model.project import Budget
from cjmap.model.record import Record
from cjmap.model.scale import DEFAULT_SCALE

__all__ = ["CODE", "GATES", "KINDS", "TINY", "Gate", "Miss", "number", "outside_budgets"]

CODE = "outside-budget"


class Miss(NamedTuple):
    """One gate that a map misses: the figure in words, and the record (and key) that is to blame."""

    figure: str
    record: Record
    key: str | None = None


class Gate(NamedTuple):
    """What finds the misses of one gate, and how people are told its limit and what it was before."""

    misses: Callable[[JourneyMap, float, date], Iterator[Miss]]
    limit: str
    before: str


def outside_budgets(journey_map: JourneyMap, today: date) -> Iterator[Diagnostic]:
    """An error for each gate of its project that a map misses, at what is to blame; the gate's own line beside it."""
    for budget in journey_map.project.budgets or ():
        if _holds_for(budget, journey_map):
            yield from _missed(budget, journey_map, today)


def _missed(budget: Budget, journey_map: JourneyMap, today: date) -> Iterator[Diagnostic]:
    for name, gate in GATES.items():
        limit = getattr(budget, name)
        for miss in gate.misses(journey_map, limit, today) if limit is not None else ():
            written = getattr(limit, "text", None) or number(limit)
            span = miss.record.span_of(miss.key) if miss.key else miss.record.span
            message = f"{journey_map.id}: {miss.figure}; {gate.limit.format(written)}"
            related = ((budget.span_of(name), f"the budget, `{name}`"),)
            yield Diagnostic(CODE, Severity.ERROR, message, span, None, related, f"{journey_map.id}/{name}")


def _lowest(journey_map: JourneyMap, limit: float, today: date) -> Iterator[Miss]:
    for place in journey_map.places:
        felt = mean_position(journey_map, place)
        if felt is not None and felt < limit - TINY:
            yield Miss(f"“{place.name}” feels {_felt(journey_map, felt)}", place, "emotion")


def _drop(journey_map: JourneyMap, limit: float, today: date) -> Iterator[Miss]:
    for drop in drops_of(journey_map):
        if drop.size > limit + TINY:
            way = f"from “{drop.before.name}” to “{drop.after.name}”"
            scale = "" if journey_map.scale == DEFAULT_SCALE else f" on {DEFAULT_SCALE}"
            yield Miss(f"the curve falls by {number(drop.size)}{scale} {way}", drop.after, "emotion")


def _critical(journey_map: JourneyMap, limit: float, today: date) -> Iterator[Miss]:
    pains = (one for one in journey_map.pain_points if not one.same_as and one.severity == "critical")
    still = [one for one in pains if one.is_open]
    if len(still) > limit:
        for pain_point in still:
            named = f"“{pain_point.pain_point}” is critical and open"
            yield Miss(named if len(still) == 1 else f"{named}, one of {len(still)}", pain_point)


def _evidence(journey_map: JourneyMap, limit: object, today: date) -> Iterator[Miss]:
    share, least = evidence_of(journey_map).share, float(getattr(limit, "share", 0))
    if share is not None and share < least - TINY:
        yield Miss(f"{share:.0%} of the claims cite evidence", journey_map.journey, "journey")


def _peak_end(journey_map: JourneyMap, limit: float, today: date) -> Iterator[Miss]:
    felt = peak_end_of(journey_map)
    if felt is not None and felt < limit - TINY:
        yield Miss(f"peak and end together feel {_felt(journey_map, felt)}", journey_map.journey, "journey")


def _review(journey_map: JourneyMap, limit: object, today: date) -> Iterator[Miss]:
    journey, most = journey_map.journey, getattr(limit, "high", None)
    last = last_day(journey.reviewed) if journey.reviewed else None
    if last is None:
        yield Miss("nobody has reviewed this map", journey, "journey")
    elif is_ahead(str(journey.reviewed), today):
        yield Miss(f"the review of {journey.reviewed} is still to come", journey, "reviewed")
    elif most is not None and (today - last).days > most / 1440:
        yield Miss(f"the last review was {(today - last).days} days ago", journey, "reviewed")


TINY = 1e-9
GATES = {
    "lowest_emotion": Gate(_lowest, "the budget allows {} at worst", "the worst was {}"),
    "largest_drop": Gate(_drop, "the budget allows {} at most", "the largest fall was {}"),
    "open_critical": Gate(_critical, "the budget allows {}", "the count was {}"),
    "evidence_share": Gate(_evidence, "the budget asks for {}", "it was {}"),
    "peak_end": Gate(_peak_end, "the budget asks for {}", "it was {}"),
    "review_age": Gate(_review, "the budget allows {}", "it was {}"),
}
KINDS: dict[str, Callable[[JourneyMap], list[str]]] = {
    "map": lambda one: [one.id],
    "type": lambda one: [one.journey.type or "journey"],
    "state": lambda one: [one.journey.state or "current"],
    "tag": lambda one: list(one.journey.tags or ()),
}
"""What `for:` can name, and what a map is called there."""


def _holds_for(budget: Budget, journey_map: JourneyMap) -> bool:
    """Whether a budget is for this map: every kind that it names must fit, by any of the words given."""
    wanted = {kind: words for kind, words in (budget.applies_to or {}).items() if kind in KINDS}
    return all(set(words) & set(KINDS[kind](journey_map)) for kind, words in wanted.items())


def _felt(journey_map: JourneyMap, position: float) -> str:
    """A position on −2…+2, and the score that the map would write for it where its own scale is another."""
    if journey_map.scale == DEFAULT_SCALE:
        return number(position)
    return f"{journey_map.scale.label(position)}, which is {number(position)} on {DEFAULT_SCALE}"


def number(value: float) -> str:
    """A number with as many decimals as it needs, two at most, and a true minus sign."""
    return f"{value:.2f}".rstrip("0").rstrip(".").replace("-", "−")
