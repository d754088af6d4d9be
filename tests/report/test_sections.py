"""What each section of a report says of a small map."""

from __future__ import annotations

import pytest
from reports import report_of, rows_of

from cjmap.errors import UsageError
from cjmap.report import SECTIONS

PIZZA = """
journey: Pizza night
personas: [{persona: Eva Moline, id: eva}]
reviewed: 2026-10-01
review_every: 30d
sources:
  interviews: {kind: interview, n: 12, date: 2025-09}
stages:
  - stage: Order
    owner: Floor team
    touchpoints:
      - touchpoint: Reads the menu
        channel: printed-menu
        emotion: {score: 1.5, feeling: curious, evidence: [interviews]}
      - touchpoint: Asks about peanut
        channel: waiter
        emotion: {score: -1, feeling: anxious, assumed: H1}
        moment_of_truth: true
        pain_points:
          - pain_point: Nobody knows what is in it
            id: nobody-knows
            severity: critical
            reach: 8/12
            evidence: [interviews]
          - pain_point: The waiter is far away
            severity: minor
          - pain_point: It used to be loud
            severity: major
            status: resolved
        opportunities:
          - {opportunity: Print icons, addresses: [nobody-knows], impact: 5, effort: 2, owner: Marta}
          - {opportunity: Sing, impact: low, effort: high}
  - stage: Pay
    owner: Till
    emotion: 0.5
    channel: card
    metrics:
      wait: {title: Wait for the bill, value: 19, unit: min, target: < 5}
      nps: {value: 27}
"""


@pytest.fixture
def told(tmp_path):
    return report_of(tmp_path, PIZZA)


def test_the_story_is_start_peak_low_end_and_what_is_remembered(told):
    columns = ("persona", "curve", "mean", "start", "peak", "lowest", "end", "peak_end", "rapid_drops", "turns")
    assert rows_of(told, "story", *columns) == [
        (
            "Eva Moline", "▇▃▅", "+0.3", "+1.5 Reads the menu", "+1.5 Reads the menu", "−1 Asks about peanut",
            "+0.5 Pay", "+1", "1", "1",
        )
    ]  # fmt: skip


def test_rapid_drops_are_falls_of_half_the_scale(told):
    assert rows_of(told, "drops", "from", "to", "size") == [("Reads the menu", "Asks about peanut", "2.5")]


def test_pain_points_stand_by_severity_reach_and_evidence(told):
    assert rows_of(told, "pain-points", "weight", "pain_point", "formula", "addressed_by") == [
        ("2", "Nobody knows what is in it", "3 × 0.67 × 1", "Print icons"),
        ("0.25", "The waiter is far away", "1 × 0.5 × 0.5", "nothing yet"),
    ]


def test_opportunities_stand_by_impact_over_effort(told):
    assert rows_of(told, "opportunities", "value", "opportunity", "quadrant") == [
        ("2.5", "Print icons", "quick win"),
        ("0.2", "Sing", "not now"),
    ]


def test_a_project_values_opportunities_its_own_way(tmp_path):
    told = report_of(tmp_path, PIZZA, project="project: P\nopportunity_value: impact + pain * 2 - effort")
    assert rows_of(told, "opportunities", "value", "opportunity") == [("7", "Print icons"), ("−4", "Sing")]
    row = next(one for one in told.tables if one.id == "opportunities").rows[0]
    assert [one.keys for one in row.origins][1] == ("opportunity_value",)
    assert [one.keys[-2:] for one in row.origins][2:] == [("pain_points", 0)]


def test_gaps_are_pains_without_plans_and_plans_without_pains(told):
    assert rows_of(told, "gaps", "kind", "text") == [
        ("hurts, nothing planned", "The waiter is far away"),
        ("planned, no pain named", "Sing"),
    ]


def test_owners_have_their_touchpoints_by_their_stages(told):
    assert rows_of(told, "owners", "owner", "stages", "touchpoints", "pain_points", "opportunities") == [
        ("Floor team", "1", "2", "0", "0"),
        ("Marta", "0", "0", "0", "1"),
        ("Till", "1", "0", "0", "0"),
        ("nobody", "0", "0", "2", "1"),
    ]


def test_the_customer_is_handed_on_between_owners_and_channels(told):
    assert rows_of(told, "handovers", "change", "from", "to", "left", "taken") == [
        ("owner", "Asks about peanut", "Pay", "Floor team", "Till"),
        ("channel", "Reads the menu", "Asks about peanut", "Printed menu", "Waiter"),
        ("channel", "Asks about peanut", "Pay", "Waiter", "Card"),
    ]


def test_metrics_that_miss_their_target_come_first(told):
    assert rows_of(told, "metrics", "metric", "against_target") == [
        ("Wait for the bill", "19 min, ✗ 14 min above"),
        ("nps", "no target"),
    ]


def test_evidence_counts_claims_and_says_when_the_review_is_due(told):
    assert rows_of(told, "evidence", "claims", "cited", "assumed", "share", "due") == [
        ("8", "2", "1", "25%", "2026-10-31, overdue")
    ]


def test_sources_have_the_age_of_the_end_of_their_month(told):
    assert rows_of(told, "sources", "source", "age", "claims") == [("interviews", "13 months old", "2")]


def test_assumptions_name_their_hypothesis(told):
    assert rows_of(told, "assumptions", "kind", "claim", "where", "hypothesis") == [
        ("emotion", "−1 anxious", "Asks about peanut", "H1")
    ]


def test_what_to_fix_first_says_why(told):
    assert rows_of(told, "fix-first", "pain_point", "why", "do", "owner") == [
        (
            "Nobody knows what is in it",
            "critical, felt by 8/12, it feels −1 there, a moment of truth",
            "Print icons",
            "Marta",
        )
    ]


def test_stages_have_their_touchpoints_on_a_line(told):
    columns = ("stage", "touchpoints", "curve", "mean", "pain_points", "lowest", "metric", "against_target")
    assert rows_of(told, "stages", *columns) == [
        ("Order", "2", "▇▃", "+0.3", "◆ 1 critical, ○ 1 minor", "−1 Asks about peanut", "–", "–"),
        ("Pay", "0", "▅", "+0.5", "none", "+0.5 Pay", "Wait for the bill", "19 min, ✗ 14 min above"),
    ]


def test_every_row_says_which_keys_it_came_from(told):
    for table in told.tables:
        for row in table.rows:
            assert row.origins, table.id
            for one in row.origins:
                assert one.span.line > 1
                assert one.keys


def test_one_map_has_no_list_of_maps_and_several_have(told, tmp_path):
    assert "maps" not in [table.id for table in told.tables]
    both = report_of(tmp_path, PIZZA, "journey: Take-away\nstate: future\nstages: [{stage: Order, emotion: 2}]")
    assert rows_of(both, "maps", "map", "state", "mean", "evidence") == [
        ("Pizza night", "current", "+0.3", "25%"),
        ("Take-away", "future", "+2", "0%"),
    ]


def test_a_map_without_anything_has_a_report(tmp_path):
    told = report_of(tmp_path, "journey: Draft\nstages: []")
    assert {table.id for table in told.tables if table.rows} == {"evidence"}


def test_retired_maps_are_left_out_beside_living_ones(tmp_path):
    told = report_of(tmp_path, PIZZA, "journey: Old\nstatus: retired\nstages: [Order]")
    assert [one.title for one in told.maps] == ["Pizza night"]


def test_a_section_that_does_not_exist_is_named_with_those_that_do(tmp_path):
    with pytest.raises(UsageError, match="no section “paint”; there is assumptions"):
        report_of(tmp_path, PIZZA, sections=("paint",))


@pytest.mark.parametrize("name", SECTIONS.names())
def test_every_section_defines_its_figures(name):
    section = SECTIONS.load(name)
    assert section.definition.endswith(".")
    assert section.nothing.endswith(".")
    assert len({column.id for column in section.columns}) == len(section.columns)


def test_sections_stand_in_an_order_of_their_own():
    places = [SECTIONS.load(name).place for name in SECTIONS.names()]
    assert len(set(places)) == len(places)


def test_what_is_counted_names_the_keys_it_is_counted_from(told):
    keys = {table.id: {one.keys[-1] for row in table.rows for one in row.origins} for table in told.tables}
    assert "stages" in keys["evidence"]
    assert "evidence" in keys["sources"]
    assert "addresses" in keys["pain-points"]
    assert "owner" in keys["handovers"]
