"""The straight lines that a connector is made of, before anybody knows how long they are.

A connector runs down a column, along the free band between two lanes, in the gap between two columns, or out of the
side of a card. Which of these it takes follows from where its two cards stand; `tracks` then gives each line a place.
"""

from __future__ import annotations

from typing import Literal

from cjmap.frozen import NamedTuple
from cjmap.layout.service.links import Link
from cjmap.layout.service.pieces import Board, Spot

__all__ = ["EDGE", "LEVEL", "Line", "Lines", "lines_of"]

LEVEL = 1000
"""How far apart lanes are on the scale that says what is above what: lane 3 begins at 3000, its cards at 3001."""

EDGE = 0.25
"""How far the upper and the lower edge of a card are from its middle on that scale."""

Kind = Literal["column", "band", "gap", "side"]


class Line(NamedTuple):
    """One stretch of a connector: in which column, in the band above which lane, in the gap before which column.

    One out of the side of a card is told by the gap it ends in and the `level` of the card. `share` is the same for
    lines that run as one: those that come to one card in one way. `level` and `end` say how far it reaches, where it
    runs downwards.
    """

    kind: Kind
    at: int
    share: str
    level: float = 0
    end: float = 0


class Lines(NamedTuple):
    """A connector: its link, its lines from the start, and whether its ends leave and enter by top and bottom."""

    link: Link
    lines: tuple[Line, ...]

    @property
    def is_straight(self) -> bool:
        """Whether it is one line."""
        return len(self.lines) == 1


def lines_of(board: Board, link: Link, number: int) -> Lines:
    """The way of the `number`th link around all cards."""
    return Lines(link, tuple(_Way(board, link, f"{number}").lines()))


class _Way(NamedTuple):
    """One link being led through the grid."""

    board: Board
    link: Link
    own: str

    @property
    def net(self) -> str:
        """What lines that come to the same card in the same way have in common."""
        return f"to {self.link.end.id} {self.link.style}"

    def lines(self) -> list[Line]:
        start, end = self.link.start.spot, self.link.end.spot
        if start.column == end.column:
            return self._same_column(start, end)
        if start.tier == end.tier and abs(start.column - end.column) == 1:
            gap = max(start.column, end.column)
            if start.row == end.row:
                return [Line("side", gap, self.own, _level(start))]
            return self._around(start, end, gap)
        return self._across(start, end)

    def _same_column(self, start: Spot, end: Spot) -> list[Line]:
        upper, lower = sorted((start, end))
        between = any(self.board.at(tier, start.column) for tier in range(upper.tier + 1, lower.tier))
        if upper.tier < lower.tier and not between and self._is_last(upper) and lower.row == 0:
            return [Line("column", start.column, self.own, _level(upper) + EDGE, _level(lower) - EDGE)]
        return self._around(start, end, start.column + 1)

    def _around(self, start: Spot, end: Spot, gap: int) -> list[Line]:
        """Out of the side of one card into a gap, and out of the gap into the side of another."""
        return [self._out(start, gap), self._gap(gap, self.own, _level(start), _level(end)), self._in(end, gap)]

    def _across(self, start: Spot, end: Spot) -> list[Line]:
        """Along the bands between lanes; down to them by columns where the way is free, else by gaps."""
        onward = end.column > start.column
        first_gap, last_gap = (start.column + 1, end.column) if onward else (start.column, end.column + 1)
        down = end.tier > start.tier or (end.tier == start.tier and self.link.style != "flow")
        leaves = self._is_last(start) if down else start.row == 0
        if start.tier == end.tier:
            enters, first = self._is_last(end) if down else end.row == 0, start.tier + down
            last = first
        else:
            enters = end.row == 0 if down else self._is_last(end)
            first, last = (start.tier + 1, end.tier) if down else (start.tier, end.tier + 1)
        if leaves and enters and (first == last or self._is_free(end.column, first, last)):
            return [self._column(start, first), self._band(first, self.net), self._column(end, first, self.net)]
        if leaves and enters and self._is_free(start.column, first, last):
            return [self._column(start, last), self._band(last, self.net), self._column(end, last, self.net)]
        if leaves and enters:
            between = self._gap(last_gap, self.own, first * LEVEL, last * LEVEL)
            return [self._column(start, first), self._band(first), between, self._band(last, self.net),
                    self._column(end, last, self.net)]  # fmt: skip
        if leaves:
            return [self._column(start, first), self._band(first), self._gap(last_gap, self.net, first * LEVEL,
                    _level(end)), self._in(end, last_gap)]  # fmt: skip
        if enters:
            return [self._out(start, first_gap), self._gap(first_gap, self.own, _level(start), last * LEVEL),
                    self._band(last, self.net), self._column(end, last, self.net)]  # fmt: skip
        if first_gap == last_gap:
            return self._around(start, end, first_gap)
        return [self._out(start, first_gap), self._gap(first_gap, self.own, _level(start), last * LEVEL),
                self._band(last), self._gap(last_gap, self.net, last * LEVEL, _level(end)),
                self._in(end, last_gap)]  # fmt: skip

    def _out(self, spot: Spot, gap: int) -> Line:
        return Line("side", gap, f"{self.own} out", _level(spot))

    def _in(self, spot: Spot, gap: int) -> Line:
        return Line("side", gap, self.net, _level(spot))

    def _gap(self, gap: int, share: str, *levels: float) -> Line:
        return Line("gap", gap, share, min(levels), max(levels))

    def _band(self, tier: int, share: str = "") -> Line:
        return Line("band", tier, share or self.own)

    def _column(self, spot: Spot, tier: int, share: str = "") -> Line:
        """From a card to the band above a lane, or back: by its lower edge where that is below it."""
        below = tier > spot.tier
        levels = sorted((_level(spot) + (EDGE if below else -EDGE), float(tier * LEVEL)))
        return Line("column", spot.column, share or self.own, *levels)

    def _is_last(self, spot: Spot) -> bool:
        return spot.row == len(self.board.at(spot.tier, spot.column)) - 1

    def _is_free(self, column: int, first: int, last: int) -> bool:
        """Whether no card stands in a column between the bands above two lanes."""
        upper, lower = sorted((first, last))
        return not any(self.board.at(tier, column) for tier in range(upper, lower))


def _level(spot: Spot) -> float:
    return spot.tier * LEVEL + 1 + spot.row
