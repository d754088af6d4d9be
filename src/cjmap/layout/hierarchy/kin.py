"""How the maps of a project belong together: which details a stage of which, which would replace which."""

from __future__ import annotations

from cjmap.frozen import NamedTuple
from cjmap.model.map import JourneyMap
from cjmap.model.place import Place
from cjmap.model.project_maps import ProjectMaps

__all__ = ["Detail", "Kin", "kin_of"]


class Detail(NamedTuple):
    """One map tells part of another in detail: at some of its places, or of the whole where none of them says so."""

    whole: str
    part: str
    places: tuple[Place, ...]


class Kin(NamedTuple):
    """The maps by id, None where one is named that was not read; and what joins them, in the order it is written.

    `improvements` are pairs: the later map, then the earlier one that it would replace.
    """

    maps: dict[str, JourneyMap | None]
    details: tuple[Detail, ...]
    improvements: tuple[tuple[str, str], ...]

    def joined(self, id_: str) -> bool:
        """Whether anything joins a map to another."""
        named = [name for one in self.details for name in one[:2]]
        return id_ in named or any(id_ in pair for pair in self.improvements)

    def details_of(self, id_: str) -> list[Detail]:
        """The maps that tell a map in detail, in the order of its places."""
        order = {id(place): number for number, place in enumerate(_places(self.maps.get(id_)))}
        found = [one for one in self.details if one.whole == id_]
        return sorted(found, key=lambda one: min((order[id(place)] for place in one.places), default=len(order)))

    def wholes_of(self, id_: str) -> list[str]:
        """The maps that a map is part of."""
        return [one.whole for one in self.details if one.part == id_]

    def improved_by(self, id_: str) -> list[str]:
        """The maps that a map would replace."""
        return [earlier for later, earlier in self.improvements if later == id_]

    def improving(self, id_: str) -> list[str]:
        """The maps that would replace a map."""
        return [later for later, earlier in self.improvements if earlier == id_]


def kin_of(project: ProjectMaps) -> Kin:
    """The maps of a project in order, those only named after them. Nothing joins a map to itself."""
    maps: dict[str, JourneyMap | None] = {}
    for one in project.maps:
        maps.setdefault(one.id, one)
    read = [one for one in maps.values() if one is not None]
    told: dict[tuple[str, str], tuple[Place, ...]] = {}
    for one in read:
        for place in one.places:
            if place.details and place.details != one.id:
                key = (one.id, place.details)
                told[key] = (*told.get(key, ()), place)
    for one in read:
        if one.journey.part_of and one.journey.part_of != one.id:
            told.setdefault((one.journey.part_of, one.id), ())
    better = [(one.id, name) for one in read for name in dict.fromkeys(one.journey.improves or ()) if name != one.id]
    for name in (*(name for pair in told for name in pair), *(name for pair in better for name in pair)):
        maps.setdefault(name, None)
    return Kin(maps, tuple(Detail(*pair, places) for pair, places in told.items()), tuple(better))


def _places(journey_map: JourneyMap | None) -> tuple[Place, ...]:
    return journey_map.places if journey_map else ()
