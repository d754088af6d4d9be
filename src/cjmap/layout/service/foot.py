"""The foot of a blueprint: the signs that occur on it, and how far it can be trusted."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import partial

from cjmap.drawing.options import Options
from cjmap.drawing.shapes import Hatch, Path, Rect, Shape
from cjmap.lanes.kit.frame import Frame
from cjmap.languages import say
from cjmap.layout.kit.footer import footer
from cjmap.layout.kit.legend import Group, Sign, severity_sign
from cjmap.layout.service.card import Tag
from cjmap.layout.service.clock import is_timed
from cjmap.layout.service.fails import Fail
from cjmap.layout.service.links import Link
from cjmap.layout.service.pieces import Board
from cjmap.layout.service.wires import PENS, head

__all__ = ["foot_shapes"]

_CARDS = (("customer", "Customer", "card", "ink", 1.5), ("staff", "Staff or screen", "card", "line-2", 1),
          ("support", "Support", "neu-tint", "line-2", 1))  # fmt: skip
_ARROWS = (
    ("flow", False, "Customer's way"), ("call", False, "Leads to"), ("call", True, "Exchanges with"),
    ("missing", False, "Missing link"), ("weak", False, "Weak link"),
)  # fmt: skip


def foot_shapes(
    frame: Frame, board: Board, links: Sequence[Link], fails: Sequence[Fail], lanes: Collection[str], options: Options,
    y: float,
) -> tuple[float, list[Shape]]:  # fmt: skip
    """The signs of this sheet and, at the end, lines on status, evidence and review; and their height."""
    groups = (("Cards", list(_cards(board))), ("Arrows", list(_arrows(links))), ("Time", list(_times(board))),
              ("Fail points", [severity_sign(one) for one in ("critical", "major", "minor")
                               if any(fail.severity == one for fail in fails)]))  # fmt: skip
    own: list[Group] = [(say(title), signs) for title, signs in groups if signs]
    return footer(frame, list(lanes), options.today, options.stamp, y, own)


def _cards(board: Board) -> Iterator[Sign]:
    looks = {board.tiers[piece.spot.tier].look for piece in board.pieces}
    for look, words, fill, stroke, wide in _CARDS:
        if look in looks:
            yield Sign(26, say(words), partial(_card, fill=fill, stroke=stroke, wide=wide))


def _card(x: float, y: float, *, fill: str, stroke: str, wide: float) -> Sequence[Shape]:
    return [Rect(x + wide / 2, y + wide / 2, 26 - wide, 16 - wide, fill, stroke, wide, 4)]


def _arrows(links: Sequence[Link]) -> Iterator[Sign]:
    drawn = {(link.style, link.both) for link in links}
    for style, both, words in _ARROWS:
        if (style, both) in drawn:
            yield Sign(34, say(words), partial(_arrow, style=style, both=both))


def _arrow(x: float, y: float, *, style: str, both: bool) -> Sequence[Shape]:
    pen = PENS[style]
    start = x + pen.size - 1 if both else x
    line = Path((("M", start, y + 8), ("L", x + 34 - pen.size + 1, y + 8)), None, pen.ink, pen.width, pen.dash)
    heads = [head((x, y + 8), (x + 34, y + 8), pen.size, pen.ink)]
    return [line, *heads, *([head((x + 34, y + 8), (x, y + 8), pen.size, pen.ink)] if both else [])]


def _times(board: Board) -> Iterator[Sign]:
    if is_timed(board) and any(stop.place.duration for stop in board.stops):
        yield Sign(34, say("Served"), lambda x, y: [Rect(x, y + 3, 34, 10, "ink-2", radius=2)])
    if is_timed(board) and any(stop.place.wait for stop in board.stops):
        bar = Hatch("minor", "minor-tint")
        yield Sign(34, say("Waiting"), lambda x, y: [Rect(x + 0.5, y + 3.5, 33, 9, bar, "minor", radius=2)])
    if any(getattr(piece.record, "wait", None) for piece in board.pieces):
        tag = Tag("1 h", "minor")
        yield Sign(tag.width, say("Wait"), lambda x, y: tag.shapes(x, y + 8))
