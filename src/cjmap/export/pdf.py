"""PDF: the map on paper, its text to be selected, its links alive, its pages told in words."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from cjmap.drawing.paper import paper_named
from cjmap.drawing.sheet import Sheet
from cjmap.drawing.theme import Theme, theme_named
from cjmap.engines.typst import typeset_pdf
from cjmap.export import FIT, Exported, Exporter, ExportOptions
from cjmap.export.kit.pictures import made_ready
from cjmap.export.kit.spots import spots_of
from cjmap.export.kit.words import words_of_page
from cjmap.render.spell.words import words_of
from cjmap.render.svg import svg
from cjmap.resources import folder

__all__ = ["EXPORTER", "pdf"]

POINTS_PER_PIXEL = 0.75
LONGEST_SIDE = 14_400
"""The longest page, in points, that readers of PDF take."""

_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_]([a-z]{2}))?(?![a-z])", re.IGNORECASE)


def pdf(sheets: Sequence[Sheet], theme: Theme, options: ExportOptions) -> Exported:
    """The sheets as the pages of one document. On paper, the light theme stands on white."""
    paper = None if options.page == FIT else paper_named(options.page)
    on_paper = theme_named("print") if theme.name == "light" else theme
    ready = made_ready(sheets, options.fonts)
    pages = []
    for number, (sheet, drawn) in enumerate(zip(sheets, ready.sheets, strict=True), 1):
        width = paper.width * POINTS_PER_PIXEL if paper else _fitting(sheet)
        pages.append(_page(sheet, drawn, width / sheet.width) | {"words": words_of_page(sheet, number, len(sheets))})
    first = sheets[0]
    language, region = _language(first.lang)
    told = {
        "title": words_of(first.title) or first.id, "description": words_of(first.description), "lang": language,
        "region": region, "rtl": first.direction == "rtl", "pages": pages,
    }  # fmt: skip
    inputs = {"told": json.dumps(told, ensure_ascii=False, sort_keys=True)}
    inputs |= {f"page-{number}": svg(sheet, on_paper, embed=False) for number, sheet in enumerate(ready.sheets)}
    content = typeset_pdf(folder("templates") / "export" / "pages.typ", inputs, ready.fonts)
    return Exported(content, ready.families, ready.stand_ins.missing)


def _fitting(sheet: Sheet) -> float:
    """The width, in points, of a page as large as the sheet, or as large as a page may be."""
    return sheet.width * min(POINTS_PER_PIXEL, LONGEST_SIDE / max(sheet.width, sheet.height))


def _page(sheet: Sheet, drawn: Sheet, scale: float) -> dict[str, Any]:
    """A page's size and its links, in points."""
    spots = [spot._asdict() for spot in spots_of(drawn)]
    links = [
        {"href": spot.pop("href")} | {name: round(size * scale, 2) for name, size in spot.items()} for spot in spots
    ]
    return {"width": round(sheet.width * scale, 3), "height": round(sheet.height * scale, 3), "links": links}


def _language(lang: str) -> tuple[str, str | None]:
    """The language and the region as Typst takes them; English where the map's is nothing that it knows."""
    found = _LANGUAGE.match(lang)
    if found is None:
        return "en", None
    return found[1].lower(), found[2].upper() if found[2] else None


EXPORTER = Exporter(pdf, is_paged=True)
