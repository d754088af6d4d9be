"""A file without anything in it is told how a file of its kind begins."""

from __future__ import annotations

import pytest

from cjmap.source.yaml import parse_yaml


@pytest.mark.parametrize(
    ("path", "begins"),
    [
        ("a.cjm.yaml", "journey:"),
        ("eva.persona.yaml", "persona:"),
        ("cjmap.yaml", "project:"),
        ("x.theme.yaml", "theme:"),
    ],
)
def test_the_hint_is_that_of_its_kind(path: str, begins: str) -> None:
    (found,) = parse_yaml("# nothing yet\n", path).diagnostics
    assert found.code == "empty-file"
    assert found.hint is not None
    assert f"`{begins}" in found.hint
