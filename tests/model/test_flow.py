"""The ways through a journey: reading order, `next`, sets, tracks, hand-offs."""

from __future__ import annotations

from cjmap.model.build import build_journey
from cjmap.model.flow import entries, stops, ways
from cjmap.source.yaml import parse_yaml


def drawn(text: str, personas: str = "") -> list[str]:
    """Each way as `from > to`, by id."""
    document = parse_yaml(f"journey: x\npersonas: [{personas}]\nstages:\n{text}", "a.cjm.yaml")
    journey_map, found = build_journey(document, "a")
    assert journey_map is not None
    assert [one for one in (*document.diagnostics, *found) if one.severity == "error"] == []
    return [f"{way.start.id} > {way.to.id if way.to else f'({way.out})'}" for way in ways(journey_map)]


def test_touchpoints_and_stages_follow_each_other() -> None:
    assert drawn("- {stage: a, touchpoints: [t, u]}\n- {stage: b}\n- {stage: c, touchpoints: v}") == [
        "t > u",
        "u > b",
        "b > v",
    ]


def test_next_overrides_the_order() -> None:
    text = (
        "- {stage: a, touchpoints: [{touchpoint: t, next: [v, "
        "{to: end, share: 12%}]}, u]}\n- {stage: b, touchpoints: v}"
    )
    assert drawn(text) == ["t > v", "t > (end)", "u > v"]


def test_next_to_nothing_ends_the_journey() -> None:
    assert drawn("- {stage: a, touchpoints: [{touchpoint: t, next: []}, u]}\n- b") == ["u > b"]


def test_next_on_a_stage_speaks_for_its_last_touchpoint() -> None:
    assert drawn("- {stage: a, touchpoints: [t, u], next: stage:c}\n- b\n- c") == ["t > u", "u > c", "b > c"]


def test_the_touchpoint_itself_has_the_last_word() -> None:
    assert drawn("- {stage: a, touchpoints: [t, {touchpoint: u, next: b}], next: c}\n- b\n- c") == [
        "t > u",
        "u > b",
        "b > c",
    ]


def test_next_means_the_touchpoint_before_the_stage() -> None:
    text = (
        "- {stage: x, touchpoints: [{touchpoint: y, id: same, next: [same, "
        "stage:same]}]}\n- {stage: z, id: same, touchpoints: [w]}"
    )
    assert drawn(text) == ["same > same", "same > w"]


def test_next_to_a_stage_leads_to_its_first_touchpoint() -> None:
    assert drawn("- {stage: a, next: c}\n- b\n- {stage: c, touchpoints: [t, u]}") == ["a > t", "b > t", "t > u"]


def test_a_hand_off_leaves_the_map() -> None:
    assert drawn("- {stage: a, next: journey:delivery}\n- b") == ["a > (delivery)"]


def test_loops_are_ways_like_others() -> None:
    assert drawn("- {stage: a, touchpoints: [t, {touchpoint: u, next: [t, v]}, v]}") == ["t > u", "u > t", "u > v"]


def test_a_set_is_entered_and_left_as_a_whole() -> None:
    text = "- a\n- {stage: b, order: any, touchpoints: [t, u]}\n- c"
    assert drawn(text) == ["a > t", "a > u", "t > c", "u > c"]


def test_in_a_set_only_next_draws_arrows() -> None:
    text = "- a\n- {stage: b, order: any, touchpoints: [{touchpoint: t, next: u}, u, v]}\n- c"
    assert drawn(text) == ["a > t", "a > v", "t > u", "u > c", "v > c"]


def test_next_on_a_set_speaks_for_all_of_it() -> None:
    assert drawn("- {stage: b, order: any, touchpoints: [t, u], next: d}\n- c\n- d") == ["t > d", "u > d", "c > d"]


def test_a_set_whose_members_lead_to_each_other_is_entered_anywhere() -> None:
    text = "- a\n- {stage: b, order: any, touchpoints: [{touchpoint: t, next: u}, {touchpoint: u, next: t}]}"
    assert drawn(text) == ["a > t", "a > u", "t > u", "u > t"]


def test_stages_of_disjoint_personas_are_separate_tracks() -> None:
    text = (
        "- {stage: a, personas: eva}\n- {stage: b, personas: marco}\n"
        "- {stage: c, personas: eva}\n- {stage: d, personas: marco}"
    )
    assert drawn(text, "eva, marco") == ["a > c", "b > d"]


def test_tracks_part_and_come_together() -> None:
    text = "- a\n- {stage: b, personas: eva}\n- {stage: c, personas: marco}\n- d"
    assert drawn(text, "eva, marco") == ["a > b", "a > c", "b > d", "c > d"]


def test_next_joins_tracks() -> None:
    text = "- {stage: a, personas: eva, next: b}\n- {stage: b, personas: marco}"
    assert drawn(text, "eva, marco") == ["a > b"]


def test_a_stage_without_touchpoints_is_a_stop_of_its_own() -> None:
    journey_map, _ = build_journey(parse_yaml("journey: x\nstages: [a]", "a"), "a")
    assert journey_map
    assert stops(journey_map.stages[0]) == [journey_map.stages[0]]
    assert entries(journey_map, journey_map.stages[0]) == [journey_map.stages[0]]
