"""What is felt where: scores on the scale of the map, words with and without scores, moves, outcomes, personas."""

from __future__ import annotations

from typing import Any

import pytest

from cjmap.model.build import build_journey, build_project
from cjmap.model.feelings import Feeling, felt, mean_position, score_of_word
from cjmap.model.map import JourneyMap
from cjmap.model.scale import Scale
from cjmap.source.yaml import parse_yaml


def read(text: str, project: str = "") -> JourneyMap:
    shared = build_project(parse_yaml(project, "cjmap.yaml"))[0] if project else None
    journey_map, found = build_journey(parse_yaml(text, "a.cjm.yaml"), "a", shared)
    assert journey_map is not None
    assert [one for one in found if one.severity != "info"] == []
    return journey_map


def moves(emotion: str, head: str = "personas: [Eva, Marco]", persona: str | None = None) -> list[tuple[Feeling, ...]]:
    journey_map = read(f"journey: x\n{head}\nstages:\n  - stage: y\n    emotion: {emotion}\n")
    return felt(journey_map, journey_map.stages[0].emotion, persona)


def positions(emotion: str, head: str = "personas: [Eva, Marco]", persona: str | None = None) -> list[Any]:
    return [tuple(one.position for one in move) for move in moves(emotion, head, persona)]


def test_a_score_is_a_position() -> None:
    assert positions("-1") == [(-1,)]
    assert positions("{score: 1.5, feeling: glad}") == [(1.5,)]


def test_a_list_is_moves_in_order() -> None:
    assert positions("[1, -1, {either: [0, 2]}]") == [(1,), (-1,), (0, 2)]


def test_outcomes_are_felt_at_the_same_moment() -> None:
    (outcomes,) = moves("{either: [{score: 1, when: paid}, {score: -2, when: blocked}]}")
    assert [(one.position, one.when) for one in outcomes] == [(1, "paid"), (-2, "blocked")]


def test_outcomes_of_different_length_end_when_they_end() -> None:
    assert positions("{either: [[1, 2], -1]}") == [(1, -1), (2,)]


def test_each_persona_feels_their_own() -> None:
    assert positions("{eva: -1, marco: [0, 2]}", persona="eva") == [(-1,)]
    assert positions("{eva: -1, marco: [0, 2]}", persona="marco") == [(0,), (2,)]
    assert positions("{eva: -1}", persona="marco") == []
    assert positions("-1", persona="marco") == [(-1,)]


def test_nothing_felt_is_no_feeling() -> None:
    assert positions("[]") == []
    assert positions("{none: Nobody asked}") == []
    assert positions("") == []


def test_a_word_without_a_score_has_no_position() -> None:
    ((feeling,),) = moves("thoughtful")
    assert (feeling.position, feeling.word, feeling.written, feeling.is_marked) == (None, "thoughtful", "", False)


def test_a_range_may_stand_alone_and_in_any_order() -> None:
    ((feeling,),) = moves("{range: [2, -1]}")
    assert (feeling.position, feeling.low, feeling.high) == (None, -1, 2)


@pytest.mark.parametrize(
    ("scale", "score", "position", "written"),
    [
        ("{worst: 1, best: 5}", "4", 1, "4"),
        ("{worst: 1, best: 5}", "1", -2, "1"),
        ("{worst: 5, best: 1}", "5", -2, "5"),
        ("{worst: 5, best: 1}", "2.5", 0.5, "2.5"),
        ("{worst: -5, best: 5}", "5", 2, "+5"),
        ("{worst: 0, best: 10}", "5", 0, "5"),
        ("{worst: 2, best: -2}", "-1", 1, "−1"),
        ("{worst: -2, best: 2}", "–1,5", -1.5, "−1.5"),
    ],
)
def test_scores_are_mapped_and_printed_as_written(scale: str, score: str, position: float, written: str) -> None:
    ((feeling,),) = moves(score, f"emotion_scale: {scale}")
    assert (feeling.position, feeling.written) == (position, written)


def test_a_declared_word_prints_its_score_on_the_scale_of_the_map() -> None:
    ((feeling,),) = moves("anxious", "emotion_scale: {worst: 1, best: 5}\nemotion_words: {anxious: 2}")
    assert (feeling.position, feeling.written) == (-1, "2")


def test_words_are_on_the_scale_of_the_file_that_declares_them() -> None:
    text = (
        "journey: x\nemotion_words: {glad: 10}\nemotion_scale: {worst: 0, "
        "best: 10}\nstages: [{stage: a, emotion: [anxious, glad]}]"
    )
    journey_map = read(text, "emotion_words: {anxious: 1}\nemotion_scale: {worst: 1, best: 5}")
    found = felt(journey_map, journey_map.stages[0].emotion)
    assert [(one.position, one.written) for (one,) in found] == [(-2, "0"), (2, "10")]


def test_the_words_of_the_map_win() -> None:
    journey_map = read(
        "journey: x\nemotion_words: {so: 2}\nstages: [{stage: a, emotion: so}]", "emotion_words: {so: -2}"
    )
    assert felt(journey_map, journey_map.stages[0].emotion)[0][0].position == 2


WORDS = {
    "anxious": -1.0,
    "very anxious": -2.0,
    "glad": 1.0,
    "looking forward": 1.5,
    "😞": -1.5,
    "不安": -1.0,
    "ok": 0.0,
}


@pytest.mark.parametrize(
    ("feeling", "score"),
    [
        ("anxious", -1),
        ("ANXIOUS", -1),
        ("  anxious ", -1),
        ("a bit anxious", -1),
        ("anxious, tired", -1),
        ("(anxious)", -1),
        ("very anxious", -2),
        ("very anxious indeed", -2),
        ("anxious but glad", None),
        ("gladly", None),
        ("unanxious", None),
        ("booking", None),
        ("really looking forward to it", 1.5),
        ("😞", -1.5),
        ("😞️", -1.5),
        ("tired 😞", -1.5),
        ("tired😞", -1.5),
        ("とても不安です", -1),
        ("", None),
        ("bored", None),
    ],
)
def test_a_word_matches_whole_or_by_the_one_declared_word_in_it(feeling: str, score: float | None) -> None:
    assert score_of_word(WORDS, feeling, "en") == score


def test_the_mean_is_that_of_everything_felt() -> None:
    journey_map = read(
        "journey: x\npersonas: [Eva, Marco]\nstages: [{stage: a, "
        "emotion: {eva: [0, 1], marco: -2}}, {stage: b, emotion: hm}]"
    )
    first, second = journey_map.stages
    assert mean_position(journey_map, first, "eva") == 0.5
    assert mean_position(journey_map, first) == pytest.approx(-1 / 3)
    assert mean_position(journey_map, second) is None


def test_a_scale_is_printed_with_signs_only_where_it_crosses_zero() -> None:
    assert str(Scale(-2, 2)) == "−2…+2"
    assert str(Scale(1, 5)) == "1…5"
    assert str(Scale(0, 10)) == "0…10"
    assert str(Scale(5, 1)) == "5…1"
    assert Scale(5, 1).score(Scale(5, 1).position(2)) == 2


def test_a_range_with_one_end_unreadable_is_no_range() -> None:
    text = "journey: x\nstages: [{stage: a, emotion: {score: 1, range: [low, 2]}}]"
    journey_map, found = build_journey(parse_yaml(text, "a.cjm.yaml"), "a")
    assert journey_map is not None
    assert [one.code for one in found] == ["wrong-type"]
    ((feeling,),) = felt(journey_map, journey_map.stages[0].emotion)
    assert (feeling.position, feeling.low, feeling.high) == (1, None, None)
