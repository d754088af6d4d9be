"""References inside one map: what is named where, and what the name may stand for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from cjmap.diagnostics import Span
from cjmap.model.claims import Cell, Claim, Opportunity
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
def references_of(journey_map: JourneyMap) -> tuple[Reference, ...]:
    """Every reference to something on the same map, in the order they are checked; those to other maps left out."""
    return tuple(one for one in _all_references(journey_map) if not _names_other_map(one))


def _names_other_map(reference: Reference) -> bool:
    return reference.name.startswith("journey:") and "touchpoint" in reference.kinds


def _all_references(journey_map: JourneyMap) -> Iterator[Reference]:
    yield from _each(journey_map.journey, _EVIDENCE)
    for place in journey_map.places:
        yield from _of_place(place)
    for claim in journey_map.claims:
        if not isinstance(claim, Emotion):
            yield from _of_claim(claim)
    for pain_point in journey_map.pain_points:
        if pain_point.same_as:
            yield Reference(pain_point, "same_as", pain_point.same_as, ("pain point",))
        for cause in pain_point.caused_by or ():
            if cause.to:
                yield Reference(cause, "to", cause.to, ("touchpoint", "stage", "item", "pain point"))


def _of_place(place: Place) -> Iterator[Reference]:
    yield from _each(place, _PERSONAS, _EVIDENCE)
    if place.emotion:
        yield from _of_emotion(place.emotion)
    for way in place.next or ():
        if isinstance(way.node, Mapping) and not isinstance(way.node_of("to"), Scalar):
            continue  # it was missing, which has been said
        yield Reference(way, "to", way.to, ("touchpoint", "stage"), ("end",))


def _of_emotion(emotion: Emotion) -> Iterator[Reference]:
    yield from _each(emotion, _EVIDENCE)
    written = emotion.node
    for name in emotion.by_persona:
        at = key_node(written, name) if isinstance(written, Mapping) else written
        yield Reference(emotion, "by_persona", name, ("persona",), at=at)
    for part in emotion.parts:
        yield from _of_emotion(part)


def _of_claim(claim: Claim) -> Iterator[Reference]:
    more = (_TO,) if isinstance(claim, Cell) else (_ADDRESSES,) if isinstance(claim, Opportunity) else ()
    return _each(claim, _EVIDENCE, _PERSONAS, *more)


def _each(record: Record, *keys: _Names) -> Iterator[Reference]:
    held = vars(record)
    for key, kinds, words in keys:
        for name in held.get(key) or ():
            yield Reference(record, key, name, kinds, words)
