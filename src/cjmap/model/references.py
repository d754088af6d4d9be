"""References inside one map: what is named where, and what the name may stand for."""

from __future__ import annotations

from typing import TypeAlias

from cjmap.diagnostics import Span
from cjmap.frozen import NamedTuple
from cjmap.model.claims import Cell, Opportunity
from cjmap.model.emotion import Emotion
from cjmap.model.ids import Known
from cjmap.model.lists import key_node
from cjmap.model.map import JourneyMap
from cjmap.model.once import once_a_map
from cjmap.model.place import Place
from cjmap.model.record import Record
from cjmap.source.nodes import Mapping, Node, Scalar

__all__ = ["Reference", "references_of"]

_Names: TypeAlias = tuple[str, tuple[str, ...], tuple[str, ...]]
"""A key that holds names, what they may name, and what they may say instead."""
_BANDS = ("physical_evidence", "customer", "actions", "frontstage", "backstage", "support")
_EVIDENCE: _Names = ("evidence", ("source",), ())
_PERSONAS: _Names = ("personas", ("persona",), ())
_TO: _Names = ("to", ("item", "touchpoint", "stage"), _BANDS)
_ADDRESSES: _Names = ("addresses", ("pain point",), ())
_IN_OTHERS = (_EVIDENCE, _PERSONAS)
_IN_CLAIMS: dict[type[Record], tuple[_Names, ...]] = {
    Cell: (_EVIDENCE, _PERSONAS, _TO),
    Opportunity: (_EVIDENCE, _PERSONAS, _ADDRESSES),
    Emotion: (),  # of a place, which tells of all its parts
}


class Reference(NamedTuple):
    """A name in a map that stands for something else in it.

    `kinds` are what it may name, the obvious one first, and `words` what it may say instead. `at` is where it stands
    when that is not simply the value of `key`.
    """

    record: Record
    key: str
    name: str
    kinds: tuple[str, ...]
    words: tuple[str, ...] = ()
    at: Node | None = None

    @property
    def node(self) -> Node | None:
        """The very text that names it, if it was read from a file."""
        return self.at or self.record.value_at(self.key, self.name)

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.at.span if self.at is not None else self.record.span_of(self.key, self.name)

    def sought(self, known: dict[str, Known]) -> tuple[tuple[str, ...], str]:
        """The kinds to look among and the id to look for; no kinds when it names one that cannot be meant here."""
        prefix, colon, rest = self.name.partition(":")
        named = prefix.replace("_", " ")
        if not colon or named not in known:
            return self.kinds, self.name
        return ((named,) if named in self.kinds else ()), rest.strip()


@once_a_map
def references_of(journey_map: JourneyMap) -> list[Reference]:
    """Every reference to something on the same map, in the order they are checked; those to other maps left out."""
    found: list[Reference] = []
    _note(found, journey_map.journey, _EVIDENCE)
    for place in journey_map.places:
        _note_place(found, place)
    for claim in journey_map.claims:
        held = vars(claim)
        for key, kinds, words in _IN_CLAIMS.get(type(claim), _IN_OTHERS):
            if names := held.get(key):
                found += [Reference(claim, key, name, kinds, words) for name in names]
    for pain_point in journey_map.pain_points:
        if pain_point.same_as:
            found.append(Reference(pain_point, "same_as", pain_point.same_as, ("pain point",)))
        for cause in pain_point.caused_by or ():
            if cause.to:
                found.append(Reference(cause, "to", cause.to, ("touchpoint", "stage", "item", "pain point")))
    return [one for one in found if not (one.name.startswith("journey:") and "touchpoint" in one.kinds)]


def _note(found: list[Reference], record: Record, *keys: _Names) -> None:
    held = vars(record)
    for key, kinds, words in keys:
        if names := held.get(key):
            found += [Reference(record, key, name, kinds, words) for name in names]


def _note_place(found: list[Reference], place: Place) -> None:
    _note(found, place, _PERSONAS, _EVIDENCE)
    if place.emotion:
        _note_emotion(found, place.emotion)
    for way in place.next or ():
        if isinstance(way.node, Mapping) and not isinstance(way.node_of("to"), Scalar):
            continue  # it was missing, which has been said
        found.append(Reference(way, "to", way.to, ("touchpoint", "stage"), ("end",)))


def _note_emotion(found: list[Reference], emotion: Emotion) -> None:
    _note(found, emotion, _EVIDENCE)
    written = emotion.node
    for name in emotion.by_persona:
        at = key_node(written, name) if isinstance(written, Mapping) else written
        found.append(Reference(emotion, "by_persona", name, ("persona",), at=at))
    for part in emotion.parts:
        _note_emotion(found, part)
