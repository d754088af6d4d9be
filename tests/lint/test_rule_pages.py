"""The pages of the rules are what their manuals say."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_pages_are_up_to_date() -> None:
    sys.path.insert(0, str(ROOT / "tools"))
    try:
        import build_rule_docs
    finally:
        sys.path.pop(0)
    folder = ROOT / "docs" / "rules"
    written = {file.name: file.read_text(encoding="utf-8") for file in folder.glob("*.md")}
    assert written == build_rule_docs.pages(), "run `make docs`"
