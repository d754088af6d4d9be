"""Code scanning: SARIF 2.1.0, by the schema of OASIS."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from findings import ANY_FINDINGS, HOSTILE, LOW, PLAIN, TWICE, report
from hypothesis import given, settings

from cjmap.diagnostics import Diagnostic, in_order

# The schema says draft 4, where `uri-reference` is no format yet; it means the same in draft 7.
SCHEMA = json.loads(Path(__file__).with_name("sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema_rs.Draft7Validator(SCHEMA, validate_formats=True)


def run(*findings: Diagnostic) -> dict[str, Any]:
    return json.loads(report("sarif", *findings))["runs"][0]


def wrong_with(findings: Sequence[Diagnostic]) -> list[str]:
    log = json.loads(report("sarif", *findings))
    return [f"{list(one.instance_path)}: {one.message}" for one in VALIDATOR.iter_errors(log)]


def address(path: str) -> str:
    (result,) = run(LOW._replace(span=LOW.span._replace(path=path)))["results"]
    return result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]


@pytest.mark.parametrize("findings", [(), PLAIN, HOSTILE], ids=["none", "plain", "hostile"])
def test_the_log_is_valid(findings):
    assert wrong_with(findings) == []


@settings(max_examples=40)
@given(found=ANY_FINDINGS)
def test_the_log_is_valid_whatever_was_found(found: list[Diagnostic]):
    assert wrong_with(in_order(found)) == []


def test_the_schema_finds_what_is_wrong():
    log = json.loads(report("sarif", LOW))
    log["runs"][0]["results"][0]["level"] = "minor"
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] = "a b"
    assert len(list(VALIDATOR.iter_errors(log))) == 2


def test_a_finding_has_its_rule_place_and_related_places():
    _, twice, low, unowned = run(*PLAIN)["results"]
    assert [low["level"], unowned["level"]] == ["warning", "note"]
    region = {"startLine": 5, "startColumn": 5, "endLine": 6, "endColumn": 3}
    place = {"artifactLocation": {"uri": "maps/pizza.cjm.yaml"}, "region": region}
    assert twice["locations"] == [{"physicalLocation": place}]
    assert twice["message"]["text"] == f"{TWICE.message}\n{TWICE.hint}"
    assert [near["message"]["text"] for near in twice["relatedLocations"]] == ["first written here"]
    assert list(low["partialFingerprints"]) == ["cjmap/v1"]


def test_rules_are_told_once_with_their_manual():
    one = run(*PLAIN, *PLAIN)
    rules = one["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [
        "duplicate-key", "emotion-out-of-range", "low-without-pain-point", "stage-without-owner",
    ]  # fmt: skip
    assert [rules[result["ruleIndex"]]["id"] for result in one["results"]] == [found.code for found in PLAIN] * 2
    assert [rule.get("defaultConfiguration") for rule in rules] == [None, None, {"level": "note"}, {"level": "note"}]
    assert "write" in rules[2]["help"]["text"]


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("maps/a b.cjm.yaml", "maps/a%20b.cjm.yaml"),
        ("/srv/maps/a.cjm.yaml", "file:///srv/maps/a.cjm.yaml"),
        ("../地図.cjm.yaml", "../%E5%9C%B0%E5%9B%B3.cjm.yaml"),
        ("a:b%#?.yaml", "a%3Ab%25%23%3F.yaml"),
        ("caf\udce9.cjm.yaml", "caf%3F.cjm.yaml"),
    ],
)
def test_paths_become_addresses(path, uri):
    assert address(path) == uri
