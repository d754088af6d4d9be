"""The past of a map on one sheet: what changed, figure by figure, and how it felt, version by version."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeAlias

from cjmap.drawing.mirror import mirrored
from cjmap.drawing.moved import moved
from cjmap.drawing.shapes import Group, Shape
from cjmap.drawing.sheet import Band, Cell, Column, Entry, Row, Sheet
from cjmap.drawing.text import set_text
from cjmap.drawing.type_scale import BODY, CAPTION, FINDING, TITLE, Style
from cjmap.figures.past import Past, Snapshot, Version
from cjmap.languages import say, say_count, speaking, spoken
from cjmap.layout.past.cards import CARD_WIDTH, trend_card, version_card
from cjmap.layout.past.chosen import evenly
from cjmap.layout.past.trends import Trend, trends_of
from cjmap.model.language import direction_of
from cjmap.model.scale import Scale

__all__ = ["past_sheet"]

Card: TypeAlias = Callable[[float | None], tuple[float, tuple[Shape, ...]]]
"""Draws a card of a height, or as tall as it needs, and says how tall it is."""

ACROSS, GAP, MARGIN = 4, 20, 40
WIDTH = 2 * MARGIN + ACROSS * CARD_WIDTH + (ACROSS - 1) * GAP
_HEADING = Style(20, 28, "semibold")


def past_sheet(past: Past, most: int) -> Sheet:
    """A sheet with a card for each figure and one for each of at most so many versions, in the map's language."""
    with speaking(past.lang):
        return _laid_out(past, most)


def _laid_out(past: Past, most: int) -> Sheet:
    trends, shown = trends_of(past), evenly(past.versions, most)
    dates = _dates(past)
    bands = [_head(past, trends)]
    if trends:
        bands.append(_grid("trends", say("What changed"), [partial(trend_card, one, dates) for one in trends], ""))
    left = len(past.versions) - len(shown)
    note = "" if not left else say(
        "{count} of {all} versions, the first and the last among them", count=len(shown), all=len(past.versions)
    )  # fmt: skip
    bands.append(_grid("versions", say("Version by version"), [partial(version_card, one) for one in shown], note))
    bands.append(_foot(past))
    y, placed = 0.0, []
    for band in bands:
        placed.append(_at(band, y))
        y += band.height
    return mirrored(Sheet(
        f"{past.id}-history", past.title, _described(past, trends), past.lang, direction_of(past.lang), WIDTH, y,
        tuple(placed), tuple(_column(one) for one in past.versions), tuple(_rows(past)),
        crumbs=(say("History"), past.path), finding=_finding(past), spoken=spoken(), column="Version",
    ))  # fmt: skip


def _at(band: Band, y: float) -> Band:
    return Band(band.id, band.title, y, band.height, band.shapes, band.kind)


def _head(past: Past, trends: Sequence[Trend]) -> Band:
    room = WIDTH - 2 * MARGIN
    crumb, title = set_text(say("History of {what}", what=past.path), CAPTION, room), set_text(past.title, TITLE, room)
    finding = set_text(_finding(past), FINDING, room)
    y = float(MARGIN)
    shapes: list[Shape] = []
    for block in (crumb, title, finding):
        shapes += block.shapes(MARGIN, y)
        y += block.height + 6
    return Band("head", say("History"), 0, y + 10, tuple(shapes), "header")


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
    words = " ".join((
        say("Every curve and score stands on −2…+2 and is printed on the map's scale."),
        say("A star is a moment of truth; a dashed line is a target."),
    ))  # fmt: skip
    block = set_text(words, CAPTION, WIDTH - 2 * MARGIN)
    return Band("foot", say("Legend"), 0, block.height + MARGIN, tuple(block.shapes(MARGIN, 4)), "footer")


def _dates(past: Past) -> tuple[str, str]:
    told = [version.date for version, _ in past.told] or [""]
    return told[0], told[-1]


def _finding(past: Past) -> str:
    count, dates = len(past.versions), _dates(past)
    versions = f"{count} {say_count(count, 'version')}"
    if dates[0] == dates[1]:
        return say("{versions} on {date}", versions=versions, date=dates[0])
    return say("{versions} from {first} to {last}", versions=versions, first=dates[0], last=dates[1])


def _described(past: Past, trends: Sequence[Trend]) -> str:
    words = "{name}: {first} at first, {last} at last"
    told = [say(words, name=one.name, first=one.first, last=one.last) for one in trends]
    return f"{'. '.join([_finding(past), *told])}."


def _column(version: Version) -> Column:
    notes = ((say("Commit"), version.commit[:12]), *((say("Tag"), tag) for tag in version.tags))
    return Column(f"v-{version.commit[:12]}", f"{version.date} {version.subject}".strip(), notes=notes)


def _rows(past: Past) -> list[Row]:
    """The table twin: figures down, versions across."""
    rows: dict[str, Callable[[Snapshot], str]] = {
        "Mean emotion": lambda one: _score(one, one.mean),
        "Peak–end": lambda one: _score(one, one.peak_end),
        "Lowest moment": lambda one: _score(one, one.lowest),
        "Open pain points": lambda one: _open(one) or say("none"),
        "Claims with evidence": lambda one: f"{one.evidence:.0%}" if one.evidence is not None else "",
        "Metrics": lambda one: "; ".join(f"{metric.name}: {metric.text}" for metric in one.metrics),
    }
    return [
        Row(
            name.lower().replace(" ", "-").replace("–", "-"),
            say(name),
            tuple(_cell(one, tell) for one in past.versions),
        )
        for name, tell in rows.items()
    ]


def _open(figures: Snapshot) -> str:
    return ", ".join(f"{count} {say(name.capitalize()).lower()}" for name, count in figures.open_pains.items())


def _cell(version: Version, tell: Callable[[Snapshot], str]) -> Cell:
    words = tell(version.figures) if version.figures else ""
    return Cell(f"v-{version.commit[:12]}", (Entry(words),) if words else ())


def _score(figures: Snapshot, position: float | None) -> str:
    return "" if position is None else Scale(*figures.scale).label(position)
