"""Matching two maps: by id first, then by name where the thing would stand; the same from both sides."""

from __future__ import annotations

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cjmap.diff.match import Matched, Pair, match
from cjmap.diff.most_alike import most_alike
from cjmap.diff.similar import letters_of, shared, similarity
from maps import journey_yaml, texts
from sheets import map_of

FEW = settings(max_examples=20, suppress_health_check=list(HealthCheck))


def names(pairs: tuple[Pair, ...]) -> list[tuple[str, str]]:
    """Each pair by the names of its two sides; nothing for a side that is missing."""
    return [tuple(held.thing.name if held else "" for held in pair[:2]) for pair in pairs]


def kinds(matched: Matched) -> list[tuple[str, tuple[Pair, ...]]]:
    return list(matched._asdict().items())


def stage(name: str, *touchpoints: object, **more: object) -> dict[str, object]:
    return {"stage": name, "touchpoints": list(touchpoints), **more}


def spelt(*stages: dict[str, object]) -> str:
    return yaml.safe_dump({"journey": "A", "stages": list(stages)}, allow_unicode=True)


def matched(before: str, after: str) -> Matched:
    return match([map_of(before)], map_of(after))


@FEW
@given(journey_yaml(4, 4))
def test_a_map_matches_all_of_itself(text: str) -> None:
    for kind, pairs in kinds(matched(text, text)):
        assert all(pair.before and pair.after for pair in pairs), kind
        assert [pair.before.thing.path for pair in pairs] == [pair.after.thing.path for pair in pairs], kind


@FEW
@given(journey_yaml(4, 4), journey_yaml(4, 4))
def test_two_maps_match_alike_from_both_sides_and_everything_occurs_once(one: str, other: str) -> None:
    first, second = map_of(one), map_of(other)
    there, back = match([first], second), match([second], first)
    for (kind, pairs), (_, swapped) in zip(kinds(there), kinds(back), strict=True):
        assert ends(pairs) == ends(tuple(Pair(pair.after, pair.before) for pair in swapped)), kind
    for side, journey_map in enumerate((first, second)):
        for pairs, held in ((there.touchpoints, journey_map.touchpoints), (there.stages, journey_map.stages)):
            assert sorted(id(pair[side].thing) for pair in pairs if pair[side]) == sorted(map(id, held))


def ends(pairs: tuple[Pair, ...]) -> set[tuple[int, int]]:
    return {tuple(id(held.thing) if held else 0 for held in pair[:2]) for pair in pairs}


@given(texts(), texts())
def test_names_are_as_alike_from_both_sides(one: str, other: str) -> None:
    assert similarity(one, other) == similarity(other, one)
    assert 0 <= similarity(one, other) <= 1


def test_an_id_matches_whatever_the_name() -> None:
    found = matched(
        spelt(stage("Pay", {"touchpoint": "Asks for the bill", "id": "bill"}, id="pay")),
        spelt(stage("Settle up", {"touchpoint": "Scans a code", "id": "bill"}, id="pay")),
    )
    assert names(found.stages) == [("Pay", "Settle up")]
    assert names(found.touchpoints) == [("Asks for the bill", "Scans a code")]
    assert [pair.by for pair in (*found.stages, *found.touchpoints)] == ["id", "id"]


def test_a_renamed_touchpoint_matches_in_its_stage_only() -> None:
    found = matched(
        spelt(stage("Pay", "Asks for the bill", "Gets up"), stage("Leave", "Says goodbye")),
        spelt(stage("Pay", "Asks for a bill"), stage("Leave", "Says goodbye", "Gets up now")),
    )
    assert names(found.touchpoints) == [
        ("Asks for the bill", "Asks for a bill"),
        ("Gets up", ""),
        ("Says goodbye", "Says goodbye"),
        ("", "Gets up now"),
    ]


def test_of_names_as_alike_the_one_that_moved_least_matches() -> None:
    found = matched(spelt(stage("S", "Asks aa", "Asks ab")), spelt(stage("S", "Opens the door", "Asks ac")))
    assert ("Asks ab", "Asks ac") in names(found.touchpoints)


def test_a_touchpoint_that_moved_matches_by_its_id() -> None:
    found = matched(spelt(stage("A", "Pays"), stage("B", "Eats")), spelt(stage("A", "Eats"), stage("B", "Pays")))
    assert {pair.by for pair in found.touchpoints} == {"id"}
    assert len(found.touchpoints) == 2


def test_a_stage_with_a_new_name_matches_by_its_touchpoints() -> None:
    found = matched(spelt(stage("Pay", "Asks", "Pays")), spelt(stage("The end of it", "Asks", "Pays")))
    assert names(found.stages) == [("Pay", "The end of it")]


def test_what_is_gone_stands_behind_what_it_followed() -> None:
    found = matched(spelt(stage("Aware"), stage("Buy"), stage("Use")), spelt(stage("Aware"), stage("Use")))
    assert names(found.stages) == [("Aware", "Aware"), ("Buy", ""), ("Use", "Use")]
    found = matched(spelt(stage("Buy"), stage("Use")), spelt(stage("Use"), stage("Repair")))
    assert names(found.stages) == [("Buy", ""), ("Use", "Use"), ("", "Repair")]


def test_several_earlier_maps_are_matched_as_one_row() -> None:
    first, second = map_of(spelt(stage("Plan"), stage("Buy"))), map_of(spelt(stage("Move"), stage("Settle")))
    found = match([first, second], map_of(spelt(stage("Buy"), stage("Settle"))))
    assert names(found.stages) == [("Plan", ""), ("Buy", "Buy"), ("Move", ""), ("Settle", "Settle")]


@given(st.lists(st.sampled_from("abc"), max_size=4), st.lists(st.sampled_from("abc"), max_size=4))
def test_equal_names_are_paired_in_order(one: list[str], other: list[str]) -> None:
    found = matched(spelt(stage("S", *one)), spelt(stage("S", *other)))
    both = [pair for pair in found.touchpoints if pair.before and pair.after and pair.by == "id"]
    assert len(both) == sum(min(one.count(name), other.count(name)) for name in "abc")
    assert all(pair.before.thing.name == pair.after.thing.name for pair in both)


def side(names: list[str]) -> dict[int, tuple[None, frozenset[str]]]:
    return {at: (None, letters_of(name)) for at, name in enumerate(names)}


def test_thousands_of_new_names_take_no_more_than_so_many_looks_each() -> None:
    looks: list[float] = []

    def counted(one: frozenset[str], other: frozenset[str]) -> float:
        looks.append(shared(one, other))
        return looks[-1]

    old, new = ([f"{word} number {at}" for at in range(2000)] for word in ("alpha", "alphas"))
    there = most_alike(side(old), side(new), counted)
    assert len(looks) < 2000 * 210
    assert len(there) == 2000
    assert sorted(most_alike(side(new), side(old), shared)) == sorted((other, one) for one, other in there)


def test_among_thousands_a_name_that_stayed_is_found_wherever_it_went() -> None:
    names = [f"{at:04} {chr(97 + at % 26) * 9}" for at in range(1000)]
    there = dict(most_alike(side(names), side(names[500:] + names[:500]), shared))
    assert there == {at: (at + 500) % 1000 for at in range(1000)}
