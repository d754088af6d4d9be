"""What hurts one persona on a map, the worst first, and where it does."""

from __future__ import annotations

from collections.abc import Iterator

from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.frame import Frame
from cjmap.layout.kit.poster import meant, visited
from cjmap.model.claims import PainPoint
from cjmap.model.map import pains_of
from cjmap.model.persona import Persona
from cjmap.model.place import Place, Stage

__all__ = ["Suffered", "suffered_by"]

_WEIGHT = {"critical": 0, "major": 1, "minor": 2}


class Suffered(NamedTuple):
    """A pain point, how severe it is at its worst, and every place it is felt; (None, None): all along."""

    pain: PainPoint
    severity: str
    places: tuple[tuple[Stage | None, Place | None], ...]


def suffered_by(frame: Frame, persona: Persona | None) -> list[Suffered]:
    """The pain points of a persona (None: of anybody), the most severe and the most common first."""
    found: dict[int, Suffered] = {}
    for pain, stage, place in _felt(frame, persona):
        first = frame.map.original(pain)
        before = found.get(id(first), Suffered(first, first.severity or "", ()))
        severity = min(before.severity, pain.severity or "", key=lambda one: _WEIGHT.get(one, 3))
        found[id(first)] = Suffered(first, severity, (*before.places, (stage, place)))
    return sorted(found.values(), key=_worst_first)


def _felt(frame: Frame, persona: Persona | None) -> Iterator[tuple[PainPoint, Stage | None, Place | None]]:
    everywhere = [(pain, None, None) for pain in frame.map.journey.pain_points or ()]
    here = [(pain, stage, place) for stage, place in visited(frame.map, persona) for pain in pains_of(place)]
    return (one for one in (*everywhere, *here) if meant(one[0].personas, persona))


def _worst_first(one: Suffered) -> tuple[int, float]:
    return _WEIGHT.get(one.severity, 3), -(one.pain.reach.share if one.pain.reach else 0)
