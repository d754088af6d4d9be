"""The emotion curve in numbers: which feeling follows which, where it falls, and what is remembered of it."""

from __future__ import annotations

from collections.abc import Iterable
from math import fsum

from cjmap.frozen import NamedTuple, frozen
from cjmap.model.feelings import Move
from cjmap.model.map import JourneyMap
from cjmap.model.once import once_a_map
from cjmap.model.persona import Persona
from cjmap.model.place import Place
from cjmap.model.trail import followers, people_of, scored_on

__all__ = ["Arc", "Drop", "Point", "arcs_of", "drops_of", "mean_of", "peak_end_of", "turns_of"]


class Point(NamedTuple):
    """A place on the curve: the mean of its scores on −2…+2, and the mean of each moment where it moves."""

    place: Place
    position: float
    moments: tuple[float, ...]


@frozen
class Arc:
    """The curve of one persona, or of everybody (None): its points in reading order, and which follows which."""

    persona: str | None
    points: tuple[Point, ...]
    steps: tuple[tuple[Point, Point], ...]

    @property
    def moments(self) -> list[float]:
        """Every moment in reading order."""
        return [moment for point in self.points for moment in point.moments]

    @property
    def peak(self) -> Point:
        """The first of the points with the highest moment."""
        return max(self.points, key=lambda point: max(point.moments))

    @property
    def low(self) -> Point:
        """The first of the points with the lowest moment."""
        return min(self.points, key=lambda point: min(point.moments))

    @property
    def mean(self) -> float:
        """The mean of all points, each counting once however often it moves."""
        return sum(point.position for point in self.points) / len(self.points)

    @property
    def remembered(self) -> float:
        """The mean of the strongest and the last moment: see `peak_end_of`."""
        return (max(self.moments, key=abs) + self.moments[-1]) / 2

    @property
    def ends(self) -> list[Point]:
        """The points after which nothing more is scored: several where the way parts."""
        passed = {id(before.place) for before, _ in self.steps}
        return [point for point in self.points if id(point.place) not in passed]


class Drop(NamedTuple):
    """A fall of the curve from one place to the next that has a score: by how much on −2…+2, and for whom.

    `persona` is None where emotions are not told per persona.
    """

    before: Place
    after: Place
    size: float
    persona: str | None


@once_a_map
def arcs_of(journey_map: JourneyMap) -> list[Arc]:
    """One curve for everybody, or one a persona where emotions are told so. Those without a score are left out."""
    arcs = [_arc(journey_map, persona) for persona in people_of(journey_map)]
    return [arc for arc in arcs if arc.points]


@once_a_map
def drops_of(journey_map: JourneyMap) -> list[Drop]:
    """Every fall along the ways of a map, in reading order; places without a score are passed over."""
    return [
        Drop(before.place, after.place, round(before.position - after.position, 6), arc.persona)
        for arc in arcs_of(journey_map)
        for before, after in arc.steps
        if before.position > after.position
    ]


def mean_of(journey_map: JourneyMap) -> float | None:
    """The mean of all points on −2…+2, each place counting once for each persona; None without scores."""
    positions = [point.position for arc in arcs_of(journey_map) for point in arc.points]
    return fsum(positions) / len(positions) if positions else None


def peak_end_of(journey_map: JourneyMap) -> float | None:
    """The mean of the strongest and the last moment on −2…+2, which is what people remember; None without scores.

    Where personas feel differently it is the mean of theirs. Source: Kahneman, Fredrickson, Schreiber and Redelmeier,
    "When More Pain Is Preferred to Less: Adding a Better End", 1993.
    """
    remembered = [arc.remembered for arc in arcs_of(journey_map)]
    return sum(remembered) / len(remembered) if remembered else None


def turns_of(arc: Arc) -> int:
    """How often the curve turns between swings of a quarter of the scale or more, in reading order.

    Few stories turn more than twice: Reagan, Mitchell, Kiley, Danforth and Dodds, "The Emotional Arcs of Stories Are
    Dominated by Six Basic Shapes", 2016.
    """
    turns, low, high, going = 0, arc.moments[0], arc.moments[0], 0
    for moment in arc.moments:
        low, high = min(low, moment), max(high, moment)
        swing = 1 if moment - low >= _SWING and going <= 0 else -1 if high - moment >= _SWING and going >= 0 else 0
        if swing:
            turns += bool(going)
            going = swing
        if swing or (moment >= high and going > 0) or (moment <= low and going < 0):
            low = high = moment
    return turns


_SWING = 1


def _arc(journey_map: JourneyMap, persona: Persona | None) -> Arc:
    points = {key: _point(place, moves) for key, (place, moves) in scored_on(journey_map, persona).items()}
    steps = ((points[id(one)], points[id(other)]) for one, other in followers(journey_map, persona))
    return Arc(persona.id if persona else None, tuple(points.values()), tuple(steps))


def _point(place: Place, moves: Iterable[Move]) -> Point:
    moments = [[one.position or 0 for one in move] for move in moves]
    scores = [score for moment in moments for score in moment]
    return Point(place, sum(scores) / len(scores), tuple([sum(moment) / len(moment) for moment in moments]))
