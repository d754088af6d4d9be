"""The things of a map as edits see them: what holds each, where among its like it stands, and its fields as written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from cjmap.diff.change import Kind
from cjmap.diff.contents import Held, contents_of
from cjmap.frozen import NamedTuple
from cjmap.model.claims import Cell, PainPoint, Statement
from cjmap.model.emotion import Emotion
from cjmap.model.lists import Nothing
from cjmap.model.map import JourneyMap, pains_of
from cjmap.model.place import Place, Touchpoint
from cjmap.model.plain import plain, plain_nothing, plain_record
from cjmap.model.record import Record

__all__ = ["CITED", "KINDS", "Thing", "map_thing", "things_of"]

KINDS: tuple[Kind, ...] = ("persona", "stage", "touchpoint", "pain_point", "opportunity", "metric")
_TOLD = ("actions", "thoughts", "questions", "expects")
CITED = ("evidence", "emotion/evidence")
"""Fields that name sources."""
_LISTS: Mapping[Kind, str] = {"pain_point": "pain_points", "opportunity": "opportunities", "metric": "metrics",
                              "persona": "personas"}  # fmt: skip
_NAMES: Mapping[Kind, tuple[str, ...]] = {
    "map": ("journey",), "persona": ("persona",), "stage": ("stage",), "touchpoint": ("touchpoint",),
    "pain_point": ("pain_point",), "opportunity": ("opportunity",), "metric": ("title", "key"),
}  # fmt: skip
_OWN = frozenset(("id", "stages", "touchpoints", "personas", *_LISTS.values()))


class Thing(NamedTuple):
    """A thing of one kind: the path of what holds it (empty: the map), its rank among its like there, its fields."""

    kind: Kind
    id: str
    name: str
    parent: str
    rank: int
    record: Record
    map: JourneyMap

    @property
    def path(self) -> str:
        """Where it is, by ids; empty for the map itself."""
        if self.kind == "map":
            return ""
        below = _LISTS.get(self.kind)
        return "/".join(part for part in (self.parent, below, self.id) if part)

    @property
    def fields(self) -> dict[str, Any]:
        """What is written of it, without its id and name and without things of their own."""
        left_out = {*_OWN, *_NAMES[self.kind]} - ({"personas"} if self.kind not in ("map",) else set())
        said = {key: value for key, value in plain_record(self.record, _SPECIAL).items() if key not in left_out}
        return _with_evidence_apart(_by_persona(said)) | _felt_again(self.record) | _none_of(self.record)


def map_thing(journey_map: JourneyMap) -> Thing:
    """The map itself."""
    return Thing("map", journey_map.id, journey_map.journey.journey, "", 0, journey_map.journey, journey_map)


def things_of(journey_map: JourneyMap) -> dict[int, Thing]:
    """Everything on a map that has a path, by the `id()` of its record, in reading order within its kind."""
    contents = contents_of([journey_map])
    found: dict[int, Thing] = {}
    ranks: dict[tuple[Kind, str], int] = {}
    listed: tuple[tuple[Held[Any], ...], ...] = (contents.personas, *contents[:-1])
    for kind, held in zip(KINDS, listed, strict=True):
        for one in held:
            parent = _parent_of(one)
            rank = ranks.setdefault((kind, parent), 0)
            ranks[kind, parent] += 1
            record = one.thing
            name = next(str(word) for key in _NAMES[kind] if (word := getattr(record, key)) is not None)
            id_ = record.key if kind == "metric" else record.id or ""
            found[id(record)] = Thing(kind, id_, name, parent, rank, record, journey_map)
    return found


def _parent_of(held: Held[Any]) -> str:
    if held.place is held.thing:
        return (held.stage.id or "") if isinstance(held.thing, Touchpoint) and held.stage else ""
    if held.place is None or held.stage is None:
        return ""
    return (held.stage.id or "") if held.place is held.stage else f"{held.stage.id}/{held.place.id}"


def _by_persona(said: dict[str, Any]) -> dict[str, Any]:
    """What is told per persona in an order that is none of the keys it was written under."""
    told = {key: said[key] for key in _TOLD if isinstance(said.get(key), list)}
    return said | {key: sorted(items, key=lambda item: item.get("personas") or []) for key, items in told.items()}


def _with_evidence_apart(said: dict[str, Any]) -> dict[str, Any]:
    """What an emotion rests on as a field of its own: that it is cited no more is no other feeling."""
    emotion = said.get("emotion")
    if not isinstance(emotion, dict) or "evidence" not in emotion:
        return said
    felt = {key: value for key, value in emotion.items() if key != "evidence"}
    return said | {"emotion": felt, "emotion/evidence": emotion["evidence"]}


def _felt_again(record: Record) -> dict[str, Any]:
    """The pain points of other places that are felt here too."""
    if not isinstance(record, Place):
        return {}
    again = [_plain_pain(pain) for pain in pains_of(record) if pain.same_as]
    return {"felt_again": again} if again else {}


def _none_of(record: Record) -> dict[str, Any]:
    """The lists of things that are said to be empty."""
    lists = {name: getattr(record, name, None) for name in _LISTS.values()}
    return {name: plain_nothing(found.reason) for name, found in lists.items() if isinstance(found, Nothing)}


def _plain_pain(pain: PainPoint) -> dict[str, Any]:
    return plain_record(pain)


def _plain_item(item: Statement | Cell) -> dict[str, Any]:
    """An item without its pain points, which are things of their own."""
    return {key: value for key, value in plain_record(item).items() if key != "pain_points"}


def _plain_emotion(emotion: Emotion) -> Any:
    if emotion.none is not None:
        return plain_nothing(emotion.none)
    told = {key: value for key, value in plain_record(emotion, _SPECIAL).items() if value != []}
    parts = {"moves": emotion.moves, "by_persona": emotion.by_persona}
    return told | {key: plain(part, _SPECIAL) for key, part in parts.items() if part}


_SPECIAL: dict[type[Record], Callable[[Any], Any]] = {
    Emotion: _plain_emotion,
    Statement: _plain_item,
    Cell: _plain_item,
}
