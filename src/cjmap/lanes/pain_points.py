"""Pain points: what hurts, how much, how many people, whose it is."""

from __future__ import annotations

from dataclasses import replace

from cjmap.lanes.kit.card import Card
from cjmap.lanes.kit.cells import cards, cell_lane
from cjmap.lanes.kit.foot import Discs, Foot, Part, Reach, Words, discs
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.items import Item
from cjmap.lanes.kit.marks import SEVERITIES
from cjmap.lanes.kit.notes import assumed_words, entry_of
from cjmap.languages import say
from cjmap.model.claims import PainPoint
from cjmap.model.map import pains_of
from cjmap.model.place import Place
from cjmap.model.settings import LaneSpec

_STATUS = {"resolved": ("check", "Resolved", "pos"), "accepted": ("minus", "Accepted", "ink-3")}


def _pain_point(frame: Frame, place: Place, felt: PainPoint) -> Item:
    first = frame.map.original(felt)
    again = first is not felt
    entry = entry_of(frame, first, first.pain_point or "?", "" if again else "p")
    if again:
        entry = replace(entry_of(frame, felt, first.pain_point or "?"), links=(f"p-{first.id}",))
    else:
        causes = tuple(
            (say("Caused by"), cause.text or _called(frame, cause.to or "")) for cause in first.caused_by or ()
        )
        entry = replace(entry, notes=(*entry.notes, *causes))
    word, ink = SEVERITIES.get(felt.severity or first.severity or "", ("Pain point", "neg"))
    severity = felt.severity or first.severity or ""
    head = say("{severity}, again", severity=say(word)) if again else say(word)
    return Card(
        entry, head, ink, "" if severity else "triangle-alert", severity, bool(first.assumed), severity == "critical",
        Foot(tuple(_foot(frame, first, ink, again))),
    )  # fmt: skip


def _foot(frame: Frame, pain: PainPoint, ink: str, again: bool) -> list[Part]:
    parts: list[Part] = [Reach(pain.reach, ink)] if pain.reach else []
    if again:
        return parts
    for cause in pain.caused_by or ():
        told = cause.text or _pain_code(frame, cause.to or "") or _called(frame, cause.to or "")
        parts.append(Words("undo-2", say("Caused by {cause}", cause=told)))
    if pain.status in _STATUS:
        icon, status, colour = _STATUS[pain.status]
        parts.append(Words(icon, say(status), colour))
    if pain.assumed:
        parts.append(Words("circle-dashed", assumed_words(pain.assumed)))
    parts += discs(frame, pain.personas)
    if pain.owner:
        parts.append(Discs(((0, pain.owner),)))
    return parts


def _pain_code(frame: Frame, reference: str) -> str:
    """The code of the pain point that a reference names, whose card stands in this lane; else nothing."""
    kind, _, name = reference.rpartition(":")
    found = frame.map.known["pain point"].get(name.strip()) if kind in ("", "pain_point") else None
    return frame.codes.of(found) if found else ""


def _called(frame: Frame, reference: str) -> str:
    """What people call the thing a reference names."""
    kind, colon, name = reference.partition(":")
    kinds = [kind.replace("_", " ")] if colon else ["touchpoint", "stage", "item", "pain point"]
    wanted = name.strip() if colon else reference
    known = (frame.map.known[kind] for kind in kinds if kind in frame.map.known)
    found = next((one[wanted] for one in known if wanted in one), None)
    if found is None:
        return reference
    code = frame.codes.of(found)
    called = getattr(found, "name", None) or getattr(found, "text", None) or getattr(found, "pain_point", reference)
    return f"{called} ({code})" if code else str(called)


def _held(place: Place, spec: LaneSpec) -> list[PainPoint] | None:
    """What hurts at a place: its own, and what is written first in one of its cells."""
    elsewhere = [one for one in pains_of(place) if not one.same_as and one not in (place.pain_points or ())]
    return (
        [*place.pain_points, *elsewhere]
        if place.pain_points and elsewhere
        else place.pain_points or elsewhere or place.pain_points
    )


def _weight(pain: PainPoint) -> float:
    return {"critical": 3, "major": 2, "minor": 1}.get(pain.severity or "", 0)


LANE = cell_lane(
    "Pain points", "octagon-alert", _held, _pain_point, cards(158, level=80), "What hurts, and how many", _weight
)  # fmt: skip
