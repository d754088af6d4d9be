"""Two texts word by word: what stays, what goes, what comes."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

__all__ = ["Run", "word_diff"]

_WORD = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\w+|\s+|.", re.DOTALL)


class Run(NamedTuple):
    """Some words that are in both texts, only in the earlier, or only in the later."""

    of: Literal["both", "before", "after"]
    text: str


def word_diff(before: str, after: str) -> tuple[Run, ...]:
    """The texts as runs. Where they share little, the whole of each: a patchwork reads worse than both sentences."""
    from difflib import SequenceMatcher

    old, new = _WORD.findall(before), _WORD.findall(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < 0.4:
        return tuple(run for run in (Run("before", before), Run("after", after)) if run.text)
    runs: list[Run] = []
    for op, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        gone, come = "".join(old[old_from:old_to]), "".join(new[new_from:new_to])
        told = [Run("both", come)] if op == "equal" else [Run("before", gone), Run("after", come)]
        runs += [run for run in told if run.text]
    return tuple(runs)
