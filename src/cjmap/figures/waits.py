"""How long a customer waits along the way: every wait that is written, and their sum."""

from __future__ import annotations

from cjmap.frozen import NamedTuple
from cjmap.languages import say_number
from cjmap.model.flow import stops
from cjmap.model.map import JourneyMap
from cjmap.model.place import Place, Stage
from cjmap.model.times import Duration, say_time

__all__ = ["Waiting", "minutes_of", "span_words", "waiting_of"]

_UNITS = ((1440, "d", 2), (60, "h", 2), (1, "min", 1))


class Waiting(NamedTuple):
    """How many waits a map tells of, and the least and the most minutes they take together."""

    number: int
    low: float
    high: float

    @property
    def words(self) -> str:
        """The sum in words, such as `46 min` or `3.3–6.3 h`."""
        return span_words(self.low, self.high)


def waiting_of(journey_map: JourneyMap) -> Waiting:
    """All waits of a map. What a place says goes before what its items say; a stage speaks where nobody else does.

    Of a stage whose touchpoints are alternatives, the shortest and the longest of these count.
    """
    found = [_in_stage(stage) for stage in journey_map.stages]
    return Waiting(*(sum(column) for column in zip(*found, strict=True))) if found else Waiting(0, 0, 0)


def _in_stage(stage: Stage) -> Waiting:
    places = [_at(place) for place in stops(stage)]
    if not any(place.number for place in places) and stage.touchpoints:
        return _at(stage)
    number = sum(place.number for place in places)
    lows, highs = [place.low for place in places], [place.high for place in places]
    return Waiting(number, min(lows), max(highs)) if stage.order == "any" else Waiting(number, sum(lows), sum(highs))


def _at(place: Place) -> Waiting:
    waits = [place.wait] if place.wait else [cell.wait for cell in place.cells if cell.wait]
    bounds = [(wait.low, wait.high) for wait in waits if wait.low is not None and wait.high is not None]
    return Waiting(len(waits), sum(low for low, _ in bounds), sum(high for _, high in bounds))


def minutes_of(duration: Duration | None) -> float:
    """The middle of a duration in minutes; 0 for none, and for one that has no end."""
    if duration is None or duration.low is None or duration.high is None:
        return 0
    return (duration.low + duration.high) / 2


def span_words(low: float, high: float) -> str:
    """Minutes in words, in the largest unit of which there are two or more: `46 min`, `3.3–6.3 h`, `2–5 d`."""
    size, unit, _ = next((one for one in _UNITS if high >= one[0] * one[2]), _UNITS[-1])
    ends = dict.fromkeys(say_number(round(minutes / size, 1)) for minutes in (low, high))
    return say_time(f"{'–'.join(ends)} {unit}")
