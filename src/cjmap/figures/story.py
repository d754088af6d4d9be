"""The emotional story in numbers: every scored moment, the highest and the lowest."""

from __future__ import annotations

from cjmap.frozen import NamedTuple
from cjmap.model.feelings import felt
from cjmap.model.map import JourneyMap
from cjmap.model.place import Place

__all__ = ["Moment", "Story", "story_of"]


class Moment(NamedTuple):
    """One scored feeling: where, how high on −2…+2, and as written."""

    place: Place
    position: float
    written: str
    word: str


class Story(NamedTuple):
    """The moments of a map in reading order."""

    moments: tuple[Moment, ...]

    @property
    def peak(self) -> Moment | None:
        """The first of the highest moments."""
        return max(self.moments, key=lambda moment: moment.position, default=None)

    @property
    def low(self) -> Moment | None:
        """The first of the lowest moments."""
        return min(self.moments, key=lambda moment: moment.position, default=None)


def story_of(journey_map: JourneyMap, persona: str | None = None) -> Story:
    """Every scored feeling of a map, of one persona or of all of them."""
    people = [persona] if persona else [one.id for one in journey_map.personas] or [None]
    moments: list[Moment] = []
    for place in journey_map.places:
        told = [feeling for one in people for move in felt(journey_map, place.emotion, one) for feeling in move]
        unique = {id(feeling.emotion): feeling for feeling in told}
        moments += [
            Moment(place, one.position, one.written, one.word) for one in unique.values() if one.position is not None
        ]
    return Story(tuple(moments))
