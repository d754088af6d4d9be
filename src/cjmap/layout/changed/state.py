"""A change to be drawn: the comparison behind it, its board of columns, and which changes befell which thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Literal

from cjmap.diff.change import Change, Op
from cjmap.diff.comparison import Comparison, compare
from cjmap.diff.contents import Held
from cjmap.diff.edits import edits
from cjmap.diff.map_diff import MapDiff
from cjmap.diff.match import Pair
from cjmap.diff.things import things_of
from cjmap.diff.told import Told, told
from cjmap.diff.words import Run
from cjmap.drawing.bidi import joined
from cjmap.frozen import NamedTuple
from cjmap.languages import say
from cjmap.layout.comparison.board import Board, BoardColumn
from cjmap.model.ids import Known
from cjmap.model.language import direction_of
from cjmap.model.map import JourneyMap
from cjmap.model.place import Touchpoint
from cjmap.model.scale import MINUS

__all__ = ["Befell", "Changed", "Changes", "compared", "counted", "counts_of", "new_name", "ops_of", "things_in"]


class Befell(NamedTuple):
    """One change of a thing: the change, its words, and the field it is about (empty: the thing itself)."""

    change: Change
    told: Told
    field: str


class Changes(NamedTuple):
    """All changes of a map: those of each thing by the `id()` of its record on either side, and those of the map."""

    diff: MapDiff
    found: Comparison
    by_record: Mapping[int, tuple[Befell, ...]]
    of_map: tuple[Befell, ...]

    def of(self, pair: Pair[Any]) -> tuple[Befell, ...]:
        """What befell a thing."""
        return self.by_record.get(id(pair.either.thing), ())


@dataclass(frozen=True)
class Changed:
    """The changes and the board they are drawn on."""

    changes: Changes
    board: Board

    @property
    def found(self) -> Comparison:
        """The comparison behind it."""
        return self.changes.found

    @property
    def is_comparable(self) -> bool:
        """Whether feelings may be held against each other: the scores of a future map are targets, and of some maps
        nobody can read the scale."""
        (before,), after = self.found.before, self.found.after
        are_both = bool(self.changes.diff.before and self.changes.diff.after)
        return are_both and before.is_future == after.is_future and before.scale_is_known and after.scale_is_known

    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """The way the sheet reads."""
        return direction_of(self.changes.diff.either.lang)

    @cached_property
    def alone(self) -> frozenset[int]:
        """The `id()` of each place that is on one side only."""
        pairs: list[Pair[Any]] = [*self.found.matched.stages, *self.found.matched.touchpoints]
        return frozenset(id(pair.either.thing) for pair in pairs if not (pair.before and pair.after))

    @cached_property
    def open(self) -> frozenset[int]:
        """The numbers of the columns in which something changed, from 0."""
        return frozenset(at for at, column in enumerate(self.board.columns) if any(things_in(self.changes, column)))

    def anchor_of(self, held: Held[Any]) -> str:
        """The anchor of the touchpoint or stage at which a thing stands; empty for none."""
        if held.place is None:
            return ""
        if isinstance(held.place, Touchpoint):
            return self.board.anchor("t", held._replace(thing=held.place)) or ""
        return next((f"s-{column.box.stage.id}" for column in self.board.columns if column.holds(held)), "")

    @property
    def open_columns(self) -> list[BoardColumn]:
        """The columns that are drawn open."""
        return [column for at, column in enumerate(self.board.columns) if at in self.open]


def compared(diff: MapDiff) -> Changes:
    """A map's changes, thing by thing. What is on one side alone is held against an empty map."""
    later = diff.after or _emptied(diff.either)
    earlier = diff.before or _emptied(diff.either)
    found = compare([earlier], later)
    whole = diff if diff.before and diff.after else MapDiff(earlier, later, tuple(edits(found)), diff.figures)
    earlier_things, later_things = (
        {thing.path: thing.record for thing in things_of(one).values()} for one in (earlier, later)
    )
    now = {id(pair.before.thing): id(pair.after.thing) for pair in _pairs(found) if pair.before and pair.after}
    befell: dict[int, list[Befell]] = {}
    of_map: list[Befell] = []
    for change, words in told(whole):
        was_there = change.op == "removed" and (change.kind == "evidence" or change.path in earlier_things)
        things = earlier_things if was_there else later_things
        owner = _owner(change.path, things)
        one = Befell(change, words, change.path[len(owner) + 1 :] if owner else change.path)
        if owner:
            record = id(things[owner])
            befell.setdefault(now.get(record, record), []).append(one)
        else:
            of_map.append(one)
    return Changes(diff, found, {key: tuple(found) for key, found in befell.items()}, tuple(of_map))


def _pairs(found: Comparison) -> list[Pair[Any]]:
    """Every pair of things."""
    return [pair for pairs in found.matched for pair in pairs]


def _emptied(journey_map: JourneyMap) -> JourneyMap:
    """The map with nothing on it."""
    nothing: dict[str, Any] = {"stages": [], "pain_points": None, "opportunities": None, "metrics": None}
    known = {kind: Known(kind) for kind in journey_map.known}
    return replace(journey_map, journey=journey_map.journey.model_copy(update=nothing), personas=(), known=known)


def _owner(path: str, things: Mapping[str, object]) -> str:
    """The longest beginning of a path that is that of a thing; empty for none."""
    steps = path.split("/")
    beginnings = ("/".join(steps[:end]) for end in range(len(steps), 0, -1))
    return next((one for one in beginnings if one in things), "")


def things_in(changes: Changes, column: BoardColumn) -> Iterable[tuple[Befell, ...]]:
    """What befell each thing that stands in a column, the stage itself included; nothing for what is as it was."""
    matched = changes.found.matched
    inside: list[Pair[Any]] = [column.change.pair, *(one.pair for one in column.touchpoints)]
    for pairs in (matched.pain_points, matched.opportunities, matched.metrics):
        inside += [pair for pair in pairs if column.holds(pair.either)]
    return [befell for pair in inside if (befell := changes.of(pair))]


def ops_of(befell: Iterable[Befell]) -> set[Op]:
    """What was done to a thing: an edited field is a change, whatever became of the field."""
    return {one.change.op if not one.field else "edited" for one in befell}


def counted(things: Iterable[tuple[Befell, ...]]) -> tuple[int, int, int]:
    """How many things were added, removed and changed."""
    tally = Counter(
        "added" if "added" in ops else "removed" if "removed" in ops else "changed" for ops in map(ops_of, things)
    )
    return tally["added"], tally["removed"], tally["changed"]


def counts_of(changes: Changes, pairs: Iterable[Pair[Any]]) -> str:
    """What happened to things of one kind, in short: `+2 −1, 1 changed`; nothing where nothing did."""
    added, removed, changed = counted(befell for pair in pairs if (befell := changes.of(pair)))
    signed = " ".join(filter(None, (f"+{added}" if added else "", f"{MINUS}{removed}" if removed else "")))
    return joined((signed, say("{count} changed", count=changed) if changed else ""), ", ")


def new_name(befell: Iterable[Befell], name: str) -> tuple[Run, ...]:
    """The name of a thing that has another now, as a word diff; nothing where it was called so before."""
    return next((one.told.runs for one in befell if one.change.op == "renamed" and one.change.after == name), ())
