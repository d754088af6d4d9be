"""How much of a map is researched: the share of its claims that cite evidence."""

from __future__ import annotations

from collections.abc import Iterator

from cjmap.frozen import NamedTuple
from cjmap.model.claims import Claim
from cjmap.model.emotion import Emotion
from cjmap.model.map import JourneyMap

__all__ = ["EvidenceShare", "evidence_of"]


class EvidenceShare(NamedTuple):
    """How many claims there are, how many cite a source, how many are said to be assumed."""

    claims: int
    cited: int
    assumed: int

    @property
    def share(self) -> float | None:
        """The cited part, 0 to 1; None when nothing is claimed."""
        return self.cited / self.claims if self.claims else None


def evidence_of(journey_map: JourneyMap) -> EvidenceShare:
    """Count the claims of a map: feelings, pain points, quotes, and metrics with a value.

    Those are what a reader asks "says who?" of. Evidence on the map itself speaks for the map, not for each claim.
    """
    claims = list(_claims(journey_map))
    cited = sum(1 for claim in claims if claim.evidence)
    return EvidenceShare(len(claims), cited, sum(1 for claim in claims if claim.assumed))


def _claims(journey_map: JourneyMap) -> Iterator[Claim | Emotion]:
    journey = journey_map.journey
    yield from (one for one in journey_map.pain_points if not one.same_as)
    yield from journey.quotes or ()
    yield from (one for one in journey.metrics or () if one.value)
    for place in journey_map.places:
        yield from place.quotes or ()
        yield from (one for one in place.metrics or () if one.value)
        yield from _feelings(place.emotion)


def _feelings(emotion: Emotion | None) -> Iterator[Emotion]:
    if emotion is None:
        return
    parts = [*emotion.moves, *emotion.either, *emotion.by_persona.values()]
    if parts and not emotion.evidence:
        for part in parts:
            yield from _feelings(part)
    else:
        yield emotion
