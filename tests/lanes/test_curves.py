"""The curve runs along the ways people take: smooth where one feeling follows one, forked where outcomes differ."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from cjmap.drawing.shapes import Circle
from cjmap.lanes.emotion import LANE
from cjmap.lanes.kit.canvas import HEIGHT, mark_shape
from cjmap.lanes.kit.curves import Curve, curves_of, unmarked
from cjmap.lanes.kit.feelings import label_curves
from cjmap.lanes.kit.frame import Frame, box_of, places_of
from cjmap.lanes.kit.labels import Placer
from cjmap.model.feelings import felt
from cjmap.model.settings import LaneSpec
from cjmap.model.trail import people_of
from extremes import spelt, stages, touchpoint
from geometry import texts_of
from maps import journey_yaml
from sheets import frame_of


def frame(*places: Any, **more: Any) -> Frame:
    """A map with a stage for each emotion, or for each stage given whole."""
    made = [place if isinstance(place, dict) and "stage" in place else {"stage": f"S{at}", "emotion": place}
            for at, place in enumerate(places)]  # fmt: skip
    return frame_of(spelt(made, **more))


def curve(*places: Any, **more: Any) -> Curve:
    (found,) = curves_of(frame(*places, **more))
    return found


def runs(drawn: Curve) -> list[list[float]]:
    return [[mark.position for mark in run] for run in drawn.runs]


def forks(drawn: Curve) -> list[tuple[float, float]]:
    return [(one.position, other.position) for one, other in drawn.forks]


def either(*scores: float) -> dict[str, Any]:
    return {"either": [{"score": score} for score in scores]}


def stage(name: str, *touchpoints: Any, **more: Any) -> dict[str, Any]:
    return {"stage": name, "touchpoints": list(touchpoints), **more}


def feels(name: str, score: Any, **more: Any) -> dict[str, Any]:
    return touchpoint(name, emotion=score, **more)


def test_feelings_that_follow_each_other_are_one_run() -> None:
    assert runs(curve(-1, 0, 2)) == [[-1, 0, 2]]


def test_a_place_without_a_score_is_passed_through() -> None:
    assert runs(curve(-1, "thoughtful", [], 2)) == [[-1, 2]]


def test_moves_within_a_place_follow_each_other_from_left_to_right() -> None:
    drawn = curve(1, [0, -2, 1])
    assert runs(drawn) == [[1, 0, -2, 1]]
    assert [mark.x for mark in drawn.marks] == sorted({mark.x for mark in drawn.marks})


def test_outcomes_fork_and_meet_again() -> None:
    drawn = curve(1, either(2, -2), 0)
    assert runs(drawn) == [[1], [2], [-2], [0]]
    assert forks(drawn) == [(1, 2), (1, -2), (2, 0), (-2, 0)]


def test_outcomes_at_the_start_and_at_the_end() -> None:
    assert forks(curve(either(2, -2), 0)) == [(2, 0), (-2, 0)]
    assert forks(curve(0, either(2, -2))) == [(0, 2), (0, -2)]


def test_outcomes_of_different_length_meet_at_the_next_place() -> None:
    drawn = curve(0, {"either": [[1, 2], -1]}, 0)
    assert forks(drawn) == [(0, 1), (0, -1), (1, 2), (-1, 2)]
    assert runs(drawn) == [[0], [1], [-1], [2, 0]]


def test_alternatives_fork_the_curve_and_it_does_not_run_through_both() -> None:
    drawn = curve(0, stage("Try", feels("Phone", -1), feels("Web", 1), order="any"), 2)
    assert runs(drawn) == [[0], [-1], [1], [2]]
    assert forks(drawn) == [(0, -1), (0, 1), (-1, 2), (1, 2)]


def test_a_jump_leaves_out_what_it_jumps_over() -> None:
    drawn = curve(stage("A", feels("T", 0, next="v"), feels("U", -2, next=[]), feels("V", 1)))
    assert runs(drawn) == [[0, 1], [-2]]
    assert forks(drawn) == []


def test_a_way_back_is_not_drawn() -> None:
    assert runs(curve(stage("A", feels("T", 0), feels("U", 1, next=["t", "v"]), feels("V", 2)))) == [[0, 1, 2]]


def test_the_curve_ends_where_the_journey_does() -> None:
    assert runs(curve(stage("A", feels("T", 0), feels("U", 1, next="end")), 2)) == [[0, 1], [2]]


def test_a_stage_speaks_where_its_touchpoints_are_silent() -> None:
    silent = stage("A", "T", "U", emotion=-1)
    assert runs(curve(silent, 1)) == [[-1, 1]]
    drawn = frame(silent)
    assert curves_of(drawn)[0].marks[0].x == drawn.boxes[0].middle


def test_a_stage_is_told_beside_the_curve_where_its_touchpoints_speak() -> None:
    drawn = frame(stage("A", feels("T", 1), feels("U", "thoughtful"), emotion=-1))
    assert runs(curves_of(drawn)[0]) == [[1]]
    told = [(type(place).__name__, feeling.position) for place, feeling in unmarked(drawn, drawn.boxes[0], None)]
    assert told == [("Stage", -1), ("Touchpoint", None)]


def test_words_without_scores_make_no_curve() -> None:
    assert curves_of(frame("thoughtful", "calm")) == []


def test_declared_words_make_a_curve() -> None:
    assert runs(curve("glad", "anxious", emotion_words={"glad": 1, "anxious": -1})) == [[1, -1]]


EVA_AND_MARCO = {"personas": [{"persona": "Eva", "id": "eva"}, {"persona": "Marco", "id": "marco"}]}


def test_each_persona_has_a_curve_where_feelings_are_told_so() -> None:
    eva, marco = curves_of(frame({"eva": 1, "marco": -1}, 0, {"eva": 2}, **EVA_AND_MARCO))
    assert eva.persona is not None
    assert (eva.persona.id, runs(eva)) == ("eva", [[1, 0, 2]])
    assert runs(marco) == [[-1, 0]]


def test_everybody_shares_a_curve_otherwise() -> None:
    drawn = frame(1, -1, **EVA_AND_MARCO)
    assert people_of(drawn.map) == [None]
    assert [one.persona for one in curves_of(drawn)] == [None]


def test_who_does_not_come_here_feels_nothing_here() -> None:
    made = [{"stage": "A", "emotion": {"eva": 1, "marco": -1}}, {"stage": "B", "emotion": 2, "personas": ["eva"]}]
    eva, marco = curves_of(frame(*made, **EVA_AND_MARCO))
    assert (runs(eva), runs(marco)) == ([[1, 2]], [[-1]])


def test_who_goes_his_own_way_between_shared_stages_has_one_curve() -> None:
    made = [
        {"stage": "A", "emotion": {"eva": 1, "marco": -1}},
        {"stage": "B", "emotion": {"marco": -2}, "personas": ["marco"]},
        {"stage": "C", "emotion": {"eva": 2, "marco": 1}},
    ]
    eva, marco = curves_of(frame(*made, **EVA_AND_MARCO))
    assert (runs(eva), runs(marco)) == ([[1, 2]], [[-1, -2, 1]])
    assert not marco.forks


@pytest.mark.parametrize("count", [1, 4, 9])
def test_every_scored_touchpoint_has_a_mark_within_its_column(count: int) -> None:
    drawn = frame_of(spelt(stages(3, count, emotion=1)))
    marks = curves_of(drawn)[0].marks
    assert len(marks) == 3 * count
    for at, mark in enumerate(marks):
        box = drawn.boxes[at // count]
        assert box.x < mark.x < box.end


def told_at(drawn: Frame, who: str | None) -> Iterator[int]:
    """The emotions felt by somebody, wherever they come, by identity."""
    for box in drawn.boxes:
        for place in places_of(box.stage):
            comes = who is None or all(who in (one.personas or [who]) for one in (box.stage, place))
            if comes:
                yield from (id(one.emotion) for move in felt(drawn.map, place.emotion, who) for one in move)


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(journey_yaml(most_stages=5, most_touchpoints=4))
def test_runs_go_forward_and_no_feeling_is_lost(text: str) -> None:
    drawn = frame_of(text)
    for persona in people_of(drawn.map):
        found = [one for one in curves_of(drawn) if one.persona is persona]
        marks = [mark for one in found for mark in one.marks]
        shown = [id(mark.feeling.emotion) for mark in marks]
        for box in drawn.boxes:
            shown += [id(feeling.emotion) for _, feeling in unmarked(drawn, box, persona)]
        assert sorted(shown) == sorted(told_at(drawn, persona.id if persona else None))
        for run in (run for one in found for run in one.runs):
            assert [mark.x for mark in run] == sorted({mark.x for mark in run})
        in_runs = [id(mark) for one in found for run in one.runs for mark in run]
        assert len(in_runs) == len(set(in_runs))
        assert all(mark.x < other.x for one in found for mark, other in one.forks)


def test_equal_scores_of_personas_stand_side_by_side_and_the_rest_in_the_middle() -> None:
    people = ["Ada", "Bo", "Cy"]
    feelings = [{"ada": 1, "bo": 1, "cy": -1}, {"ada": 1, "bo": 0.9, "cy": 1}, {"ada": 2, "bo": 1, "cy": 0}]
    drawn = curves_of(frame(*feelings, personas=people))
    asides = [[mark.aside for mark in one.marks] for one in drawn]
    assert asides == [[-6.5, -13, 0], [6.5, 0, 0], [0, 13, 0]]
    middles = {tuple(mark.middle for mark in one.marks) for one in drawn}
    assert len(middles) == 1


def test_a_score_that_several_share_without_a_word_is_said_once() -> None:
    shared = {"ada": 1, "bo": 1, "cy": {"score": 1, "feeling": "glad"}}
    sheet = frame(shared, {"ada": 1, "bo": 0, "cy": 2}, personas=["Ada", "Bo", "Cy"])
    curves = curves_of(sheet)
    labels, homeless = label_curves(sheet, curves, Placer(sheet.start, sheet.end, 6, HEIGHT - 6))
    assert not homeless
    said = sorted((label.score, label.is_shared) for mark, label, _ in labels if mark.place is sheet.map.stages[0])
    assert [one for one in said if one[0]] == [("+1", False), ("+1", True)]


@pytest.mark.parametrize(
    ("people", "called"),
    [
        (["Ada Byron", "Bo Li"], ["Ada", "Bo"]),
        (["Ada Byron", "Ada Lovelace"], ["Ada Byron", "Ada Lovelace"]),
        (["Owners of small shops", "First-time buyers"], ["Owners of small shops", "First-time buyers"]),
        (["山田 花子", "Bo"], ["山田 花子", "Bo"]),
        (["Dr. Ana Ruiz", "Mr. Bo Lee"], ["Dr. Ana Ruiz", "Mr. Bo Lee"]),
    ],
)
def test_people_are_called_by_their_first_names_and_groups_by_theirs(people: list[str], called: list[str]) -> None:
    sheet = frame(1, personas=people)
    assert [sheet.called(one) for one in sheet.map.personas] == called


@pytest.mark.parametrize(("width", "rows"), [(400.0, 2), (1200.0, 1)])
def test_cards_stand_in_one_row_above_the_curve_where_there_is_room(width: float, rows: int) -> None:
    sheet = frame(stage("S", *(feels(f"T{number}", 1) for number in range(6))))
    slots = box_of(sheet.map.stages[0], 0, width).slots
    assert max(slot.row for slot in slots) + 1 == rows
    assert all(slot.curve == slot.middle for slot in slots) is (rows == 1)


def test_what_is_assumed_has_a_dashed_ring() -> None:
    sheet = frame({"score": 1, "assumed": True}, 1)
    (drawn,) = curves_of(sheet)
    rings = [mark_shape(sheet, drawn, mark)[-1] for mark in drawn.marks]
    assert [bool(ring.dash) for ring in rings if isinstance(ring, Circle)] == [True, False]


def test_where_nothing_is_felt_a_dash_says_so() -> None:
    sheet = frame(stage("S", feels("A", 1), touchpoint("B", emotion=[]), touchpoint("C", emotion={"none": "asleep"})))
    row = LANE.words(sheet, LaneSpec(id="emotion"))
    assert [(entry.mark, entry.text) for entry in row.cells[0].entries][1:] == [("T2", "— none"), ("T3", "— asleep")]
    drawn = texts_of(LANE.draw(sheet, LaneSpec(id="emotion")).shapes)
    assert {"— none", "— asleep"} <= {"".join(run.text for run in text.runs) for text in drawn}
