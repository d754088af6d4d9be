"""Rules that hold several files against each other: what they find, and what they leave alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from cjmap.lint.choice import Asked
from cjmap.pipeline import check, load

TODAY = date(2026, 11, 22)


def found(folder: Path, rule: str, files: dict[str, str], paths: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    for name, text in ({"cjmap.yaml": "project: Example\n"} | files).items():
        (folder / name).write_text(text, encoding="utf-8")
    portfolio = load(list(paths), folder)
    assert not [one.message for one in portfolio.diagnostics if one.severity == "error"]
    return [(one.span.path, one.message) for one in check(portfolio, TODAY, Asked(select=(rule,))) if one.code == rule]


def pains(title: str, more: str = "") -> str:
    return f"journey: {title}\n{more}stages: [{{stage: Asks, id: asks, pain_points: [Says it all again.]}}]\n"


def test_a_pain_of_three_journeys_is_found_once_at_the_first(tmp_path: Path) -> None:
    files = {f"{name}.cjm.yaml": pains(name) for name in ("a", "b", "c")}
    assert found(tmp_path, "same-pain-many-maps", files) == [("a.cjm.yaml", "“Says it all again.” hurts on 3 journeys")]


def test_two_states_of_a_journey_and_its_details_count_as_one(tmp_path: Path) -> None:
    files = {
        "a.cjm.yaml": pains("a"),
        "b.cjm.yaml": pains("b", "improves: a\nstate: future\n"),
        "c.cjm.yaml": pains("c", "part_of: a\n"),
        "d.cjm.yaml": pains("d"),
    }
    assert found(tmp_path, "same-pain-many-maps", files) == []


def test_a_circle_of_three_levels_is_found_once_with_its_way(tmp_path: Path) -> None:
    files = {
        "a.cjm.yaml": "journey: A\npart_of: b\nstages: [One]\n",
        "b.cjm.yaml": "journey: B\npart_of: c\nstages: [One]\n",
        "c.cjm.yaml": "journey: C\nstages: [One]\n",
        "d.cjm.yaml": "journey: D\nid: d\npart_of: a\nstages: [One]\n",
    }
    assert found(tmp_path, "circular-hierarchy", files) == []
    files["a.cjm.yaml"] = "journey: A\npart_of: b\nstages: [{stage: One, details: c}]\n"
    message = "“A” is part of “B”, which is part of “C”, which is part of “A”"
    assert found(tmp_path, "circular-hierarchy", files) == [("a.cjm.yaml", message)]


def test_a_map_that_details_itself_is_found(tmp_path: Path) -> None:
    files = {"a.cjm.yaml": "journey: A\nstages: [{stage: One, details: a}]\n"}
    assert found(tmp_path, "circular-hierarchy", files) == [("a.cjm.yaml", "“A” is part of itself")]


def test_formulas_of_compared_maps_are_held_against_each_other_by_id(tmp_path: Path) -> None:
    files = {
        "now.cjm.yaml": "journey: Now\nmetrics: {csat: {title: Satisfaction, formula: top-2-box}}\nstages: [One]\n",
        "then.cjm.yaml": "journey: Then\nstate: future\nimproves: now\n"
        "metrics: {csat: {title: Happy guests, formula: mean}}\nstages: [One]\n",
        "else.cjm.yaml": "journey: Else\nmetrics: {csat: {title: Ease, formula: mean}}\nstages: [One]\n",
        "same.cjm.yaml": "journey: Same\nmetrics: {s: {title: satisfaction, formula: Top 2 Box}}\nstages: [One]\n",
    }
    message = "“Happy guests” is computed as “mean” here, as “top-2-box” on “Now”"
    assert found(tmp_path, "mixed-formulas", files) == [("then.cjm.yaml", message)]
    assert found(tmp_path, "mixed-formulas", files, ("then.cjm.yaml",)) == [("then.cjm.yaml", message)]
    assert found(tmp_path, "mixed-formulas", files, ("now.cjm.yaml",)) == []


def test_sources_of_a_project_are_unused_only_in_a_run_over_all_its_maps(tmp_path: Path) -> None:
    files = {
        "cjmap.yaml": "sources: {talks: {n: 12}, diary: {n: 3}, shelf: {n: 1}}\n",
        "eva.persona.yaml": "persona: Eva\nevidence: diary\n",
        "a.cjm.yaml": "journey: A\nstages: [{stage: One, emotion: {score: 1, evidence: talks}}]\n",
        "b.cjm.yaml": "journey: B\nstages: [One]\n",
    }
    assert found(tmp_path, "unused-source", files) == [("cjmap.yaml", "nothing in this project cites “shelf”")]
    assert found(tmp_path, "unused-source", files, ("a.cjm.yaml",)) == []


def test_a_stale_source_of_the_project_is_found_once_when_a_map_in_use_cites_it(tmp_path: Path) -> None:
    cites = "stages: [{stage: One, emotion: {score: 1, evidence: talks}}]\n"
    files = {
        "cjmap.yaml": "sources: {talks: {date: 2024-06}}\n",
        "a.cjm.yaml": f"journey: A\n{cites}",
        "b.cjm.yaml": f"journey: B\n{cites}",
    }
    message = "“talks” is 2 years old, and claims rest on it"
    assert found(tmp_path, "stale-source", files) == [("cjmap.yaml", message)]
    files |= {f"{name}.cjm.yaml": f"journey: {name}\nstatus: retired\n{cites}" for name in ("a", "b")}
    assert found(tmp_path, "stale-source", files) == []


def test_personal_data_is_found_in_personas_and_settings_too(tmp_path: Path) -> None:
    files = {
        "cjmap.yaml": "owner: m.bianchi@postbox.it\n",
        "eva.persona.yaml": "persona: Eva\nfacts: {Phone: +49 171 2345678}\n",
        "a.cjm.yaml": "journey: A\nstages: [One]\n",
    }
    assert found(tmp_path, "personal-data", files) == [
        ("cjmap.yaml", "this text holds an e-mail address: m…@p….it"),
        ("eva.persona.yaml", "this text holds a phone number: +49…78"),
    ]


def test_planned_opportunities_may_wait_for_stages_not_designed_yet(tmp_path: Path) -> None:
    today = (
        "journey: Today\nstages:\n"
        "  - {stage: Orders, opportunities: [{opportunity: Icons, status: planned}, {opportunity: Ideas}]}\n"
        "  - {stage: Pays, opportunities: [{opportunity: Pay at the table, status: in-progress}]}\n"
    )
    future = "journey: Then\nstate: future\nimproves: today\npartial: true\nstages: [Pays]\n"
    files = {"today.cjm.yaml": today, "then.cjm.yaml": future}
    message = "planned for “Today” and missing here: “Pay at the table”"
    assert found(tmp_path, "opportunity-dropped-in-future-state", files) == [("then.cjm.yaml", message)]
    files["then.cjm.yaml"] = future.replace("partial: true\n", "")
    message = "planned for “Today” and missing here: “Icons”, “Pay at the table”"
    assert found(tmp_path, "opportunity-dropped-in-future-state", files) == [("then.cjm.yaml", message)]


def test_maps_for_which_a_rule_does_not_hold_say_nothing_about_others(tmp_path: Path) -> None:
    booked = "journey: {}\nstages: [{{stage: Books, channel: {}}}]\n"
    files = {
        "a-draft.cjm.yaml": booked.format("Draft", "E-Mail"),
        "b.cjm.yaml": booked.format("Books", "e-mail"),
        "c.cjm.yaml": booked.format("Comes back", "email"),
    }
    rule, message = "channel-named-two-ways", "the channel “email” is called “{}” elsewhere"
    assert found(tmp_path, rule, files) == [
        ("b.cjm.yaml", message.replace("email", "e-mail").format("E-Mail")),
        ("c.cjm.yaml", message.format("E-Mail")),
    ]
    files["cjmap.yaml"] = f"lint: {{per_file: {{'*-draft*': {{ignore: {rule}}}}}}}\n"
    assert found(tmp_path, rule, files) == [("c.cjm.yaml", message.format("e-mail"))]


def test_maps_for_which_a_rule_does_not_hold_may_settle_what_is_found_elsewhere(tmp_path: Path) -> None:
    files = {
        "eva.persona.yaml": "persona: Eva\ngoals: [Eat well]\n",
        "a-draft.cjm.yaml": "journey: A\npersonas: eva\nstages: [One]\n",
        "cjmap.yaml": "lint: {per_file: {'*-draft*': {ignore: all}}}\n",
    }
    assert found(tmp_path, "unused-persona", files) == []
