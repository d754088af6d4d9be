"""The JSON Schemas say of a file what cjmap says, as far as a schema can."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given, settings

from cjmap.model.json_schema import KINDS, schema
from cjmap.source.nodes import Mapping, Node, Scalar
from cjmap.source.yaml import parse_yaml
from maps import journey

ROOT = Path(__file__).parents[2]
SUFFIXES = {".cjm.yaml": "journey", ".persona.yaml": "persona", "cjmap.yaml": "project", ".theme.yaml": "theme"}
FILES = sorted(
    path
    for folder in ("examples", "templates/starters", "tests/cases/accepted")
    for suffix in SUFFIXES
    for path in (ROOT / folder).rglob(f"*{suffix}")
)
VALIDATORS = {kind: jsonschema_rs.validator_for(schema(kind)) for kind in KINDS}


def plain(node: Node | None) -> Any:
    """What a YAML 1.2 reader makes of a file."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Mapping):
        return {key: plain(value) for key, value in node.items()}
    return [plain(item) for item in node or ()]


def wrong_with(kind: str, text: str) -> list[str]:
    document = parse_yaml(text.replace("{{today}}", "2026-11-22"), "a.yaml")
    return [f"{list(one.instance_path)}: {one.message}" for one in VALIDATORS[kind].iter_errors(plain(document.root))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_good_file_is_valid(path: Path) -> None:
    kind = next(kind for suffix, kind in SUFFIXES.items() if path.name.endswith(suffix))
    assert wrong_with(kind, path.read_text(encoding="utf-8")) == []


@settings(max_examples=30)
@given(journey(most_stages=3, most_touchpoints=2))
def test_every_drawn_map_is_valid(drawn: dict[str, Any]) -> None:
    assert [one.message for one in VALIDATORS["journey"].iter_errors(drawn)] == []


STAGE = "journey: x\nstages:\n  - stage: y\n    "
BROKEN = [
    ("journey", "stages: [x]"),
    ("journey", "journey: x"),
    ("journey", "journey:\nstages: [x]"),
    ("journey", "journey: x\nstages:"),
    ("journey", "journey: [x]\nstages: [y]"),
    ("journey", "journey: x\nstages: [y]\nowners: z"),
    ("journey", "journey: x\nstages: [y]\ntype: blueprint"),
    ("journey", "journey: x\nstages: [y]\nreviewed: last week"),
    ("journey", "journey: x\nstages: [y]\nreviewed: 2026-13-01"),
    ("journey", "journey: x\nstages: [y]\npartial: yes"),
    ("journey", "journey: x\nstages: [y]\nscope: Friday"),
    ("journey", "journey: x\nstages: [y]\nfacts: text"),
    ("journey", "journey: x\nstages: [y]\nemotion_scale: {worst: 1}"),
    ("journey", "journey: x\nstages: [y]\nemotion_words: {calm: very}"),
    ("journey", "journey: x\nstages: [y]\nsources: {a: {kind: rumour}}"),
    ("journey", "journey: x\nstages: [y]\nchannels: {a: magic}"),
    ("journey", "journey: x\nstages: [{goal: y}]"),
    ("journey", STAGE + "emotions: -1"),
    ("journey", STAGE + "emotion: {score: bad}"),
    ("journey", STAGE + "emotion: {scor: 1, feeling: x}"),
    ("journey", STAGE + "emotion: {range: [1]}"),
    ("journey", STAGE + "emotion: {range: 1}"),
    ("journey", STAGE + "duration: 4"),
    ("journey", STAGE + "duration: soon"),
    ("journey", STAGE + "kind: Decision"),
    ("journey", STAGE + "owner: [a, b]"),
    ("journey", STAGE + "thoughts: {text: x, txt: y}"),
    ("journey", STAGE + "pain_points: [{severity: minor}]"),
    ("journey", STAGE + "pain_points: [{pain_point: x, severity: bad}]"),
    ("journey", STAGE + "pain_points: [{pain_point: x, reach: most}]"),
    ("journey", STAGE + "pain_points: [{pain_point: x, reach: 61}]"),
    ("journey", STAGE + "opportunities: [{opportunity: x, impact: 6}]"),
    ("journey", STAGE + "opportunities: [{opportunity: x, effort: huge}]"),
    ("journey", STAGE + "opportunities: [{impact: 3}]"),
    ("journey", STAGE + "metrics: {csat: {valeu: 61%}}"),
    ("journey", STAGE + "metrics: {csat: {value: nine}}"),
    ("journey", STAGE + "links: 'javascript:alert(1)'"),
    ("journey", STAGE + "image: {alt: x}"),
    ("journey", STAGE + "next: {when: x}"),
    ("journey", STAGE + "order: random"),
    ("journey", STAGE + "touchpoints: [{channel: phone}]"),
    ("journey", STAGE + "touchpoints: [{touchpoint: x, phase: y}]"),
    ("journey", STAGE + "backstage: {by: K}"),
    ("journey", STAGE + "lines: Kitchen"),
    ("persona", "id: eva"),
    ("persona", "persona: Eva\nname: Eva"),
    ("persona", "persona: Eva\ntraits: {Courage: 7}"),
    ("persona", "Eva"),
    ("project", "project: x\nstages: [y]"),
    ("project", "lint: {severity: {rule: fatal}}"),
    ("project", "budgets: {open_critical: none}"),
    ("project", "budgets: {open_critical: -1}"),
    ("project", "budgets: {open_critical: 0.5}"),
    ("project", "lanes: {title: x}"),
    ("theme", "base: light"),
    ("theme", "theme: x\nbase: sepia"),
    ("theme", "theme: x\ntokens: {stages: '#004B87'}"),
    ("theme", "theme: x\ntokens: {stage: red}"),
    ("theme", "theme: x\ntokens: {stage: 112233}"),
    ("theme", "theme: x\ntokens: {stage: }"),
]


@pytest.mark.parametrize(("kind", "text"), BROKEN)
def test_a_broken_file_is_not_valid(kind: str, text: str) -> None:
    assert wrong_with(kind, text) != []


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_is_fit_for_editors(kind: str) -> None:
    whole = schema(kind)
    assert whole["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert whole["$id"] == f"cjmap:{kind}"
    assert "://" not in whole["$id"]
    assert list(whole["$defs"]) == sorted(whole["$defs"])
    jsonschema_rs.meta.validate(whole)


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_says_what_it_means_with_an_example_that_is_valid(kind: str) -> None:
    whole = schema(kind)
    for name, definition in {"whole": whole, **whole["$defs"]}.items():
        for form in (definition, *definition.get("anyOf", ())):
            for key, value in form.get("properties", {}).items():
                if key == "none":
                    continue
                assert value["description"], f"{name}.{key}"
                check = jsonschema_rs.validator_for({"$defs": whole["$defs"], **value})
                for shown in value["examples"]:
                    assert check.is_valid(shown), f"{name}.{key}: {shown}"
