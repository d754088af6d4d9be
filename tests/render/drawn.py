"""Sheets to render: of a text, of a hostile map, of the examples."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from cjmap.drawing.options import Options
from cjmap.drawing.sheet import Sheet
from cjmap.layout.map import map_sheet
from cjmap.model.build import build_journey
from cjmap.model.map import JourneyMap
from cjmap.pipeline import load
from cjmap.render.spell.words import words_of
from cjmap.source.yaml import parse_yaml

__all__ = ["EXAMPLES", "HOSTILE_MAP", "example_sheet", "map_of", "said_in", "sheet_of"]

ROOT = Path(__file__).parents[2]
EXAMPLES = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "examples").glob("*/*.cjm.yaml"))]
OPTIONS = Options(date(2026, 11, 22))

HOSTILE_MAP = """\
journey: <script>alert(1)</script>
finding: "]]> {{7*7}} <img src=x onerror=alert(1)>"
lang: '" onload="alert(1)'
tags: ["<b>", "--> x", "a|b"]
personas: ["<i>Eva</i>"]
phases: {}
stages:
  - stage: '" onload="alert(1)'
    id: '" onmouseover="alert(1)'
    phase: </th></table><script>1</script>
    actions:
      - "[click](javascript:alert(1)) or [click](https://example.org/?a=1&b=2)"
      - "[click](javascript&colon;alert(1)) ![x](data:text/html,1)"
      - "| pipe | `a|b` ``` # no heading"
      - "line one\\n# not a heading\\n- not an item\\n| --- |"
      - "{% raw %} {{ self }} ${7*7} <!-- x --> &lt;b&gt; &amp;"
    touchpoints:
      - touchpoint: </title></style></svg><script>alert(2)</script>
        id: "><script>
        emotion: {score: -1, feeling: "<b>sad</b>"}
        pain_points: {none: "</td><td>because"}
        facts: {"</dt><script>": "</dd>"}
        links: [https://example.org/a_b_c?x=(1)]
  - stage: "# Pay"
    touchpoints: "***"
"""


def map_of(text: str) -> JourneyMap:
    """The map that a text says; what is wrong with it left out."""
    journey_map, _ = build_journey(parse_yaml(text, "a.cjm.yaml"), "a")
    assert journey_map is not None
    return journey_map


def sheet_of(text: str) -> Sheet:
    """The map laid out."""
    return map_sheet(map_of(text), OPTIONS)


@cache
def example_sheet(path: str) -> Sheet:
    """One of the examples laid out, with its personas and pictures."""
    return map_sheet(load([path], ROOT).maps[0], OPTIONS)


def said_in(sheet: Sheet) -> list[str]:
    """The words of everything the table and the summary say, small print and reasons included."""
    cells = [cell for row in sheet.rows for cell in row.cells]
    entries = [entry for cell in cells for entry in cell.entries]
    entries += [entry for _, group in sheet.summary for entry in group]
    notes = [text for thing in (*entries, *sheet.columns) for note in thing.notes for text in note]
    titles = [sheet.title, sheet.finding, *sheet.crumbs, *(title for title, _ in sheet.summary)]
    titles += [text for column in sheet.columns for text in (column.title, column.phase)]
    told = [*titles, *(row.title for row in sheet.rows), *(entry.text for entry in entries), *notes]
    told += [cell.none for cell in cells if cell.none]
    return [words for text in told if (words := words_of(text))]
