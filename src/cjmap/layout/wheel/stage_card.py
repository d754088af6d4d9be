"""A card about one stage, beside the wheel: its name, what happens, how it feels, what hurts, and where it leads."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cjmap.drawing.bidi import joined
from cjmap.drawing.shapes import Group, Line, Rect, Shape
from cjmap.drawing.text import line, measure, set_text
from cjmap.drawing.type_scale import CAPTION, Style
from cjmap.frozen import NamedTuple
from cjmap.lanes.kit.frame import Frame
from cjmap.layout.wheel.pieces import SMALL, Piece, chances, figures, goals, hurts, moments, said
from cjmap.layout.wheel.turns import KINDS, Turn, told
from cjmap.model.place import Stage

__all__ = ["HEAD", "PAD", "StageCard", "card_of"]

PAD, GAP = 14, 7
HEAD = 25.0
"""How far below the top of a card the middle of its head stands."""

_NAME = Style(18, 22, "semibold", strong="bold")
_NUMBER = Style(15, 20, "semibold", "on-stage", strong="bold")


class StageCard(NamedTuple):
    """A card of a fixed width: the stage, its pieces from the top down, and how tall it is."""

    stage: Stage
    number: int
    width: float
    pieces: tuple[Piece, ...]

    @property
    def height(self) -> float:
        """The height of the pieces and the air around them."""
        gaps = sum(GAP + (9 if piece.begins else 0) for piece in self.pieces[1:])
        return round(sum(piece.height for piece in self.pieces) + gaps + PAD + 13)

    def shapes(self, x: float, y: float) -> Group:
        """The card with its top start corner at (x, y)."""
        drawn: list[Shape] = [Rect(x + 0.5, y + 0.5, self.width - 1, self.height - 1, "card", "line-2", radius=10)]
        at = y + 13
        for number, piece in enumerate(self.pieces):
            if number:
                at += GAP
                if piece.begins:
                    drawn.append(Line(x + PAD, at + 1, x + self.width - PAD, at + 1, "line"))
                    at += 9
            drawn += piece.draw(x + PAD, at)
            at += piece.height
        return Group(tuple(drawn), f"s-{self.stage.id}", ("card", "stage"), label=self.stage.stage)


def card_of(frame: Frame, number: int, turns: Sequence[Turn], lanes: Collection[str], width: float) -> StageCard:
    """The card of the stage at a place, from 0: what the `lanes` on the sheet say of it, and its ways on."""
    stage = frame.map.stages[number]
    inner = width - 2 * PAD
    parts = (
        goals(stage, inner) if "goal" in lanes else (),
        moments(frame, stage, lanes, inner), hurts(frame, stage, lanes, inner), chances(frame, stage, lanes, inner),
        figures(stage, inner) if "metrics" in lanes else (), _ways(frame, number, turns, inner),
    )  # fmt: skip
    pieces = [_head(frame, stage, number, inner)]
    for place, part in enumerate(parts):
        for first, piece in enumerate(part):
            pieces.append(piece._replace(begins=place > 0 and first == 0))
    return StageCard(stage, number, width, tuple(pieces))


def _head(frame: Frame, stage: Stage, number: int, width: float) -> Piece:
    mark = str(number + 1)
    chip = max(28.0, round(measure(mark, _NUMBER) + 14, 2))
    name = set_text(stage.stage, _NAME, width - chip - 10)
    who = ", ".join(one.persona for one in frame.map.personas_of(stage.personas)) if stage.personas else ""
    told_of = (stage.phase, stage.when, stage.duration.told if stage.duration else "", stage.owner, who)
    small = set_text(joined(told_of), CAPTION, width)

    def draw(x: float, y: float) -> Sequence[Shape]:
        middle = round(x + chip / 2, 2)
        return [
            Rect(x, y, chip, 24, "stage", radius=6), line(mark, _NUMBER, middle, y + 2, "middle"),
            *name.shapes(x + chip + 10, y + 1), *small.shapes(x, y + max(24, name.height) + 6),
        ]  # fmt: skip

    return Piece(max(24, name.height) + (small.height + 6 if small.lines else 0), draw)


def _ways(frame: Frame, number: int, turns: Sequence[Turn], width: float) -> Iterator[Piece]:
    for turn in turns:
        icon, ink = KINDS[turn.kind][0], "neg" if turn.kind == "out" else "ink-2"
        if turn.start == number and (turn.said or turn.kind not in ("on", "jump")):
            for way in turn.said or (None,):
                yield said(told(frame.map, turn, way), icon, ink, width, SMALL)
