"""Where personas feel apart: only they who have a score at a place count, and the gap is between worst and best."""

from __future__ import annotations

from cjmap.model.apart import apart_on, widest_in
from cjmap.model.map import JourneyMap
from sheets import map_of

THREE = """
journey: A pizza night
personas:
  - {persona: Eva}
  - {persona: Tom}
  - {persona: Nadia}
stages:
  - stage: Orders
    touchpoints:
      - touchpoint: Reads the menu
        emotion: {eva: -1.5, tom: -1, nadia: 0.5}
      - touchpoint: Asks the waiter
        emotion: {eva: 0.5, tom: 1}
  - stage: Waits
    touchpoints:
      - touchpoint: Waits for the pizza
        emotion: {eva: 0, tom: -1.5, nadia: 1.5}
      - touchpoint: Eats
        emotion: {eva: 2, tom: 1, nadia: 1}
  - stage: Tells others
    emotion: {eva: 1}
  - stage: Comes back
"""


def told(journey_map: JourneyMap) -> list[tuple[str, float, list[str]]]:
    return [(one.place.name, one.gap, [who.persona for who, _ in one.felt]) for one in apart_on(journey_map)]


def test_every_place_tells_who_feels_worst_and_who_best() -> None:
    assert told(map_of(THREE)) == [
        ("Reads the menu", 2.0, ["Eva", "Tom", "Nadia"]),
        ("Asks the waiter", 0.5, ["Eva", "Tom"]),
        ("Waits for the pizza", 3.0, ["Tom", "Eva", "Nadia"]),
        ("Eats", 1.0, ["Tom", "Nadia", "Eva"]),
        ("Tells others", 0.0, ["Eva"]),
    ]


def test_the_widest_gap_of_a_stage_is_found_and_more_than_half_of_the_scale_is_wide() -> None:
    journey_map = map_of(THREE)
    widest = [widest_in(journey_map, stage) for stage in journey_map.stages]
    assert [one and one.place.name for one in widest] == [
        "Reads the menu", "Waits for the pizza", "Tells others", None,
    ]  # fmt: skip
    assert [one.is_wide for one in widest if one] == [False, True, False]


def test_a_place_of_several_comes_before_one_that_a_persona_has_alone() -> None:
    text = """
journey: J
personas: [{persona: Eva}, {persona: Tom}]
stages:
  - stage: S
    touchpoints:
      - {touchpoint: Alone, emotion: {eva: -2}}
      - {touchpoint: Together, emotion: {eva: 1, tom: 1}}
"""
    journey_map = map_of(text)
    found = widest_in(journey_map, journey_map.stages[0])
    assert found is not None
    assert found.place.name == "Together"


def test_where_all_feel_the_same_nobody_is_apart() -> None:
    text = "journey: J\npersonas: [{persona: Eva}, {persona: Tom}]\nstages: [{stage: S, emotion: 1}]"
    assert apart_on(map_of(text)) == []
