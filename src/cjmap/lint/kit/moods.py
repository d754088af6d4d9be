"""Feelings one by one, as they are written, and how they read in a message."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cjmap.model.emotion import Emotion
from cjmap.model.feelings import score_of_word
from cjmap.model.map import JourneyMap

__all__ = ["each_feeling", "for_persona", "hardly_moves", "is_supported", "on_scale", "position_of"]

_FEWEST, _SPREAD = 5, 0.5


def each_feeling(emotion: Emotion | None) -> Iterator[Emotion]:
    """Every single feeling of an emotion: moves, outcomes and personas taken apart."""
    if emotion is None or emotion.none is not None:
        return
    if emotion.parts:
        for part in emotion.parts:
            yield from each_feeling(part)
    else:
        yield emotion


def is_supported(claim: object) -> bool:
    """Whether a claim cites evidence, or says itself whether it is assumed."""
    return bool(getattr(claim, "evidence", None)) or getattr(claim, "assumed", None) is not None


def position_of(journey_map: JourneyMap, feeling: Emotion) -> float | None:
    """How good a single feeling is on −2…+2; None where it has no score."""
    if feeling.score is not None:
        return journey_map.scale.position(feeling.score)
    return score_of_word(journey_map.emotion_words, feeling.feeling or "", journey_map.lang)


def hardly_moves(moments: Sequence[float], places: int) -> bool | None:
    """Whether a curve over so many places stays within an eighth of the scale; None where it is too short to judge."""
    return None if places < _FEWEST else max(moments) - min(moments) <= _SPREAD


def on_scale(journey_map: JourneyMap, position: float) -> str:
    """A position on −2…+2 as the map would write it, with one decimal at most."""
    return journey_map.scale.label(position)


def for_persona(journey_map: JourneyMap, persona: str | None) -> str:
    """`for Eva, ` where a finding is about one persona, else nothing."""
    name = next((one.persona for one in journey_map.personas if one.id == persona), persona)
    return f"for {name}, " if name else ""
