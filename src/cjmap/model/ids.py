"""Ids: those given, and those made from names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from typing import Any, Protocol

from cjmap.diagnostics import Diagnostic, Severity, Span

__all__ = ["Known", "index", "plural", "slug"]

_WORDS = re.compile("[a-z0-9]+")


class Identified(Protocol):
    """Whatever has an id."""

    id: str | None

    @property
    def span(self) -> Span:
        """Where it stands."""
        raise NotImplementedError

    def span_of(self, key: str) -> Span:
        """Where a value of it stands."""
        raise NotImplementedError


def slug(name: str) -> str:
    """Letters and digits of any script, lower-cased, joined by `-`; empty when the name has none."""
    if name.isascii():
        return "-".join(_WORDS.findall(name.lower()))
    folded = unicodedata.normalize("NFC", name).lower()
    kept = "".join(char if unicodedata.category(char)[0] in "LNM" else " " for char in folded)
    return "-".join(kept.split())


class Known(dict[str, Any]):
    """The things of one kind by id. `ambiguous` holds the ids that were made from a name which several share."""

    def __init__(self, kind: str, name: Callable[[Any], str] = str) -> None:
        super().__init__()
        self.kind = kind
        self.ambiguous: set[str] = set()
        self._name = name

    def name_of(self, id_: str) -> str:
        """What people call the thing with this id."""
        return self._name(self[id_])


def index(kind: str, things: Iterable[Any], name: Callable[[Any], str]) -> tuple[Known, list[Diagnostic]]:
    """Give every thing its id and return them by id, with an error for each id given twice.

    Ids that were given come first; equal names get `-2`, `-3` silently, and these ids are noted as ambiguous: they
    would name another thing as soon as somebody moves a line.
    """
    known, found = Known(kind, name), []
    listed = list(things)
    made: dict[str, str] = {}
    for thing in listed:
        if thing.id is None:
            continue
        if thing.id in known:
            found.append(_twice(kind, thing, known[thing.id]))
        known.setdefault(thing.id, thing)
    for position, thing in enumerate(listed, start=1):
        if thing.id is None:
            stem = slug(name(thing)) or f"{kind.replace(' ', '-')}-{position}"
            thing.id = stem if stem not in known else next(one for one in _numbered(stem) if one not in known)
            if stem in made:
                known.ambiguous |= {made[stem], thing.id}
            made.setdefault(stem, thing.id)
            known[thing.id] = thing
    return known, found


def plural(kind: str) -> str:
    """Several of a kind: `pain points`, `opportunities`."""
    return kind[:-1] + "ies" if kind.endswith("y") else f"{kind}s"


def _numbered(stem: str) -> Iterator[str]:
    return (f"{stem}-{number}" for number in count(2))


def _twice(kind: str, thing: Identified, first: Identified) -> Diagnostic:
    message = f"two {plural(kind)} have the id “{thing.id}”"
    hint = "ids are unique within their kind in a map; give one of them another"
    return Diagnostic(
        "duplicate-id",
        Severity.ERROR,
        message,
        thing.span_of("id"),
        hint,
        ((first.span_of("id"), "the first"),),
    )
