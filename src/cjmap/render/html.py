"""HTML: one page that works from a file, with the drawing, the same content as a table, and no script."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from cjmap.drawing.characters import clean
from cjmap.drawing.shapes import FaceName
from cjmap.drawing.sheet import Column, Sheet
from cjmap.drawing.theme import Theme, theme_named
from cjmap.render import Format
from cjmap.render.spell.elements import element
from cjmap.render.spell.fonts import FAMILIES, characters_by_face, font_faces
from cjmap.render.spell.picture import Picture
from cjmap.render.spell.template import filled, markup
from cjmap.render.spell.words import numbered, spans, texts_of, words_of

__all__ = ["FORMAT", "html"]

_FACES: dict[str, FaceName] = {"strong": "semibold", "emphasis": "italic", "code": "mono"}
_OWN_WORDS = "Skip to the table Drawing Background As a table none 0123456789 — / : ,"


def html(sheet: Sheet, theme: Theme) -> str:
    """The sheet as a page that stands alone.

    Asked for the light theme, the page is light or dark as the reader's system is; any other theme stays.
    """
    picture = Picture(lambda token: f"var(--{token})", sheet.direction == "rtl")
    bands = [
        element("g", {"id": f"band-{number}", "transform": f"translate(0 {band.y:g})"}, picture.spell(band.shapes))
        for number, band in enumerate(sheet.bands, 1)
    ]
    return filled(
        "page.html.j2",
        sheet=sheet,
        title=words_of(sheet.title) or sheet.id,
        shapes=markup("\n".join([picture.definitions(), *bands])),
        numbers=numbered(sheet),
        phases=_phases(sheet.columns),
        anchors=_anchors(sheet),
        carded=_carded(sheet),
        themes=_themes(theme),
        families=markup(FAMILIES),
        fonts=markup(font_faces(_characters(sheet))),
    )


def _themes(theme: Theme) -> dict[str, Theme | None]:
    """The theme on screen, the one for dark systems where the page follows them, and the one for paper."""
    follows = theme.name == "light"
    on_paper = theme_named("print") if follows or theme.dark else theme
    return {"screen": theme, "dark": theme_named("dark") if follows else None, "paper": on_paper}


def _phases(columns: Iterable[Column]) -> list[tuple[str, int, int]]:
    """Neighbouring stages of one phase: its name, the number of its first stage and how many there are."""
    phases, first = [], 1
    for phase, same in groupby(columns, key=lambda column: column.phase):
        count = len(list(same))
        phases.append((phase, first, count))
        first += count
    return phases if any(phase for phase, _, _ in phases) else []


def _anchors(sheet: Sheet) -> dict[str, str]:
    """Where in the drawing the thing with a display code such as `T7` stands."""
    entries = (entry for row in sheet.rows for cell in row.cells for entry in cell.entries)
    return {entry.mark: entry.id for entry in entries if entry.mark and entry.id}


def _carded(sheet: Sheet) -> set[str]:
    """The lanes of things that people point at and discuss: the table sets those as cards, as the drawing does."""
    return {row.id for row in sheet.rows if any(entry.id for cell in row.cells for entry in cell.entries)}


def _characters(sheet: Sheet) -> dict[FaceName, set[str]]:
    """Which characters the page sets in which face: those of the drawing, and those of the words around it."""
    found = characters_by_face(sheet)
    for text in (_OWN_WORDS, *texts_of(sheet)):
        found.setdefault("regular", set()).update(text)
        found.setdefault("semibold", set()).update(text)
        for span in spans(text):
            if span.stress != "none":
                found.setdefault(_FACES[span.stress], set()).update(span.text)
    found.setdefault("bold", set()).update(clean(sheet.title))
    return found


FORMAT = Format(of_sheet=html)
