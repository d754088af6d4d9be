"""Choosing rules, ignoring findings for a reason, baselines and budgets, on a project of two small maps."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cjmap.diagnostics import Diagnostic
from cjmap.errors import UsageError
from cjmap.lint.baseline import Entry, Looked, baseline_of, beyond, entries_of, read_baseline
from cjmap.lint.choice import Asked
from cjmap.lint.fingerprints import fingerprints
from cjmap.pipeline import check, load

TODAY = date(2026, 11, 22)
CHANNEL, OWNER = "touchpoint-without-channel", "stage-without-owner"
MAP = """\
journey: Pizza night
id: pizza
stages:
  - stage: Orders
    owner: Floor team
    touchpoints:
      - Reads the menu
      - Asks about peanut
  - stage: Pays
"""


def found(folder: Path, text: str = MAP, *, config: str = "project: Bella\n", rules: str = "") -> list[Diagnostic]:
    (folder / "maps").mkdir(exist_ok=True)
    (folder / "cjmap.yaml").write_text(config, encoding="utf-8")
    (folder / "maps" / "pizza.cjm.yaml").write_text(text, encoding="utf-8")
    portfolio = load([], folder)
    assert not portfolio.diagnostics
    return check(portfolio, TODAY, Asked(tuple(rules.split())))


def told(findings: list[Diagnostic], *codes: str) -> list[tuple[int, str]]:
    return [(one.span.line, one.code) for one in findings if not codes or one.code in codes]


BOTH = f"{CHANNEL} {OWNER}"


def test_without_settings_every_rule_holds(tmp_path: Path) -> None:
    assert told(found(tmp_path), CHANNEL, OWNER) == [(7, CHANNEL), (8, CHANNEL), (9, OWNER)]


@pytest.mark.parametrize(
    ("lint", "wanted"),
    [
        (f"ignore: {OWNER}", {CHANNEL: "info"}),
        (f"select: {OWNER}", {OWNER: "info"}),
        (f"severity: {{{CHANNEL}: error}}", {CHANNEL: "error", OWNER: "info"}),
        (f"per_file: {{'maps/**': {{ignore: {CHANNEL}}}}}", {OWNER: "info"}),
        (f"per_file: {{'drafts/**': {{ignore: {CHANNEL}}}}}", {CHANNEL: "info", OWNER: "info"}),
        ("ignore: all", {}),
    ],
)
def test_a_project_chooses_its_rules(tmp_path: Path, lint: str, wanted: dict[str, str]) -> None:
    findings = found(tmp_path, config=f"lint: {{{lint}}}\n")
    assert {one.code: one.severity.value for one in findings if one.code in (CHANNEL, OWNER)} == wanted


def test_a_rule_that_nobody_knows_leaves_a_gate_open_where_it_was_to_be_the_one_that_holds(tmp_path: Path) -> None:
    findings = found(tmp_path, config="lint: {select: [al]}\n")
    assert [(one.code, one.severity.value, one.hint) for one in findings] == [
        ("unknown-rule", "error", "did you mean “all”?")
    ]


def test_what_is_part_of_a_text_is_no_comment(tmp_path: Path) -> None:
    comment = f"# cjmap: ignore[{OWNER}] it is part of the text"
    quoted = MAP.replace("stage: Pays", f'stage: "Pays {comment}"')
    assert [one.code for one in found(tmp_path, quoted, rules=OWNER)] == [OWNER]
    block = MAP.replace("stage: Pays", f"stage: |  {comment}\n      Pays\n      {comment}")
    assert [one.code for one in found(tmp_path, block, rules=OWNER)] == []
    assert not [one for one in found(tmp_path, block) if one.code == "unused-ignore"]


def test_a_rule_that_nobody_knows_is_told(tmp_path: Path) -> None:
    findings = found(tmp_path, config="lint:\n  ignore: [all, stage-without-a-owner]\n")
    assert [(one.code, one.span.line, one.span.column) for one in findings] == [("unknown-rule", 2, 17)]
    assert findings[0].hint == "did you mean “stage-without-owner”?"


def test_a_limit_that_nobody_knows_is_told_with_those_there_are(tmp_path: Path) -> None:
    (tmp_path / "cjmap.yaml").write_text("lint: {limits: {touchpoints: 3}}\n", encoding="utf-8")
    (tmp_path / "a.cjm.yaml").write_text(MAP, encoding="utf-8")
    (wrong,) = load([], tmp_path).diagnostics
    assert wrong.code == "unknown-key"
    assert "touchpoints_per_stage" in (wrong.hint or "")


def test_what_is_asked_for_wins(tmp_path: Path) -> None:
    assert told(found(tmp_path, config=f"lint: {{ignore: {OWNER}}}\n", rules=OWNER)) == [(9, OWNER)]


def test_an_ignore_removes_exactly_its_finding(tmp_path: Path) -> None:
    text = MAP.replace("Reads the menu", f"Reads the menu  # cjmap: ignore[{CHANNEL}] it is on the wall")
    assert told(found(tmp_path, text, rules=BOTH)) == [(8, CHANNEL), (9, OWNER)]


MANY = """\
journey: Pizza night
stages:
  - stage: Pays
    pain_points:
      - Nobody brings the bill
      - It cannot be split
      - No cards
      - The till is slow
      - Nobody gives change
"""
SEVERITY = "pain-without-severity"


def test_an_ignore_holds_where_many_say_the_same(tmp_path: Path) -> None:
    text = MANY.replace("No cards", f"No cards  # cjmap: ignore[{SEVERITY}] the bank says June")
    findings = found(tmp_path, text, config=f"lint: {{select: [{SEVERITY}, unused-ignore]}}\n")
    assert told(findings) == [(5, SEVERITY), (6, SEVERITY), (8, SEVERITY), (9, SEVERITY)]


def test_an_old_portfolio_may_mend_one_of_many(tmp_path: Path) -> None:
    baseline = entries_of(found(tmp_path, MANY, rules=SEVERITY))
    mended = MANY.replace("      - No cards\n", "") + "      - It is cold\n"
    compared = beyond(found(tmp_path, mended, rules=SEVERITY), baseline, Looked(Asked((SEVERITY,))))
    assert told(compared.new) == [(9, SEVERITY)]
    assert compared.known == 4
    assert [entry.subject for entry in compared.gone] == ["pizza/pays/no-cards"]


def test_an_ignore_above_speaks_of_the_next_line(tmp_path: Path) -> None:
    text = MAP.replace(
        "  - stage: Pays", f"  # cjmap: ignore[{OWNER}] the till is being sold until 2027-01-31\n  - stage: Pays"
    )
    assert told(found(tmp_path, text, rules=BOTH)) == [(7, CHANNEL), (8, CHANNEL)]


def test_an_ignore_of_a_file_speaks_of_every_line(tmp_path: Path) -> None:
    text = f"# cjmap: ignore-file[{CHANNEL}, {OWNER}] a sketch of one afternoon\n{MAP}"
    assert told(found(tmp_path, text, rules=BOTH)) == []


@pytest.mark.parametrize(
    ("comment", "code"),
    [
        (f"ignore[{OWNER}]", "ignore-without-reason"),
        (f"ignore[{OWNER}] until 2027-01-31", "ignore-without-reason"),
        (f"ignore[{OWNER}] being sold until 2026-11-21", "expired-ignore"),
        (f"ignore[{OWNER}] being sold until 31.01.2027", "unclear-ignore"),
        (f"ignore[{OWNER}] being sold until 2027-13-45", "unclear-ignore"),
        (f"ignore[{OWNER}] being sold until June 2027", "unclear-ignore"),
        (f"ignore[{OWNER}] being sold until 2020-01-31, see TILL-12", "expired-ignore"),
        (f"ignore[{OWNER}] being sold (until 2020-01-31)", "expired-ignore"),
        (f"ignore[{OWNER}] Until 2020-01-31: being sold", "expired-ignore"),
        ("ignore being sold", "unclear-ignore"),
        ("ignore[stage-without-ownr] being sold", "unclear-ignore"),
    ],
)
def test_an_ignore_that_does_not_hold_is_a_finding_beside_the_other(tmp_path: Path, comment: str, code: str) -> None:
    text = MAP.replace("stage: Pays", f"stage: Pays  # cjmap: {comment}")
    findings = told(found(tmp_path, text, config=f"lint: {{select: [{OWNER}, {code}]}}\n"))
    assert sorted(findings) == sorted([(9, OWNER), (9, code)])


@pytest.mark.parametrize("word", ["cjmap ignore", "cjmap: Ignore", "cjmap:ignore"])
def test_an_ignore_may_be_written_a_little_otherwise(tmp_path: Path, word: str) -> None:
    text = MAP.replace("stage: Pays", f"stage: Pays  # {word}[{OWNER}] being sold UNTIL 2035-01-31")
    assert told(found(tmp_path, text), OWNER, "unclear-ignore") == []


def test_an_ignore_until_today_still_holds(tmp_path: Path) -> None:
    text = MAP.replace("stage: Pays", f"stage: Pays  # cjmap: ignore[{OWNER}] being sold until 2026-11-22")
    assert told(found(tmp_path, text), OWNER, "expired-ignore") == []


@pytest.mark.parametrize("reason", ["no lead until the till is sold", "as agreed in 2026-10", "until 3 are hired"])
def test_a_reason_may_speak_of_times_that_are_no_day(tmp_path: Path, reason: str) -> None:
    text = MAP.replace("stage: Pays", f"stage: Pays  # cjmap: ignore[{OWNER}] {reason}")
    assert told(found(tmp_path, text), OWNER, "unclear-ignore") == []


def test_an_ignore_that_ignores_nothing_is_a_finding(tmp_path: Path) -> None:
    text = MAP.replace("owner: Floor team", f"owner: Floor team  # cjmap: ignore[{OWNER}] was nobody's")
    assert told(found(tmp_path, text), "unused-ignore") == [(5, "unused-ignore")]


def test_an_ignore_of_what_only_all_maps_show_is_not_unused_when_some_are_looked_at(tmp_path: Path) -> None:
    same = "pain_points: {pain_point: Nobody could tell me, severity: critical}"
    comment = "  # cjmap: ignore[same-pain-many-maps] two teams work on it\n"
    text = f"journey: One\nstages:\n  - stage: Pays\n    {same}"
    for name in "abc":
        (tmp_path / f"{name}.cjm.yaml").write_text(f"{text}{comment}", encoding="utf-8")
    (tmp_path / "cjmap.yaml").write_text("project: Bella\n", encoding="utf-8")
    unused = [one.span.path for one in check(load(["a.cjm.yaml"], tmp_path), TODAY) if one.code == "unused-ignore"]
    assert unused == []


def test_errors_of_form_cannot_be_ignored(tmp_path: Path) -> None:
    text = MAP.replace("stage: Pays", "stage: Pays\n    colour: red  # cjmap: ignore-file[unknown-key] we like it")
    (tmp_path / "a.cjm.yaml").write_text(text, encoding="utf-8")
    codes = [one.code for one in check(load([], tmp_path), TODAY)]
    assert "unknown-key" in codes
    assert "unclear-ignore" in codes


def test_fingerprints_survive_new_lines_and_another_order(tmp_path: Path) -> None:
    before = found(tmp_path, rules=BOTH)
    moved = "# a comment\n" + MAP.replace("      - Reads the menu\n", "") + "    # more\n"
    moved = moved.replace("      - Asks about peanut\n", "      - Asks about peanut\n      - Reads the menu\n")
    after = found(tmp_path, moved, rules=BOTH)
    assert sorted(fingerprints(before)) == sorted(fingerprints(after))
    assert [one.subject for one in before] == [
        "pizza/orders/reads-the-menu",
        "pizza/orders/asks-about-peanut",
        "pizza/pays",
    ]


def test_a_baseline_leaves_out_what_it_knows(tmp_path: Path) -> None:
    baseline = read_baseline(baseline_of(entries_of(found(tmp_path, rules=BOTH))))
    worse = found(tmp_path, MAP.replace("  - stage: Pays\n", "  - stage: Pays\n  - stage: Leaves\n"), rules=BOTH)
    compared = beyond(worse, baseline, Looked())
    assert (told(compared.new), compared.known, compared.gone) == ([(10, OWNER)], 3, [])
    assert beyond([], baseline, Looked()).gone == baseline


@pytest.mark.parametrize(
    ("looked", "gone"),
    [
        (Looked(), [OWNER, CHANNEL, CHANNEL]),
        (Looked(Asked(select=(OWNER,))), [OWNER]),
        (Looked(Asked(select=("all",), ignore=(OWNER,))), [CHANNEL, CHANNEL]),
        (Looked(Asked(ignore=("all",))), []),
        (Looked(maps=frozenset({"pizza"})), [OWNER, CHANNEL, CHANNEL]),
        (Looked(maps=frozenset({"pizz", "pays", "delivery"})), []),
    ],
)
def test_what_was_not_looked_for_is_not_gone(tmp_path: Path, looked: Looked, gone: list[str]) -> None:
    baseline = entries_of(found(tmp_path, rules=BOTH))
    assert [entry.rule for entry in beyond([], baseline, looked).gone] == gone


def test_what_only_all_maps_together_show_is_not_gone_when_some_are_looked_at() -> None:
    whole, ours, own = (
        Entry("unused-persona", "persona/eva", "0" * 16),
        Entry("pain-without-severity", "pizza/pays/slow", "1" * 16),
        Entry("unused-ignore", "pizza.cjm.yaml", "2" * 16),
    )
    some = Looked(maps=frozenset({"pizza", "persona"}), files=frozenset({"pizza.cjm.yaml"}))
    assert beyond([], [whole, ours, own], some).gone == [ours, own]
    assert beyond([], [whole, ours, own], Looked()).gone == [whole, ours, own]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": 2, "findings": []}', '{"version": 1, "findings": [1]}'])
def test_what_is_no_baseline_is_wrong_usage(text: str) -> None:
    with pytest.raises(UsageError):
        read_baseline(text)


FELT = """\
journey: Pizza night
id: pizza
reviewed: 2026-10-01
tags: dine-in
stages:
  - {stage: Hears, emotion: {score: 1.5, evidence: [talks]}}
  - stage: Pays
    emotion: -2
    pain_points: {pain_point: No bill, severity: critical}
sources: {talks: Talks}
"""


@pytest.mark.parametrize(
    ("budget", "line", "message"),
    [
        ("lowest_emotion: -1.5", 8, "pizza: “Pays” feels −2; the budget allows −1.5 at worst"),
        (
            "largest_drop: 2",
            8,
            "pizza: the curve falls by 3.5 from “Hears” to “Pays”; the budget allows 2 at most",
        ),
        (
            "open_critical: 0",
            9,
            "pizza: “No bill” is critical and open; the budget allows 0",
        ),
        ("evidence_share: 60%", 1, "pizza: 33% of the claims cite evidence; the budget asks for 60%"),
        ("peak_end: -1", 1, "pizza: peak and end together feel −2; the budget asks for −1"),
        ("review_age: 30d", 3, "pizza: the last review was 52 days ago; the budget allows 30d"),
        ("for: {tag: dine-in}, lowest_emotion: -1", 8, "pizza: “Pays” feels −2; the budget allows −1 at worst"),
    ],
)
def test_a_map_outside_its_budget_is_an_error(tmp_path: Path, budget: str, line: int, message: str) -> None:
    findings = [one for one in found(tmp_path, FELT, config=f"budgets: {{{budget}}}\n") if one.code == "outside-budget"]
    assert [(one.severity.value, one.span.line, one.message) for one in findings] == [("error", line, message)]
    assert findings[0].related[0][0].path == "cjmap.yaml"


@pytest.mark.parametrize(("rules", "judged"), [("all", True), ("all key-order", True), (CHANNEL, False)])
def test_budgets_are_judged_with_all_rules_and_left_out_with_some_alone(
    tmp_path: Path, rules: str, judged: bool
) -> None:
    findings = found(tmp_path, FELT, config="budgets: {lowest_emotion: -1.5}\n", rules=rules)
    assert ("outside-budget" in [one.code for one in findings]) is judged


@pytest.mark.parametrize(
    "budget",
    ["lowest_emotion: -2", "largest_drop: 3.5", "open_critical: 1", "evidence_share: 33%", "peak_end: -2",
     "review_age: 52d",
     "for: {tag: delivery}, lowest_emotion: 0", "for: {state: future}, open_critical: 0"],
)  # fmt: skip
def test_a_map_inside_its_budget_is_fine(tmp_path: Path, budget: str) -> None:
    findings = found(tmp_path, FELT, config=f"budgets: {{{budget}}}\n")
    assert [one.message for one in findings if one.code == "outside-budget"] == []


def test_a_review_that_is_still_to_come_is_none(tmp_path: Path) -> None:
    text = FELT.replace("2026-10-01", "2062-10-01")
    messages = [one.message for one in found(tmp_path, text, config="budgets: {review_age: 90d}\n")]
    assert "pizza: the review of 2062-10-01 is still to come; the budget allows 90d" in messages


def test_budgets_are_on_the_scale_of_the_format_whatever_the_scale_of_the_map(tmp_path: Path) -> None:
    text = (
        FELT.replace("stages:", "emotion_scale: {worst: 1, best: 5}\nstages:").replace("1.5", "4.5").replace("-2", "1")
    )
    findings = found(tmp_path, text, config="budgets: {lowest_emotion: -1}\n")
    assert [one.message for one in findings if one.code == "outside-budget"] == [
        "pizza: “Pays” feels 1, which is −2 on −2…+2; the budget allows −1 at worst"
    ]


@pytest.mark.parametrize(
    ("budget", "code", "hint"),
    [
        ("for: {team: x}, open_critical: 0", "unknown-key", "write one of map, type, state, tag"),
        ("for: {map: piza}, open_critical: 0", "unknown-reference", "did you mean “pizza”?"),
        ("for: {state: [current, now]}, open_critical: 0", "unknown-value", "known: current, future"),
        ("for: {type: service-blueprnt}, open_critical: 0", "unknown-value", "did you mean “service-blueprint”?"),
        ("lowest_emotion: 3", "emotion-out-of-range", "−2 is the worst a map can say, 0 the middle, 2 the best"),
        ("largest_drop: -1", "emotion-out-of-range", "write a fall of 0 to 4"),
    ],
)
def test_a_budget_that_cannot_work_is_an_error(tmp_path: Path, budget: str, code: str, hint: str) -> None:
    wrong = [one for one in found(tmp_path, config=f"budgets: {{{budget}}}\n") if one.span.path == "cjmap.yaml"]
    assert [(one.code, one.severity.value, one.hint) for one in wrong] == [(code, "error", hint)]


@pytest.mark.parametrize(
    ("budget", "code", "hint"),
    [
        ("for: {tag: deliver}, open_critical: 0", "unknown-reference", "did you mean “delivery”?"),
        ("for: {tag: b2b}, open_critical: 0", "unknown-reference", "known: delivery"),
        (
            "for: {state: current}",
            "empty-budget",
            "write one of lowest_emotion, largest_drop, open_critical, evidence_share, peak_end, review_age",
        ),
    ],
)
def test_a_budget_that_does_nothing_yet_is_a_warning(tmp_path: Path, budget: str, code: str, hint: str) -> None:
    text = MAP.replace("stages:", "tags: delivery\nstages:", 1)
    findings = found(tmp_path, text, config=f"budgets: {{{budget}}}\n")
    wrong = [one for one in findings if one.span.path == "cjmap.yaml"]
    assert [(one.code, one.severity.value, one.hint) for one in wrong] == [(code, "warning", hint)]


def test_a_budget_for_a_map_that_was_not_looked_at_is_fine(tmp_path: Path) -> None:
    (tmp_path / "cjmap.yaml").write_text("budgets: {for: {map: b}, open_critical: 0}\n", encoding="utf-8")
    for name in "ab":
        (tmp_path / f"{name}.cjm.yaml").write_text(MAP.replace("pizza", name), encoding="utf-8")
    assert not [one for one in check(load(["a.cjm.yaml"], tmp_path), TODAY) if one.severity == "error"]


PYPROJECT = f'[project]\nname = "bella"\n\n[tool.cjmap.lint]\nselect = ["{OWNER}"]\nseverity."{OWNER}" = "error"\n'


def test_settings_may_stand_in_pyproject(tmp_path: Path) -> None:
    (tmp_path / "pizza.cjm.yaml").write_text(MAP, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(PYPROJECT, encoding="utf-8")
    findings = check(load([], tmp_path), TODAY)
    assert [(one.code, one.severity.value, one.span.line) for one in findings] == [(OWNER, "error", 9)]


def test_settings_of_cjmap_yaml_win(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(PYPROJECT, encoding="utf-8")
    assert told(found(tmp_path, config=f"lint: {{select: {CHANNEL}}}\n")) == [(7, CHANNEL), (8, CHANNEL)]


def test_what_is_wrong_in_pyproject_is_told_at_its_line(tmp_path: Path) -> None:
    (tmp_path / "pizza.cjm.yaml").write_text(MAP, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("[tool.cjmap]\nowner = 'Guests'\nlimits = 3\n", encoding="utf-8")
    wrong = load([], tmp_path).diagnostics
    assert [(one.code, one.span.path, one.span.line) for one in wrong] == [("unknown-key", "pyproject.toml", 3)]


def test_what_people_said_does_not_leak_into_subjects(tmp_path: Path) -> None:
    text = MAP.replace("stage: Pays", "stage: Pays\n    quotes: write to anna.schmidt@bigmail.net")
    findings = found(tmp_path, text, rules="personal-data")
    assert [one.code for one in findings] == ["personal-data"]
    assert "anna" not in f"{findings[0].subject} {findings[0].message} {findings[0].hint}"
