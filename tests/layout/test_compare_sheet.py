"""The compare view: two maps on one sheet, in order whatever they say, and the same words in its table."""

from __future__ import annotations

from dataclasses import replace

import pytest
import yaml
from hypothesis import HealthCheck, given, settings

from cjmap.diff.comparison import compare
from cjmap.drawing.mirror import mirrored
from cjmap.drawing.shapes import Fade, Group, Hatch, Line, Path, Rect
from cjmap.drawing.sheet import Band, Sheet
from cjmap.errors import UsageError
from cjmap.layout.comparison.headline import headline
from cjmap.pipeline import lay_out, render
from extremes import EXTREMES
from geometry import faults_of, shapes_of, texts_of
from maps import journey_yaml
from sheets import EXAMPLES, OPTIONS, example, map_of

COMPARE = replace(OPTIONS, view="compare")
IMPROVED = [path for path in EXAMPLES if example(path).improved]


def compared(before: str, after: str) -> Sheet:
    return lay_out(replace(map_of(after), improved=(map_of(before),)), COMPARE)


def spelt(*stages: object, **more: object) -> str:
    return yaml.safe_dump({"journey": "J", **more, "stages": list(stages)}, allow_unicode=True)


def stage(*emotions: float, **more: object) -> dict[str, object]:
    touchpoints = [{"touchpoint": f"Does {at}", "id": f"t{at}", "emotion": score} for at, score in enumerate(emotions)]
    return {"stage": "Order", "touchpoints": touchpoints, **more}


def band(sheet: Sheet, name: str) -> Band:
    return next(one for one in sheet.bands if one.id == name)


def words(sheet: Sheet, name: str) -> list[str]:
    return [text.words for text in texts_of(band(sheet, name).shapes)]


@pytest.mark.parametrize("path", IMPROVED)
def test_nothing_overlaps_or_leaves_its_place_in_an_example(path: str) -> None:
    assert faults_of(lay_out(example(path), COMPARE)) == []


def test_the_examples_hold_maps_that_improve_one_and_several() -> None:
    assert {len(example(path).improved) for path in IMPROVED} == {1, 2}


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(journey_yaml(4, 5), journey_yaml(4, 5))
def test_nothing_overlaps_or_leaves_its_place_whatever_is_compared(before: str, after: str) -> None:
    sheet = compared(before, after)
    assert faults_of(sheet) == []
    if sheet.direction == "rtl":
        assert faults_of(mirrored(replace(mirrored(sheet), direction="ltr"))) == []


@pytest.mark.parametrize("name", EXTREMES)
def test_nothing_overlaps_or_leaves_its_place_at_the_extremes(name: str) -> None:
    text = EXTREMES[name]
    plain = spelt(stage(1, -1))
    assert faults_of(compared(text, text)) == []
    assert faults_of(compared(plain, text)) == []
    assert faults_of(compared(text, plain)) == []


def test_the_gap_is_plain_where_it_gets_better_and_hatched_where_it_gets_worse() -> None:
    sheet = compared(spelt(stage(-1, -1, 1, 1)), spelt(stage(1, 1, -1, -1)))
    fills = [one.fill for one in shapes_of(band(sheet, "emotion").shapes) if isinstance(one, Path)]
    assert sum(isinstance(fill, Hatch) for fill in fills) == 1
    assert {"Gets better", "Gets worse"} <= set(words(sheet, "key"))
    assert "Gets worse" not in words(compared(spelt(stage(-1, 0)), spelt(stage(1, 1))), "key")


def test_nothing_is_shaded_that_no_touchpoint_bears_out() -> None:
    """Between two points that stay, the curves part all the same, because they come from elsewhere."""
    sheet = compared(spelt(stage(-2, 0, 1)), spelt(stage(2, 0, 1)))
    fills = [one.fill for one in shapes_of(band(sheet, "emotion").shapes) if isinstance(one, Path)]
    assert not any(isinstance(fill, Hatch) for fill in fills)
    assert sum(isinstance(fill, Fade) for fill in fills) == 1


def pills_of(sheet: Sheet) -> list[Rect]:
    return [one for one in shapes_of(band(sheet, "emotion").shapes) if isinstance(one, Rect) and one.radius == 11]


def test_a_pill_stands_beside_the_middle_of_its_arrow() -> None:
    sheet = compared(spelt(stage(-1)), spelt(stage(1)))
    (pill,) = pills_of(sheet)
    (arrow,) = (one for one in band(sheet, "emotion").shapes if isinstance(one, Line) and one.stroke_width == 1.75)
    assert abs(pill.y + pill.height / 2 - (arrow.y1 + arrow.y2) / 2) < 3
    assert 0 < pill.x - arrow.x1 < 8


def test_a_pill_says_a_difference_from_half_a_point_on() -> None:
    sheet = compared(spelt(stage(-1, 0, 0)), spelt(stage(1, 0.5, 0.4)))
    pills = pills_of(sheet)
    assert len(pills) == 2
    assert {"+2.0", "+0.5"} <= set(words(sheet, "emotion"))


def test_scores_stand_as_each_map_writes_them() -> None:
    sheet = compared(spelt(stage(2), emotion_scale={"worst": 1, "best": 5}), spelt(stage(1)))
    assert {"2", "+1"} <= set(words(sheet, "emotion"))
    assert any("Scored on 1…5 before" in text for text in words(sheet, "footer"))


def test_a_touchpoint_on_one_side_alone_is_marked() -> None:
    before, after = spelt(stage(1, 1)), spelt(stage(1))
    assert "Gone" in words(compared(before, after), "touchpoints")
    assert "New" in words(compared(after, before), "touchpoints")
    assert "Gone" not in words(compared(before, before), "touchpoints")


def test_a_stage_that_is_not_designed_yet_is_not_gone() -> None:
    before = spelt(stage(1), {"stage": "Pay", "emotion": -1, "pain_points": ["It takes long"]})
    sheet = compared(before, spelt(stage(2), partial=True))
    told = [text for one in sheet.bands for text in words(sheet, one.id)]
    assert "Not designed yet" in words(sheet, "stages")
    assert "Gone" not in told
    assert faults_of(sheet) == []


def test_the_table_holds_what_the_drawing_says() -> None:
    sheet = lay_out(example("examples/bella-napoli/pizza-night-future.cjm.yaml"), COMPARE)
    rows = {row.id: row for row in sheet.rows}
    assert [*rows] == ["touchpoints", "emotion", "stage_change", "pain_points", "opportunities", "metrics"]
    pains = [entry for cell in rows["pain_points"].cells for entry in cell.entries]
    assert [dict(entry.notes)["Status"] for entry in pains].count("Resolved") == 9
    drawn = {one.id for one in shapes_of(band(sheet, "pain_points").shapes) if isinstance(one, Group) and one.id}
    assert drawn == {entry.id for entry in pains}
    assert "Both critical pain points disappear" in sheet.description
    assert "9 resolved, 1 eased, 1 added" in sheet.description


def test_the_lanes_can_be_chosen() -> None:
    journey_map = example("examples/bella-napoli/pizza-night-future.cjm.yaml")
    sheet = lay_out(journey_map, replace(COMPARE, lanes=("pain-points", "emotion")))
    assert [row.id for row in sheet.rows] == ["pain_points", "emotion"]
    with pytest.raises(UsageError, match="no lane “goal”"):
        lay_out(journey_map, replace(COMPARE, lanes=("goal",)))


def test_a_map_that_improves_none_cannot_be_compared() -> None:
    with pytest.raises(UsageError, match="improves no other map"):
        lay_out(map_of(spelt(stage(1))), COMPARE)


@pytest.mark.parametrize("to", ["svg", "html", "md"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_is_spelt_in_every_format(to: str, theme: str) -> None:
    journey_map = example(IMPROVED[0])
    assert journey_map.journey.journey.split(",")[0] in render(journey_map, to, replace(COMPARE, theme=theme))


@pytest.mark.parametrize(
    ("resolved", "critical", "said"),
    [
        (1, 2, "One of the two critical pain points disappears."),
        (2, 3, "Two of the three critical pain points disappear."),
        (4, 5, "4 of the 5 critical pain points disappear."),
        (0, 2, "No critical pain point disappears."),
        (1, 1, "The one critical pain point disappears."),
        (3, 3, "All 3 critical pain points disappear."),
    ],
)
def test_the_headline_counts_critical_pain_points_in_a_sentence(resolved: int, critical: int, said: str) -> None:
    def spelt(gone: int) -> str:
        pains = [
            f"{{pain_point: It hurts {'abcdef'[at] * 6}, severity: critical{', status: resolved' * (at < gone)}}}"
            for at in range(critical)
        ]
        return f"journey: A\nstages: [{{stage: One, pain_points: [{', '.join(pains)}]}}]\n"

    assert headline(compare([map_of(spelt(0))], map_of(spelt(resolved)))) == said
