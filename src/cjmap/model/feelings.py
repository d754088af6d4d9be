"""Emotions resolved: what one persona feels at one place, move by move, scored on −2…+2."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import zip_longest

from cjmap.frozen import NamedTuple
from cjmap.languages import language_for
from cjmap.model.emotion import Emotion
from cjmap.model.map import JourneyMap
from cjmap.model.place import Place
from cjmap.model.scale import Scale

__all__ = ["Feeling", "Move", "felt", "mean_position", "score_of_word"]


class Feeling(NamedTuple):
    """One feeling: its position on −2…+2 (None: a word without a score) and everything as the author wrote it.

    `scale` is that of the map, on which scores are written.
    """

    position: float | None
    scale: Scale
    word: str
    low: float | None
    high: float | None
    when: str
    emotion: Emotion

    @property
    def written(self) -> str:
        """The score as the author wrote it, or that of the word; empty without one."""
        if self.emotion.score is not None:
            return self.scale.written(self.emotion.score)
        return "" if self.position is None else self.scale.precise(self.position)

    @property
    def is_marked(self) -> bool:
        """Whether the curve can show it: it has a score."""
        return self.position is not None


Move = tuple[Feeling, ...]
"""What is felt at one moment: one feeling, or several where outcomes differ."""


def felt(journey_map: JourneyMap, emotion: Emotion | None, persona: str | None = None) -> list[Move]:
    """What is felt, moment by moment. `persona` picks theirs where emotions are told per persona."""
    if emotion is None or emotion.none is not None:
        return []
    if emotion.by_persona:
        return felt(journey_map, emotion.by_persona.get(persona or ""), persona)
    if emotion.moves:
        return [move for part in emotion.moves for move in felt(journey_map, part, persona)]
    if emotion.either:
        outcomes = [felt(journey_map, branch, persona) for branch in emotion.either]
        return [tuple(one for move in moves for one in move) for moves in zip_longest(*outcomes, fillvalue=())]
    is_told = emotion.score is not None or emotion.feeling or emotion.range
    return [(_feeling(journey_map, emotion),)] if is_told else []


def _feeling(journey_map: JourneyMap, emotion: Emotion) -> Feeling:
    scale = journey_map.scale
    low, high = sorted(scale.position(bound) for bound in emotion.range) if emotion.range else (None, None)
    word = emotion.feeling or ""
    if emotion.score is None:
        position = score_of_word(journey_map.emotion_words, word, journey_map.lang)
    else:
        position = scale.position(emotion.score) if journey_map.scale_is_known else None
    return Feeling(position, scale, word, low, high, emotion.when or "", emotion)


def score_of_word(words: dict[str, float], feeling: str, lang: str) -> float | None:
    """The declared score of a feeling: of the whole text, or of the one declared word or emoji in it.

    None where the text denies or compares: nobody declared what “not happy” or “less angry” is.
    """
    text = _folded(feeling)
    scores = {_folded(word): score for word, score in words.items()}
    if text in scores:
        return scores[text]
    if _is_turned(text, lang):
        return None
    found = [word for word in scores if word and _holds(text, word)]
    whole = [word for word in found if not any(word != other and word in other for other in found)]
    return scores[whole[0]] if len(whole) == 1 else None


_TURNS = {
    "en": "not no never less least hardly barely longer neither nor without isn wasn aren don doesn didn cannot",
    "de": "nicht kein keine keinen weniger kaum nie ohne mehr",
    "fr": "ne pas plus moins jamais sans aucun aucune guère",
    "es": "no nunca menos sin tampoco", "it": "non mai meno senza", "pt": "não nunca menos sem",
    "nl": "niet geen minder nooit nauwelijks zonder", "pl": "nie mniej bez", "ar": "ليس ليست لم لا غير بدون",
    "he": "לא אינו אינה בלי פחות",
}  # fmt: skip
"""Words that turn another into its opposite, or into less of it, by language."""
_ENDINGS = {"ja": ("ない", "なかった", "ません")}


def _is_turned(text: str, lang: str) -> bool:
    """Whether a text denies what it names, or compares it."""
    known = language_for(lang)
    turns = _TURNS.get(known, "").split()
    return any(word in turns for word in re.findall(r"\w+", text)) or text.endswith(_ENDINGS.get(known, ()))


def _folded(text: str) -> str:
    """Text for comparing: case and the marks that only say how an emoji is drawn do not count."""
    return unicodedata.normalize("NFC", text).casefold().replace("\ufe0f", "").strip()


def _holds(text: str, word: str) -> bool:
    """Whether a word stands in a text: between other words, or anywhere in scripts that leave no spaces."""
    if not word[0].isalnum() or _spaceless().search(word):
        return word in text
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None


@cache
def _spaceless() -> re.Pattern[str]:
    """Letters of scripts that leave no spaces between words; compiled only where feelings are in words."""
    return re.compile(
        "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
    )


def mean_position(journey_map: JourneyMap, place: Place, persona: str | None = None) -> float | None:
    """The mean of all scores felt at a place, by one persona or by all; None when there is no score."""
    people = [persona] if persona else [one.id for one in journey_map.personas] or [None]
    moves = [move for one in people for move in felt(journey_map, place.emotion, one)]
    scores = [feeling.position for move in moves for feeling in move if feeling.position is not None]
    return sum(scores) / len(scores) if scores else None
