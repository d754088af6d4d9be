"""Better, worse or neither: what each kind of change is taken for, and why."""

from __future__ import annotations

import pytest

from cjmap.diff.comparison import compare
from cjmap.diff.map_diff import map_diff
from cjmap.diff.told import told
from cjmap.model.build import build_journey
from cjmap.source.yaml import parse_yaml
from sheets import map_of
from stories import AFTER, BEFORE


def classes(before: str, after: str) -> dict[str, tuple[str, str, str, str]]:
    found = map_diff(map_of(before), map_of(after)).changes
    return {one.path: (one.kind, one.op, one.sense, one.reason) for one in found}


def around(line: str) -> str:
    return f"journey: A\nstages:\n  - stage: S\n    id: s\n{line}"


STORY = classes(BEFORE, AFTER)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("finding", ("map", "edited", "neutral", "")),
        ("reviewed", ("review", "moved", "improvement", "reviewed more recently")),
        ("personas/eva", ("persona", "renamed", "neutral", "")),
        ("leave", ("stage", "moved", "neutral", "")),
        ("order/owner", ("owner", "removed", "regression", "nobody owns it any more")),
        ("order/menu/emotion", ("emotion", "moved", "improvement", "feels better by 2 on −2…+2")),
        ("order/menu/emotion/evidence/interviews", ("evidence", "removed", "regression", "it rests on less")),
        ("order/menu/pain_points/no-allergens/status", ("pain_point", "edited", "improvement", "resolved")),
        ("order/menu/pain_points/small-print", ("pain_point", "removed", "neutral", "removed, unexplained")),
        ("order/menu/metrics/csat/value", ("metric", "edited", "improvement", "better")),
        ("order/menu/metrics/csat/target",
         ("metric", "edited", "neutral", "the bar was lowered; what customers get did not change")),
        ("order/asks/emotion", ("emotion", "moved", "regression", "feels worse by 0.5 on −2…+2")),
        ("order/asks/wait", ("touchpoint", "edited", "regression", "the wait gets longer")),
        ("pay/waves-twice-for-the-bill", ("touchpoint", "renamed", "neutral", "")),
        ("pay/split/pain_points/the-phone-pays-twice", ("pain_point", "added", "regression", "a new pain point")),
        ("pay/split/opportunities/by-phone/status", ("opportunity", "edited", "improvement", "further along")),
        ("pay/split/metrics/wait/value",
         ("metric", "edited", "neutral", "not compared: the formula differs: mean before, median after")),
        ("pay/tips-in-cash", ("touchpoint", "added", "neutral", "")),
    ],
)  # fmt: skip
def test_a_story_is_judged_with_reasons(path, said):
    assert STORY[path] == said


def test_a_pain_point_that_vanishes_with_a_resolves_is_resolved():
    before = around("    pain_points: [{pain_point: It hurts, id: hurts}]\n")
    after = around("    resolves: [{id: hurts, how: Fixed}]\n").replace("journey: A", "journey: A\nimproves: a")
    assert classes(before, after)["s/pain_points/hurts"] == ("pain_point", "removed", "improvement", "resolved by S")


def test_scores_of_a_future_map_are_not_held_against_how_it_is():
    before = around("    emotion: -1\n")
    after = around("    emotion: 2\n").replace("journey: A", "journey: A\nstate: future")
    assert classes(before, after)["s/emotion"][2:] == (
        "neutral", "scores of a future map are targets, not to be compared with how it is",
    )  # fmt: skip


def test_a_scale_that_changes_is_named_and_positions_are_compared():
    before = around("    emotion: 3\n").replace("journey: A", "journey: A\nemotion_scale: {worst: 1, best: 5}")
    kind, op, sense, reason = classes(before, around("    emotion: 1\n"))["s/emotion"]
    assert (kind, op, sense) == ("emotion", "moved", "improvement")
    assert reason == "feels better by 1 on −2…+2; scored on 1…5, now on −2…+2"


def test_words_without_a_score_are_not_compared():
    told = classes(around("    emotion: glad\n"), around("    emotion: sad\n"))["s/emotion"]
    assert told == ("emotion", "edited", "neutral", "no score to compare with")


def test_a_metric_that_does_not_say_which_way_is_good_is_neither():
    before, after = (around(f"    metrics: {{complaints: {{value: {value}}}}}\n") for value in (30, 50))
    assert classes(before, after)["s/metrics/complaints/value"][2:] == (
        "neutral", "neither `better` nor a target says which way is good",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("before", "after", "sense"),
    [
        ("idea", "dropped", "regression"),
        ("in-progress", "planned", "regression"),
        ("dropped", "idea", "improvement"),
        ("planned", "done", "improvement"),
    ],
)
def test_opportunities_go_on_and_back(before, after, sense):
    one, other = (
        around(f"    opportunities: [{{opportunity: O, id: o, status: {step}}}]\n") for step in (before, after)
    )
    assert classes(one, other)["s/opportunities/o/status"][2] == sense


HEARD = "    quotes:\n      - {{text: Never again, evidence: {}}}\n      - {{text: '{}', evidence: [b]}}\n"
TELLERS = "journey: A\nsources: {a: {kind: interview}, b: {kind: survey}}\nstages:\n  - stage: S\n    id: s\n"


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (("[a]", "Well"), ("[]", "Well"), ("regression", "it rests on less: no longer on a")),
        (("[]", "Well"), ("[a]", "Well"), ("improvement", "it rests on more: a")),
        (("[a]", "Well"), ("[b]", "Well"), ("neutral", "it rests on b, no longer on a")),
        (("[a]", "Well"), ("[a]", "Fine"), ("neutral", "")),
        (("[a, b]", "Well"), ("[a]", "Fine"), ("regression", "it rests on less: no longer on b")),
    ],
)
def test_a_quote_that_rests_on_less_is_worse(before, after, told):
    one, other = (TELLERS + HEARD.format(*side) for side in (before, after))
    assert classes(one, other)["s/quotes"][2:] == told


@pytest.mark.parametrize(
    ("before", "after", "path"),
    [
        ("    actions: [{text: Waits, evidence: a}]\n", "    actions: [{text: Waits}]\n", "s/actions"),
        ("    backstage: {text: Cooks, evidence: a}\n", "    backstage: {text: Cooks}\n", "s/backstage"),
        (
            "    emotion: [{score: 1, evidence: a}, {score: 0}]\n",
            "    emotion: [{score: 1}, {score: 0}]\n",
            "s/emotion",
        ),
    ],
)
def test_whatever_is_told_is_worse_when_it_rests_on_less(before, after, path):
    assert classes(TELLERS + before, TELLERS + after)[path][2] == "regression"
    assert classes(TELLERS + after, TELLERS + before)[path][2] == "improvement"


def test_a_quote_that_is_gone_with_its_source_is_only_gone():
    quotes = "    quotes: [{text: Never again, evidence: [a]}, {text: Well, evidence: [b]}]\n"
    assert (
        classes(TELLERS + quotes, TELLERS + "    quotes: [{text: Well, evidence: [b]}]\n")["s/quotes"][2] == "neutral"
    )


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        ("value: 61%, target: 80%", "value: 74, target: 80", "the unit differs: % before, none after"),
        ("value: 9, unit: min, target: 5", "value: 0.2, unit: h, target: 5", "the unit differs: min before, h after"),
        ("value: 9 min, target: 5", "value: 4, unit: MIN, target: 5", ""),
        ("value: 20, target: 30, formula: NPS", "value: 25, target: 30, formula: mean",
         "the formula differs: NPS before, mean after"),
        ("value: 20, target: 30, question: Happy?", "value: 25, target: 30, question: Well?",
         "the question differs: Happy? before, Well? after"),
        ("value: 20, target: 30", "value: 25, target: 30, question: Well?", ""),
    ],
)  # fmt: skip
def test_metrics_that_measure_otherwise_are_not_compared_and_the_reason_is_told(before, after, reason):
    """Neither by the changes nor by the view that compares two maps."""
    one, other = (map_of(around(f"    metrics: {{m: {{{told}}}}}\n")) for told in (before, after))
    (value,) = [change for change in map_diff(one, other).changes if change.path == "s/metrics/m/value"]
    assert (value.sense, value.reason) == (
        ("neutral", f"not compared: {reason}") if reason else (value.sense, value.reason)
    )
    assert reason or value.sense != "neutral"
    assert [found.reason for found in compare([one], other).metrics] == [reason]


def test_scores_on_a_scale_that_cannot_be_read_are_no_figures_and_the_reason_is_told():
    before, after = (
        build_journey(parse_yaml(around("    emotion: 4\n").replace("journey: A", f"journey: A\nemotion_scale: {scale}")
                                 .replace(": 4", f": {score}"), "a.cjm.yaml"), "a")[0]
        for scale, score in (("{worst: 1, best: 5}", 4), ("smileys", 3))
    )  # fmt: skip
    found = map_diff(before, after)
    assert [one.mean_emotion for one in found.figures] == [1, None]
    (change,) = [one for one in found.changes if one.kind == "emotion"]
    assert change.reason == "the scale of one side cannot be read, so the scores are not compared"
    assert compare([before], after).mean.difference is None


def test_scores_are_told_as_their_scale_writes_them():
    scaled = around("    emotion: {}\n").replace("journey: A", "journey: A\nemotion_scale: {{worst: 1, best: 5}}")
    found = told(map_diff(*(map_of(scaled.format(score)) for score in (2, 4))))
    assert [[run.text for run in words.runs] for _, words in found] == [["2", "4"]]
