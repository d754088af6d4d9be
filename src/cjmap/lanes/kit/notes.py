"""The small print of things: what a card does not say, as (label, text) pairs for tables and details."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from cjmap.drawing.sheet import Entry
from cjmap.lanes.kit.frame import Frame
from cjmap.languages import say, say_key
from cjmap.model.claims import Cell, Image, Link
from cjmap.model.place import Place
from cjmap.model.record import Record
from cjmap.model.times import Duration

__all__ = ["about", "actors_of", "assumed_words", "entry_of", "names_of", "notes_of", "whither"]

Notes = tuple[tuple[str, str], ...]

_LABELS = {
    "by": "By", "severity": "Severity", "reach": "Reach", "owner": "Owner", "status": "Status", "impact": "Impact",
    "effort": "Effort", "due": "Due", "kind": "Kind", "when": "When", "duration": "Takes", "wait": "Wait",
    "target": "Target", "n": "n", "period": "Period", "date": "Date", "formula": "Formula", "question": "Question",
    "link": "Link to it is", "channel": "Channel", "layer": "Happens", "success": "Success", "description": "More",
    "details": "In detail", "moment_of_truth": "Moment of truth",
}  # fmt: skip


_WORDED = ("severity", "status", "layer", "kind", "link")
"""The fields that hold one of a few words of ours."""

_THE_CUSTOMER = re.compile(r"\bthe customer\b")


def whither(frame: Frame, name: str) -> str:
    """Where a name leads that stands for an item, a touchpoint, a stage or a band of a service."""
    found = frame.map.find(name, "item", "touchpoint", "stage")
    where = found.name if isinstance(found, Place) else found.text if isinstance(found, Cell) else say_key(name)
    return say("to {where}", where=where)


def notes_of(frame: Frame, record: Record, leave_out: Iterable[str] = ()) -> Notes:
    """Every simple field of a record that has something to say, labelled; then personas, evidence, facts and links."""
    skipped = set(leave_out)
    notes = []
    for key, label in _labels_of(type(record)):
        value = getattr(record, key)
        if key not in skipped and value not in (None, [], "", False):
            told = actors_of(frame, value) if key == "by" and isinstance(value, list) else value
            notes.append((say(label), say(_capital(value)) if key in _WORDED else _plain(told)))
    named = getattr(record, "personas", None)
    if named and frame.several:
        notes.append((say("Who"), names_of(frame, named)))
    assumed = getattr(record, "assumed", None)
    if assumed not in (None, False):
        notes.append((say("Assumed"), assumed if isinstance(assumed, str) else say("not checked yet")))
    for name in getattr(record, "evidence", None) or ():
        source = frame.map.sources.get(name)
        notes.append((say("Evidence"), source.title if source and source.title else name))
    notes += list((getattr(record, "facts", None) or {}).items())
    for link in getattr(record, "links", None) or ():
        if isinstance(link, Link):
            notes.append((say("Link"), f"[{link.title}]({link.url})" if link.title else link.url))
    image = getattr(record, "image", None)
    if isinstance(image, Image):
        notes.append((say("Picture"), image.alt or image.file))
    return tuple(notes)


@cache
def _labels_of(kind: type[Record]) -> list[tuple[str, str]]:
    """The keys and labels of the simple fields that such a record has."""
    return [(key, label) for key, label in _LABELS.items() if key in kind.model_fields]


def entry_of(frame: Frame, record: Record, text: str, anchor: str = "", leave_out: Iterable[str] = ()) -> Entry:
    """A record as an entry: its words, where it stands, its small print, its anchor and its display code."""
    given = getattr(record, "id", None)
    id_ = f"{anchor}-{given}" if anchor and given else None
    who = tuple(getattr(record, "personas", None) or ()) if frame.several else ()
    return Entry(text, record.path, notes_of(frame, record, leave_out), id_, frame.codes.of(record), who=who)


def actors_of(frame: Frame, letters: Iterable[str]) -> list[str]:
    """Who acts, in words, where the map declares letters for them."""
    return [frame.map.actors.get(one, one) for one in letters]


def assumed_words(assumed: str | bool | None, word: str = "Assumed") -> str:
    """That something is assumed, and what, where the author says so."""
    return say(f"{word}: {{what}}", what=assumed) if isinstance(assumed, str) else say(word)


def about(frame: Frame, words: str) -> str:
    """Words on "the customer", said of the one persona by their first name where the map has one.

    More than one name, or words that are none, such as “First-time owners”, are no first name.
    """
    people = frame.map.personas
    names = people[0].persona.split() if len(people) == 1 else []
    alone = 0 < len(names) <= 3 and "&" not in names and not any(name[:1].islower() for name in names)
    named = _THE_CUSTOMER.sub("{who}", words)
    return say(named, who=names[0]) if alone and named != words else say(words)


def names_of(frame: Frame, ids: Iterable[str]) -> str:
    """The names of personas."""
    wanted = list(ids)
    return ", ".join(one.persona for one in frame.map.personas if one.id in wanted) or ", ".join(wanted)


def _capital(word: str) -> str:
    return word.replace("-", " ").capitalize()


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return say("yes")
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return value.told if isinstance(value, Duration) else str(getattr(value, "text", value))
