"""The changes of a map in the groups that people read: worse, better, planned, the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from cjmap.diff.change import Change, Sense
from cjmap.diff.map_diff import MapDiff
from cjmap.diff.told import Told, told
from cjmap.frozen import NamedTuple
from cjmap.languages import say, say_key

__all__ = ["Group", "Name", "grouped"]

Name: TypeAlias = Sense | Literal["planned"]
_FOLDED_WHEN_ADDED = ("resolves",)
"""Fields of a plan that pain points tell about already."""


class Group(NamedTuple):
    """Some changes in words, and what they have in common."""

    name: Name
    told: tuple[Told, ...]


def grouped(one: MapDiff) -> list[Group]:
    """Every change in its group, the worse ones first; a plan tells what it leaves out field by field."""
    sentences = told(one)
    senses: tuple[Sense, ...] = ("regression", "improvement", "neutral")
    by_sense = [(sense, [pair for pair in sentences if pair[0].sense == sense]) for sense in senses]
    if not one.is_plan:
        found: list[tuple[Name, Iterable[Told]]] = [(sense, (words for _, words in some)) for sense, some in by_sense]
    else:
        found = [(sense, (words for _, words in some)) for sense, some in by_sense[:2]]
        found += _of_plan(by_sense[2][1])
    groups = (Group(name, tuple(words)) for name, words in found)
    return [group for group in groups if group.told]


def _of_plan(sentences: list[tuple[Change, Told]]) -> Iterator[tuple[Name, Iterable[Told]]]:
    """Feelings that are planned; then the rest, shorter."""
    feelings = [words for change, words in sentences if change.kind == "emotion"]
    others = [pair for pair in sentences if pair[0].kind != "emotion"]
    folded = [pair for pair in others if _is_folded(pair[0])]
    yield "planned", (one._replace(subject=one.subject.replace(f", {say_key('emotion')}", "", 1)) for one in feelings)
    yield "neutral", (*(words for change, words in others if not _is_folded(change)), *_fields(folded))


def _is_folded(change: Change) -> bool:
    """Whether a field is told on one side only, and which field it is says enough."""
    if change.kind == "evidence":
        return True
    if change.op not in ("edited", "removed", "added") or "/" not in change.path:
        return False
    field = change.path.rpartition("/")[2]
    return (change.after is None and not _is_thing(change)) or (change.before is None and field in _FOLDED_WHEN_ADDED)


def _is_thing(change: Change) -> bool:
    return isinstance(change.before, dict) and "fields" in change.before


def _fields(sentences: list[tuple[Change, Told]]) -> Iterator[Told]:
    """One line for each field: of how many things it is told no more, or now."""
    counted: dict[tuple[str, str], list[str]] = {}
    for change, words in sentences:
        field = say_key("evidence" if change.kind == "evidence" else change.path.rpartition("/")[2])
        names = counted.setdefault((words.sign, field), [])
        if change.name not in names:
            names.append(change.name)
    for (sign, field), names in counted.items():
        listed = ", ".join(f"“{name}”" for name in names)
        yield Told(sign, say("{field} of {names}", field=field, names=listed), (), "")
