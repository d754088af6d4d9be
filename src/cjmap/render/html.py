"""HTML: one page that works from a file, with the drawing and the same content as a table; a script adds tools."""

from __future__ import annotations

import json
import string
from base64 import b64encode
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import groupby

from cjmap.drawing.characters import clean
from cjmap.drawing.shapes import FaceName
from cjmap.drawing.sheet import Band, Column, Sheet
from cjmap.drawing.theme import Theme, theme_named
from cjmap.frozen import NamedTuple
from cjmap.languages import LANGUAGES, is_said, say, speaking
from cjmap.render import Format
from cjmap.render.spell.elements import element
from cjmap.render.spell.fonts import FAMILIES, characters_by_face, font_faces
from cjmap.render.spell.picture import Picture
from cjmap.render.spell.script import page_script, script_hash, words_said
from cjmap.render.spell.template import filled, markup
from cjmap.render.spell.words import numbered, spans, texts_of, words_of
from cjmap.render.svg import svg

__all__ = ["FORMAT", "html"]

_FACES: dict[str, FaceName] = {"strong": "semibold", "emphasis": "italic", "code": "mono"}
_OWN_WORDS = f"{string.ascii_letters}{string.digits}{string.punctuation} —−×‹›·←→↑↓"


class _Paper(NamedTuple):
    """The bands as they are printed, with their numbers: those above the stages, and the rest.

    `repeated` is a picture of the stages, for every page: browsers print what they draw themselves on one page only.
    """

    above: list[tuple[int, Band]]
    repeated: str
    rest: list[tuple[int, Band]]


def html(sheet: Sheet, theme: Theme) -> str:
    """The sheet as a page that stands alone.

    Asked for the light theme, the page is light or dark as the reader's system is; any other theme stays.
    """
    with speaking(sheet.spoken):
        return _page(sheet, theme)


def _page(sheet: Sheet, theme: Theme) -> str:
    picture = Picture(lambda token: f"var(--{token})", sheet.direction == "rtl", theme.hatched)
    bands = [_band(band, number, picture) for number, band in enumerate(sheet.bands, 1)]
    glances = [(band, markup(picture.spell(band.shapes))) for band in sheet.glance]
    script, themes = page_script(), _themes(theme)
    return filled(
        "page.html.j2",
        sheet=sheet,
        title=words_of(sheet.title) or sheet.id,
        shapes=markup("\n".join([picture.definitions(), *bands])),
        glances=glances,
        numbers=numbered(sheet),
        pointed={one.href: one for one in sheet.pointed},
        phases=_phases(sheet.columns),
        anchors=_anchors(sheet),
        carded=_carded(sheet),
        themes=themes,
        paper=_on_paper(sheet, themes.paper),
        people=json.dumps(sheet.people, ensure_ascii=False),
        say=say,
        is_ours=_is_ours(sheet),
        severities={say(name.capitalize()): name for name in ("critical", "major", "minor")},
        words=json.dumps({words: say(words) for words in words_said(script)}, ensure_ascii=False),
        script=markup(script),
        script_hash=script_hash(script),
        families=markup(FAMILIES),
        fonts=markup(font_faces(_characters(sheet))),
    )


def _is_ours(sheet: Sheet) -> Callable[[str], bool]:
    """Whether a text is in another language than the page because cjmap says it; never where it speaks the page's."""
    same = sheet.lang.lower().replace("_", "-").split("-")[0] == sheet.spoken
    return (lambda _: False) if same else is_said


def _band(band: Band, number: int, picture: Picture) -> str:
    """A band in two groups: the inner one keeps its place, for paper; the outer one the script may move or hide."""
    about: dict[str, str | float | None] = {
        "class": "band", "data-lane": band.id, "data-kind": band.kind, "data-title": words_of(band.title),
        "data-y": band.y, "data-height": band.height,
    }  # fmt: skip
    placed = {"id": f"band-{number}", "transform": f"translate(0 {band.y:g})"}
    return element("g", about, element("g", placed, picture.spell(band.shapes)))


class _Themes(NamedTuple):
    """The theme on screen, the one for dark systems where the page follows them, and the one for paper."""

    screen: Theme
    dark: Theme | None
    paper: Theme


def _themes(theme: Theme) -> _Themes:
    follows = theme.name == "light"
    on_paper = theme_named("print") if follows or theme.dark else theme
    return _Themes(theme, theme_named("dark") if follows else None, on_paper)


def _on_paper(sheet: Sheet, theme: Theme) -> _Paper:
    """The header comes once, the stages again on every page."""
    bands = list(enumerate(sheet.bands, 1))
    above = [one for one in bands if one[1].kind == "header"]
    rest = [one for one in bands if one[1].kind not in ("header", "stages")]
    return _Paper(above, _stages_as_picture(sheet, theme), rest)


def _stages_as_picture(sheet: Sheet, theme: Theme) -> str:
    """The bands of the stages as the address of a picture with its own fonts; empty where there are none."""
    stages = [band for band in sheet.bands if band.kind == "stages"]
    if not stages:
        return ""
    top, height = stages[0].y, sum(band.height for band in stages)
    moved = tuple(replace(band, y=round(band.y - top, 2)) for band in stages)
    drawn = svg(replace(sheet, height=height, bands=moved), theme)
    return f"data:image/svg+xml;base64,{b64encode(drawn.encode()).decode()}"


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
    found = characters_by_face(replace(sheet, bands=(*sheet.bands, *sheet.glance)))
    ours = LANGUAGES.load(sheet.spoken).words.values()
    for text in (_OWN_WORDS, *ours, *texts_of(sheet)):
        found.setdefault("regular", set()).update(text)
        found.setdefault("semibold", set()).update(text)
        for span in spans(text):
            if span.stress != "none":
                found.setdefault(_FACES[span.stress], set()).update(span.text)
    found.setdefault("bold", set()).update(clean(sheet.title))
    return found


FORMAT = Format(of_sheet=html)
