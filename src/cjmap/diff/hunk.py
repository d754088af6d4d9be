"""The first lines of a map's file that changed, with what stands around them, as a reviewer knows them from git."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

from cjmap.frozen import NamedTuple

__all__ = ["Hunk", "HunkLine", "first_hunk"]

_AROUND, _MOST, _LONGEST = 3, 16, 20_000
"""Lines shown around a change, in a hunk, and in two files that are compared at all."""
_SAME = 0.5
"""The share of lines that must have stayed: two files that share less are no two states of one."""
_KEY = re.compile(r"(?P<blank> *)(?P<item>- +)?(?P<key>[\w-]+): *(?P<value>[^#\s].*)?")

_Op: TypeAlias = tuple[str, int, int, int, int]


class HunkLine(NamedTuple):
    """A line of either file: its sign, its number before and after, and its text."""

    sign: Literal[" ", "-", "+"]
    before: int | None
    after: int | None
    text: str


class Hunk(NamedTuple):
    """Some lines, the names of what they stand in, which hunk of how many they are, and how many more lines it has."""

    inside: tuple[str, ...]
    lines: tuple[HunkLine, ...]
    number: int
    of: int
    more: int


def first_hunk(before: Sequence[str], after: Sequence[str]) -> Hunk | None:
    """The first hunk within a list such as the stages, else the first in which more than remarks and blanks changed.

    None where nothing did, and where the two are no states of one file.
    """
    hunks = [_hunk(list(_lines(group, before, after)), before, after) for group in _groups(before, after)]
    telling = [(at, inside, lines) for at, (inside, lines) in enumerate(hunks, 1) if _says(lines)]
    found = next((one for one in telling if one[1]), next(iter(telling), None))
    if found is None:
        return None
    number, inside, lines = found
    return Hunk(inside, tuple(lines[:_MOST]), number, len(hunks), max(0, len(lines) - _MOST))


def _hunk(lines: list[HunkLine], before: Sequence[str], after: Sequence[str]) -> tuple[tuple[str, ...], list[HunkLine]]:
    """The lines of a hunk with the names of what the first that changed stands in."""
    first = next(line for line in lines if line.sign != " ")
    return _inside(before, first.before) if first.before else _inside(after, first.after or 1), lines


def _groups(before: Sequence[str], after: Sequence[str]) -> list[list[_Op]]:
    """The hunks as steps over both files; none where the files are the same, too long or too unlike."""
    from difflib import SequenceMatcher

    if len(before) + len(after) > _LONGEST:
        return []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    stayed = sum(block.size for block in matcher.get_matching_blocks())
    if 2 * stayed < _SAME * (len(before) + len(after)):
        return []
    return [[(*op,) for op in group] for group in matcher.get_grouped_opcodes(_AROUND)]


def _says(lines: Sequence[HunkLine]) -> bool:
    """Whether more than remarks and blanks changed."""
    changed = (line.text.strip() for line in lines if line.sign != " ")
    return any(text and not text.startswith("#") for text in changed)


def _lines(group: Sequence[_Op], before: Sequence[str], after: Sequence[str]) -> Iterator[HunkLine]:
    for op, old, old_end, new, new_end in group:
        if op == "equal":
            for step in range(old_end - old):
                yield HunkLine(" ", old + step + 1, new + step + 1, before[old + step])
            continue
        yield from (HunkLine("-", at + 1, None, before[at]) for at in range(old, old_end))
        yield from (HunkLine("+", None, at + 1, after[at]) for at in range(new, new_end))


def _inside(lines: Sequence[str], number: int) -> tuple[str, ...]:
    """The names of what a line stands in, from the outermost: keys, and of items of a list what they begin with."""
    found: list[str] = []
    here = lines[number - 1]
    room, in_list = len(here) - len(here.lstrip(" ")), here.lstrip(" ").startswith("- ")
    for text in reversed(lines[: number - 1]):
        key = _KEY.match(text)
        deep = len(key["blank"]) if key else room
        if not key or deep > room or (deep == room and not (in_list and not key["item"])):
            continue
        found.append((key["value"] or key["key"]).strip("\"' ") if key["item"] else key["key"])
        room, in_list = deep, bool(key["item"])  # a list may stand as deep as its key
    return tuple(reversed(found))
