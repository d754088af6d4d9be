"""Building maps, personas and projects: ids, what is shared, and that one mistake does not hide the next."""

from __future__ import annotations

from pathlib import Path

import pytest

from cjmap.diagnostics import Diagnostic, Severity, in_order
from cjmap.model.build import build_journey, build_persona, build_project
from cjmap.model.ids import slug
from cjmap.model.lists import Nothing, nothing_because
from cjmap.model.map import JourneyMap
from cjmap.model.persona import Persona
from cjmap.source.yaml import parse_yaml

FIFTEEN = Path(__file__).parents[1] / "cases" / "rejected" / "fifteen.cjm.yaml"


def build(text: str, project: str = "", personas: dict[str, str] | None = None) -> tuple[JourneyMap, list[Diagnostic]]:
    shared = build_project(parse_yaml(project, "cjmap.yaml"))[0] if project else None
    people = [built for name, told in (personas or {}).items() if (built := persona(told, name))]
    journey_map, found = build_journey(parse_yaml(text, "a.cjm.yaml"), "a", shared, people)
    assert journey_map is not None
    return journey_map, [one for one in in_order(found) if one.severity is not Severity.INFO]


def persona(text: str, name: str) -> Persona | None:
    return build_persona(parse_yaml(text, f"{name}.persona.yaml"), name)[0]


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Reads the menu", "reads-the-menu"),
        ("  Ça, coûte: où? ", "ça-coûte-où"),
        ("注文する", "注文する"),
        ("İstanbul", "i̇stanbul"),
        ("ÉTÉ", "été"),
        ("e\u0301te", "éte"),
        ("हिन्दी में", "हिन्दी-में"),
        ("!!! 😀", ""),
        ("a_b-c", "a-b-c"),
        ("№5 Ⅳ", "5-ⅳ"),
    ],
)
def test_an_id_is_made_of_letters_and_digits_of_any_script(name: str, id_: str) -> None:
    assert slug(name) == id_


def test_a_key_that_stands_under_another_word_is_told_once() -> None:
    codes = [one.code for one in build("title: Pizza night\nsteps: [Orders]\n")[1]]
    assert codes == ["unknown-key", "unknown-key"]


def test_ids_given_come_before_ids_made() -> None:
    journey_map, found = build(
        "journey: x\nstages:\n- {stage: a, touchpoints: [Pay, {touchpoint: Later, id: pay}, Pay, '!'], next: pay}\n"
    )
    assert [one.id for one in journey_map.touchpoints] == ["pay-2", "pay", "pay-3", "touchpoint-4"]
    assert found == []


def test_a_map_is_called_after_its_file_unless_it_has_an_id() -> None:
    assert build("journey: x\nstages: a")[0].id == "a"
    assert build("journey: x\nid: y\nstages: a")[0].id == "y"


def test_shared_personas_are_found_by_id_and_by_name() -> None:
    people = {"eva": "persona: Eva Moline", "tom": "persona: Tom\nid: thomas"}
    text = (
        "journey: x\npersonas: [eva moline, thomas, {persona: Own}]\n"
        "stages: [{stage: a, personas: [eva, thomas, own], emotion: {eva: 1}}]"
    )
    journey_map, found = build(text, personas=people)
    assert [one.id for one in journey_map.personas] == ["eva", "thomas", "own"]
    assert found == []


def test_a_persona_nobody_described_is_noted() -> None:
    _, found = build_journey(
        parse_yaml("journey: x\npersonas: [Evaa]\nstages: a", "a"), "a", None, [Persona(persona="Eva", id="eva")]
    )
    (note,) = found
    assert (note.code, note.severity, note.hint) == ("persona-only-a-name", Severity.INFO, "did you mean “eva”?")


def test_a_shared_persona_cites_the_project_or_its_own_sources() -> None:
    text = "persona: Eva\nsources: {diary: {kind: observation}}\nevidence: [diary, talks, gossip]"
    _, found = build("journey: x\npersonas: [eva]\nstages: a", "sources: {talks: {kind: interview}}", {"eva": text})
    assert [(one.code, one.span.path) for one in found] == [("unknown-reference", "eva.persona.yaml")]
    assert "gossip" in found[0].message


def test_what_the_map_says_wins() -> None:
    project = (
        "channels: {a: digital}\nactors: {K: Kitchen}\nlanes: [goal, "
        "{id: own}]\nlang: de\nemotion_scale: {worst: 1, best: 5}"
    )
    text = (
        "journey: x\nchannels: {a: physical}\nactors: {W: Waiter}\n"
        "lanes: [emotion]\nlang: it\nstages: [{stage: a, emotion: 5, extra: {own: b}}]"
    )
    journey_map, found = build(text, project)
    assert found == []
    assert (journey_map.channels["a"].kind, journey_map.lang, [lane.id for lane in journey_map.lanes]) == (
        "physical",
        "it",
        ["emotion"],
    )
    assert journey_map.actors == {"K": "Kitchen", "W": "Waiter"}


@pytest.mark.parametrize(
    ("written", "line", "column"),
    [("finding: Slow [bill](#slow-bil)", 2, 22), ('finding: "Slow\\u0020[bill](#slow-bil)"', 2, 28),
     ("finding: >\n  Fast, but\n  **[slow](#slow-bil)**", 4, 12), ("finding: '[b](#slow-bil)'", 2, 15)],
)  # fmt: skip
def test_words_of_the_headline_that_lead_nowhere_are_told_where_they_stand(
    written: str, line: int, column: int
) -> None:
    stages = "stages: [{stage: S, pain_points: {pain_point: Slow, id: slow-bill}}]"
    (found,) = build(f"journey: J\n{written}\n{stages}\npersonas: {{persona: E, id: e, role: R}}")[1]
    assert (found.code, found.span.line, found.span.column) == ("unknown-reference", line, column)
    assert found.hint == "did you mean “slow-bill”?"


def test_a_project_is_checked_as_well() -> None:
    text = (
        "emotion_words: {glad: 3}\nlanes: [emotoin]\nlint: {severity: {a: fatal}}\n"
        "budgets: [{for: {state: future}, open_critical: no}]\nstages: []"
    )
    _, found = build_project(parse_yaml(text, "cjmap.yaml"))
    assert sorted((one.span.line, one.code) for one in found) == [
        (1, "emotion-out-of-range"),
        (2, "unknown-reference"),
        (3, "unknown-value"),
        (4, "wrong-type"),
        (5, "unknown-key"),
    ]


@pytest.mark.parametrize("written", ["-1", "0.5", "–2", "many"])
def test_what_counts_things_is_a_whole_number(written: str) -> None:
    _, found = build_project(parse_yaml(f"lint: {{limits: {{personas_per_map: {written}}}}}", "cjmap.yaml"))
    assert [one.code for one in found] == ["wrong-type"]


@pytest.mark.parametrize(
    ("name", "initials"), [("Dr. Ana Ruiz", "AR"), ("Eva", "E"), ("St.", "S"), ("Ana Maria Ruiz", "AR")]
)
def test_initials_are_those_of_the_name(name: str, initials: str) -> None:
    built, _ = build_persona(parse_yaml(f"persona: {name}", "a.persona.yaml"), "a")
    assert built is not None
    assert built.initials == initials


def test_a_persona_is_checked_as_well() -> None:
    text = "nam: Eva\nage: [a]\ntraits: {Courage: 7}\npreferences: phone\navatar: {alt: x}\nlinks: vbscript:x"
    built, found = build_persona(parse_yaml(text, "eva.persona.yaml"), "eva")
    assert built is not None
    assert (built.id, built.persona, built.initials) == ("eva", "eva", "E")
    assert sorted((one.span.line, one.code) for one in found) == [
        (1, "unknown-key"),
        (2, "wrong-type"),
        (3, "bad-rating"),
        (4, "wrong-type"),
        (5, "missing-key"),
        (6, "bad-link"),
    ]


def test_fifteen_mistakes_and_the_rest_is_read() -> None:
    document = parse_yaml(FIFTEEN.read_text(encoding="utf-8"), "fifteen.cjm.yaml")
    journey_map, found = build_journey(document, "fifteen")
    assert journey_map is not None
    codes = {one.code for one in (*document.diagnostics, *found) if one.severity is Severity.ERROR}
    assert len(codes) >= 13
    (stage,) = journey_map.stages
    assert (journey_map.journey.journey, stage.stage, len(stage.touchpoints or ())) == ("Fifteen mistakes", "One", 2)
    assert [one.name for one in stage.touchpoints or ()] == ["?", "Named"]
    (slow,) = journey_map.pain_points
    assert (slow.pain_point, slow.reach, slow.severity) == ("Slow", None, None)


def test_a_score_off_the_scale_is_left_out() -> None:
    journey_map, found = build("journey: x\nstages: [{stage: a, emotion: [7, 1]}]")
    emotion = journey_map.stages[0].emotion
    assert emotion is not None
    assert [part.score for part in emotion.moves] == [None, 1]
    assert [one.code for one in found] == ["emotion-out-of-range"]


def test_a_broken_scale_does_not_put_scores_in_doubt() -> None:
    assert [
        one.code for one in build("journey: x\nemotion_scale: {worst: 9, best: 9}\nstages: [{stage: a, emotion: 7}]")[1]
    ] == ["bad-scale"]
    assert build("journey: x\nstages: [{stage: a, emotion: 7}]", "emotion_scale: {worst: 9}")[1] == []


def test_nothing_is_not_unknown() -> None:
    journey_map, _ = build(
        "journey: x\nstages: [{stage: a, quotes: [], thoughts: {none: Why}, actions: , emotion: {none: Hm}}]"
    )
    stage = journey_map.stages[0]
    assert isinstance(stage.quotes, Nothing)
    assert (nothing_because(stage.quotes), nothing_because(stage.thoughts), nothing_because(stage.actions)) == (
        "",
        "Why",
        None,
    )
    assert stage.emotion is not None
    assert stage.emotion.none == "Hm"


def test_a_pain_point_felt_again_is_the_first_one() -> None:
    text = (
        "journey: x\nstages:\n- {stage: a, pain_points: {pain_point: p, "
        "id: p}}\n- {stage: b, pain_points: {same_as: 'pain_point:p'}}"
    )
    journey_map, _ = build(text)
    first, again = journey_map.pain_points
    assert journey_map.original(again) is first


def test_pain_points_that_repeat_each_other_end() -> None:
    text = (
        "journey: x\nstages: [{stage: a, pain_points: [{pain_point: p, "
        "id: p, same_as: q}, {pain_point: q, id: q, same_as: p}]}]"
    )
    journey_map, _ = build(text)
    for one in journey_map.pain_points:
        journey_map.original(one)


def test_every_claim_counts_once() -> None:
    text = """
journey: x
metrics: [m]
quotes: q
pain_points: p
opportunities: o
lanes: {id: own, title: Own}
stages:
  - stage: a
    goal: g
    success: s
    emotion: [1, {either: [0, 2]}]
    delights: {text: d, pain_points: dp}
    extra: {own: c}
    touchpoints:
      - touchpoint: t
        emotion: {either: [1, 2], assumed: true}
        support: s
        metrics: {m: 1}
"""
    journey_map, found = build(text)
    assert found == []
    kinds = [type(claim).__name__ for claim in journey_map.claims]
    counted = {kind: kinds.count(kind) for kind in sorted(set(kinds))}
    assert counted == {
        "Cell": 2,
        "Emotion": 4,
        "Metric": 2,
        "Opportunity": 1,
        "PainPoint": 2,
        "Quote": 1,
        "Statement": 3,
    }
