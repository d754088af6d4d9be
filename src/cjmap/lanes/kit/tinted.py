"""A curve tinted by sign: above neutral in one colour, below it in another, the area to the neutral axis shaded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from cjmap.drawing.curve import Piece, Point, parted, steffen
from cjmap.drawing.shapes import Fade, Path, Segment, Shape
from cjmap.frozen import NamedTuple

__all__ = ["Pen", "fork", "tinted"]

_INKS = {-1: "pos", 1: "neg", 0: "ink-3"}
_FULL, _FAINT = 0.36, 0.08


class Pen(NamedTuple):
    """How a curve is drawn, and the dashed lines where it parts."""

    width: float
    dash: tuple[float, ...] = ()
    fork: float = 2
    fork_dash: tuple[float, ...] = (5, 4)


def tinted(
    runs: Iterable[Sequence[Point]], forks: Iterable[Sequence[Point]], zero: float, reach: float, pen: Pen
) -> list[Shape]:
    """Smooth runs with their areas, and forks from one point to another without.

    `zero` is where neutral stands; an area is full where the scale ends, `reach` away from it.
    """
    smooth = _by_side((steffen(run) for run in runs), zero)
    parting = _by_side((fork(ends) for ends in forks), zero)
    shapes: list[Shape] = []
    for side in (-1, 1):
        if smooth[side]:
            fade = Fade(f"area-{_INKS[side]}", zero + side * reach, _FULL, zero, _FAINT)
            shapes.append(Path(tuple(chain.from_iterable(_closed(piece, zero) for piece in smooth[side])), fade))
    for pieces, width, dash in ((smooth, pen.width, pen.dash), (parting, pen.fork, pen.fork_dash)):
        shapes += [
            Path(tuple(chain.from_iterable(piece.segments for piece in pieces[side])), None, ink, width, dash)
            for side, ink in _INKS.items()
            if pieces[side]
        ]
    return shapes


def fork(ends: Sequence[Point]) -> tuple[Segment, ...]:
    """A way between two points that parts from a curve, or comes back to it."""
    (x1, y1), (x2, y2) = ends
    middle = round((x1 + x2) / 2, 2)
    return ("M", x1, y1), ("C", middle, y1, middle, y2, x2, y2)


def _by_side(paths: Iterable[Sequence[Segment]], zero: float) -> dict[float, list[Piece]]:
    found: dict[float, list[Piece]] = {side: [] for side in _INKS}
    for piece in chain.from_iterable(parted(path, zero) for path in paths):
        found[piece.side].append(piece)
    return found


def _closed(piece: Piece, zero: float) -> tuple[Segment, ...]:
    """A piece with the way back along the neutral axis."""
    return (*piece.segments, ("L", piece.end, zero), ("L", piece.start, zero), ("Z",))
