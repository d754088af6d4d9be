"""Words with their changes marked: what went is struck and slanted, what came stands out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from cjmap.diff.words import Run
from cjmap.drawing.markup import Span, plain
from cjmap.drawing.shapes import Line, Shape, Text
from cjmap.drawing.text import Block, set_spans
from cjmap.drawing.type_scale import Style

__all__ = ["Direction", "gone", "kept", "marked_block", "marked_shapes"]

Direction = str
"""`ltr` or `rtl`: how the sheet reads."""
_GONE, _CAME = "ink-3", "mom"


def kept(text: str) -> tuple[Run, ...]:
    """A text nothing happened to, without its markup."""
    return (Run("both", plain(text)),)


def gone(text: str) -> tuple[Run, ...]:
    """A text that is no more, without its markup."""
    return (Run("before", plain(text)),)


def marked_block(runs: Iterable[Run], style: Style, width: float) -> Block:
    """The runs of a word diff as a block; what came is strong, what went slanted."""
    style = replace(style, strong_fill=_CAME)
    return set_spans(tuple(_spans(list(runs))), style, width)


def _spans(runs: list[Run]) -> Iterable[Span]:
    """Each run as a span, with a blank between what went and what came instead."""
    for at, run in enumerate(runs):
        following = runs[at + 1].text if at + 1 < len(runs) else ""
        parted = run.of == "before" and following and not (run.text[-1:].isspace() or following[:1].isspace())
        text = f"{run.text} " if parted and runs[at + 1].of == "after" else run.text
        yield Span(text, {"before": "emphasis", "after": "strong"}.get(run.of, "none"))  # type: ignore[arg-type]


def marked_shapes(block: Block, x: float, y: float, direction: Direction, fill: str = "ink") -> list[Shape]:
    """The block with its top start corner at (x, y), a line through everything that went."""
    drawn: list[Shape] = []
    for text in block.shapes(x, y, fill=fill):
        runs = tuple(replace(run, fill=_GONE) if run.face == "italic" else run for run in text.runs)
        drawn.append(replace(text, runs=runs))
        drawn += _strikes(text, direction)
    return drawn


def _strikes(text: Text, direction: Direction) -> Iterable[Line]:
    """Lines through the slanted runs. A text that runs against the sheet counts from its other end."""
    reads = direction if text.reads == "mixed" else text.reads
    y = round(text.y - text.size * 0.3, 2)
    for run in text.runs:
        if run.face == "italic" and run.text.strip():
            width = run.width
            start = run.offset if reads == direction else text.width - run.offset - width
            yield Line(round(text.x + start, 2), y, round(text.x + start + width, 2), y, _GONE, 1.25)
