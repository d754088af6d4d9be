"""What only a run over several maps can tell about a pain point."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cjmap.lint.choice import Asked
from cjmap.pipeline import check, load

TODAY = date(2026, 11, 22)
NOW = """
journey: Pizza night
stages: {stage: Pays, pain_points: {pain_point: No bill, id: no-bill, severity: critical}}
"""
LATER = """
journey: Pizza night as it shall be
state: future
improves: now
stages: {stage: Pays, resolves: RESOLVED}
"""


def found_in(folder: Path, rule: str, later: str) -> list[str]:
    """The files that the rule finds something in, where a second map improves the first."""
    (folder / "cjmap.yaml").write_text("project: Bella Napoli\n", encoding="utf-8")
    (folder / "now.cjm.yaml").write_text(NOW, encoding="utf-8")
    (folder / "later.cjm.yaml").write_text(later, encoding="utf-8")
    portfolio = load([], folder)
    assert not [one for one in portfolio.diagnostics if one.severity == "error"]
    found = check(portfolio, TODAY, Asked(select=(rule,)))
    return [Path(one.span.path).name for one in found if one.code == rule]


@pytest.mark.parametrize(("resolved", "wanted"), [("no-bill", 0), ("now#no-bill", 0), ("[]", 1)])
def test_a_pain_point_that_another_map_resolves_is_answered(tmp_path: Path, resolved: str, wanted: int) -> None:
    later = LATER.replace("RESOLVED", resolved)
    assert found_in(tmp_path, "severe-pain-without-opportunity", later) == ["now.cjm.yaml"] * wanted


@pytest.mark.parametrize(("resolved", "wanted"), [("no-bill", 0), ("[]", 0), ("", 1)])
def test_an_opportunity_that_resolves_something_elsewhere_is_no_wish(
    tmp_path: Path, resolved: str, wanted: int
) -> None:
    later = LATER.replace("resolves: RESOLVED", f"opportunities: {{opportunity: Bill first, resolves: {resolved}}}")
    assert found_in(tmp_path, "opportunity-without-pain", later) == ["later.cjm.yaml"] * wanted
