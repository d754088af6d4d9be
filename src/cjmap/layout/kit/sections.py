"""Sections of a panel: a heading with an icon, and bullets, a text, pairs or traits below it, set in columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from cjmap.drawing.shapes import Icon, Rect, Shape
from cjmap.drawing.text import Block, line, set_text
from cjmap.drawing.type_scale import BODY, CAPTION, LABEL
from cjmap.frozen import NamedTuple, frozen
from cjmap.languages import say
from cjmap.model.values import Rating

__all__ = ["Section", "Trait", "between_columns", "height_in_columns", "in_columns", "parted", "rating_words"]

GAP, COLUMN_GAP = 18, 28


class Trait(NamedTuple):
    """One trait on a scale of one to five."""

    name: str
    rating: Rating


@frozen
class Section:
    """A heading and what stands below it: `text`, then `points` after dashes, then `pairs` and `traits`."""

    icon: str
    title: str
    text: str = ""
    points: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    traits: tuple[Trait, ...] = ()

    def height(self, width: float) -> float:
        """The height at a width."""
        return sum(piece.height for piece in self._pieces(width)) - 4

    def shapes(self, x: float, y: float, width: float) -> list[Shape]:
        """The shapes from (x, y) on."""
        drawn: list[Shape] = []
        for piece in self._pieces(width):
            drawn += piece.draw(x, y)
            y += piece.height
        return drawn

    def _pieces(self, width: float) -> Iterator[_Piece]:
        yield _heading(self.icon, set_text(self.title, LABEL, width - 26))
        if self.text:
            yield _paragraph(set_text(self.text, BODY, width))
        for point in self.points:
            yield _bullet(set_text(point, BODY, width - 14))
        for name, value in self.pairs:
            yield _pair(set_text(name, CAPTION, width), set_text(value, BODY, width))
        for trait in self.traits:
            yield _trait(trait, set_text(trait.name, BODY, _beside(width)), width)


class _Piece(NamedTuple):
    """A part of a section: its height with the gap below it, and what draws it with its top start corner at (x, y)."""

    height: float
    draw: Callable[[float, float], list[Shape]]


def _heading(icon: str, block: Block) -> _Piece:
    return _Piece(block.height + 6, lambda x, y: [Icon(icon, x, y + 1, 18, "ink-2"), *block.shapes(x + 26, y)])


def _paragraph(block: Block) -> _Piece:
    return _Piece(block.height + 4, lambda x, y: list(block.shapes(x, y)))


def _bullet(block: Block) -> _Piece:
    return _Piece(block.height + 4, lambda x, y: [Rect(x, y + 9, 6, 2, "ink-3"), *block.shapes(x + 14, y)])


def _pair(label: Block, block: Block) -> _Piece:
    return _Piece(
        label.height + block.height + 6,
        lambda x, y: [*label.shapes(x, y + 2), *block.shapes(x, y + 2 + label.height)],
    )


def _trait(trait: Trait, block: Block, width: float) -> _Piece:
    segment = _segment(width)
    full = round(trait.rating.value)

    def draw(x: float, y: float) -> list[Shape]:
        top = y + block.height + 2
        inks = ["ink-2" if place < full else "neu-tint" for place in range(5)]
        boxes = [Rect(x + at * (segment + 3), top, segment, 6, ink, radius=2) for at, ink in enumerate(inks)]
        words = line(rating_words(trait.rating), CAPTION, x + 5 * segment + 12, y + 2, "end")
        return [*block.shapes(x, y), words, *boxes]

    return _Piece(block.height + 16, draw)


def _segment(width: float) -> float:
    """How wide each of the five boxes of a trait is."""
    return min(44.0, round((width - 12) / 5 - 3, 2))


def _beside(width: float) -> float:
    """How wide the name of a trait may be, so that its rating has room at the end of the boxes."""
    return min(width - 60, 5 * _segment(width) + 12 - 52)


def rating_words(rating: Rating) -> str:
    """A rating in words: `4 of 5`, or the word it was given as."""
    return say("{rating} of 5", rating=rating.text) if rating.text[:1].isdigit() else rating.text


def in_columns(
    sections: Sequence[Section], x: float, y: float, width: float, count: int, gap: float = COLUMN_GAP
) -> tuple[float, list[Shape]]:
    """The sections in at most `count` columns of equal width, in order, as short as they can be made."""
    each, heights, columns = _parted(sections, width, count, gap)
    drawn: list[Shape] = []
    place = 0
    for column, size in enumerate(columns):
        top = y
        for section, height in zip(sections[place : place + size], heights[place : place + size], strict=True):
            drawn += section.shapes(round(x + column * (each + gap), 2), top, each)
            top += height
        place += size
    return _tallest(heights, columns), drawn


def height_in_columns(sections: Sequence[Section], width: float, count: int, gap: float = COLUMN_GAP) -> float:
    """How tall the sections are in at most `count` columns."""
    _, heights, columns = _parted(sections, width, count, gap)
    return _tallest(heights, columns)


def _parted(
    sections: Sequence[Section], width: float, count: int, gap: float
) -> tuple[float, list[float], list[int]]:  # fmt: skip
    """How wide a column is, how tall each section with the gap below it, and how many sections go into each column."""
    count = max(1, min(count, len(sections)))
    each = (width - (count - 1) * gap) / count
    heights = [section.height(each) + GAP for section in sections]
    return each, heights, parted(heights, count)


def _tallest(heights: Sequence[float], columns: Sequence[int]) -> float:
    starts = [sum(columns[:number]) for number in range(len(columns) + 1)]
    return max((sum(heights[a:b]) for a, b in pairwise(starts)), default=GAP) - GAP


def between_columns(sections: Sequence[Section], x: float, width: float, count: int, gap: float) -> list[float]:
    """Where the middles of the gaps are between the columns that `in_columns` sets."""
    each, _, columns = _parted(sections, width, count, gap)
    return [round(x + place * (each + gap) - gap / 2) for place in range(1, len(columns))]


def parted(heights: Sequence[float], count: int) -> list[int]:
    """How many of the heights go into each of `count` columns so that the tallest column is lowest."""
    low, high = max(heights, default=0), sum(heights)
    while high - low > 1:
        middle = (low + high) / 2
        if len(_filled(heights, middle)) <= count:
            high = middle
        else:
            low = middle
    return _filled(heights, high + 1)


def _filled(heights: Sequence[float], limit: float) -> list[int]:
    columns, used = [0], 0.0
    for height in heights:
        if used + height > limit and columns[-1]:
            columns.append(0)
            used = 0
        columns[-1] += 1
        used += height
    return columns
