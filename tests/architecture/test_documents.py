"""What the documents tell people to do works, and what they point at is there."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.reporters import REPORTERS, ReportOptions

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").rglob("*.md")])
FENCE = re.compile(r"^```(console|sh)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TARGET = re.compile(r"\]\(([^)\s]+)\)|(?:src|srcset|href)=\"([^\"]+)\"")
BEYOND_A_TEST = ("make", "pip", "git ", "apt", "open ")


def commands(page: str) -> Iterator[str]:
    """The command lines in the `console` and `sh` blocks of a page, but those that set a machine up."""
    for kind, block in FENCE.findall(page):
        for line in block.splitlines():
            command = line.removeprefix("$ ") if kind == "sh" or line.startswith("$ ") else ""
            if command.strip() and not command.startswith(("#", *BEYOND_A_TEST)):
                yield command


def test_blocks_are_read_as_a_person_would_type_them():
    page = "```console\n$ cjmap init a\nwrote it\n$ cd a\n```\n```sh\nmake demo\n# why\ncjmap render\n```\n"
    assert list(commands(page)) == ["cjmap init a", "cd a", "cjmap render"]


def test_what_the_readme_tells_to_type_works(tmp_path):
    lines = list(commands((ROOT / "README.md").read_text(encoding="utf-8")))
    if not lines:
        pytest.skip("README.md tells no commands")
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    script = "\n".join(["set -eu", *lines])
    ran = subprocess.run(
        ["sh", "-c", script], cwd=tmp_path, env=os.environ | {"PATH": path}, capture_output=True, text=True, check=False
    )  # fmt: skip
    assert ran.returncode == 0, f"{script}\n{ran.stdout}{ran.stderr}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(page):
    found = (one or other for one, other in TARGET.findall(page.read_text(encoding="utf-8")))
    local = [target.partition("#")[0] for target in found if not re.match(r"[a-z]+:|#", target)]
    assert [target for target in local if not (page.parent / target).exists()] == []


def test_what_editors_are_told_is_what_init_writes_and_what_validate_prints():
    page = (ROOT / "docs" / "editors.md").read_text(encoding="utf-8")
    settings, tasks, catalogue = (json.loads(block) for block in re.findall(r"^```json\n(.*?)^```$", page, re.M | re.S))
    assert settings == json.loads((ROOT / "templates/project/dot-vscode/settings.json").read_text(encoding="utf-8"))
    assert {one["url"].rpartition("/")[2] for one in catalogue} <= {file.name for file in (ROOT / "schemas").iterdir()}
    pattern = tasks["tasks"][0]["problemMatcher"]["pattern"]
    found = Diagnostic(
        "low-without-pain-point", Severity.INFO, "it hurts", Span("a b/c.cjm.yaml", 3, 7, 3, 9), "say why"
    )
    first, *others = REPORTERS.load("text")(
        [found], {"a b/c.cjm.yaml": ["journey: A"] * 3}, ReportOptions()
    ).splitlines()
    match = re.match(pattern["regexp"], first)
    assert match
    assert [match[pattern[name]] for name in ("file", "line", "column", "severity", "code", "message")] == [
        "a b/c.cjm.yaml", "3", "7", "info", "low-without-pain-point", "it hurts"
    ]  # fmt: skip
    assert not any(re.match(pattern["regexp"], line) for line in others)
