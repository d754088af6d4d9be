"""The lines around a title: where a map belongs, and its finding in the colours of what it points to."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.drawing.bidi import joined
from cjmap.drawing.markup import Span, parse, plain
from cjmap.drawing.sheet import Pointed
from cjmap.drawing.text import Block, set_spans
from cjmap.drawing.type_scale import FINDING, Style
from cjmap.lanes.kit.marks import SEVERITIES, mood_of
from cjmap.languages import say
from cjmap.model.feelings import mean_position
from cjmap.model.map import JourneyMap

__all__ = ["crumb_block", "finding_block", "pointed_to"]

_CRUMB = Style(15, 20, "medium", "ink-3")
_BETWEEN = "\u00a0\u00a0/\u00a0 "


def crumb_block(crumbs: Sequence[str], width: float) -> Block:
    """What kind of sheet it is and where it belongs; the second, its state, stands out."""
    parts = joined(map(plain, crumbs), "\n").split("\n")
    spans = [Span(part, "strong", fill="ink") if place == 1 else Span(part) for place, part in enumerate(parts)]
    apart = [piece for span in spans for piece in (Span(_BETWEEN), span)]
    return set_spans(apart[1:], _CRUMB, width)


def finding_block(journey_map: JourneyMap, text: str, width: float) -> Block:
    """The headline in balanced lines.

    Words that lead to something on the map, as in `[nobody can answer](#allergens)`, are set in semibold and take its
    colour: that of what hurts for a pain point, that of how it feels for a touchpoint or stage.
    """
    return set_spans((_painted(journey_map, span) for span in parse(text)), FINDING, width, balance=True)


def pointed_to(journey_map: JourneyMap) -> tuple[Pointed, ...]:
    """Where the words of the headline lead that take a colour, with the word for how severe a pain point is."""
    led = dict.fromkeys(span.href for span in parse(journey_map.journey.finding or "") if span.href)
    inks = ((href, _ink_of(journey_map, href[1:])) for href in led if href.startswith("#"))
    return tuple(Pointed(href, ink, _severity(journey_map, href[1:])) for href, ink in inks if ink)


def _severity(journey_map: JourneyMap, name: str) -> str:
    pain = journey_map.known["pain point"].get(name)
    word = SEVERITIES.get(pain.severity or "", ("",))[0] if pain else ""
    return say(word) if word else ""


def _painted(journey_map: JourneyMap, span: Span) -> Span:
    if not (span.href or "").startswith("#"):
        return span
    return span._replace(href=None, stress="strong", fill=_ink_of(journey_map, (span.href or "")[1:]))


def _ink_of(journey_map: JourneyMap, name: str) -> str | None:
    """The token of what bears that id, if it is judged at all."""
    if name in journey_map.known.get("pain point", {}):
        return "neg"
    place = next((one for one in journey_map.places if one.id == name), None)
    ink = mood_of(mean_position(journey_map, place)).ink if place else ""
    return ink if ink in ("pos", "neg") else None
