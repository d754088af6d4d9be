"""Falls of the curve, and what is remembered of a journey."""

from __future__ import annotations

import pytest

from cjmap.figures.curve import arcs_of, drops_of, peak_end_of
from sheets import map_of


def falls(text: str) -> list[tuple[str, str, float]]:
    return [(drop.before.name, drop.after.name, drop.size) for drop in drops_of(map_of(text))]


def test_a_fall_leads_from_a_place_to_the_next_that_has_a_score() -> None:
    text = """
    journey: A
    stages:
      - stage: One
        touchpoints: [{touchpoint: Hears, emotion: 1}, Walks, {touchpoint: Waits, emotion: -1.5}]
      - {stage: Two, emotion: -2}
    """
    assert falls(text) == [("Hears", "Waits", 2.5), ("Waits", "Two", 0.5)]


def test_a_fall_follows_the_way_and_not_the_page() -> None:
    text = """
    journey: A
    stages:
      - stage: One
        touchpoints:
          - {touchpoint: Asks, id: asks, emotion: 1, next: [{to: leaves}, {to: pays}]}
          - {touchpoint: Pays, id: pays, emotion: 2, next: []}
          - {touchpoint: Leaves, id: leaves, emotion: -2, next: []}
    """
    assert falls(text) == [("Asks", "Leaves", 3)]


@pytest.mark.parametrize(("scores", "wanted"), [((-2, 1, 1), -0.5), ((1, 2, 0), 1.0)])
def test_the_strongest_and_the_last_feeling_are_remembered(scores: tuple[float, ...], wanted: float) -> None:
    stages = "".join(f"\n  - {{stage: S{at}, emotion: {score}}}" for at, score in enumerate(scores))
    assert peak_end_of(map_of(f"journey: A\nstages:{stages}\n")) == wanted


def test_without_scores_nothing_is_known() -> None:
    journey_map = map_of("journey: A\nstages: [One, Two]\n")
    assert peak_end_of(journey_map) is None
    assert drops_of(journey_map) == []


PEOPLE = "personas: [{persona: Eva, id: eva}, {persona: Marco, id: marco}]"


def test_each_persona_falls_along_their_own_way() -> None:
    text = f"""
    journey: A
    {PEOPLE}
    stages:
      - {{stage: One, emotion: {{eva: 2, marco: 1}}}}
      - {{stage: Hers, personas: eva, emotion: 1}}
      - {{stage: His, personas: marco, emotion: -2}}
      - {{stage: Both, emotion: {{eva: 0, marco: 0}}}}
    """
    found = [(drop.before.name, drop.after.name, drop.size, drop.persona) for drop in drops_of(map_of(text))]
    assert found == [("One", "Hers", 1, "eva"), ("Hers", "Both", 1, "eva"), ("One", "His", 3, "marco")]


def test_a_way_back_is_no_fall() -> None:
    text = """
    journey: A
    stages:
      - {stage: One, emotion: -2}
      - {stage: Two, emotion: 2, next: [{to: one}, {to: three}]}
      - {stage: Three, emotion: 1}
    """
    assert falls(text) == [("Two", "Three", 1)]


def test_what_a_stage_feels_stands_for_all_its_alternatives() -> None:
    text = """
    journey: A
    stages:
      - {stage: One, emotion: 2}
      - {stage: Two, order: any, touchpoints: [Phones, Writes], emotion: 1}
      - {stage: Three, emotion: -1}
    """
    assert falls(text) == [("One", "Two", 1), ("Two", "Three", 2)]


def test_an_arc_ends_where_nothing_more_is_scored() -> None:
    text = """
    journey: A
    stages:
      - {stage: One, emotion: [1, -1], next: [{to: two}, {to: three}]}
      - {stage: Two, emotion: 2, next: []}
      - {stage: Three, emotion: {either: [1, -2]}}
      - Four
    """
    (arc,) = arcs_of(map_of(text))
    assert [point.place.name for point in arc.ends] == ["Two", "Three"]
    assert arc.moments == [1, -1, 2, -0.5]


def test_what_personas_remember_is_averaged() -> None:
    text = f"""
    journey: A
    {PEOPLE}
    stages:
      - {{stage: One, emotion: {{eva: 2, marco: -2}}}}
      - {{stage: Two, emotion: {{eva: 1}}}}
    """
    assert peak_end_of(map_of(text)) == (1.5 + -2) / 2


def test_nobody_falls_past_a_stage_of_their_own() -> None:
    text = """
    journey: A
    personas: [{persona: Eva, id: eva}, {persona: Marco, id: marco}]
    stages:
      - {stage: One, emotion: {eva: 1, marco: 2}}
      - {stage: Two, personas: [marco], emotion: {marco: 1}}
      - {stage: Three, emotion: {eva: 1, marco: 0}}
    """
    assert falls(text) == [("One", "Two", 1), ("Two", "Three", 1)]
