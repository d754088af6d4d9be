"""The numbers of a map: how many of what, how much of it is researched, its highs and lows, whether it is fresh."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from cjmap.figures.counts import counts_of, named
from cjmap.figures.curve import mean_of
from cjmap.figures.evidence import evidence_of
from cjmap.figures.review import review_of
from cjmap.figures.story import story_of
from extremes import spelt, stages
from sheets import TODAY, map_of


def pain(name: str, **more: Any) -> dict[str, Any]:
    return {"pain_point": name, "id": name, **more}


def test_everything_is_counted_once() -> None:
    made = [
        {"stage": "A", "channel": "phone", "moment_of_truth": True, "pain_points": pain("p", severity="major")},
        {"stage": "B", "touchpoints": [
            {"touchpoint": "T", "channel": ["phone", "email"], "pain_points": [{"same_as": "p"}, pain("q")],
             "backstage": {"text": "Till", "pain_points": pain("r", severity="critical")},
             "opportunities": [{"opportunity": name, "owner": "Ines"} for name in "ou"]},
            {"touchpoint": "U", "pain_points": [], "opportunities": "v"}]},
    ]  # fmt: skip
    counts = counts_of(map_of(spelt(made, pain_points=pain("s", severity="major"))))
    assert (counts.stages, counts.touchpoints, len(counts.moments_of_truth)) == (2, 2, 1)
    assert (counts.pain_points, counts.severities) == (4, {"critical": 1, "major": 2})
    assert (counts.opportunities, counts.owners, counts.channels) == (3, 1, 2)


def test_severities_are_told_from_the_worst_down() -> None:
    made = [{"stage": "A", "pain_points": [pain("p", severity="minor"), pain("q", severity="critical")]}]
    assert list(counts_of(map_of(spelt(made))).severities) == ["critical", "minor"]


def test_an_empty_map_counts_to_nothing() -> None:
    journey_map = map_of(spelt(["A"]))
    assert counts_of(journey_map) == (1, 0, (), 0, {}, 0, 0, 0)
    assert (evidence_of(journey_map), evidence_of(journey_map).share) == ((0, 0, 0), None)
    story = story_of(journey_map)
    assert (story.moments, story.peak, story.low, mean_of(journey_map)) == ((), None, None, None)


@pytest.mark.parametrize(
    ("count", "name", "called"),
    [(0, "stage", "stages"), (1, "stage", "stage"), (2, "opportunity", "opportunities"),
     (1, "moment of truth", "moment of truth"), (3, "moment of truth", "moments of truth")],
)  # fmt: skip
def test_one_thing_is_called_by_its_name_and_several_by_their_plural(count: int, name: str, called: str) -> None:
    assert named(count, name) == called


SOURCES = {"talks": {"kind": "interview", "n": 12}}


@pytest.mark.parametrize(
    ("place", "claims", "cited", "assumed"),
    [
        ({"emotion": -1}, 1, 0, 0),
        ({"emotion": {"score": -1, "evidence": ["talks"]}}, 1, 1, 0),
        ({"emotion": [1, {"score": -1, "evidence": ["talks"]}]}, 2, 1, 0),
        ({"emotion": {"either": [1, -1], "evidence": ["talks"]}}, 1, 1, 0),
        ({"pain_points": [pain("p", evidence=["talks"]), pain("q", assumed=True), {"same_as": "p"}]}, 2, 1, 1),
        ({"quotes": ["Never again", {"text": "Fine", "evidence": ["talks"]}]}, 2, 1, 0),
        ({"metrics": {"csat": {"value": "61%", "evidence": ["talks"]}, "nps": {"target": 30}}}, 1, 1, 0),
        ({"actions": "Pays", "thoughts": "Hm", "goal": "Eat", "backstage": "Till"}, 0, 0, 0),
        ({"pain_points": pain("p", assumed=False)}, 1, 0, 0),
    ],
)
def test_claims_are_what_a_reader_asks_says_who_of(
    place: dict[str, Any], claims: int, cited: int, assumed: int
) -> None:
    share = evidence_of(map_of(spelt([{"stage": "A", **place}, "B"], sources=SOURCES)))
    assert share == (claims, cited, assumed)
    assert share.share == (cited / claims if claims else None)


def test_evidence_of_the_map_is_not_that_of_every_claim() -> None:
    assert evidence_of(map_of(spelt(stages(2, emotion=1), sources=SOURCES, evidence=["talks"]))) == (2, 0, 0)


def test_the_story_has_its_first_peak_and_its_first_low() -> None:
    made = [{"stage": name, "emotion": score} for name, score in (("A", 1), ("B", -2), ("C", 2), ("D", 2), ("E", -2))]
    journey_map = map_of(spelt(made))
    story = story_of(journey_map)
    assert story.peak is not None
    assert story.low is not None
    assert (getattr(story.peak.place, "stage", ""), story.peak.position, story.peak.written) == ("C", 2, "+2")
    assert (getattr(story.low.place, "stage", ""), story.low.position, story.low.written) == ("B", -2, "−2")
    assert mean_of(journey_map) == pytest.approx(0.2)


def test_the_story_is_told_on_the_scale_of_the_map_and_compared_on_the_common_one() -> None:
    story = story_of(map_of(spelt(stages(1, emotion=2), emotion_scale={"worst": 5, "best": 1})))
    assert [(one.position, one.written) for one in story.moments] == [(1, "2")]


def test_moves_outcomes_and_personas_are_all_moments_of_the_story() -> None:
    people = [{"persona": "Eva", "id": "eva"}, {"persona": "Marco", "id": "marco"}]
    made = [{"stage": "A", "emotion": {"eva": [1, 2], "marco": {"either": [0, -1]}}}, {"stage": "B", "emotion": -2}]
    journey_map = map_of(spelt(made, personas=people))
    assert [one.position for one in story_of(journey_map).moments] == [1, 2, 0, -1, -2]
    assert [one.position for one in story_of(journey_map, "eva").moments] == [1, 2, -2]


def test_words_without_a_score_are_no_moments() -> None:
    assert story_of(map_of(spelt(stages(1, emotion="thoughtful")))).moments == ()


@pytest.mark.parametrize(
    ("dates", "due", "overdue"),
    [
        ({}, None, False),
        ({"reviewed": "2026-08-24"}, None, False),
        ({"review_every": "90d"}, None, False),
        ({"reviewed": "2026-08-24", "review_every": "90d"}, date(2026, 11, 22), False),
        ({"reviewed": "2026-08-23", "review_every": "90d"}, date(2026, 11, 21), True),
        ({"reviewed": "2026-08-24", "review_every": "30-90 d"}, date(2026, 11, 22), False),
        ({"reviewed": "2026-08-24", "review_every": "ongoing"}, None, False),
        ({"reviewed": "2026-08-24", "review_every": "999999999999d"}, date(2126, 7, 31), False),
    ],
)
def test_a_review_is_overdue_the_day_after_it_was_due(dates: dict[str, str], due: date | None, overdue: bool) -> None:
    review = review_of(map_of(spelt(["A"], **dates)), TODAY)
    assert (review.last, review.due, review.overdue) == (dates.get("reviewed"), due, overdue)


def test_a_month_or_a_quarter_is_a_date_too() -> None:
    for written in ("2026-08", "2026-Q3"):
        assert review_of(map_of(spelt(["A"], reviewed=written, review_every="1d")), TODAY).overdue


def test_the_rhythm_of_the_project_holds_where_a_map_has_none() -> None:
    assert review_of(map_of(spelt(["A"], reviewed="2026-01-01"), "review_every: 90d"), TODAY).overdue
    assert not review_of(
        map_of(spelt(["A"], reviewed="2026-01-01", review_every="999d"), "review_every: 90d"), TODAY
    ).overdue
