"""What a customer does is told from the company's side: “We send a confirmation”, “The system shows the price”.

It reads the names of touchpoints and the `actions` where the customer is, not behind the scenes, and not those that say
`by` whom they are. It knows plain sentences alone: in English in every map, in German, French and Japanese where the
map has `lang: de`, `fr` or `ja`. “We” counts where customers are spoken of, or papers that only companies send, as a
couple or a team may travel a map and say “we” too. More than three such sentences are one finding at the map.

Why: a map is told from the outside in. What the company does is the other half, and belongs below the customer's
actions, at the front or the back of the stage, where a blueprint has it (Shostack, "Designing Services That Deliver",
Harvard Business Review, 1984; Bitner, Ostrom and Morgan, "Service Blueprinting", California Management Review, 2008).

Severity: warning, as a map of what the company does is no map of the journey.

Avoid:

    journey: Pizza night
    stages:
      - stage: Books
        actions: [Calls at noon, We send a confirmation to the guest]

Prefer:

    journey: Pizza night
    stages:
      - stage: Books
        actions: [Calls at noon, Reads the confirmation]
        frontstage: We send a confirmation to the guest
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.kit.language import languages_of
from cjmap.lint.kit.once import said_once
from cjmap.lint.kit.voice import is_told_by_company
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap
from cjmap.model.place import Touchpoint
from cjmap.model.record import Record

_LONGEST = 80
_BEFORE = (None, "customer")


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    languages = languages_of(journey_map)
    hint = "say what the customer does or sees, and move the rest to `frontstage:` or `backstage:`"
    found = [
        Finding(record, f"“{_shortened(text)}” is told from the company's side", hint, key)
        for record, key, text in _sentences(journey_map)
        if is_told_by_company(text, languages)
    ]
    yield from said_once(journey_map, found, "{count} actions are told from the company's side", hint)


def _sentences(journey_map: JourneyMap) -> Iterator[tuple[Record, str, str]]:
    """What customers do, by the words of the map: the record, the key and the text, with marks taken off."""
    for stage in journey_map.stages:
        for place in (stage, *(stage.touchpoints or ())):
            if stage.layer in _BEFORE and place.layer in _BEFORE:
                if isinstance(place, Touchpoint):
                    yield place, "touchpoint", _plain(place.touchpoint)
                for action in place.actions or ():
                    if not action.by:
                        yield action, "text", _plain(action.text)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…"


def _plain(text: str) -> str:
    return " ".join((text.replace("*", "") if "*" in text else text).split())


RULE = Rule(Severity.WARNING, _check)
