"""Our schemas as another library reads them: check-jsonschema, with its own YAML and its own validator."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SUFFIXES = {"journey": "*.cjm.yaml", "persona": "*.persona.yaml", "project": "cjmap.yaml", "theme": "*.theme.yaml"}


@pytest.fixture
def check(tool: Callable[[str], Path]) -> Callable[..., subprocess.CompletedProcess[str]]:
    def run(*args: object) -> subprocess.CompletedProcess[str]:
        command = [str(tool("bin/check-jsonschema")), *map(str, args)]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    return run


def schema(kind: str) -> Path:
    return ROOT / "schemas" / f"{kind}.schema.json"


def test_the_schemas_are_schemas(check: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    ran = check("--check-metaschema", *map(schema, SUFFIXES))
    assert ran.returncode == 0, ran.stdout


@pytest.mark.parametrize("kind", SUFFIXES)
def test_every_example_is_valid(kind: str, check: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    files = sorted((ROOT / "examples").rglob(SUFFIXES[kind]))
    assert files
    ran = check("--schemafile", schema(kind), *files)
    assert ran.returncode == 0, ran.stdout


@pytest.mark.parametrize(
    "text",
    [
        "journey: x",
        "journey: x\nstages: [y]\nowners: z",
        "journey: x\nstages: [{stage: y, emotion: {score: bad}}]",
        "journey: x\nstages: [{stage: y, touchpoints: [{touchpoint: z, pain_point: slow}]}]",
    ],
)
def test_a_broken_map_is_not(text: str, check: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path) -> None:
    file = tmp_path / "a.cjm.yaml"
    file.write_text(text, encoding="utf-8")
    ran = check("--schemafile", schema("journey"), file)
    assert ran.returncode == 1, ran.stdout
    assert "Schema validation errors" in ran.stdout
