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
from typing import NamedTuple

from cjmap.diagnostics import Severity
from cjmap.lint.kit.records import records_in
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap
from cjmap.model.project_maps import ProjectMaps
from cjmap.model.record import Record


class _Use(NamedTuple):
    """A channel named at one place of a map."""

    name: str
    record: Record


def _check(project: ProjectMaps, setting: Setting) -> Iterator[Finding]:
    uses: dict[str, dict[str, list[_Use]]] = {}
    for journey_map in project.maps:
        for use in _uses(journey_map):
            uses.setdefault(_folded(journey_map, use.name), {}).setdefault(use.name, []).append(use)
    for names in uses.values():
        most, *others = sorted(names.values(), key=len, reverse=True)
        for fewer in others:
            name, record = fewer[0]
            related = ((most[0].record.span_of("channel", most[0].name), f"“{most[0].name}” here"),)
            message = f"the channel “{name}” is called “{most[0].name}” elsewhere"
            yield Finding(record, message, f"write `{most[0].name}` everywhere", "channel", name, related)


def _uses(journey_map: JourneyMap) -> Iterator[_Use]:
    for place in journey_map.places():
        for record in (place, *records_in(list(place.cells()))):
            yield from (_Use(name, record) for name in getattr(record, "channel", None) or ())


def _folded(journey_map: JourneyMap, name: str) -> str:
    """What a name has in common with every other way to write it."""
    declared = journey_map.channels.get(name)
    title = unicodedata.normalize("NFKC", (declared and declared.title) or name).casefold()
    letters = "".join(char for char in title if unicodedata.category(char)[0] in "LNM")
    return (letters or title).replace("center", "centre")


RULE = Rule(Severity.WARNING, on_project=_check)
