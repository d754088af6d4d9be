"""Words with their changes marked: what went is struck and slanted, what came stands out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Literal

from cjmap.diff.words import Run
from cjmap.drawing.bidi import reads
from cjmap.drawing.markup import Span, Stress, plain
from cjmap.drawing.shapes import Shape
from cjmap.drawing.text import Block, set_spans
from cjmap.drawing.type_scale import Style
from cjmap.languages import spoken
from cjmap.model.language import direction_of

__all__ = ["arrow_between", "became", "gone", "kept", "marked_block", "marked_shapes"]

_STRESS: dict[Literal["both", "before", "after"], Stress] = {"both": "none", "before": "emphasis", "after": "strong"}
_GONE, _CAME = "ink-3", "mom"


def arrow_between(before: str, after: str) -> str:
    """The arrow from what was to what is, which points the way both of them read."""
    way = reads(f"{before} {after}")
    return "←" if way == "rtl" or (way == "mixed" and direction_of(spoken()) == "rtl") else "→"


def became(before: str, after: str) -> str:
    """What was and what is, with an arrow between: `idea → planned`."""
    return f"{before} {arrow_between(before, after)} {after}"


def kept(text: str) -> tuple[Run, ...]:
    """A text nothing happened to, without its markup."""
    return (Run("both", plain(text)),)


def gone(text: str) -> tuple[Run, ...]:
    """A text that is no more, without its markup."""
    return (Run("before", plain(text)),)


def marked_block(runs: Iterable[Run], style: Style, width: float) -> Block:
    """The runs of a word diff as a block; what came is strong, what went slanted."""
    return set_spans(tuple(_spans(list(runs))), replace(style, strong_fill=_CAME), width)


def _spans(runs: list[Run]) -> Iterator[Span]:
    """Each run as a span, with a blank between what went and what came instead."""
    for at, run in enumerate(runs):
        following = runs[at + 1].text[:1] if at + 1 < len(runs) else ""
        yield Span(run.text, _STRESS[run.of])
        if run.of == "before" and following and not (run.text[-1:].isspace() or following.isspace()):
            yield Span(" " if runs[at + 1].of == "after" else "")


def marked_shapes(block: Block, x: float, y: float, fill: str = "ink") -> list[Shape]:
    """The block with its top start corner at (x, y), a line through everything that went."""
    return [
        replace(
            text,
            runs=tuple(replace(run, fill=_GONE, line="through") if run.face == "italic" else run for run in text.runs),
        )
        for text in block.shapes(x, y, fill=fill)
    ]
