"""What the maps only assume: claims to test, those about the worst feelings and pains first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cjmap.figures.ranking import rank_of
from cjmap.figures.spots import spots_of
from cjmap.languages import say, say_key
from cjmap.model.claims import Claim, Metric, Opportunity, PainPoint, Quote, Statement
from cjmap.model.emotion import Emotion
from cjmap.model.map import JourneyMap, pains_of
from cjmap.model.place import Place
from cjmap.report._cells import text
from cjmap.report._records import Column, Row, Section, origin_of


def _rows(journey_map: JourneyMap, today: date) -> Iterator[Row]:
    for where, claim in _claims(journey_map):
        if claim.assumed:
            kind, words, weight = _told(journey_map, claim)
            hypothesis = claim.assumed if isinstance(claim.assumed, str) else None
            cells = (text(say_key(kind)), text(words), text(where), text(hypothesis))
            yield Row(journey_map.id, cells, origin_of(claim, "assumed"), (-weight,))


def _claims(journey_map: JourneyMap) -> Iterator[tuple[str, Claim | Emotion]]:
    journey = journey_map.journey
    for key in ("metrics", "quotes", "pain_points", "opportunities"):
        yield from ((say("the whole journey"), one) for one in getattr(journey, key) or ())
    for spot in spots_of(journey_map):
        yield from ((spot.place.name, one) for one in _at(spot.place))


def _at(place: Place) -> Iterator[Claim | Emotion]:
    yield place
    yield from _feelings(place.emotion)
    yield from pains_of(place)
    for key in ("opportunities", "quotes", "metrics"):
        yield from getattr(place, key) or ()
    yield from place.said
    yield from place.cells


def _feelings(emotion: Emotion | None) -> Iterator[Emotion]:
    if emotion is not None:
        yield emotion
        for part in emotion.parts:
            yield from _feelings(part)


def _told(journey_map: JourneyMap, claim: Claim | Emotion) -> tuple[str, str, float]:
    """What kind of claim it is, its words, and how much hangs on it."""
    match claim:
        case Emotion(score=score, feeling=feeling):
            written = "" if score is None else journey_map.scale.written(score)
            depth = abs(journey_map.scale.position(score)) if score is not None else 0
            return "emotion", " ".join(part for part in (written, feeling) if part), depth
        case PainPoint():
            return "pain point", journey_map.original(claim).pain_point or "", rank_of(claim).severity
        case Opportunity():
            return "opportunity", claim.opportunity, 0
        case Metric():
            return "metric", claim.name, 0
        case Place():
            return type(claim).__name__.lower(), claim.name, 0
        case Quote() | Statement():
            return type(claim).__name__.lower(), claim.text, 0
        case _:
            return "behind the scenes", getattr(claim, "text", ""), 0


SECTION = Section(
    90,
    "Assumptions to test",
    "Everything that says `assumed`, with the name of the hypothesis where one is given; strong feelings and severe "
    "pain points first.",
    (
        Column("kind", "What"),
        Column("claim", "Claim"),
        Column("where", "Where"),
        Column("hypothesis", "Hypothesis"),
    ),
    _rows,
    "Nothing is marked as assumed.",
)
