"""Whose feelings a map tells apart, where each of them stands on a curve, and which follows which.

What draws the curve and what judges it must mean the same curve, so it is defined here, once.
"""

from __future__ import annotations

from collections.abc import Iterator

from cjmap.model.emotion import Emotion
from cjmap.model.feelings import Move, felt
from cjmap.model.flow import stops, ways
from cjmap.model.map import JourneyMap
from cjmap.model.once import once_a_map
from cjmap.model.persona import Persona
from cjmap.model.place import Place, Stage

__all__ = ["bearers", "comes", "felt_by", "followers", "people_of", "scored_by", "scored_on"]


def people_of(journey_map: JourneyMap) -> list[Persona | None]:
    """Whose emotions the map tells apart: its personas', or everybody's (None)."""
    emotions = [place.emotion for place in journey_map.places if place.emotion is not None]
    told = any(one.by_persona or ((one.moves or one.either) and _tells_personas(one)) for one in emotions)
    return list(journey_map.personas) if told else [None]


def _tells_personas(emotion: Emotion) -> bool:
    return bool(emotion.by_persona) or any(map(_tells_personas, emotion.moves or emotion.either))


def comes(place: Place, persona: Persona | None) -> bool:
    """Whether a place is one of the persona's; everybody (None) comes everywhere."""
    return persona is None or not place.personas or persona.id in place.personas


def felt_by(journey_map: JourneyMap, place: Place, persona: Persona | None) -> list[Move]:
    """What somebody feels at a place, moment by moment; nothing where they do not come."""
    if not comes(place, persona):
        return []
    return felt(journey_map, place.emotion, persona.id if persona else None)


def scored_by(journey_map: JourneyMap, place: Place, persona: Persona | None) -> list[Move]:
    """The same without feelings that have no score, and without moments of such feelings alone."""
    moves = [tuple([one for one in move if one.is_marked]) for move in felt_by(journey_map, place, persona)]
    return [move for move in moves if move]


def bearers(journey_map: JourneyMap, stage: Stage, persona: Persona | None) -> list[Place]:
    """The places of a stage that stand on the curve: its touchpoints, or itself when none of them has a score."""
    return [one for one, _ in _scored_in(journey_map, stage, persona)]


@once_a_map
def scored_on(journey_map: JourneyMap, persona: Persona | None) -> dict[int, tuple[Place, list[Move]]]:
    """The places on the curve in reading order, each with what is scored there, by the `id()` of the place."""
    scored = (each for stage in journey_map.stages for each in _scored_in(journey_map, stage, persona))
    return {id(place): (place, moves) for place, moves in scored}


def _scored_in(journey_map: JourneyMap, stage: Stage, persona: Persona | None) -> list[tuple[Place, list[Move]]]:
    if not comes(stage, persona):
        return []
    scored = ((one, scored_by(journey_map, one, persona)) for one in stage.touchpoints or ())
    found: list[tuple[Place, list[Move]]] = [(one, moves) for one, moves in scored if moves]
    if not found and (moves := scored_by(journey_map, stage, persona)):
        return [(stage, moves)]
    return found


def followers(journey_map: JourneyMap, persona: Persona | None) -> list[tuple[Place, Place]]:
    """Which places on the curve follow which, forwards only; those without a score are passed through."""
    bearing = {key: place for key, (place, _) in scored_on(journey_map, persona).items()}
    at = {
        id(stop): id(stage) if id(stage) in bearing else id(stop)
        for stage in journey_map.stages
        for stop in stops(stage)
    }
    order = {key: number for number, key in enumerate(dict.fromkeys(at.values()))}
    onward: dict[int, list[int]] = {}
    for way in ways(journey_map, persona):
        if way.to is not None and order[at[id(way.start)]] < order[at[id(way.to)]]:
            onward.setdefault(at[id(way.start)], []).append(at[id(way.to)])

    def reached(key: int) -> Iterator[int]:
        seen: set[int] = set()
        waiting = list(reversed(onward.get(key, ())))
        while waiting:
            following = waiting.pop()
            if following not in seen:
                seen.add(following)
                if following in bearing:
                    yield following
                else:
                    waiting += reversed(onward.get(following, ()))

    return [(bearing[key], bearing[other]) for key in bearing for other in reached(key)]
