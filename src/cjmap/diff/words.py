"""Two texts word by word: what stays, what goes, what comes."""

from __future__ import annotations

import re
from typing import Literal

from cjmap.frozen import NamedTuple

__all__ = ["Run", "word_diff"]

_WORD = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\w+|\s+|.", re.DOTALL)


_MOST = 4000
"""Words and blanks of both texts; comparing more takes longer than anybody reads."""
_LEAST = 0.5
"""The share of both texts that must stay, for the rest to be marked word by word."""


class Run(NamedTuple):
    """Some words that are in both texts, only in the earlier, or only in the later."""

    of: Literal["both", "before", "after"]
    text: str


def word_diff(before: str, after: str) -> tuple[Run, ...]:
    """The texts as runs. Where they share little, the whole of each: a patchwork reads worse than both sentences."""
    from difflib import SequenceMatcher

    old, new = _WORD.findall(before), _WORD.findall(after)
    if len(old) + len(new) > _MOST:
        old, new = [before], [after]
    pieces: list[Run] = []
    for op, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, come = "".join(old[old_from:old_to]), "".join(new[new_from:new_to])
        pieces += [Run("both", come)] if op == "equal" else [Run("before", gone), Run("after", come)]
    kept = sum(len(run.text) for run in pieces if run.of == "both" and run.text.strip())
    if 2 * kept < _LEAST * (len(before) + len(after)):
        pieces = [Run("before", before), Run("after", after)]
    return tuple(run for run in _joined(pieces) if run.text)


def _joined(pieces: list[Run]) -> list[Run]:
    """The runs, changes with nothing but a blank between them taken together."""
    runs: list[Run] = []
    for at, run in enumerate(pieces):
        is_blank = run.of == "both" and not run.text.strip() and 0 < at < len(pieces) - 1
        if is_blank or (run.of != "both" and runs and runs[-1].of != "both"):
            gone, come = (run.text if run.of in ("both", side) else "" for side in ("before", "after"))
            runs[-2:] = [Run("before", runs[-2].text + gone), Run("after", runs[-1].text + come)]
        else:
            runs += [run] if run.of == "both" else [run, Run("after", "")]
    return runs
