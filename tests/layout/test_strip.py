"""The curve again, above the lanes of a page that follows it."""

from __future__ import annotations

import pytest

from cjmap.drawing.paper import paper_named
from cjmap.drawing.shapes import Circle, Group, Path
from cjmap.layout.kit.pages import pages_of
from cjmap.layout.kit.strip import strip_of
from cjmap.pipeline import lay_out
from geometry import shapes_of, texts_of
from sheets import EXAMPLES, OPTIONS, example, sheet_of

PIZZA = "examples/bella-napoli/pizza-night.cjm.yaml"


def bands_of(sheet):
    return {band.id: band for band in sheet.bands}


def marks_of(band):
    """The centres of the rings and stars on a curve, from left to right."""
    found = []
    for one in shapes_of(band.shapes):
        if isinstance(one, Circle):
            found.append((one.x, one.y))
        elif isinstance(one, Path) and len(one.segments) == 11 and one.fill == "mom":
            xs, ys = ([segment[side] for segment in one.segments[:-1]] for side in (1, 2))
            found.append(((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2))
    return sorted(found)


@pytest.mark.parametrize("path", EXAMPLES)
def test_the_strip_keeps_every_mark_in_its_place_and_stays_within_its_height(path):
    bands = bands_of(lay_out(example(path), OPTIONS))
    strip = strip_of(bands)
    assert (strip is None) == ("emotion" not in bands)
    if strip is None:
        return
    whole, low = marks_of(bands["emotion"]), marks_of(strip)
    assert [x for x, _ in low] == pytest.approx([x for x, _ in whole], abs=0.02)
    ranks = [sorted(range(len(marks)), key=lambda at, marks=marks: round(marks[at][1], 1)) for marks in (whole, low)]
    assert ranks[0] == ranks[1]
    for one in shapes_of(strip.shapes):
        if isinstance(one, Path) and not isinstance(one, Group):
            assert all(0 <= y <= strip.height for segment in one.segments for y in segment[2::2])


def test_a_page_after_the_curve_shows_it_again_with_the_codes_of_touchpoints():
    last = pages_of(example(PIZZA), OPTIONS, paper_named("A3"))[-1]
    ids = [band.id for band in last.bands]
    assert ids.index("stages") < ids.index("emotion-strip") < ids.index("opportunities")
    words = [text.words for text in texts_of(bands_of(last)["emotion-strip"].shapes)]
    assert words == ["Emotion", *(f"T{number}" for number in range(1, 17))]


@pytest.mark.parametrize("path", EXAMPLES)
def test_no_page_shows_the_curve_twice_or_before_its_time(path):
    begun = set()
    for page in pages_of(example(path), OPTIONS, paper_named("A4")):
        columns, ids = tuple(column.id for column in page.columns), set(bands_of(page))
        assert not {"emotion", "emotion-strip"} <= ids
        assert "emotion-strip" not in ids or columns in begun
        if "emotion" in ids:
            begun.add(columns)


def test_a_map_without_scores_has_no_strip():
    assert strip_of(bands_of(sheet_of("journey: A\nstages:\n  - {stage: B, emotion: calm}\n"))) is None


def test_a_page_that_begins_with_the_curve_names_the_touchpoints_above_it():
    pages = pages_of(example(PIZZA), OPTIONS, paper_named("A3"))
    torn = [page for page in pages if next((b.id for b in page.bands if b.kind == "lane"), "") == "emotion"]
    assert torn, "the example that shows this no longer does"
    for page in torn:
        names = bands_of(page)["touchpoints-strip"]
        said = [text.words for text in texts_of(names.shapes)]
        assert {"T1", "T16", "Takes the"} <= set(said)
        assert all(0 < text.y < names.height for text in texts_of(names.shapes))
