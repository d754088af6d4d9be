"""On every sheet, whatever the map: nothing overlaps, nothing leaves its place, nothing is too small to read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cjmap.diagnostics import Severity
from cjmap.drawing.mirror import mirrored
from cjmap.drawing.shapes import Circle, Group, Path, Rect, Text
from cjmap.drawing.sheet import Band, Sheet
from cjmap.model.build import build_journey
from cjmap.pipeline import lay_out
from cjmap.source.yaml import parse_yaml
from extremes import EXTREMES, spelt, stages
from geometry import cards_of, columns_of, curve_points, faults_of, shapes_of, texts_of
from sheets import EXAMPLES, OPTIONS, example, sheet_of


def from_the_left(sheet: Sheet) -> Sheet:
    """A sheet that reads from the right as it would read from the left."""
    return mirrored(replace(mirrored(sheet), direction="ltr"))


def band(sheet: Sheet, name: str) -> Band:
    return next(one for one in sheet.bands if one.id == name)


@pytest.mark.parametrize("path", EXAMPLES)
def test_nothing_overlaps_or_leaves_its_place_in_an_example(path: str) -> None:
    sheet = lay_out(example(path), OPTIONS)
    assert faults_of(sheet) == []
    if sheet.direction == "rtl":
        assert faults_of(from_the_left(sheet)) == []


@pytest.mark.parametrize("name", EXTREMES)
def test_nothing_overlaps_or_leaves_its_place_at_the_extremes(name: str) -> None:
    assert faults_of(sheet_of(EXTREMES[name])) == []


def centres(sheet: Sheet) -> list[float]:
    return [round((box.left + box.right) / 2, 2) for box, _ in cards_of(band(sheet, "touchpoints"))]


def marks(sheet: Sheet) -> list[float]:
    return sorted(one.x for one in shapes_of(band(sheet, "emotion").shapes) if isinstance(one, Circle))


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_a_touchpoint_and_its_mark_on_the_curve_share_an_x(count: int, lang: str) -> None:
    sheet = sheet_of(spelt(stages(3, count, emotion=1), lang=lang))
    assert sorted(centres(sheet)) == marks(sheet)


@pytest.mark.parametrize("count", [5, 8, 12])
def test_the_marks_of_a_stage_with_several_rows_keep_within_its_column(count: int) -> None:
    sheet = sheet_of(spelt(stages(2, count, emotion=1)))
    (left, middle), (_, right) = columns_of(sheet)
    found = marks(sheet)
    assert len(set(found)) == 2 * count
    assert all(left < x < middle for x in found[:count])
    assert all(middle < x < right for x in found[count:])


@pytest.mark.parametrize("scores", [(2, -2, 2, -2), (-2, -2, 2, 2), (0, 2, 2, -2)])
def test_the_curve_stays_between_best_and_worst(scores: tuple[int, ...]) -> None:
    made = [{"stage": f"S{at}", "emotion": score} for at, score in enumerate(scores)]
    lane = band(sheet_of(spelt(made)), "emotion")
    strokes = [one for one in shapes_of(lane.shapes) if isinstance(one, Path) and one.stroke_width == 3.5]
    heights = [y for stroke in strokes for _, y in curve_points(stroke.segments)]
    rings = [one.y for one in shapes_of(lane.shapes) if isinstance(one, Circle)]
    assert strokes
    assert min(rings) - 0.01 <= min(heights)
    assert max(heights) <= max(rings) + 0.01


def test_every_stage_has_a_chevron_and_every_touchpoint_a_card() -> None:
    sheet = sheet_of(EXTREMES["60 touchpoints"])
    assert len(columns_of(sheet)) == 5
    assert len(cards_of(band(sheet, "touchpoints"))) == 60


def test_a_sheet_without_stages_has_neither_table_nor_lanes() -> None:
    text = spelt([], scenario="Nothing is known yet", personas=["Eva"])
    journey_map, found = build_journey(parse_yaml(text, "a.cjm.yaml"), "a")
    assert journey_map is not None
    assert [one.code for one in found if one.severity is Severity.ERROR] == ["map-without-stages"]
    sheet = lay_out(journey_map, OPTIONS)
    assert (sheet.columns, sheet.rows, faults_of(sheet)) == ((), (), [])
    assert [one.id for one in sheet.bands] == ["masthead", "people", "footer"]


def broken(sheet: Sheet, shape: object) -> list[str]:
    first, *others = sheet.bands
    return faults_of(replace(sheet, bands=(replace(first, shapes=(*first.shapes, shape)), *others)))


def test_the_checks_see_what_is_wrong() -> None:
    """A check that never fails checks nothing: each kind of fault, made on purpose, is found."""
    sheet = sheet_of(spelt(stages(2, 2)))
    lane = band(sheet, "touchpoints")
    text = texts_of(sheet.bands[0].shapes)[0]
    (box, card), *_ = cards_of(lane)
    moved = replace(lane, shapes=(*lane.shapes, replace(card, id="other")))
    outside = Group((Rect(0, 0, 100, 20, "card"),), classes=("card",))
    assert any("overlaps" in fault for fault in broken(sheet, text))
    assert any("leaves the band" in fault for fault in broken(sheet, replace(text, x=-20)))
    assert any("leaves the band" in fault for fault in broken(sheet, Rect(0, 0, 9000, 1)))
    assert any("small" in fault for fault in broken(sheet, replace(text, size=10)))
    assert any("crosses" in fault for fault in broken(sheet, Rect(text.x + 5, text.y - 5, 3, 9)))
    assert any("no stage" in fault for fault in broken(sheet, outside))
    assert any("leaves its card" in fault for fault in broken(sheet, replace(card, shapes=(*card.shapes, text))))
    assert any("overlaps" in fault for fault in faults_of(replace(sheet, bands=(*sheet.bands, moved))))
    assert any("begins at" in fault for fault in faults_of(replace(sheet, bands=sheet.bands[::-1])))
    assert any("same id" in fault for fault in faults_of(replace(sheet, bands=(*sheet.bands, lane))))
    assert isinstance(text, Text)
    assert box.holds(box)
