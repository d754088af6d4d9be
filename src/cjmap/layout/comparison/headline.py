"""What a comparison finds, in numbers and in a sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cjmap.diff.comparison import Comparison
from cjmap.diff.pain_status import PainChange, PainStatus
from cjmap.languages import ENGLISH, say, say_count, spoken
from cjmap.layout.comparison.signs import difference, direction, from_to, mean_on
from cjmap.layout.kit.masthead import Figure

__all__ = ["figures_of", "headline"]

_NAMES: dict[PainStatus, str] = {
    "resolved": "pain resolved", "eased": "pain eased", "kept": "pain kept", "added": "pain added",
    "removed": "pain gone unexplained",
}  # fmt: skip
_MOVES = {
    "up": ("Mean emotion rises from **{before}** to **{after}**.",
           "Mean emotion in the {stages} designed so far rises from **{before}** to **{after}**."),
    "down": ("Mean emotion falls from **{before}** to **{after}**.",
             "Mean emotion in the {stages} designed so far falls from **{before}** to **{after}**."),
    "equal": ("Mean emotion stays at **{after}**.",
              "Mean emotion in the {stages} designed so far stays at **{after}**."),
}  # fmt: skip
_MOST = 3
"""So many touchpoints that get worse are named."""
_WORDS = {1: "One", 2: "Two", 3: "Three"}
_INKS: dict[PainStatus, str] = {"resolved": "pos", "added": "neg"}


def figures_of(found: Comparison) -> list[Figure]:
    """The key figures: how far the mean moves, and how many pain points go which way."""
    figures = []
    change = found.mean.difference
    if change is not None:
        number = difference(change, found.after.scale, 2)
        figures.append(Figure(number, say("mean emotion"), _means(found), ink=direction(change).ink))
    for status, name in _NAMES.items():
        if pains := found.pains(status):
            count, ink = len(pains), _INKS.get(status, "ink")
            figures.append(Figure(str(count), say_count(count, name), "", _split(pains), ink))
    return figures


def _means(found: Comparison) -> str:
    return from_to(_both_means(found) or ())


def _both_means(found: Comparison) -> tuple[str, str] | None:
    """The means before and after as their maps write scores, with the scale where it is not the same."""
    before, after = found.mean.before, found.mean.after
    if before is None or after is None:
        return None
    sides = ((before, found.before[0].scale), (after, found.after.scale))
    words = "{score} on {scale}" if found.scale_note else "{score}"
    before_words, after_words = (say(words, score=mean_on(mean, scale, 2), scale=scale) for mean, scale in sides)
    return before_words, after_words


def _split(pains: tuple[PainChange, ...]) -> tuple[tuple[str, int], ...]:
    counted = Counter(next(filter(None, reversed(pain.severities)), "") for pain in pains)
    return tuple((name, counted[name]) for name in ("critical", "major", "minor") if counted[name])


def headline(found: Comparison) -> str:
    """What changes, in two or three sentences."""
    return " ".join(_sentences(found))


def _sentences(found: Comparison) -> Iterator[str]:
    yield from _mean_sentence(found)
    critical = [one for one in found.pain_points if one.severities[0] == "critical"]
    if critical:
        yield _critical_sentence(len(critical), sum(one.status == "resolved" for one in critical))
    worse = [one for one in found.touchpoints if (one.feeling.difference or 0) <= -0.05]
    if worse:
        names = f"**{', '.join(one.pair.either.thing.name for one in worse[:_MOST])}**"
        more = len(worse) - _MOST
        told = say("{names} and {count} more", names=names, count=more) if more > 0 else names
        words = "{touchpoints} gets worse: {names}." if len(worse) == 1 else "{touchpoints} get worse: {names}."
        yield say(words, touchpoints=_count(len(worse), "touchpoint"), names=told)


def _mean_sentence(found: Comparison) -> Iterator[str]:
    """Where the mean goes; of a partial map, within the stages it has."""
    change, means = found.mean.difference, _both_means(found)
    if change is None or not means:
        return
    way = "equal" if not round(change, 1) else "up" if change > 0 else "down"
    whole, partial = _MOVES[way]
    designed = sum(1 for one in found.stages if one.pair.before and one.pair.after)
    stages = _count(designed, "stage")
    yield say(partial if found.after.journey.partial else whole, before=means[0], after=means[1],
              stages=stages.lower() if spoken() == ENGLISH else stages)  # fmt: skip


def _critical_sentence(count: int, gone: int) -> str:
    """How many of the critical pain points go."""
    if not gone:
        return say("No critical pain point disappears.")
    if gone == count:
        every = {1: "The one critical pain point disappears.", 2: "Both critical pain points disappear."}
        return say(every.get(count, "All {count} critical pain points disappear."), count=count)
    words = ("{gone} of the {count} critical pain points disappears." if gone == 1
             else "{gone} of the {count} critical pain points disappear.")  # fmt: skip
    return say(words, gone=_number(gone), count=_number(count).lower())


def _count(number: int, noun: str) -> str:
    return f"{_number(number)} {say_count(number, noun)}"


def _number(number: int) -> str:
    """A number at the beginning of a sentence: small ones are spelt out in English."""
    return _WORDS.get(number, str(number)) if spoken() == ENGLISH else str(number)
