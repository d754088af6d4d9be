"""The ways on from a touchpoint, in words: where each leads, how many take it, and when."""

from __future__ import annotations

from cjmap.drawing.bidi import joined
from cjmap.lanes.kit.foot import Part, Words
from cjmap.lanes.kit.frame import Frame
from cjmap.languages import say
from cjmap.model.place import Next, Place, Stage

__all__ = ["way_parts", "way_words"]

_ICONS = {"back": "undo-2", "out": "external-link", "end": "log-out"}


def way_parts(frame: Frame, place: Place) -> list[Part]:
    """Each way as small print after the sign of where it leads: on, back, out of the map, or to the end."""
    parts: list[Part] = [
        Words(_ICONS.get(_direction(frame, place, way), "arrow-right"), way_words(frame, way, short=True), "ink-2")
        for way in place.next or ()
    ]
    return [*parts, Words("flag", say("Ends here"), "ink-2")] if place.next == [] else parts


def way_words(frame: Frame, way: Next, *, short: bool = False) -> str:
    """Where a way leads, how many take it and when; `short` names touchpoints by their code."""
    target = _target(frame, way)
    name = say("End") if way.to == "end" else way.to.removeprefix("journey:")
    if target is not None:
        name = target.name if isinstance(target, Stage) else frame.codes.of(target)
        name = name if short or isinstance(target, Stage) else f"{name} {target.name}"
    whither = joined((name, way.share.text if way.share else ""))
    return f"{whither}: {way.when}" if way.when else whither


def _target(frame: Frame, way: Next) -> Place | None:
    kind, colon, name = way.to.partition(":")
    kinds = [kind] if colon and kind in ("touchpoint", "stage") else ["touchpoint", "stage"]
    return next((one for k in kinds if (one := frame.map.known[k].get(name if colon else way.to))), None)


def _direction(frame: Frame, place: Place, way: Next) -> str:
    target = _target(frame, way)
    if target is None:
        return "end" if way.to == "end" else "out"
    order = [id(one) for one in frame.map.places]
    return "back" if order.index(id(target)) <= order.index(id(place)) else "on"
