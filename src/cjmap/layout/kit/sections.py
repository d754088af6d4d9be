"""Sections of a panel: a heading with an icon, and bullets, a text, pairs or traits below it, set in columns."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from cjmap.drawing.shapes import Icon, Rect, Shape
from cjmap.drawing.text import line, set_text
from cjmap.drawing.type_scale import BODY, CAPTION, LABEL
from cjmap.frozen import frozen
from cjmap.languages import say
from cjmap.model.values import Rating

__all__ = ["Section", "Trait", "in_columns", "parted", "rating_words"]

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
        return self._set(0, 0, width)[0]

    def shapes(self, x: float, y: float, width: float) -> list[Shape]:
        """The shapes from (x, y) on."""
        return self._set(x, y, width)[1]

    def _set(self, x: float, y: float, width: float) -> tuple[float, list[Shape]]:
        top = y
        heading = set_text(self.title, LABEL, width - 26)
        drawn: list[Shape] = [Icon(self.icon, x, y + 1, 18, "ink-2"), *heading.shapes(x + 26, y)]
        y += heading.height + 6
        if self.text:
            block = set_text(self.text, BODY, width)
            drawn += block.shapes(x, y)
            y += block.height + 4
        for point in self.points:
            block = set_text(point, BODY, width - 14)
            drawn += [Rect(x, y + 9, 6, 2, "ink-3"), *block.shapes(x + 14, y)]
            y += block.height + 4
        for name, value in self.pairs:
            label, block = set_text(name, CAPTION, width), set_text(value, BODY, width)
            drawn += [*label.shapes(x, y + 2), *block.shapes(x, y + 2 + label.height)]
            y += label.height + block.height + 6
        for trait in self.traits:
            drawn += _trait(trait, x, y, width)
            y += set_text(trait.name, BODY, _beside(width)).height + 16
        return y - 4 - top, drawn


def _trait(trait: Trait, x: float, y: float, width: float) -> list[Shape]:
    block = set_text(trait.name, BODY, _beside(width))
    segment = _segment(width)
    full = round(trait.rating.value)
    tops = y + block.height + 2
    inks = ["ink-2" if place < full else "neu-tint" for place in range(5)]
    boxes = [Rect(x + at * (segment + 3), tops, segment, 6, ink, radius=2) for at, ink in enumerate(inks)]
    return [*block.shapes(x, y), line(rating_words(trait.rating), CAPTION, x + 5 * segment + 12, y + 2, "end"), *boxes]


def _segment(width: float) -> float:
    """How wide each of the five boxes of a trait is."""
    return min(44.0, round((width - 12) / 5 - 3, 2))


def _beside(width: float) -> float:
    """How wide the name of a trait may be, so that its rating has room at the end of the boxes."""
    return min(width - 60, 5 * _segment(width) + 12 - 52)


def rating_words(rating: Rating) -> str:
    """A rating in words: `4 of 5`, or the word it was given as."""
    return say("{rating} of 5", rating=rating.text) if rating.text[:1].isdigit() else rating.text


def in_columns(sections: Sequence[Section], x: float, y: float, width: float, count: int) -> tuple[float, list[Shape]]:
    """The sections in at most `count` columns of equal width, in order, as short as they can be made."""
    count = max(1, min(count, len(sections)))
    each = (width - (count - 1) * COLUMN_GAP) / count
    heights = [section.height(each) + GAP for section in sections]
    columns = parted(heights, count)
    drawn: list[Shape] = []
    place = 0
    for column, size in enumerate(columns):
        top = y
        for section in sections[place : place + size]:
            drawn += section.shapes(round(x + column * (each + COLUMN_GAP), 2), top, each)
            top += section.height(each) + GAP
        place += size
    starts = [sum(columns[:number]) for number in range(len(columns) + 1)]
    tallest = max((sum(heights[a:b]) for a, b in pairwise(starts)), default=GAP)
    return tallest - GAP, drawn


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
