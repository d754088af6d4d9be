"""One channel goes by two names, such as `e-mail` and `email`.

Names are the same when only case, spaces, hyphens and the like set them apart, when they are British and American
spellings of `centre`, or when one is the title under which the other is declared. Words that merely mean the same are
not found, in any language.

Why: each name counts as a channel, so that reports show two where there is one, and nobody sees all that happens there.
Lemon and Verhoef ("Understanding Customer Experience Throughout the Customer Journey", Journal of Marketing, 2016) see
how customers move between channels as a core of the journey, which takes names that hold across maps.

Severity: warning, as counts and filters are wrong until one of the names goes.

Avoid:

    journey: Pizza night
    stages:
      - stage: Books
        touchpoints: [{touchpoint: Sends a request, channel: e-mail}]
      - stage: Comes back
        touchpoints: [{touchpoint: Opens the newsletter, channel: email}]

Prefer:

    journey: Pizza night
    stages:
      - stage: Books
        touchpoints: [{touchpoint: Sends a request, channel: email}]
      - stage: Comes back
        touchpoints: [{touchpoint: Opens the newsletter, channel: email}]
"""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from cjmap.diagnostics import Severity
from cjmap.frozen import NamedTuple
from cjmap.lint.rule import Across, Notes, Rule, Setting, Told, mark_from
from cjmap.lint.subjects import mark_of
from cjmap.model.claims import Cell
from cjmap.model.map import JourneyMap
from cjmap.model.place import Place


class _Use(NamedTuple):
    """A channel named at one place of a map."""

    name: str
    record: Place | Cell


def _note(journey_map: JourneyMap, setting: Setting) -> list[Any]:
    """Each name of a channel: what it has in common with others, how often it stands there, and where first."""
    uses: dict[str, list[_Use]] = {}
    for use in _uses(journey_map):
        uses.setdefault(use.name, []).append(use)
    return [
        (_folded(journey_map, name), name, len(some), mark_of(journey_map, some[0].record, "channel", name))
        for name, some in uses.items()
    ]


def _judge(notes: Notes, setting: Setting) -> Iterator[Told]:
    found: dict[str, dict[str, tuple[int, Any]]] = {}
    for _, uses in notes.maps:
        for folded, name, count, mark in uses:
            names = found.setdefault(folded, {})
            before, first = names.get(name, (0, mark))
            names[name] = before + count, first
    for names in found.values():
        (most, (_, at)), *others = sorted(names.items(), key=lambda one: one[1][0], reverse=True)
        for name, (_, first) in others:
            related = ((mark_from(at).span, f"“{most}” here"),)
            message = f"the channel “{name}” is called “{most}” elsewhere"
            yield Told(mark_from(first), message, f"write `{most}` everywhere", related)


def _uses(journey_map: JourneyMap) -> Iterator[_Use]:
    for place in journey_map.places:
        yield from (_Use(name, place) for name in place.channel or ())
        yield from (_Use(name, cell) for cell in place.cells for name in cell.channel or ())


def _folded(journey_map: JourneyMap, name: str) -> str:
    """What a name has in common with every other way to write it."""
    declared = journey_map.channels.get(name)
    return _letters((declared and declared.title) or name)


@lru_cache(maxsize=1024)
def _letters(title: str) -> str:
    folded = unicodedata.normalize("NFKC", title).casefold()
    letters = "".join(char for char in folded if unicodedata.category(char)[0] in "LNM")
    return (letters or folded).replace("center", "centre")


RULE = Rule(Severity.WARNING, across=Across(_note, _judge))
