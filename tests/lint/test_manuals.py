"""The manual of every rule is complete, and what it shows is true: the bad example is found, the good one is not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cjmap.lint.choice import Asked
from cjmap.lint.manual import files_of, manual_of
from cjmap.lint.rules import RULES
from cjmap.pipeline import check, load

TODAY = date(2026, 11, 22)
OWN = {"unused-ignore", "expired-ignore", "ignore-without-reason", "unclear-ignore"}


def found_in(example: str, folder: Path, *, rule: str) -> list[str]:
    for name, text in files_of(example).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    if not (folder / "cjmap.yaml").exists():
        (folder / "cjmap.yaml").write_text("project: Example\n", encoding="utf-8")
    asked = Asked() if rule in OWN else Asked(select=(rule,))
    portfolio = load([], folder)
    errors = [f"{one.span.line}: {one.message}" for one in portfolio.diagnostics if one.severity == "error"]
    assert not errors, errors
    return [one.message for one in check(portfolio, TODAY, asked) if one.code == rule]


@pytest.mark.parametrize("name", RULES.names())
def test_the_manual_is_complete(name: str) -> None:
    manual = manual_of(name)
    assert all(part.strip() for part in (manual.finds, manual.why, manual.avoid, manual.prefer))
    assert manual.severity.split()[0].strip(",.;:") == RULES.load(name).severity.value


@pytest.mark.parametrize("name", RULES.names())
def test_the_bad_example_is_found(name: str, tmp_path: Path) -> None:
    assert found_in(manual_of(name).avoid, tmp_path, rule=name)


@pytest.mark.parametrize("name", RULES.names())
def test_the_good_example_is_not(name: str, tmp_path: Path) -> None:
    assert found_in(manual_of(name).prefer, tmp_path, rule=name) == []
