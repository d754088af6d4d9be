"""Somebody's page in pieces: one panel where it fits, else panels that begin and end with a page of the paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, pairwise

from cjmap.drawing.moved import moved
from cjmap.drawing.shapes import Group, Line, Rect, Shape
from cjmap.drawing.sheet import Band
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import BODY, PERSONA
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.frame import Frame
from cjmap.lanes.kit.marks import persona_look
from cjmap.languages import say
from cjmap.layout.kit.breaks import Block, broken
from cjmap.layout.kit.persona import portrait_of
from cjmap.model.persona import Persona

__all__ = ["Panelled", "Piece", "panel_bands"]

GAP = 28
"""The air below a panel."""

SHARES = (0.8, 0.5)
"""How much of a page a piece takes at most; less only where that saves a page."""

HEADING, AIR, PAD, PORTRAIT = 72, 12, 32, 44


class Piece(NamedTuple):
    """A piece of a panel that no page cuts through.

    Its height with the air below it, its shapes from 0 on, and the ground beneath them, which ends with the round
    corners of the panel. `names` says that it tells whose panel it is, and needs no heading for that; `ruled` that a
    line parts it from what is above it.
    """

    height: float
    shapes: Sequence[Shape]
    ground: Sequence[Shape] = ()
    names: bool = False
    ruled: bool = False


class Panelled(NamedTuple):
    """Whose panel it is, the id and the name of it, and its pieces from the top down.

    `pieces` takes how tall a piece should be at most (0: as it is); one that cannot be divided may be taller.
    """

    id: str
    name: str
    persona: Persona | None
    pieces: Callable[[float], list[Piece]]


def panel_bands(frame: Frame, people: Sequence[Panelled], above: float, below: float, page: float) -> list[Band]:
    """The panels of everybody, each a band: one for each of them, or as many as pages of this height need (0: no page).

    `above` is how tall what stands on the first page before them is, `below` what stands on the last one after them.
    """
    return [
        _band(frame, one, pieces, number)
        for place, one in enumerate(people)
        for number, pieces in enumerate(
            _shared_out(one, 0 if place else above, below if place == len(people) - 1 else 0, page)
        )
    ]  # fmt: skip


def _shared_out(whose: Panelled, above: float, below: float, page: float) -> list[list[Piece]]:
    """The pieces of each panel: all of them where they fit on a page, else in the fewest pages."""
    whole = whose.pieces(0)
    if not page or above + sum(piece.height for piece in whole) + GAP + below <= page:
        return [whole]
    tried = (_broken(whose.pieces(page * share), above, below, page - HEADING - AIR - GAP) for share in SHARES)
    return min(tried, key=len)


def _broken(pieces: list[Piece], above: float, below: float, page: float) -> list[list[Piece]]:
    """The pieces in the fewest pages of this height, evenly filled."""
    heights = [piece.height for piece in pieces]
    heights[0] += above
    heights[-1] += below
    blocks = [Block((Band(str(number), "", 0, height, (), "footer"),)) for number, height in enumerate(heights)]
    counts = [len(page) for page in broken(blocks, 0, page)]
    return [pieces[stop - count : stop] for stop, count in zip(accumulate(counts), counts, strict=True)]


def _band(frame: Frame, whose: Panelled, pieces: Sequence[Piece], number: int) -> Band:
    """One panel on its own ground; those after the first say whose they are."""
    if number and not pieces[0].names:
        pieces = [_heading(frame, whose), *pieces]
    x, width = frame.start, frame.end - frame.start
    tops = list(accumulate((piece.height for piece in pieces), initial=0.0))
    height = round(tops.pop())
    placed = list(zip(pieces, tops, strict=True))
    tinted = Group(
        tuple(_down((piece.ground, top) for piece, top in placed)), clip=Rect(x, 0, width, height, radius=14)
    )
    rules = (Line(x + PAD, top, x + width - PAD, top, "line") for (above, _), (piece, top) in pairwise(placed)
             if piece.ruled and not above.ground)  # fmt: skip
    drawn = (_outline(x, 0, width, height), tinted, _outline(x, 0, width, height, None), *rules,
             *_down((piece.shapes, top) for piece, top in placed))  # fmt: skip
    again = f"-{number + 1}" if number else ""
    page = Group(drawn, f"{whose.id}{again}", ("persona",), label=whose.name)
    return Band(f"{whose.id}{again}", whose.name, 0, height + GAP, (page,))


def _down(placed: Iterator[tuple[Sequence[Shape], float]]) -> Iterator[Shape]:
    for shapes, top in placed:
        yield from moved(shapes, 0, top) if top else shapes


def _heading(frame: Frame, whose: Panelled) -> Piece:
    """Whose panel it is that goes on: a small portrait and the name."""
    x, width = frame.start, frame.end - frame.start
    ink = persona_look(frame.persona_number(whose.persona)).ink if whose.persona else "line-2"
    at = x + PAD
    shapes: list[Shape] = []
    if whose.persona:
        shapes += portrait_of(whose.persona, at, 18, PORTRAIT)
        at += PORTRAIT + 16
    more = set_text(say("continued"), BODY, 200)
    name = set_text(whose.name, PERSONA, x + width - PAD - at - more.width - 24)
    height = max(HEADING, name.height + 36)
    shapes += name.shapes(at, 40 - name.height / 2)
    shapes += more.shapes(x + width - PAD, 30, "end", fill="ink-2")
    return Piece(height + AIR, shapes, (Rect(x, 0, width, height, "sunken"), Rect(x, 0, width, 8, ink)))


def _outline(x: float, y: float, width: float, height: float, fill: str | None = "card") -> Rect:
    """The ground of a panel: paper with rounded corners and a hairline."""
    return Rect(x + 0.5, y + 0.5, width - 1, height - 1, fill, "line-2", radius=14)
