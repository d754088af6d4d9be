"""The past of a map on one sheet: what changed, figure by figure, and how it felt, version by version."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeAlias

from cjmap.drawing.moved import moved
from cjmap.drawing.shapes import Group, Shape
from cjmap.drawing.sheet import Band, Cell, Column, Entry, Row, Sheet
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import BODY, CAPTION, FINDING, TITLE, Style
from cjmap.figures.past import Past, Snapshot, Version
from cjmap.layout.past.cards import CARD_WIDTH, trend_card, version_card
from cjmap.layout.past.chosen import evenly
from cjmap.layout.past.trends import Trend, trends_of
from cjmap.model.scale import Scale

__all__ = ["past_sheet"]

Card: TypeAlias = Callable[[float | None], tuple[float, tuple[Shape, ...]]]
"""Draws a card of a height, or as tall as it needs, and says how tall it is."""

ACROSS, GAP, MARGIN = 4, 20, 40
WIDTH = 2 * MARGIN + ACROSS * CARD_WIDTH + (ACROSS - 1) * GAP
_HEADING = Style(20, 28, "semibold")


def past_sheet(past: Past, most: int) -> Sheet:
    """A sheet with a card for each figure and one for each of at most so many versions."""
    trends, shown = trends_of(past), evenly(past.versions, most)
    dates = _dates(past)
    bands = [_head(past, trends)]
    if trends:
        bands.append(_grid("trends", "What changed", [partial(trend_card, one, dates) for one in trends], ""))
    left = len(past.versions) - len(shown)
    note = f"{len(shown)} of {len(past.versions)} versions, the first and the last among them" if left else ""
    bands.append(_grid("versions", "Version by version", [partial(version_card, one) for one in shown], note))
    bands.append(_foot(past))
    y, placed = 0.0, []
    for band in bands:
        placed.append(_at(band, y))
        y += band.height
    return Sheet(
        f"{past.id}-history", past.title, _described(past, trends), "en", "ltr", WIDTH, y, tuple(placed),
        tuple(_column(one) for one in past.versions), tuple(_rows(past)), crumbs=("History", past.path),
        finding=_finding(past), column="Version",
    )  # fmt: skip


def _at(band: Band, y: float) -> Band:
    return Band(band.id, band.title, y, band.height, band.shapes, band.kind)


def _head(past: Past, trends: Sequence[Trend]) -> Band:
    room = WIDTH - 2 * MARGIN
    crumb, title = set_text(f"History of {past.path}", CAPTION, room), set_text(past.title, TITLE, room)
    finding = set_text(_finding(past), FINDING, room)
    y = float(MARGIN)
    shapes: list[Shape] = []
    for block in (crumb, title, finding):
        shapes += block.shapes(MARGIN, y)
        y += block.height + 6
    return Band("head", "Head", 0, y + 10, tuple(shapes), "header")


def _grid(name: str, title: str, cards: Sequence[Card], note: str) -> Band:
    """Cards in rows, those of a row equally tall."""
    heading = set_text(title, _HEADING, 600)
    shapes: list[Shape] = [*heading.shapes(MARGIN, 12)]
    if note:
        shapes += set_text(note, BODY, 700).shapes(MARGIN + heading.width + 16, 18, fill="ink-3")
    y = 12 + heading.height + 10
    for start in range(0, len(cards), ACROSS):
        row = cards[start : start + ACROSS]
        height = max(card(None)[0] for card in row)
        for number, card in enumerate(row):
            drawn = moved(card(height)[1], MARGIN + number * (CARD_WIDTH + GAP), y)
            shapes.append(drawn[0] if len(drawn) == 1 else Group(drawn))
        y += height + GAP
    return Band(name, title, 0, y, tuple(shapes))


def _foot(past: Past) -> Band:
    words = (
        "Every curve and score stands on −2…+2 and is printed on the map's scale. A star is a moment of truth; a "
        "dashed line is a target."
    )
    block = set_text(words, CAPTION, WIDTH - 2 * MARGIN)
    return Band("foot", "Foot", 0, block.height + MARGIN, tuple(block.shapes(MARGIN, 4)), "footer")


def _dates(past: Past) -> tuple[str, str]:
    told = [version.date for version, _ in past.told] or [""]
    return told[0], told[-1]


def _finding(past: Past) -> str:
    count, dates = len(past.versions), _dates(past)
    versions = f"{count} {'version' if count == 1 else 'versions'}"
    return f"{versions} on {dates[0]}" if dates[0] == dates[1] else f"{versions} from {dates[0]} to {dates[1]}"


def _described(past: Past, trends: Sequence[Trend]) -> str:
    told = [f"{one.name}: {one.first} at first, {one.last} at last" for one in trends]
    return f"{'. '.join([_finding(past), *told])}."


def _column(version: Version) -> Column:
    notes = (("Commit", version.commit[:12]), *(("Tag", tag) for tag in version.tags))
    return Column(f"v-{version.commit[:12]}", f"{version.date} {version.subject}".strip(), notes=notes)


def _rows(past: Past) -> list[Row]:
    """The table twin: figures down, versions across."""
    rows: dict[str, Callable[[Snapshot], str]] = {
        "Mean emotion": lambda one: _score(one, one.mean),
        "Peak–end": lambda one: _score(one, one.peak_end),
        "Lowest moment": lambda one: _score(one, one.lowest),
        "Open pain points": lambda one: ", ".join(f"{n} {name}" for name, n in one.open_pains.items()) or "none",
        "Claims with evidence": lambda one: f"{one.evidence:.0%}" if one.evidence is not None else "",
        "Metrics": lambda one: "; ".join(f"{metric.name}: {metric.text}" for metric in one.metrics),
    }
    return [
        Row(name.lower().replace(" ", "-").replace("–", "-"), name, tuple(_cell(one, tell) for one in past.versions))
        for name, tell in rows.items()
    ]


def _cell(version: Version, tell: Callable[[Snapshot], str]) -> Cell:
    words = tell(version.figures) if version.figures else ""
    return Cell(f"v-{version.commit[:12]}", (Entry(words),) if words else ())


def _score(figures: Snapshot, position: float | None) -> str:
    return "" if position is None else Scale(*figures.scale).label(position)
