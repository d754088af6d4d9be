"""The words beside the curves of a change: what is felt, the scores before and after, and what became of the place."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

from cjmap.drawing.bidi import joined
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import CAPTION, LABEL
from cjmap.languages import say, small
from cjmap.layout.changed.marked import became
from cjmap.layout.comparison.curves import MarkPair
from cjmap.layout.comparison.labels import Job
from cjmap.layout.comparison.signs import from_to

__all__ = ["jobs_of", "state_of"]

_WIDEST = 140
_INKS = {"added": "pos", "removed": "ink-3", "changed": "mom", "unchanged": "ink-3"}
State = Literal["added", "removed", "changed", "unchanged"]


def state_of(pair: MarkPair) -> State:
    """What became of the feeling at a place; words that changed count too."""
    if not pair.before or not pair.after:
        return "added" if pair.after else "removed"
    same = pair.before.word == pair.after.word and pair.before.written == pair.after.written
    return "unchanged" if same and abs(pair.after.position - pair.before.position) < 1e-6 else "changed"


def jobs_of(pair: MarkPair, alone: Collection[int]) -> list[Job]:
    """One label a place: the feeling as it is, and below it the score, or both scores where it moved.

    `alone` are the places that are on one side only, by their `id()`.
    """
    before, after, state = pair.before, pair.after, state_of(pair)
    mark = after or before
    assert mark
    word, score = mark.word, mark.written
    if before and after and state == "changed":
        if before.word != after.word and before.word:
            word = became(before.word, after.word or say("no word"))
        score = from_to(tuple(dict.fromkeys((before.written, after.written))))
    elif state != "unchanged":
        told = small(say(state.capitalize()))
        if id(mark.place) not in alone:
            told = say("scored now") if state == "added" else say("no score now")
        score = joined((score, told), ", ")
    above = mark.position >= 0 if not (before and after) else after.y <= before.y
    style = LABEL if state in ("added", "changed") else CAPTION
    weight = {"changed": 4.0, "added": 3.0, "removed": 2.0, "unchanged": 1.0}[state]
    return [Job(pair, mark, set_text(word, style, _WIDEST, balance=True), score, _INKS[state], above, weight)]
