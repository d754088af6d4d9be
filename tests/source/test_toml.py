"""Settings in pyproject.toml are read as if they were YAML, with places of their own."""

from __future__ import annotations

import pytest

from cjmap.source.nodes import Mapping, Scalar
from cjmap.source.toml import holds_settings, parse_toml

TEXT = """\
[project]
name = "bella"

[tool.cjmap]
owner = "Guest experience"
channels_strict = true

[tool.cjmap.lint]
ignore = ["stage-without-owner"]
limits = {touchpoints_per_stage = 5}
severity."touchpoint-without-channel" = "error"

[[tool.cjmap.budgets]]
lowest_emotion = -1.5
"""


def test_settings_become_nodes() -> None:
    root = parse_toml(TEXT, "pyproject.toml").root
    assert root == {
        "owner": "Guest experience",
        "channels_strict": "true",
        "lint": {
            "ignore": ["stage-without-owner"],
            "limits": {"touchpoints_per_stage": "5"},
            "severity": {"touchpoint-without-channel": "error"},
        },
        "budgets": [{"lowest_emotion": "-1.5"}],
    }


def test_values_mean_what_toml_says() -> None:
    root = parse_toml(TEXT, "pyproject.toml").root
    assert isinstance(root, Mapping)
    strict, owner = root["channels_strict"], root["owner"]
    assert isinstance(strict, Scalar)
    assert isinstance(owner, Scalar)
    assert (strict.value, owner.value) == (True, "Guest experience")


def test_values_know_their_lines() -> None:
    root = parse_toml(TEXT, "pyproject.toml").root
    assert isinstance(root, Mapping)
    lint = root["lint"]
    assert isinstance(lint, Mapping)
    assert (root["owner"].span.line, root["owner"].span.column) == (5, 9)
    assert lint.key_span("ignore").line == 9
    assert lint["limits"].span.line == 10


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (TEXT, True),
        ("[tool.ruff]\n", False),
        ("", False),
        ("[tool.cjmap-other]\n", False),
        ('["tool"."cjmap".lint]\n', True),
        ("[tool.cjmap\nowner = 1\n", True),
        ('[tool]\ncjmap = {owner = "Eva"}\n', True),
        ("tool.cjmap.budgets = [{peak_end = 0}]\n", True),
        ('[tool.poetry.dependencies]\ncjmap = "^0.1"\n', False),
        ('dependencies = ["cjmap"]\n', False),
        ("# tool.cjmap = {}\n", False),
        ("cjmap = [\n", False),
        ("tool = 1\ncjmap = 2\n", False),
    ],
)
def test_a_file_without_our_table_is_none_of_ours(text: str, wanted: bool) -> None:
    assert holds_settings(text) is wanted


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[tool]\ncjmap = {owner = "Eva"}\n', 2),
        ('\ntool.cjmap.owner = "Eva"\n', 2),
        ('[tool]\n\ncjmap.owner = "Eva"\n', 3),
        ('["tool"]\n["tool".cjmap]\n"owner" = "Eva"\n', 3),
    ],
)
def test_settings_are_found_however_toml_writes_them(text: str, line: int) -> None:
    root = parse_toml(text, "pyproject.toml").root
    assert isinstance(root, Mapping)
    assert (root["owner"], root["owner"].span.line) == ("Eva", line)


def test_what_is_no_toml_is_an_error_at_its_place() -> None:
    document = parse_toml("[tool.cjmap]\nowner = \n", "pyproject.toml")
    assert document.root is None
    assert [(one.code, one.span.line) for one in document.diagnostics] == [("bad-toml", 2)]
