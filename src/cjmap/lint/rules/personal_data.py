"""A text holds what looks like the e-mail address, the phone number or the payment card of a person.

All text is looked at: quotes, sources, links, facts, personas, and the settings of the project. Addresses at
example.org, .com and .net, role mailboxes such as info@ or kontakt@, free hotlines, and numbers kept for fiction
(555-01xx) are fine. Phone numbers are known by their country code or in the ways that North America, Germany, the
United Kingdom, France and Japan write them; card numbers by issuer, length and check digit. The message shows only a
part of what it found, so that reports can be passed on: all but the one on the terminal, which shows the line itself.

Why: maps are printed and sent round, and git forgets nothing. The General Data Protection Regulation asks to keep no
more of a person than the purpose needs (article 5 (1) (c), "data minimisation"), and nobody reads a map to ring a
customer up.

Severity: warning, as it may also be a number that the company publishes itself.

Avoid:

    journey: Pizza night
    stages:
      - stage: Pays
        quotes: ["Send the bill to anna.schmidt@bigmail.net, it says on 4111 1111 1111 1111"]

Prefer:

    journey: Pizza night
    stages:
      - stage: Pays
        quotes: [{text: Send the bill to me by e-mail, by: Guest 7}]
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from cjmap.diagnostics import Severity
from cjmap.lint.kit.private import may_be_in, private_in
from cjmap.lint.kit.records import records_in, records_on
from cjmap.lint.rule import Across, Finding, Notes, Rule, Setting
from cjmap.model.map import JourneyMap
from cjmap.model.record import Record

_NAMES = frozenset(
    ("id", "same_as", "evidence", "addresses", "personas", "part_of", "improves", "related", "details", "file", "theme",
     "icon", "date", "reviewed", "version", "channel", "key")
)  # fmt: skip
"""Fields that hold ids, names of files and dates rather than text."""


def _in_map(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    node = journey_map.journey.node
    if node is None or may_be_in(node.document.text):
        yield from _in(records_on(journey_map))


def _note(journey_map: JourneyMap, setting: Setting) -> None:
    """Nothing: what is in a map is found there."""


def _in_shared(notes: Notes, setting: Setting) -> Iterator[Finding]:
    yield from _in(records_in([notes.project, *notes.personas]))


def _in(records: Iterable[Record]) -> Iterator[Finding]:
    for record in records:
        held = vars(record)
        for key in _fields_with_text(type(record)):
            if value := held[key]:
                yield from _in_field(record, key, value)


@cache
def _fields_with_text(kind: type[Record]) -> tuple[str, ...]:
    return tuple(key for key in kind.model_fields if key not in _NAMES)


def _in_field(record: Record, key: str, value: Any) -> Iterator[Finding]:
    for text in _texts(value):
        for datum in private_in(text):
            if key == "url" and datum.kind != "an e-mail address":
                continue
            message = f"this text holds {datum.kind}: {datum.masked}"
            hint = "take it out, and say who it was in general words, such as “Guest 7”"
            yield Finding(record, message, hint, key, text)


def _texts(value: Any) -> Iterator[str]:
    """The texts that a field itself holds, alone, in a list or under labels; not those of records in it."""
    if type(value) is str:
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)


RULE = Rule(Severity.WARNING, _in_map, Across(_note, _in_shared))
