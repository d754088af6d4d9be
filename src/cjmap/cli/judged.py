"""Verdicts of `cjmap validate` that would be the same again: the report and the exit code, kept with what was seen."""

from __future__ import annotations

import json
from collections.abc import Callable

from cjmap.frozen import NamedTuple
from cjmap.source.cache import drop_oldest, recall, remember
from cjmap.source.seen import watching

__all__ = ["Verdict", "kept_or_judged"]


class Verdict(NamedTuple):
    """What a run of `cjmap validate` says, and its exit code."""

    report: str
    code: int


def kept_or_judged(key: str, judge: Callable[[], Verdict]) -> Verdict:
    """What is kept under `key` if every file is as it was then; else what `judge` says, which is kept from now on.

    Without a key nothing is kept.
    """
    if not key:
        return judge()
    if (kept := recall(key)) is not None:
        return Verdict(*json.loads(kept))
    with watching() as seen:
        verdict = judge()
    remember(key, seen, json.dumps(verdict).encode())
    drop_oldest()
    return verdict
