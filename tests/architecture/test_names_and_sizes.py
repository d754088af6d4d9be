"""House rules that a reader feels: short modules, honest names, nothing of the machine it was written on."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "src" / "cjmap").rglob("*.py"))
NAMES = [str(module.relative_to(ROOT / "src")) for module in MODULES]
LONGEST = 300
EMPTY_WORDS = {
    "manager",
    "helper",
    "helpers",
    "util",
    "utils",
    "handler",
    "processor",
    "data",
    "info",
    "misc",
}
MACHINE = re.compile(r"/(?:home|root|work|tmp|Users|opt)/[\w.]+|\b(?:10|127|172|192\.168)(?:\.\d+){3}\b")
REGISTRY = re.compile(r"\b(?:pypi\.(?:org|python)|files\.pythonhosted|registry\.npmjs|deb\.debian)\b")
ALLOWED_ADDRESSES = {"127.0.0.1"}


def words(name: str) -> set[str]:
    """The words of `snake_case` or `CamelCase`, in small letters."""
    return {word.casefold() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+", name)}


def kept_files() -> list[Path]:
    """What git keeps or would keep; else, outside a clone, everything in the folders of the sources."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    ran = subprocess.run(listed, cwd=ROOT, capture_output=True, text=True, check=False)
    if ran.returncode == 0:
        files = [ROOT / name for name in ran.stdout.split("\0") if name]
    else:
        folders = ("src", "tests", "tools", "docs", "examples", "templates", "schemas")
        files = [file for name in folders for file in (ROOT / name).rglob("*")]
    return [file for file in files if file.is_file()]


def texts() -> list[tuple[str, str]]:
    """The name and the text of every kept file that is text."""
    found = []
    for file in kept_files():
        try:
            found.append((file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue
    return found


@pytest.fixture(scope="module")
def trees() -> dict[str, ast.Module]:
    """The syntax tree of every module."""
    return {name: ast.parse(module.read_text(encoding="utf-8")) for name, module in zip(NAMES, MODULES, strict=True)}


def test_no_module_is_longer_than_a_reader_can_hold():
    lengths = {
        name: len(module.read_text(encoding="utf-8").splitlines()) for name, module in zip(NAMES, MODULES, strict=True)
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_no_module_has_a_name_that_says_nothing():
    ours = [module for module in NAMES if "lint/rules" not in module]  # a rule is called what people know it by
    assert [module for module in ours if any(words(part) & EMPTY_WORDS for part in Path(module).parts)] == []


def test_no_class_or_function_has_a_name_that_says_nothing(trees):
    empty = [
        f"{module}: {node.name}"
        for module, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and words(node.name) & EMPTY_WORDS
    ]
    assert empty == []


def test_every_module_says_what_it_is_for(trees):
    assert [module for module, tree in trees.items() if not ast.get_docstring(tree)] == []


def test_nothing_is_left_for_later():
    marks = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")
    this = Path(__file__).relative_to(ROOT).as_posix()
    assert [name for name, text in texts() if name != this and marks.search(text)] == []


def test_no_file_knows_the_machine_it_was_written_on():
    this = Path(__file__).relative_to(ROOT).as_posix()
    known = [
        f"{name}: {found}"
        for name, text in texts()
        if name != this
        for found in (*MACHINE.findall(text), *REGISTRY.findall(text))
        if found not in ALLOWED_ADDRESSES
    ]
    assert known == []


def test_what_comes_from_elsewhere_has_its_licence_beside_it():
    expected = {"LICENSE", "licenses/LUCIDE.txt", "fonts/OFL-Inter.txt", "fonts/OFL-JetBrainsMono.txt"}
    expected.add("tests/reporters/sarif-schema-2.1.0.LICENSE.md")
    assert [name for name in sorted(expected) if len((ROOT / name).read_text(encoding="utf-8")) < 500] == []
    faces = {file.name.split("-")[0] for file in (ROOT / "fonts").glob("*.ttf")}
    assert faces == {"inter", "jetbrains"}
