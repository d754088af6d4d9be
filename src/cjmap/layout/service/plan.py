"""The measures of a blueprint: where columns, cards, lines and tracks stand. Lengths are pixels from its upper edge."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from cjmap.drawing.text import Block, set_text
from cjmap.drawing.type_scale import Style
from cjmap.frozen import NamedTuple
from cjmap.layout.kit.lanes import Divider, divider_above
from cjmap.layout.service.card import TAG, Card
from cjmap.layout.service.lines import LEVEL, Line, Lines
from cjmap.layout.service.pieces import Board, Piece, Stop
from cjmap.layout.service.tracks import Tracks, key_of, tracks_of

__all__ = ["GAP", "LINE_TITLE", "Plan", "Row", "plan_of", "words_on"]

GAP, TRACK = 24, 8
ROW_GAP, TAGGED_GAP = 8, 20
FIRST, BELOW_LINE, BELOW_LANE = 30, 24, 32
"""The air above the first card of a lane: of the first lane, below a line, below another lane."""

ABOVE_LINE, LAST = 14, 28
"""The air below the last card of a lane: above a line, and else."""

_WORDS = Style(13, 16, "italic", "ink-2")
LINE_TITLE = Style(13, 16, "medium", "ink-2")


class Row(NamedTuple):
    """Cards of one lane that stand side by side: their upper edge and their height."""

    y: float
    height: float


class Strip(NamedTuple):
    """A lane, or the line above it: where it begins, how tall it is; of a line, where it runs."""

    y: float
    height: float
    line: float = 0


@dataclass(frozen=True)
class Plan:
    """A board with its measures. `lefts` are where the cards of each column start, `gaps` how wide the gaps before are.

    `lanes` and `dividers` go by the number of the lane (that below the line), `rows` by lane and row.
    """

    board: Board
    cards: Mapping[str, Card]
    routes: Sequence[Lines]
    tracks: Tracks
    width: float
    lefts: tuple[float, ...]
    gaps: tuple[float, ...]
    rows: Mapping[tuple[int, int], Row]
    lanes: tuple[Strip, ...]
    dividers: Mapping[int, Strip]
    words: Mapping[tuple[int, int], tuple[float, Block]]

    @property
    def height(self) -> float:
        """Where the last lane ends."""
        return self.lanes[-1].y + self.lanes[-1].height if self.lanes else 0

    @cached_property
    def named(self) -> dict[int, Divider]:
        """The lines between lanes, by the number of the lane below."""
        return _dividers(self.board)

    def box(self, piece: Piece) -> tuple[float, float, float, float]:
        """The start, upper edge, width and height of a card."""
        row = self.rows[piece.spot.tier, piece.spot.row]
        return self.lefts[piece.spot.column], row.y, self.width, row.height

    def place(self, line: Line) -> float:
        """Where a line runs: the x of one that runs down, the y of one that runs across."""
        key = key_of(line)
        if line.kind == "column":
            return round(self.lefts[line.at] + self.tracks.slots[key] * self.width, 2)
        if line.kind == "side":
            tier, row = divmod(int(line.level), LEVEL)
            y, height = self.rows[tier, row - 1]
            room = height / 2 - 14
            return round(y + height / 2 + max(-room, min(room, self.tracks.sides[key])), 2)
        track = self.tracks.tracks[key] * TRACK
        if line.kind == "gap":
            used = self.tracks.gaps[line.at] - 1
            begin = self.lefts[line.at] - self.gaps[line.at] if line.at < len(self.lefts) else self._end
            return round(begin + (self.gaps[line.at] - used * TRACK) / 2 + track, 2)
        return self._band(line.at) + track

    @property
    def _end(self) -> float:
        return self.lefts[-1] + self.width

    def _band(self, tier: int) -> float:
        """Where the first track of the band above a lane runs."""
        if tier == 0:
            return self.lanes[0].y + 10
        if tier in self.dividers:
            return self.dividers[tier].y + 4
        above = max(row.y + row.height for (number, _), row in self.rows.items() if number == tier - 1)
        return above + 16


def plan_of(
    board: Board, cards: Sequence[Card], routes: Sequence[Lines], start: float, width: float, labels: Sequence[float]
) -> Plan:  # fmt: skip
    """The measures of a board whose cards are this wide, its first column at `start` or a little after.

    `labels` are how tall the names of the lanes are.
    """
    count = len(board.stops)
    said = {(tier, column): text for tier, divider in _dividers(board).items()
            for column, stop in enumerate(board.stops) if (text := words_on(stop, divider.id))}  # fmt: skip
    tracks = tracks_of(routes, width, {column for _, column in said})
    gaps = tuple(_gap(tracks.gaps.get(number, 0), 0 < number < count) for number in range(count + 1))
    lefts, x = [], start
    for number in range(count):
        x += gaps[number]
        lefts.append(round(x, 2))
        x += width
    words = {spot: _told(routes, tracks, spot, text, width) for spot, text in said.items()}
    rows, lanes, dividers = _stacked(board, cards, tracks, words, width, labels)
    return Plan(board, {card.piece.id: card for card in cards}, routes, tracks, width, tuple(lefts), gaps, rows,
                lanes, dividers, words)  # fmt: skip


def words_on(stop: Stop, line: str) -> str:
    """What a column writes on a line: its touchpoint, and the stage that begins with it."""
    places = [stop.place, stop.stage] if stop.is_first and stop.stage is not stop.place else [stop.place]
    return "\n".join(text for place in places if place.lines for text in getattr(place.lines, line) or ())


def _dividers(board: Board) -> dict[int, Divider]:
    pairs = enumerate(zip(board.tiers, board.tiers[1:], strict=False), 1)
    found = ((number, divider_above(board.map, above.chosen, below.chosen)) for number, (above, below) in pairs)
    return {number: divider for number, divider in found if divider}


def _gap(tracks: int, inner: bool) -> float:
    """How wide a gap is: as the spacing wants, or as the lines in it need beside their arrow heads."""
    return max(GAP if inner else 0, 32 + TRACK * tracks if tracks else 0)


def _told(
    routes: Sequence[Lines], tracks: Tracks, spot: tuple[int, int], text: str, width: float
) -> tuple[float, Block]:  # fmt: skip
    """Words on a line in the widest room between the connectors that cross it: where they start, and their lines."""
    tier, column = spot
    crossing = (line for one in routes for line in one.lines if line.kind == "column" and line.at == column)
    level = tier * LEVEL
    edges = sorted({-8.0, width + 12, *(tracks.slots[key_of(line)] * width for line in crossing
                                        if line.level <= level <= line.end)})  # fmt: skip
    room, start = max((after - before - 16, before + 8) for before, after in pairwise(edges))
    return start, set_text(text, _WORDS, max(room, 48))


def _stacked(
    board: Board, cards: Sequence[Card], tracks: Tracks, words: Mapping[tuple[int, int], tuple[float, Block]],
    width: float, labels: Sequence[float],
) -> tuple[dict[tuple[int, int], Row], tuple[Strip, ...], dict[int, Strip]]:  # fmt: skip
    """The lanes and the lines between them from the top down."""
    named = _dividers(board)
    rows: dict[tuple[int, int], Row] = {}
    lanes, dividers, y = [], {}, 0.0
    for tier in range(len(board.tiers)):
        if tier in named:
            told = max((block.height for (at, _), (_, block) in words.items() if at == tier), default=0)
            dividers[tier] = _divider(y, named[tier], tracks.bands.get(tier, 0), told)
            y += dividers[tier].height
        top = y
        y += BELOW_LINE if tier in named else BELOW_LANE if tier else FIRST + TRACK * tracks.bands.get(0, 0)
        for row in range(board.rows(tier)):
            here = [card for card in cards if card.piece.spot.tier == tier and card.piece.spot.row == row]
            y += (TAGGED_GAP if any(card.tags for card in here) else ROW_GAP) if row else 0
            rows[tier, row] = Row(y, max(card.height(width) for card in here))
            y += rows[tier, row].height
        under = tier + 1
        airy = LAST if board.tiers[tier].look != "evidence" else ABOVE_LINE
        y += ABOVE_LINE if under in named else airy + TRACK * tracks.bands.get(under, 0)
        y = max(y, top + labels[tier])
        lanes.append(Strip(top, y - top))
    return rows, tuple(lanes), dividers


def _divider(y: float, named: Divider, tracks: int, told: float) -> Strip:
    """A line with its tracks and words above it; its title stands on it at the start."""
    title = set_text(named.title, LINE_TITLE, 126).height
    line = max(4 + TRACK * tracks + (told + 12 if told else 8), title + 2, TAG / 2)
    return Strip(y, round(line + 6), line)
