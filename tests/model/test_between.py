"""References between the maps of a project."""

from __future__ import annotations

from cjmap.diagnostics import Diagnostic
from cjmap.model.between import between_maps, same_ids
from cjmap.model.build import build_journey
from cjmap.model.map import JourneyMap
from cjmap.model.outline import journeys_named, outline_of
from cjmap.source.yaml import parse_yaml


def read(text: str, name: str = "new") -> JourneyMap:
    journey_map, found = build_journey(parse_yaml(text, f"{name}.cjm.yaml"), name)
    assert journey_map is not None
    assert [one for one in found if one.severity == "error"] == []
    return journey_map


OLD = read(
    "journey: Old\nstages: [{stage: a, pain_points: [{pain_point: Slow, id: slow}, {pain_point: Dear, id: dear}]}]",
    "old",
)
OTHER = read("journey: Other\nstages: [{stage: a, pain_points: [{pain_point: Slow, id: slow}, Twice, Twice]}]", "other")
MAPS = {"old": outline_of(OLD), "other": outline_of(OTHER)}


def said(text: str) -> list[Diagnostic]:
    return list(between_maps(outline_of(read(text)), MAPS, MAPS.get))


def test_known_maps_are_fine() -> None:
    text = (
        "journey: x\npart_of: old\nrelated: [other]\nimproves: old\n"
        "stages: [{stage: a, details: other, next: journey:old, resolves: [slow]}]"
    )
    assert said(text) == []


def test_every_unknown_map_is_told_where_it_is_named() -> None:
    text = (
        "journey: x\npart_of: olds\nrelated: [other, othr]\nimproves: nowhere\nstages:\n"
        "  - {stage: a, details: oldd}\n  - {stage: b, next: journey:odl}\n"
        "  - {stage: c, pain_points: [{pain_point: d, caused_by: journey:elsewhere}]}\n"
    )
    found = said(text)
    assert {one.code for one in found} == {"unknown-reference"}
    assert [one.span.line for one in found] == [2, 4, 3, 6, 7, 8]
    assert found[0].hint == "did you mean “old”?"
    assert found[1].hint == "known: old, other"


def test_a_resolved_pain_point_must_be_one_of_the_improved_map() -> None:
    (found,) = said("journey: x\nimproves: old\nstages: [{stage: a, resolves: [slow, deer]}]")
    assert (found.code, found.message, found.hint) == (
        "unknown-reference",
        "there is no pain point “deer” in old",
        "did you mean “dear”?",
    )


def test_opportunities_resolve_too() -> None:
    (found,) = said(
        "journey: x\nimproves: old\nstages: [{stage: a, "
        "opportunities: [{opportunity: b, resolves: {id: nothing, how: c}}]}]"
    )
    assert "“nothing”" in found.message


def test_nothing_can_be_resolved_where_nothing_is_improved() -> None:
    (found,) = said("journey: x\nstages: [{stage: a, resolves: slow}]")
    assert "improves none" in found.message


def test_an_unknown_improved_map_is_told_once() -> None:
    assert [one.message for one in said("journey: x\nimproves: gone\nstages: [{stage: a, resolves: slow}]")] == [
        "there is no journey “gone” in this project"
    ]


def test_with_several_maps_the_id_must_say_which() -> None:
    head = "journey: x\nimproves: [old, other]\nstages: [{stage: a, resolves: "
    (found,) = said(head + "slow}]")
    assert (found.code, found.hint) == ("ambiguous-reference", "say which: old#slow")
    assert said(head + "[old#slow, other#slow, dear]}]") == []
    assert [one.message for one in said(head + "[nowhere#slow]}]")] == ["there is no journey “nowhere” in this project"]
    assert [one.code for one in said(head + "[other#twice]}]")] == ["ambiguous-reference"]


def test_every_map_that_is_named_is_listed() -> None:
    journey_map = read("journey: x\nrelated: [a, b]\nstages: [{stage: s, next: [end, 'journey: c']}]")
    assert [(key, name) for _, key, name in journeys_named(journey_map)] == [
        ("related", "a"),
        ("related", "b"),
        ("to", "c"),
    ]


def test_two_maps_cannot_have_one_id() -> None:
    again = read("journey: y\nid: old\nstages: [a]", "again")
    (found,) = same_ids(map(outline_of, [OLD, OTHER, again]))
    assert (found.code, found.span.path, found.span.line) == ("duplicate-id", "again.cjm.yaml", 2)
    assert "old.cjm.yaml" in found.message
