"""What cjmap shows and starts people with is what its own linter likes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cjmap.diagnostics import Severity
from cjmap.pipeline import check, load

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(folder for folder in (ROOT / "examples").iterdir() if folder.is_dir())


@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda folder: folder.name)
def test_an_example_has_no_warning(folder: Path) -> None:
    found = check(load([], folder), date(2026, 11, 22))
    assert [f"{one.span.path}:{one.span.line} {one.code}" for one in found if one.severity is not Severity.INFO] == []


def test_a_plain_grid_gets_a_few_infos_and_no_wall(tmp_path: Path) -> None:
    text = "journey: A first draft\nstages:\n" + "".join(f"  - stage: Step {at}\n    emotion: 1\n" for at in range(6))
    (tmp_path / "draft.cjm.yaml").write_text(text, encoding="utf-8")
    found = check(load([], tmp_path), date(2026, 11, 22))
    assert len(found) <= 8
    assert sum(one.severity is not Severity.INFO for one in found) <= 2
