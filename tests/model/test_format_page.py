"""docs/format.md teaches the format: every example in it is read without complaint, every key is in it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cjmap.diagnostics import Severity
from cjmap.model.build import build_journey, build_persona, build_project
from cjmap.model.json_schema import KINDS, schema
from cjmap.model.theme_file import build_theme
from cjmap.source.yaml import parse_yaml

PAGE = Path(__file__).parents[2] / "docs" / "format.md"
TEXT = PAGE.read_text(encoding="utf-8")
BLOCK = re.compile(r"(?:<!-- kind: (\w+) -->\n)?```yaml\n(.*?)```", re.DOTALL)
BLOCKS = [
    pytest.param(found[1] or "journey", found[2], id=f"line {TEXT[: found.start()].count(chr(10)) + 1}")
    for found in BLOCK.finditer(TEXT)
]


@pytest.mark.parametrize(("kind", "text"), BLOCKS)
def test_every_example_is_read_without_complaint(kind: str, text: str) -> None:
    document = parse_yaml(text, "format.md")
    build = {"journey": build_journey, "persona": build_persona, "theme": build_theme}.get(kind)
    _, found = build(document, "example") if build else build_project(document)
    said = [one for one in (*document.diagnostics, *found) if one.severity is not Severity.INFO]
    assert said == []


def test_there_are_examples_for_every_kind_of_file() -> None:
    assert len(BLOCKS) > 25
    assert {kind for block in BLOCKS for kind in block.values[:1]} == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_has_a_row(kind: str) -> None:
    whole = schema(kind)
    for definition in (whole, *whole["$defs"].values()):
        for form in (definition, *definition.get("anyOf", ())):
            for key in form.get("properties", {}):
                if key != "none":
                    assert re.search(rf"^\| \*{{0,2}}`{key}`", TEXT, re.MULTILINE), f"no row for `{key}`"


def test_every_link_within_the_page_leads_somewhere() -> None:
    titles = re.findall(r"^#+ (.+)$", TEXT, re.MULTILINE)
    anchors: set[str] = set()
    for title in titles:
        anchor = re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")
        anchors.add(f"{anchor}-1" if anchor in anchors else anchor)
    assert set(re.findall(r"\]\(#([^)]+)\)", TEXT)) <= anchors
