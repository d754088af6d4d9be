"""The cards of a blueprint: which stands in which lane, under which touchpoint, and in which order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.frame import anchor_of
from cjmap.layout.service.tiers import Tier
from cjmap.model.claims import Cell
from cjmap.model.flow import stops
from cjmap.model.ids import slug
from cjmap.model.lists import nothing_because
from cjmap.model.map import JourneyMap
from cjmap.model.place import Place, Stage

__all__ = ["Board", "Piece", "Spot", "Stop", "board_of"]


class Stop(NamedTuple):
    """One column: a touchpoint, or a stage that has none; and the stage it belongs to."""

    stage: Stage
    place: Place

    @property
    def is_first(self) -> bool:
        """Whether its stage begins with it."""
        return stops(self.stage)[0] is self.place


class Spot(NamedTuple):
    """Where a card stands: its lane, its column, and its place among the cards there, each counted from 0."""

    tier: int
    column: int
    row: int


class Piece(NamedTuple):
    """One card: its anchor, where it stands, and what it shows. `of` is the place that it belongs to."""

    id: str
    spot: Spot
    record: Place | Cell
    of: Place


@dataclass(frozen=True)
class Board:
    """The grid of a blueprint: its lanes, its columns, its cards in reading order of lanes and columns."""

    map: JourneyMap
    tiers: tuple[Tier, ...]
    stops: tuple[Stop, ...]
    pieces: tuple[Piece, ...]

    @cached_property
    def cells(self) -> dict[tuple[int, int], list[Piece]]:
        """The cards of each lane and column, from the top down."""
        found: dict[tuple[int, int], list[Piece]] = {}
        for piece in self.pieces:
            found.setdefault((piece.spot.tier, piece.spot.column), []).append(piece)
        return found

    @cached_property
    def by_record(self) -> dict[int, Piece]:
        """The card of a place or an item behind the scenes, by the `id()` of its record."""
        return {id(piece.record): piece for piece in self.pieces}

    def at(self, tier: int, column: int) -> list[Piece]:
        """The cards of one lane in one column."""
        return self.cells.get((tier, column), [])

    def rows(self, tier: int) -> int:
        """How many cards the fullest column of a lane has."""
        return max((len(self.at(tier, column)) for column in range(len(self.stops))), default=0)

    def none(self, tier: int, column: int) -> str | None:
        """Why a lane holds nothing in a column, where somebody looked; None where nobody did, or something is there."""
        if self.at(tier, column):
            return None
        looked = (self.tiers[tier].held(place) for place in _places(self.stops[column]))
        reasons = (nothing_because(one) for one in looked if isinstance(one, list))
        return next((reason for reason in reasons if reason is not None), None)


def board_of(journey_map: JourneyMap, tiers: Sequence[Tier], stages: tuple[int, int] | None = None) -> Board:
    """The grid of a map, of some of its `stages` alone where that is asked. Lanes that hold nothing are left out."""
    begin, end = stages or (0, len(journey_map.stages))
    columns = tuple(Stop(stage, place) for stage in journey_map.stages[begin:end] for place in stops(stage))
    kept = tuple(tier for tier in tiers if tier.look == "customer" or _is_told(tier, tiers, journey_map))
    ids: Counter[str] = Counter()
    pieces = []
    for number, tier in enumerate(kept):
        for column, stop in enumerate(columns):
            for row, (record, of) in enumerate(_held(tier, kept, stop)):
                pieces.append(Piece(_id(record, ids), Spot(number, column, row), record, of))
    return Board(journey_map, kept, columns, tuple(pieces))


def _is_told(tier: Tier, tiers: Sequence[Tier], journey_map: JourneyMap) -> bool:
    """Whether anybody wrote anything for a lane, be it that there is nothing."""
    places = list(journey_map.places)
    return any(tier.held(place) is not None for place in places) or any(
        _home(place, tiers) is tier for stage in journey_map.stages for place in stops(stage)
    )


def _held(tier: Tier, tiers: Sequence[Tier], stop: Stop) -> Iterator[tuple[Place | Cell, Place]]:
    """What stands in a lane in one column: the touchpoint itself where it happens there, then what it holds."""
    if _home(stop.place, tiers) is tier:
        yield stop.place, stop.place
    for place in _places(stop):
        yield from ((cell, place) for cell in tier.held(place) or ())


def _places(stop: Stop) -> list[Place]:
    """Whose things stand in a column: those of its place, and those of the stage that begins there."""
    with_stage = stop.is_first and stop.stage is not stop.place
    return [stop.place, stop.stage] if with_stage else [stop.place]


def _home(place: Place, tiers: Sequence[Tier]) -> Tier | None:
    """The lane that a place itself stands in: where it says it happens, else among what the customer does."""
    at_home = (tier for tier in tiers if tier.id == place.layer)
    return next(at_home, None) or next((tier for tier in tiers if tier.look == "customer"), None)


def _id(record: Place | Cell, ids: Counter[str]) -> str:
    """The anchor of a card: that of its place, or one of an item's id or words, told apart where several share it."""
    if isinstance(record, Place):
        return f"card-{anchor_of(record)}" if isinstance(record, Stage) else anchor_of(record)
    stem = f"i-{record.id or slug(record.text)[:40].strip('-') or 'item'}"
    ids[stem] += 1
    return stem if ids[stem] == 1 else f"{stem}--{ids[stem]}"
