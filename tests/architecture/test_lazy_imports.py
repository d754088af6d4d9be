"""A slow import is a defect: what each way in may import, watched in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = {
    "typer", "click", "pydantic", "pydantic_core", "yaml", "jinja2", "rich", "uharfbuzz", "pathspec", "difflib",
    "graphviz",
}  # fmt: skip
EXAMPLE = "bella-napoli/pizza-night.cjm.yaml"
WATCHED = """
import os, sys, runpy, json
os._exit = sys.exit
sys.argv = ["cjmap", *{args!r}]
try:
    runpy.run_module("cjmap", run_name="__main__")
except SystemExit as leaving:
    assert not leaving.code, leaving.code
sys.stderr.write(json.dumps(sorted(sys.modules)))
"""


def imported(program: str) -> set[str]:
    """The modules that a program in a process of its own had imported at its end."""
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    return set(json.loads(ran.stderr.splitlines()[-1]))


def imported_by(*args: str) -> set[str]:
    """The modules that `cjmap ARGS` had imported at its end."""
    return imported(WATCHED.format(args=list(args)))


@pytest.mark.parametrize("module", ["cjmap", "cjmap.__main__", "cjmap.registry", "cjmap.pipeline"])
def test_importing_cjmap_imports_nothing_heavy(module):
    program = f"import sys, json, {module}; sys.stderr.write(json.dumps(sorted(sys.modules)))"
    assert imported(program) & HEAVY == set()


def test_telling_the_version_imports_nothing_heavy():
    assert imported_by("--version") & HEAVY == set()


def test_checking_a_map_imports_nothing_that_draws(examples):
    found = imported_by("validate", str(examples / EXAMPLE), "--fail-on", "never")
    assert found & {"jinja2", "rich", "uharfbuzz", "unicode_segmentation_rs", "pydantic", "pydantic_core"} == set()
    assert not [name for name in found if name.startswith(("cjmap.render.", "cjmap.lanes.", "cjmap.layout."))]


def test_drawing_svg_imports_no_templates(examples, tmp_path):
    found = imported_by("render", str(examples / EXAMPLE), "--to", "svg", "--out", str(tmp_path))
    assert found & {"jinja2", "rich", "pydantic", "pydantic_core"} == set()
    assert list(tmp_path.glob("*.svg"))


def test_no_command_imports_another():
    found = imported_by("schema", "journey")
    assert {name for name in found if name.startswith("cjmap.cli.commands.")} == {"cjmap.cli.commands.schema"}


def test_a_module_that_was_put_off_is_there_when_asked_for():
    program = """
import sys, json
from cjmap.cli.quick import put_off_imports
put_off_imports()
import secrets, subprocess
assert "hmac" not in sys.modules
assert secrets.compare_digest("a", "a")
from tokenize import open
assert subprocess.run([sys.executable, "-c", ""]).returncode == 0
import subprocess as again
assert again.run is subprocess.run
sys.stderr.write(json.dumps(sorted(sys.modules)))
"""
    assert "hmac" in imported(program)
