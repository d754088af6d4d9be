"""Cells that several sections share: scores, shares, severities, names of places and of people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from cjmap.languages import say, say_key, say_number, small
from cjmap.model.claims import PainPoint
from cjmap.model.map import JourneyMap
from cjmap.model.place import Place
from cjmap.model.values import Rating
from cjmap.report._records import Cell

__all__ = ["NOTHING", "curve", "felt_at", "name_of", "number", "rating", "score", "severities", "share", "text"]

NOTHING = Cell("–")
_BARS = "▁▂▃▄▅▆▇█"
_SHAPES = {"critical": "◆", "major": "▲", "minor": "○"}


def text(words: str | None) -> Cell:
    """Words, or a dash where there are none."""
    return Cell(words, words) if words else NOTHING


def number(value: float | None, digits: int = 2) -> Cell:
    """A number with as many decimals as it needs, or a dash."""
    if value is None:
        return NOTHING
    return Cell(say_number(round(value, digits)), round(value, 4))


def rating(value: Rating | None) -> Cell:
    """A rating of 1 to 5 as written, and as its number."""
    return Cell(value.text, value.value) if value else NOTHING


def share(value: float | None) -> Cell:
    """A share of a whole as a percentage."""
    return NOTHING if value is None else Cell(f"{value:.0%}", round(value, 4))


def score(journey_map: JourneyMap, position: float | None) -> Cell:
    """A position on −2…+2: printed on the map's own scale, given to programs as it is."""
    if position is None:
        return NOTHING
    mark = "good" if position > 0 else "bad" if position < 0 else ""
    return Cell(journey_map.scale.label(position), round(position, 4), mark)  # type: ignore[arg-type]


def felt_at(journey_map: JourneyMap, position: float, place: Place) -> Cell:
    """A score and where it is felt."""
    told = score(journey_map, position)
    return told._replace(text=f"{told.text} {place.name}")


def curve(positions: Iterable[float | None]) -> Cell:
    """A row of positions on −2…+2 as a line of bars; a dot where nothing is scored."""
    row = tuple(None if one is None else round(one, 4) for one in positions)
    if not any(one is not None for one in row):
        return NOTHING
    bars = ("·" if one is None else _BARS[min(7, max(0, round((one + 2) / 4 * 7)))] for one in row)
    return Cell("".join(bars), row)


def severities(pain_points: Iterable[PainPoint]) -> Cell:
    """How many open pain points of each severity, each by its shape and word."""
    counted = Counter(one.severity or "unrated" for one in pain_points)
    order = ("critical", "major", "minor", "unrated")
    told = [f"{_SHAPES.get(name, '·')} {counted[name]} {say_key(name)}" for name in order if counted[name]]
    mark = "bad" if counted["critical"] else ""
    return Cell(", ".join(told) or say("none"), counted.total(), mark)  # type: ignore[arg-type]


def name_of(journey_map: JourneyMap, persona: str | None) -> Cell:
    """What a persona is called; where feelings are not told apart, the only persona, or “everybody”."""
    if persona is None and len(journey_map.personas) == 1:
        return Cell(journey_map.personas[0].persona, journey_map.personas[0].id)
    found = next((one.persona for one in journey_map.personas if one.id == persona), persona)
    return Cell(found or small(say("Everybody")), persona)
