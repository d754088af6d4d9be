"""What is generated from the models is up to date: schemas/ and the tables of docs/format.md."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]


def tool(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_schemas_are_those_of_the_models() -> None:
    for path, text in tool("build_schemas").written().items():
        assert path.exists(), f"{path.name} is missing: run python tools/build_schemas.py"
        fresh = path.read_text(encoding="utf-8") == text
        assert fresh, f"{path.name} is out of date: run python tools/build_schemas.py"


def test_the_tables_of_the_format_page_are_those_of_the_models() -> None:
    docs = tool("build_format_docs")
    page = docs.PAGE.read_text(encoding="utf-8")
    assert docs.filled(page) == page, "docs/format.md is out of date: run python tools/build_format_docs.py"
