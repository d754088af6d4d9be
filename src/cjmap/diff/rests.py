"""Whether what is told within a field, such as its quotes, rests on less or on more than before."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from cjmap.diff.change import Judgement
from cjmap.languages import say

__all__ = ["rests_on"]

_CITED = "evidence"


def rests_on(before: Any, after: Any) -> Judgement | None:
    """Judge two plain values by the sources that are cited in them, by what is on both sides; None where those stay."""
    gone, come = [], []
    for old, new in _cited(before, after):
        gone += [source for source in old if source not in new]
        come += [source for source in new if source not in old]
    if gone and come:
        words = "it rests on {sources}, no longer on {earlier}"
        return Judgement("neutral", say(words, sources=_listed(come), earlier=_listed(gone)))
    if gone:
        return Judgement("regression", say("it rests on less: no longer on {sources}", sources=_listed(gone)))
    return Judgement("improvement", say("it rests on more: {sources}", sources=_listed(come))) if come else None


def _listed(sources: list[str]) -> str:
    return ", ".join(dict.fromkeys(sources))


def _cited(before: Any, after: Any) -> Iterator[tuple[list[str], list[str]]]:
    """The sources of each thing that is told on both sides."""
    if isinstance(before, dict) and isinstance(after, dict):
        yield before.get(_CITED) or [], after.get(_CITED) or []
        for key in before.keys() & after.keys() - {_CITED}:
            yield from _cited(before[key], after[key])
    elif isinstance(before, list) and isinstance(after, list):
        for old, new in _paired(before, after):
            yield from _cited(old, new)


def _paired(before: list[Any], after: list[Any]) -> Iterator[tuple[Any, Any]]:
    """The items that say the same; and the one that is left on each side, if it is one."""
    left, waiting = dict(enumerate(map(_words, before))), dict(enumerate(map(_words, after)))
    for at, words in list(waiting.items()):
        same = next((place for place, said in left.items() if said == words), None)
        if same is not None:
            yield before[same], after[at]
            del left[same], waiting[at]
    if len(left) == len(waiting) == 1:
        yield before[next(iter(left))], after[next(iter(waiting))]


def _words(item: Any) -> str:
    """What an item says, whatever it cites, in an order that is none of its keys."""
    said = {key: value for key, value in item.items() if key != _CITED} if isinstance(item, dict) else item
    return json.dumps(said, sort_keys=True)
