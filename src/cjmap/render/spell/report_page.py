"""A report as one page that stands alone: small curves side by side, then a table for each section."""

from __future__ import annotations

import string
from collections.abc import Iterable, Iterator
from typing import Any

from cjmap.drawing.characters import clean
from cjmap.drawing.mirror import turned
from cjmap.drawing.shapes import FaceName
from cjmap.drawing.theme import theme_named
from cjmap.languages import LANGUAGES, REPORTS, SEVERAL, say, speaking, spoken
from cjmap.layout.kit.multiples import MULTIPLE_HEIGHT, MULTIPLE_WIDTH, small_curve
from cjmap.model.language import direction_of
from cjmap.render.spell.elements import element
from cjmap.render.spell.fonts import FAMILIES, font_faces
from cjmap.render.spell.picture import Picture
from cjmap.render.spell.report_matrix import matrix_of
from cjmap.render.spell.template import filled, markup
from cjmap.render.spell.words import words_of
from cjmap.report._records import Cell, Dot, Head, Report, Row

__all__ = ["report_page"]

_LETTERS = f"{string.ascii_letters}{string.digits}{string.punctuation} —–−×·…“”‘’✓✗◆▲○"


def report_page(report: Report) -> str:
    """The report as HTML in its language, light or dark as the reader's system is, without a script."""
    with speaking(report.lang):
        return _filled(report)


def _filled(report: Report) -> str:
    light, dark = theme_named("light"), theme_named("dark")
    picture = Picture(lambda token: f"var(--{token})", rtl=False)
    multiples = [(head, name, _curve(picture, head, name, dots)) for head in report.maps for name, dots in head.curves]
    several = len(report.maps) > 1
    matrices = {one.id: drawn for one in report.tables if (drawn := matrix_of(one, picture, several))}
    return filled(
        "report.html.j2",
        report=report,
        say=say,
        sheet={"direction": direction_of(report.lang)},  # what `said` in words.html.j2 sets texts apart from
        pointed={},
        title=_title(report),
        multiples=multiples,
        matrices=matrices,
        shared=markup(picture.definitions()),
        light=light,
        dark=dark,
        gauge=_gauge,
        places=_places,
        families=markup(FAMILIES),
        fonts=markup(font_faces(_characters(report))),
    )


def _title(report: Report) -> str:
    one = report.maps[0].title if len(report.maps) == 1 else say("{count} journey maps", count=len(report.maps))
    return say("Report: {title}", title=words_of(one))


def _curve(picture: Picture, head: Head, name: str, dots: tuple[Dot, ...]) -> str:
    """One small curve as an SVG element with words for those who cannot see it."""
    drawn = small_curve([dot.position for dot in dots], [dot.is_moment_of_truth for dot in dots])
    shapes = turned(drawn, MULTIPLE_WIDTH, direction_of(spoken()))
    high, low = max(dots, key=lambda dot: dot.position), min(dots, key=lambda dot: dot.position)
    told = say(
        "{map}, {persona}: highest at {high}, lowest at {low}", map=words_of(head.title), persona=words_of(name),
        high=words_of(high.name), low=words_of(low.name),
    )  # fmt: skip
    about: dict[str, str | float | None] = {
        "viewBox": f"0 0 {MULTIPLE_WIDTH} {MULTIPLE_HEIGHT}", "role": "img", "aria-label": told,
    }  # fmt: skip
    return markup(element("svg", about, picture.spell(shapes)))


def _gauge(cell: Cell) -> dict[str, Any] | None:
    """Where the value and the target of a gauge stand, in hundredths of its bar."""
    if not isinstance(cell.value, tuple) or len(cell.value) != 2 or None in cell.value:
        return None
    value, target = (float(one or 0) for one in cell.value)
    return {"value": round(value * 100, 1), "target": round(target * 100, 1), "met": cell.mark == "good"}


def _places(row: Row) -> list[str]:
    """Where the figures of a row came from: file, line and keys, each once."""
    told = (f"{one.span.path}:{one.span.line} {'.'.join(map(str, one.keys))}" for one in row.origins)
    return list(dict.fromkeys(told))


def _characters(report: Report) -> dict[FaceName, set[str]]:
    """Which characters the page sets in which face."""
    every = set(_LETTERS).union(*map(clean, (*_texts(report), *_ours(report))))
    return {"regular": every, "semibold": every, "bold": set(clean(_title(report))), "mono": set(_LETTERS)}


def _ours(report: Report) -> Iterator[str]:
    """Everything that a page may say in the language of the report."""
    yield from LANGUAGES.load(report.lang).words.values()
    yield from SEVERAL.load(report.lang).values()
    yield from REPORTS.load(report.lang).values()


def _texts(report: Report) -> Iterator[str]:
    for head in report.maps:
        yield from (head.title, *head.about, *head.people, *head.counts, *(name for name, _ in head.curves))
    for table in report.tables:
        section = table.section
        yield from (section.title, section.definition, section.nothing)
        yield from _cells(row for row in table.rows)


def _cells(rows: Iterable[Row]) -> Iterator[str]:
    for row in rows:
        yield row.map
        yield from (cell.text for cell in row.cells)
