"""Whether what was seen of the file system has changed, cheaply enough to ask twice a second."""

from __future__ import annotations

from pathlib import Path

from cjmap.source.cache import told_again
from cjmap.source.project import maps_of
from cjmap.source.seen import Question, Seen

__all__ = ["State", "state_after", "state_now"]

_STAMPED = ("content", "ids")
State = dict[Question, object]
"""For each question that was asked, something that is equal as long as the answer is."""


def state_now(seen: Seen) -> State:
    """The state of everything asked: files by size and times, without reading them; folders by looking through them."""
    return {question: _state_of(question) for question in seen}


def state_after(seen: Seen) -> State:
    """The state that fits what was seen: `state_now` differs where something changed since, even just afterwards."""
    state = state_now(seen)
    for question, answer in seen.items():
        if question[0] in _STAMPED:
            if told_again(question) not in (answer, None):
                state[question] = "changed since"
        elif state[question] is not None:
            state[question] = answer
    return state


def _state_of(question: Question) -> object:
    if question[0] == "content":
        return _stamp(question[1])
    if question[0] == "ids":
        return tuple((path, _stamp(str(path))) for path in maps_of(Path(question[1])))
    return told_again(question)


def _stamp(path: str) -> tuple[int, ...] | None:
    """What changes when a file is written, replaced or given other rights; None when there is none."""
    try:
        found = Path(path).stat()
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino
