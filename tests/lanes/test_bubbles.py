"""Words in bubbles hang below the touchpoint they belong to, and say whose they are."""

from __future__ import annotations

import pytest

from cjmap.drawing.shapes import Group, Path, Rect, Shape
from cjmap.drawing.sheet import Sheet
from geometry import shapes_of, texts_of
from sheets import sheet_of

MAP = """
journey: A
stages:
  - stage: Hears of it
    thoughts: [All week long]
    touchpoints: [Sees a sign]
  - stage: Order
    touchpoints:
      - touchpoint: Reads
        emotion: 1
        thoughts: [So much to choose]
      - touchpoint: Asks
        emotion: -1
        thoughts: [Nobody knows]
        quotes: [I do not eat on a guess]
"""
TRIO = """
journey: A
personas: [{id: ana, persona: Ana}, {id: bo, persona: Bo}, {id: cy, persona: Cy}]
stages:
  - stage: Order
    touchpoints:
      - touchpoint: Reads
        thoughts:
          - {text: Mine, personas: [bo]}
          - {text: Ours, personas: [ana, cy]}
          - Of anybody
"""


def lane(sheet: Sheet, name: str) -> list[Shape]:
    return [shape for band in sheet.bands if band.id == name for shape in shapes_of(band.shapes)]


def bubbles(sheet: Sheet, name: str) -> list[Rect]:
    return [shape for shape in lane(sheet, name) if isinstance(shape, Rect) and shape.radius == 10]


def tips(sheet: Sheet, name: str) -> list[float]:
    return [shape.segments[1][1] for shape in lane(sheet, name) if isinstance(shape, Path)]


def middles(sheet: Sheet) -> list[float]:
    """The middles of the touchpoints' cards."""
    (band,) = [band for band in sheet.bands if band.id == "touchpoints"]
    cards = [one for one in band.shapes if isinstance(one, Group)]
    boxes = [next(shape for shape in card.shapes if isinstance(shape, Rect)) for card in cards]
    return [box.x + box.width / 2 for box in boxes]


def test_a_tail_points_at_the_touchpoint_of_the_words_and_none_at_a_whole_stage() -> None:
    sheet = sheet_of(MAP)
    _, reads, asks = middles(sheet)
    assert len(bubbles(sheet, "thoughts")) == 3
    for found, wanted in zip((*tips(sheet, "thoughts"), *tips(sheet, "quotes")), (reads, asks, asks), strict=True):
        assert abs(found - wanted) < 0.02


def test_bubbles_of_one_row_begin_on_one_line_with_and_without_a_tail() -> None:
    assert len({box.y for box in bubbles(sheet_of(MAP), "thoughts")}) == 1


def test_words_of_one_persona_bear_their_mark_and_words_of_several_their_names_alone() -> None:
    shapes = lane(sheet_of(TRIO), "thoughts")
    said = [text.words for text in texts_of(shapes)]
    assert {"Bo", "Ana, Cy"} <= set(said)
    marks = [one for one in shapes if isinstance(one, Rect) and one.width < 12]
    assert len(marks) == 1


@pytest.mark.parametrize(("lang", "marks"), [("en", "“”"), ("ja", "「」"), ("ar", "«»"), ("de-AT", "„“"), ("sv", "“”")])
def test_words_stand_in_the_quotation_marks_of_the_language(lang: str, marks: str) -> None:
    said = [text.words for text in texts_of(lane(sheet_of(f"{MAP}lang: {lang}\n"), "quotes"))]
    assert f"{marks[0]}I do not eat on a guess{marks[1]}" in " ".join(said)
