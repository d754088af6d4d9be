"""What a run asked of the file system and what it was told: enough to find out whether it would be told the same.

A question is the name of a function of this layer and its arguments as plain text; the answer is text too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["Question", "Seen", "is_steady", "see", "see_files", "unseen", "watching"]

Question = tuple[str, ...]
Seen = dict[Question, str]

_UNSTEADY = "changed while it was read"
_watching: list[Seen] = []


@contextmanager
def watching() -> Iterator[Seen]:
    """Collect the questions that are asked meanwhile, and their answers. Watches may stand inside one another."""
    seen: Seen = {}
    _watching.append(seen)
    try:
        yield seen
    finally:
        _watching[:] = [one for one in _watching if one is not seen]


@contextmanager
def unseen() -> Iterator[None]:
    """Keep what is asked meanwhile from those who watch already; watches that begin meanwhile see it."""
    before, _watching[:] = list(_watching), []
    try:
        yield
    finally:
        _watching[:] = before


def see(answer: str, *question: str) -> None:
    """Tell whoever watches. Where one question got two answers, no later run can be told the same."""
    for seen in _watching:
        seen[question] = answer if seen.get(question, answer) == answer else _UNSTEADY


def see_files(found: Iterable[Path], *question: str) -> None:
    """Tell whoever watches which files were found."""
    see("\0".join(map(str, found)), *question)


def is_steady(seen: Seen) -> bool:
    """Whether every question had one answer as long as it was watched."""
    return _UNSTEADY not in seen.values()
