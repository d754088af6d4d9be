"""A feeling is told in words that have no score, so the curve cannot show it.

A map that scores nothing at all is told so once. A `range` needs no score, and a word that is told several times is
found once.

Why: a curve is what people read first, and what lets two journeys be held against each other; words alone do neither.
Which score a word has is for the team to agree on. That words for feelings have a place between pleasure and
displeasure is well founded: it is one of the two axes on which Russell orders them ("A Circumplex Model of Affect",
Journal of Personality and Social Psychology, 1980).

Severity: info, as words come before numbers.

Avoid:

    journey: Pizza night
    stages:
      - {stage: Eats, emotion: {score: 2, feeling: delighted}}
      - {stage: Pays, emotion: ignored}

Prefer:

    journey: Pizza night
    emotion_words: {ignored: -1.5}
    stages:
      - {stage: Eats, emotion: {score: 2, feeling: delighted}}
      - {stage: Pays, emotion: ignored}
"""

from collections.abc import Iterator

from cjmap.diagnostics import Severity
from cjmap.lint.kit.moods import each_feeling, position_of
from cjmap.lint.kit.once import said_once
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.map import JourneyMap

_HINT = "add `score:`, or score the word once, under `emotion_words:`"


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    told = [
        one
        for place in journey_map.places
        for one in each_feeling(place.emotion)
        if one.feeling or one.score is not None
    ]
    bare = [one for one in told if one.score is None and not one.range and position_of(journey_map, one) is None]
    if len(bare) == len(told) > 1:
        message = f"none of the {len(told)} feelings has a score, so there is no curve"
        yield Finding(journey_map.journey, message, "score the words once, under `emotion_words:`", "journey")
        return
    words = {(one.feeling or "").casefold(): one for one in reversed(bare)}
    found = [Finding(one, f"“{one.feeling}” has no score, so the curve cannot show it", _HINT)
             for one in reversed(words.values())]  # fmt: skip
    yield from said_once(journey_map, found, "{count} feelings have no score, so the curve cannot show them", _HINT)


RULE = Rule(Severity.INFO, _check)
