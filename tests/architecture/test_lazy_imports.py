"""A slow import is a defect: what each way in may import, watched in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

EVERYTHING_HEAVY = (
    "typer",
    "click",
    "pydantic",
    "yaml",
    "jinja2",
    "rich",
    "uharfbuzz",
    "pathspec",
    "difflib",
)
WATCHED = """
import sys, runpy, json
sys.argv = ["cjmap", *{args!r}]
try:
    runpy.run_module("cjmap", run_name="__main__")
except SystemExit as leaving:
    assert not leaving.code, leaving.code
sys.stderr.write(json.dumps(sorted(sys.modules)))
"""


def imported(program: str, cwd: object = None) -> set[str]:
    """The packages that a program of its own had imported at its end."""
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=str(cwd) if cwd else None, check=False
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    return set(json.loads(ran.stderr.splitlines()[-1]))


def told(module: str) -> set[str]:
    return imported(f"import sys, json, {module}; sys.stderr.write(json.dumps(sorted(sys.modules)))")


@pytest.mark.parametrize("module", ["cjmap", "cjmap.__main__", "cjmap.registry", "cjmap.pipeline"])
def test_importing_cjmap_imports_nothing_heavy(module):
    assert told(module) & set(EVERYTHING_HEAVY) == set()


def test_telling_the_version_imports_nothing_heavy():
    assert imported(WATCHED.format(args=["--version"])) & set(EVERYTHING_HEAVY) == set()


def test_checking_a_map_imports_nothing_that_draws(examples):
    args = ["validate", str(examples / "bella-napoli" / "pizza-night.cjm.yaml"), "--fail-on", "never"]
    found = imported(WATCHED.format(args=args))
    assert found & {"jinja2", "rich", "uharfbuzz", "unicode_segmentation_rs"} == set()
    assert not [name for name in found if name.startswith(("cjmap.render.", "cjmap.lanes.", "cjmap.layout."))]


def test_checking_a_file_that_is_named_looks_for_no_ignored_ones(examples):
    args = ["validate", str(examples / "bella-napoli" / "pizza-night.cjm.yaml"), "--fail-on", "never"]
    assert "pathspec" not in imported(WATCHED.format(args=args))


def test_drawing_svg_imports_no_templates(examples, tmp_path):
    example = str(examples / "bella-napoli" / "pizza-night.cjm.yaml")
    args = ["render", example, "--to", "svg", "--out", str(tmp_path)]
    assert imported(WATCHED.format(args=args)) & {"jinja2", "rich"} == set()
    assert list(tmp_path.glob("*.svg"))


def test_no_command_imports_another(examples, tmp_path):
    found = imported(WATCHED.format(args=["schema", "journey"]))
    assert {name for name in found if name.startswith("cjmap.cli.commands.")} == {"cjmap.cli.commands.schema"}
