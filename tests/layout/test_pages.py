"""Maps cut into pages: nothing lost, nothing cut through, nothing too small."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjmap.drawing.paper import paper_named
from cjmap.drawing.sheet import Band
from cjmap.errors import UsageError
from cjmap.layout.kit.breaks import Block, broken, height_of
from cjmap.layout.kit.pages import FOOT, SMALLEST, pages_of
from cjmap.pipeline import lay_out
from geometry import faults_of, texts_of
from maps import journey_yaml
from sheets import EXAMPLES, OPTIONS, example, map_of

PIZZA = "examples/bella-napoli/pizza-night.cjm.yaml"
LONG = "journey: Long\nstages:\n" + "".join(
    f"  - stage: Stage number {number}\n    phase: {'AB'[number > 8]}\n    touchpoints: [One thing, Another thing]\n"
    for number in range(1, 17)
)


def lane_bands(sheet):
    return [band for band in sheet.bands if band.kind == "lane"]


@pytest.mark.parametrize("path", EXAMPLES)
@pytest.mark.parametrize("paper", ["A4", "A3", "A1", "letter-portrait"])
def test_every_lane_is_on_a_page_whole_with_the_stages_above_it(path, paper):
    whole = lay_out(example(path), OPTIONS)
    pages = pages_of(example(path), OPTIONS, paper_named(paper))
    for page in pages:
        kinds = [band.kind for band in page.bands]
        assert "lane" not in kinds or kinds.index("stages") < kinds.index("lane")
        for band in page.bands:
            assert band.x >= 0
            assert 0 <= band.y <= band.y + band.height <= page.height + 0.5
    assert {row.id for page in pages for row in page.rows} == {row.id for row in whole.rows}
    assert {row.id for row in whole.rows} <= {band.id for page in pages for band in lane_bands(page)}
    assert {column.id for page in pages for column in page.columns} == {column.id for column in whole.columns}
    for kind in ("header", "footer"):
        once = [
            band.id for page in pages for band in page.bands if band.kind == kind and band.id not in ("foot", "ranking")
        ]
        assert once == [band.id for band in whole.bands if band.kind == kind]


@pytest.mark.parametrize("path", EXAMPLES)
def test_pages_have_the_proportions_of_the_paper_and_nothing_is_too_small(path):
    for name in ("A4", "A2-portrait", "letter"):
        paper = paper_named(name)
        for page in pages_of(example(path), OPTIONS, paper):
            assert page.width / page.height == pytest.approx(paper.width / paper.height)
            is_alone = len(lane_bands(page)) <= 1 or len(page.columns) == 1
            assert is_alone or paper.width / page.width >= SMALLEST - 1e-6


@pytest.mark.parametrize("path", EXAMPLES)
def test_nothing_overlaps_on_any_page(path):
    for page in pages_of(example(path), OPTIONS, paper_named("A4")):
        faults = [fault for fault in faults_of(page) if not fault.startswith(("foot begins", "ranking begins"))]
        assert faults == []


def test_a_wide_map_is_cut_between_phases_and_keeps_its_numbers():
    pages = pages_of(map_of(LONG), OPTIONS, paper_named("A3"))
    columns = list(dict.fromkeys(tuple(column.title for column in page.columns) for page in pages))
    assert len(columns) > 1
    assert [title for group in columns for title in group] == [f"Stage number {number}" for number in range(1, 17)]
    assert any(group[0] == "Stage number 9" for group in columns)
    words = [text.words for band in pages[-1].bands for text in texts_of(band.shapes)]
    assert {"16", "T32"} <= set(words)
    assert "1" not in words
    assert any("of 16 · page" in word for word in words)


def test_every_page_says_which_it_is():
    pages = pages_of(example("examples/bella-napoli/pizza-night.cjm.yaml"), OPTIONS, paper_named("A3"))
    feet = [[text.words for text in texts_of(page.bands[-1].shapes)] for page in pages]
    assert feet == [
        ["Pizza night at Bella Napoli", f"page {number} of {len(pages)}"] for number in range(1, len(pages) + 1)
    ]


def test_a_map_that_fits_has_one_page():
    assert len(pages_of(map_of("journey: A\nstages: [B]\n"), OPTIONS, paper_named("A3"))) == 1
    assert len(pages_of(example("examples/bella-napoli/pizza-night.cjm.yaml"), OPTIONS, paper_named("A0"))) == 1


@given(st.lists(st.tuples(st.sampled_from(["lane", "header", "footer"]), st.integers(1, 90)), max_size=12))
def test_blocks_stay_in_order_and_pages_are_full_at_most(drawn):
    blocks = [Block((Band(str(number), "", 0, height, (), kind),)) for number, (kind, height) in enumerate(drawn)]
    pages = broken(blocks, 10, 100)
    assert [block for page in pages for block in page] == blocks
    assert all(len(page) == 1 or height_of(page, 10) <= 100 for page in pages)
    assert all(pages)


@settings(max_examples=40)
@given(journey_yaml(most_stages=8, most_touchpoints=4), st.sampled_from(["A4", "A3-portrait"]))
def test_any_map_can_be_cut_into_pages(text, paper):
    for page in pages_of(map_of(text), OPTIONS, paper_named(paper)):
        assert all(band.y + band.height <= page.height + 0.5 for band in page.bands)
        assert page.bands[-1].height == FOOT


def test_an_unknown_paper_is_wrong_usage():
    with pytest.raises(UsageError, match="A3-portrait"):
        paper_named("A7")
    assert paper_named("a3").width > paper_named("A3-Portrait").width


@pytest.mark.parametrize(("height", "pages"), [(40, [2, 2]), (28, [1, 3])])
def test_the_curve_stands_under_its_touchpoints_where_that_takes_no_more_pages(height, pages):
    names = ("goal", "touchpoints", "emotion", "thoughts")
    lanes = [Block((Band(name, "", 0, height, (), "lane"),)) for name in names]
    assert [len(page) for page in broken(lanes, 10, 100)] == pages


@pytest.mark.parametrize("name", ["trial-to-renewal", "subscription", "buying-phones"])
def test_examples_keep_the_curve_under_its_touchpoints(name):
    path = next(path for path in EXAMPLES if name in path)
    for page in pages_of(example(path), OPTIONS, paper_named("A3")):
        drawn = {band.id for band in lane_bands(page)}
        assert len(drawn & {"touchpoints", "emotion"}) != 1


def test_a_map_is_drawn_narrower_where_that_fills_the_pages_better():
    """With larger type at its usual number of pages, or on fewer pages."""
    paper = paper_named("A3")
    large = pages_of(example("examples/small-bank/years-with-the-bank.cjm.yaml"), OPTIONS, paper)
    assert len(large) == 2
    assert paper.width / large[0].width > 1.15 * SMALLEST
    assert len(pages_of(example("examples/arabic-clinic/first-visit.cjm.yaml"), OPTIONS, paper)) == 2


SMALL = ("A4-portrait", "A4", "letter-portrait", "A3")


@pytest.mark.parametrize("view", ["personas", "empathy"])
@pytest.mark.parametrize("path", EXAMPLES[::3])
def test_people_are_legible_on_small_paper_with_nobody_lost(path, view):
    options = replace(OPTIONS, view=view)
    whole = _told(lay_out(example(path), options))
    for paper in map(paper_named, SMALL):
        pages = pages_of(example(path), options, paper)
        assert min(paper.width / page.width for page in pages) >= SMALLEST - 1e-6
        assert [fault for page in pages for fault in faults_of(page) if not fault.startswith("foot begins")] == []
        assert whole <= sum(map(_told, pages), Counter())


def _told(sheet):
    """How often each letter occurs in a sheet's panels, wherever their lines break."""
    panels = (band for band in sheet.bands if band.kind == "lane")
    return Counter("".join(text.words.replace(" ", "") for band in panels for text in texts_of(band.shapes)))


def test_a_dense_empathy_map_begins_below_its_header_and_goes_on_under_the_name():
    pages = pages_of(example(PIZZA), replace(OPTIONS, view="empathy"), paper_named("A4-portrait"))
    assert [band.id for band in pages[0].bands] == ["masthead", "empathy-eva", "foot"]
    first, *others = [page.bands[0 if number else 1] for number, page in enumerate(pages)]
    assert others
    assert "continued" not in [text.words for text in texts_of(first.shapes)]
    for band in others:
        assert {"Eva Moline", "continued"} <= {text.words for text in texts_of(band.shapes)}


def test_a_field_without_end_goes_on_from_page_to_page():
    thoughts = "".join(f"    - thought number {number}\n" for number in range(150))
    long = map_of(f"journey: J\nstages:\n- stage: S\n  quotes: One thing said\n  thoughts:\n{thoughts}")
    pages = pages_of(long, replace(OPTIONS, view="empathy"), paper_named("A4"))
    assert min(paper_named("A4").width / page.width for page in pages) >= SMALLEST - 1e-6
    words = [text.words for page in pages for band in page.bands for text in texts_of(band.shapes)]
    assert {f"“thought number {number}”" for number in range(150)} <= set(words)
    assert words.count("Says") == 1
    assert words.count("Thinks") > 2


def test_somebody_who_fits_on_a_page_has_one():
    for view in ("personas", "empathy"):
        options = replace(OPTIONS, view=view)
        pages = pages_of(example("examples/sneakers/same-sneakers.cjm.yaml"), options, paper_named("A3-portrait"))
        assert len(pages) == 3
