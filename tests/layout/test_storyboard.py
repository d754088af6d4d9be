"""Storyboards: a frame for each touchpoint, in order, with its picture or its place in the landscape of moods."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
import yaml

from cjmap.drawing.shapes import Group, Image, Rect
from cjmap.drawing.sheet import Sheet
from cjmap.layout.kit.poster import poster_frame
from cjmap.layout.kit.scenes import scenes_of
from cjmap.layout.storyboard import MOST
from cjmap.pipeline import lay_out
from extremes import EXTREMES
from geometry import shapes_of, texts_of
from sheets import EXAMPLES, OPTIONS, example, map_of

STORYBOARD = replace(OPTIONS, view="storyboard")
PIZZA = "examples/bella-napoli/pizza-night.cjm.yaml"


def frames_of(sheet: Sheet) -> list[tuple[str, Group]]:
    """The frames in reading order, each with the row it stands in."""
    return [(band.id, one) for band in sheet.bands for one in shapes_of(band.shapes)
            if isinstance(one, Group) and "touchpoint" in one.classes]  # fmt: skip


def box(frame: Group) -> Rect:
    return next(one for one in frame.shapes if isinstance(one, Rect))


def words(shapes: object) -> str:
    return " ".join(text.words for text in texts_of(shapes))  # type: ignore[arg-type]


def map_from(stages: list[object], **more: object):
    return map_of(yaml.safe_dump({"journey": "J", **more, "stages": stages}, allow_unicode=True))


@pytest.mark.parametrize("path", EXAMPLES)
def test_each_touchpoint_has_a_frame_in_order(path: str) -> None:
    journey_map = example(path)
    found = [frame.id for _, frame in frames_of(lay_out(journey_map, STORYBOARD)) if frame.id]
    assert found == [f"t-{one.id}" for one in journey_map.touchpoints]


def test_a_stage_without_touchpoints_has_a_frame_of_its_own() -> None:
    sheet = lay_out(map_from(["First", {"stage": "Second", "touchpoints": ["Does it"]}]), STORYBOARD)
    assert [frame.label for _, frame in frames_of(sheet)] == ["First", "Does it"]


@pytest.mark.parametrize("name", ["60 touchpoints", "17 touchpoints in one stage", "20 stages", "2 personas"])
def test_frames_of_a_row_share_top_and_size_and_follow_each_other(name: str) -> None:
    sheet = lay_out(map_of(EXTREMES[name]), STORYBOARD)
    rows: dict[str, list[Rect]] = {}
    for row, frame in frames_of(sheet):
        rows.setdefault(row, []).append(box(frame))
    for frames in rows.values():
        assert len(frames) <= MOST
        assert len({(one.y, one.height, one.width) for one in frames}) == 1
        assert all(one.x + one.width < other.x for one, other in pairwise(frames))


def test_on_a_sheet_from_the_right_the_first_frame_is_the_rightmost() -> None:
    sheet = lay_out(example("examples/arabic-clinic/first-visit.cjm.yaml"), STORYBOARD)
    first, second = (box(frame) for _, frame in frames_of(sheet)[:2])
    assert first.x > second.x


def test_a_torn_stage_says_that_it_is_continued() -> None:
    sheet = lay_out(map_of(EXTREMES["17 touchpoints in one stage"]), STORYBOARD)
    rows = [band for band in sheet.bands if band.id.startswith("row-")]
    assert ["continued" in words(band.shapes) for band in rows] == [False, True, True, True]
    assert len(frames_of(sheet)) == 17


def test_pictures_are_embedded_with_words_for_them() -> None:
    sheet = lay_out(example(PIZZA), STORYBOARD)
    pictures = {frame.id: one for _, frame in frames_of(sheet) for one in frame.shapes if isinstance(one, Image)}
    assert pictures["t-menu"].alt == "The printed menu, small type, no allergen marks"
    assert all(one.href.startswith("data:image/svg+xml;base64,") for one in pictures.values())


def test_a_frame_says_its_number_title_words_and_feelings() -> None:
    frames = {frame.id: words([frame]) for _, frame in frames_of(lay_out(example(PIZZA), STORYBOARD))}
    for said in ("T8", "Asks the waiter about peanut", "Guest 7", "exposed −1.3", "relieved +0.3"):
        assert said in frames["t-asks"]
    assert "“This crust. I would cross the city for this crust.”" in frames["t-first-bite"].replace("  ", " ")


def test_feelings_of_several_people_say_whose_they_are() -> None:
    sheet = lay_out(example("examples/sneakers/same-sneakers.cjm.yaml"), STORYBOARD)
    told = words([frame for _, frame in frames_of(sheet)])
    assert "Tomasz Zielinski: stuck −1.6" in told


def test_the_words_are_those_of_whoever_feels_most() -> None:
    place = {"stage": "S", "thoughts": {"a": "Fine by me", "b": "Never again"}, "emotion": {"a": 0.5, "b": -2}}
    people = [{"persona": "A", "id": "a"}, {"persona": "B", "id": "b"}]
    (scene,) = scenes_of(poster_frame(map_from([place], personas=people), 1620))
    assert scene.words is not None
    assert (scene.words.text, scene.words.by) == ("Never again", "B")


def test_words_of_a_stage_go_to_its_first_frame_without_any() -> None:
    stage = {"stage": "S", "thoughts": "Of the stage",
             "touchpoints": [{"touchpoint": "One", "thoughts": "Own"}, "Two", "Three"]}  # fmt: skip
    scenes = scenes_of(poster_frame(map_from([stage]), 1620))
    assert [one.words.text if one.words else None for one in scenes] == ["Own", "Of the stage", None]


def test_the_landscape_runs_on_from_frame_to_frame() -> None:
    scenes = scenes_of(poster_frame(example(PIZZA), 1620))
    moods = [one for one in scenes if one.mood is not None]
    assert all(one.edges[1] == other.edges[0] for one, other in pairwise(moods))


def test_a_place_without_a_score_has_no_landscape() -> None:
    (scene,) = scenes_of(poster_frame(map_from([{"stage": "S", "emotion": "thoughtful"}]), 1620))
    assert scene.mood is None
    sheet = lay_out(map_from([{"stage": "S", "emotion": "thoughtful"}]), STORYBOARD)
    ((_, frame),) = frames_of(sheet)
    assert "thoughtful" in words([frame])
    assert not any(one.clip for one in shapes_of([frame]) if isinstance(one, Group))
