"""The board of a comparison: the stages of both maps as one row of columns, and what stands in each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from cjmap.diff.comparison import Comparison
from cjmap.diff.contents import Held
from cjmap.diff.feeling_change import StageChange, TouchpointChange
from cjmap.drawing.bidi import joined
from cjmap.drawing.sheet import Row
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.frame import Codes, Frame, StageBox
from cjmap.lanes.kit.lane import Drawn
from cjmap.languages import say
from cjmap.layout.kit.columns import framed
from cjmap.model.map import JourneyMap
from cjmap.model.place import Stage, Touchpoint

__all__ = ["Board", "BoardColumn", "BoardLane", "board_of", "both_as_one", "codes_for"]


class BoardColumn(NamedTuple):
    """One stage of either map: how it changes, its column on the sheet, and its touchpoints of either map."""

    change: StageChange
    box: StageBox
    touchpoints: tuple[TouchpointChange, ...]

    def holds(self, held: Held[Any]) -> bool:
        """Whether a thing of either map stands in this stage."""
        sides = (self.change.pair.before, self.change.pair.after)
        return any(side is not None and held.stage is side.thing for side in sides)


@dataclass(frozen=True)
class Board:
    """A comparison and the frame it is drawn in; the frame's map holds the stages of both."""

    found: Comparison
    frame: Frame

    @cached_property
    def columns(self) -> tuple[BoardColumn, ...]:
        """The stages in order."""
        rows = _touchpoints_by_stage(self.found)
        return tuple(
            BoardColumn(change, box, rows[at])
            for at, (change, box) in enumerate(zip(self.found.stages, self.frame.boxes, strict=True))
        )

    def frame_of(self, journey_map: JourneyMap) -> Frame:
        """The frame as one of the two sides sees it, with its own sources and personas."""
        return replace(self.frame, map=journey_map)

    @property
    def is_planned(self) -> bool:
        """Whether it is how things are against how they are planned."""
        return self.found.after.is_future and not any(one.is_future for one in self.found.before)

    @property
    def sides(self) -> tuple[str, str]:
        """What the two sides are called."""
        return (say("Current"), say("Future")) if self.is_planned else (say("Before"), say("After"))

    def anchor(self, kind: str, held: Held[Any]) -> str | None:
        """The anchor of a thing: as on its own map, with its map before it where it is gone."""
        given = getattr(held.thing, "id", None)
        return _named(self.found, held.map, kind, given) if given else None


class BoardLane(NamedTuple):
    """A lane of a comparison: what it says as a row of the table, and how it is drawn between the columns."""

    id: str
    title: str
    icon: str
    words: Callable[[Board], Row]
    draw: Callable[[Board], Drawn]


def board_of(found: Comparison, both: JourneyMap, widths: Sequence[float]) -> Board:
    """The board with columns of these widths; `both` is the two maps as one."""
    return Board(found, framed(both, codes_for(found), widths))


def both_as_one(found: Comparison) -> JourneyMap:
    """The later map with the stages and touchpoints of both, so that columns and chevrons can be set as on any map."""
    rows = _touchpoints_by_stage(found)
    stages = [_both(found, change, row) for change, row in zip(found.stages, rows, strict=True)]
    journey = found.after.journey.model_copy(update={"stages": stages})
    return replace(found.after, journey=journey)


def _both(found: Comparison, change: StageChange, row: Sequence[TouchpointChange]) -> Stage:
    """A stage as its chevron shows it: with the touchpoints of both sides, and marked where it is on one alone."""
    stage = change.pair.either.thing
    touchpoints: list[Touchpoint] = [one.pair.either.thing for one in row]
    update: dict[str, object] = {"touchpoints": touchpoints or None}
    if change.pair.after is None:
        of = _named(found, change.pair.either.map, "", stage.id)
        update |= {"id": of, "when": change.feeling.reason, "duration": None, "wait": None, "personas": None}
    elif change.pair.before is None:
        update |= {"when": joined((say("New"), stage.when))}
    return stage.model_copy(update=update)


def _named(found: Comparison, of: JourneyMap, kind: str, given: str | None) -> str:
    """An id on the sheet: what is on the later map keeps its own, what is gone gets the number of its map before it."""
    number = next((at for at, one in enumerate(found.before, 1) if one is of), 0)
    return "-".join(filter(None, (f"was{number}" if of is not found.after and number else "", kind, given)))


def _touchpoints_by_stage(found: Comparison) -> list[tuple[TouchpointChange, ...]]:
    """The touchpoints of each column: those of the later stage, and those that were in the earlier one and are gone."""
    column = {id(side.thing): at for at, change in enumerate(found.stages)
              for side in (change.pair.before, change.pair.after) if side}  # fmt: skip
    rows: list[list[TouchpointChange]] = [[] for _ in found.stages]
    for change in found.touchpoints:
        rows[column[id(change.pair.either.stage)]].append(change)
    return [tuple(row) for row in rows]


def codes_for(found: Comparison) -> Codes:
    """Display codes: touchpoints as on the later map, pain points and opportunities with one number for both sides."""
    codes = {id(one): f"T{number}" for number, one in enumerate(found.after.touchpoints, 1)}
    for letter, pairs in (("P", found.matched.pain_points), ("O", found.matched.opportunities)):
        old = [pair for pair in pairs if pair.before]
        for number, pair in enumerate([*old, *(pair for pair in pairs if not pair.before)], 1):
            codes |= {id(side.thing): f"{letter}{number}" for side in (pair.before, pair.after) if side}
    return Codes(codes)
