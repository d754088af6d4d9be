"""A feeling is scored far from what `emotion_words` says of its word: by a quarter of the scale or more.

Only a feeling that is just that word is compared, whatever its case, in any language. A `range` that holds the declared
score settles it.

Why: a vocabulary is there so that a word means the same on every map of a team; readers should not have to wonder
whether it does (Nielsen, "10 Usability Heuristics for User Interface Design", Nielsen Norman Group, 1994, on
consistency). Here either the word or the number is wrong, and nobody can tell which.

Severity: warning, as the map contradicts itself.

Avoid:

    journey: Pizza night
    emotion_words: {anxious: -1}
    stages:
      - {stage: Orders, emotion: {score: 1, feeling: anxious}}
      - {stage: Eats, emotion: 2}

Prefer:

    journey: Pizza night
    emotion_words: {anxious: -1}
    stages:
      - {stage: Orders, emotion: {score: -1.4, feeling: anxious}}
      - {stage: Eats, emotion: 2}
"""

import unicodedata
from collections.abc import Iterator

from cjmap.diagnostics import Severity, Span
from cjmap.lint.kit.moods import each_feeling
from cjmap.lint.rule import Finding, Rule, Setting
from cjmap.model.emotion import Emotion
from cjmap.model.map import JourneyMap
from cjmap.source.nodes import Mapping

_FAR = 1


def _check(journey_map: JourneyMap, setting: Setting) -> Iterator[Finding]:
    words = {_folded(word): word for word in journey_map.emotion_words}
    for place in journey_map.places if words else ():
        for feeling in each_feeling(place.emotion):
            word = words.get(_folded(feeling.feeling or ""))
            if word is not None and feeling.score is not None and _is_far(journey_map, feeling, word):
                yield _off(journey_map, feeling, word, feeling.score)


def _is_far(journey_map: JourneyMap, feeling: Emotion, word: str) -> bool:
    scale, declared = journey_map.scale, journey_map.emotion_words[word]
    low, high = sorted(map(scale.position, feeling.range)) if feeling.range else (declared + 1, declared)
    return not low <= declared <= high and abs(scale.position(feeling.score or 0) - declared) >= _FAR


def _off(journey_map: JourneyMap, feeling: Emotion, word: str, score: float) -> Finding:
    scale = journey_map.scale
    declared = scale.precise(journey_map.emotion_words[word])
    message = f"“{feeling.feeling}” scores {scale.written(score)} here and {declared} in `emotion_words`"
    hint = "use the word's own score, or another word"
    return Finding(feeling, message, hint, "score", related=((_declared(journey_map, word), "its own score"),))


def _declared(journey_map: JourneyMap, word: str) -> Span:
    """Where a word is declared: by the map, else by its project."""
    holder = journey_map.journey if word in (journey_map.journey.emotion_words or {}) else journey_map.project
    written = holder.node_of("emotion_words")
    return written.key_span(word) if isinstance(written, Mapping) else holder.span


def _folded(text: str) -> str:
    """Text for comparing: case and the marks that only say how an emoji is drawn do not count."""
    return unicodedata.normalize("NFC", text).casefold().replace("\ufe0f", "").strip()


RULE = Rule(Severity.WARNING, _check)
