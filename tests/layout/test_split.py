"""A map split into several sheets: every stage on one of them, all numbered as on the whole map."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings

from cjmap.drawing.options import Options
from cjmap.drawing.paper import paper_named
from cjmap.drawing.shapes import Group, Icon
from cjmap.drawing.sheet import Sheet
from cjmap.layout.kit.pages import pages_of
from cjmap.layout.kit.parts import split
from cjmap.pipeline import lay_out, render
from extremes import EXTREMES, spelt, stages
from geometry import faults_of, shapes_of, texts_of
from maps import journey_yaml
from sheets import EXAMPLES, OPTIONS, example, map_of

PHASED = [path for path in EXAMPLES if "pizza-night." in path or "sneakers" in path or "first-visit" in path]


def phased(*phases: str | None, touchpoints: int = 1, **more: object) -> str:
    """A map with a stage for each phase; None for a stage without one."""
    made = stages(len(phases), touchpoints, **more)
    return spelt([stage | ({"phase": phase} if phase else {}) for stage, phase in zip(made, phases, strict=True)])


def parts(text: str, where: str = "phases") -> list[tuple[str, Options]]:
    return split(map_of(text), replace(OPTIONS, split=where))


def words(sheet: Sheet, name: str = "") -> list[str]:
    return [text.words for band in sheet.bands if name in ("", band.id) for text in texts_of(band.shapes)]


def test_neighbours_of_one_phase_share_a_sheet_and_names_are_unique() -> None:
    found = parts(phased("Before", "Before", None, "Am Tisch", "Before", "?!"))
    assert [name for name, _ in found] == ["before", "stage-3", "am-tisch", "before-2", "5"]
    assert [one.stages for _, one in found] == [(0, 2), (2, 3), (3, 4), (4, 5), (5, 6)]
    assert found[2][1].part == "Part 3 of 5 · Am Tisch"


@pytest.mark.parametrize(("text", "where"), [
    (phased(None, None), "phases"), (phased("One", "One"), "phases"), (phased("One", "Two"), "stages"),
])  # fmt: skip
def test_what_cannot_be_split_is_one_sheet(text: str, where: str) -> None:
    assert parts(text, where) == [("", OPTIONS)]


def test_by_stages_as_many_stand_together_as_fit_on_a_sheet() -> None:
    text = spelt(stages(16, 4, emotion=1))
    found = parts(text, "stages")
    assert [name for name, _ in found] == ["stages-1-4", "stages-5-8", "stages-9-12", "stages-13-16"]
    assert all(lay_out(map_of(text), one).width <= 2080 for _, one in found)


@settings(max_examples=30, suppress_health_check=list(HealthCheck))
@given(journey_yaml(most_stages=7, most_touchpoints=3))
def test_however_a_map_is_split_every_stage_is_on_one_sheet(text: str) -> None:
    journey_map = map_of(text)
    for where in ("phases", "stages"):
        found = split(journey_map, replace(OPTIONS, split=where))
        ranges = [one.stages or (0, len(journey_map.stages)) for _, one in found]
        assert ranges[0][0] == 0
        assert ranges[-1][1] == len(journey_map.stages)
        assert all(one[1] == other[0] for one, other in pairwise(ranges))
        assert len({name for name, _ in found}) == len(found)
        assert [fault for _, one in found for fault in faults_of(lay_out(journey_map, one))] == []


@pytest.mark.parametrize("path", PHASED)
def test_sheets_say_which_they_are_and_number_things_as_the_whole_map_does(path: str) -> None:
    journey_map = example(path)
    whole = lay_out(journey_map, OPTIONS)
    found = [(one, lay_out(journey_map, one)) for _, one in split(journey_map, replace(OPTIONS, split="phases"))]
    assert len(found) > 1
    cards = [one.id for _, sheet in found for one in anchors(sheet)]
    assert sorted(cards) == sorted(one.id for one in anchors(whole))
    for one, sheet in found:
        assert one.part in words(sheet, "masthead")
        assert sheet.crumbs[-1] == one.part
        assert sheet.description.startswith(one.part)
        assert said(sheet) <= said(whole)
        assert faults_of(sheet) == []


def said(sheet: Sheet) -> set[tuple[str, str, str]]:
    """Every code with what it stands for."""
    return {(row.id, entry.mark, entry.text) for row in sheet.rows for cell in row.cells for entry in cell.entries}


def anchors(sheet: Sheet) -> list[Group]:
    return [one for band in sheet.bands for one in shapes_of(band.shapes) if isinstance(one, Group) and one.id]


def test_a_curve_says_where_it_comes_from_and_goes() -> None:
    scores = (1, -2, 2)
    made = [{"stage": f"S{at}", "phase": f"P{at}",
             "touchpoints": [{"touchpoint": "Does it", "emotion": {"score": score, "feeling": f"f{at}"}}]}
            for at, score in enumerate(scores)]  # fmt: skip
    first, middle, last = (lay_out(map_of(spelt(made)), one) for _, one in parts(spelt(made)))
    assert "T2 f1 −2" in words(first, "emotion")
    assert {"T1 f0 +1", "T3 f2 +2"} <= set(words(middle, "emotion"))
    assert [one.name for one in arrows(middle)] == ["arrow-left", "arrow-right"]
    assert [one.name for one in arrows(last)] == ["arrow-left"]
    between = [1, 0.5, -1, 2]
    inner = [{"stage": f"S{at}", "phase": "A" if at < 2 else "B", "emotion": score} for at, score in enumerate(between)]
    (_, first), (_, second) = parts(spelt(inner))
    assert "stage 3 −1" in words(lay_out(map_of(spelt(inner)), first), "emotion")
    assert "stage 2 +0.5" in words(lay_out(map_of(spelt(inner)), second), "emotion")


def arrows(sheet: Sheet) -> list[Icon]:
    shapes = (one for band in sheet.bands if band.id == "emotion" for one in shapes_of(band.shapes))
    return [one for one in shapes if isinstance(one, Icon) and one.name.startswith("arrow")]


def test_tables_number_the_stages_as_the_whole_map_does() -> None:
    _, (_, second) = parts(phased("Before", "After"))
    assert "|  | 2 Stage 2 |" in render(map_of(phased("Before", "After")), "md", second)


def test_a_curve_that_ends_on_its_sheet_points_nowhere() -> None:
    text = phased("Before", "After", touchpoints=2)
    assert [arrows(lay_out(map_of(text), one)) for _, one in parts(text)] == [[], []]


def test_on_paper_each_part_begins_a_page_and_its_foot_says_so() -> None:
    text = phased("Before", *["During"] * 9, touchpoints=4, emotion=1, actions="Does it")
    pages = [pages_of(map_of(text), one, paper_named("A4")) for _, one in parts(text)]
    assert [run[0].columns[0].title for run in pages] == ["Stage 1", "Stage 2"]
    assert "Part 1 of 2 · Before · page 2 of 2" in words(pages[0][-1], "foot")
    assert "Part 2 of 2 · During · stages 3–4 of 10 · page 2 of 5" in words(pages[1][1], "foot")


def test_extremes_can_be_split() -> None:
    for name in ("60 touchpoints", "20 stages", "a service blueprint", "phases that come and go", "6 personas"):
        journey_map = map_of(EXTREMES[name])
        for where in ("phases", "stages"):
            for _, one in split(journey_map, replace(OPTIONS, split=where)):
                assert faults_of(lay_out(journey_map, one)) == []


def test_who_travels_and_the_key_figures_stand_on_the_first_sheet_alone() -> None:
    journey_map = example(PHASED[0])
    first, *rest = (lay_out(journey_map, one) for _, one in split(journey_map, replace(OPTIONS, split="phases")))
    assert "people" in [band.id for band in first.bands]
    assert any(words(first, "masthead")[-8:])
    for sheet in rest:
        assert "people" not in [band.id for band in sheet.bands]
        assert {"masthead", "stages", "footer"} <= {band.id for band in sheet.bands}
        assert not any("in all" in said for said in words(sheet, "masthead"))
    assert any("in all" in said or "إجمالًا" in said for said in words(first, "masthead"))
