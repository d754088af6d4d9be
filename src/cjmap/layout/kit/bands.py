"""Bands below each other, and the words at the start of one: what every sheet made of bands shares."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from cjmap.drawing.shapes import Icon, Shape
from cjmap.drawing.sheet import Band
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import CAPTION, LABEL

__all__ = ["lane_label", "stacked"]


def stacked(bands: Sequence[Band], top: float) -> Iterator[Band]:
    """The bands, each where the one before ends, the first at `top`."""
    tops = accumulate((band.height for band in bands), initial=float(top))
    for band, y in zip(bands, tops, strict=False):
        yield Band(band.id, band.title, y, band.height, band.shapes, band.kind)


def lane_label(margin: float, title: str, icon: str, subtitle: str = "") -> tuple[float, list[Shape]]:
    """A lane's icon, title and subtitle at the start of its band, and how tall the words are."""
    name, below = set_text(title, LABEL, 110), set_text(subtitle, CAPTION, 126)
    shapes: list[Shape] = [Icon(icon, margin, 17, 18, "ink-2"), *name.shapes(margin + 26, 16)]
    return name.height + below.height, [*shapes, *below.shapes(margin, 18 + name.height)]
