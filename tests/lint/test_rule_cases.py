"""Small maps with the finding of one rule beside the line it is about; the rule finds that and nothing else."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from cjmap.lint.choice import Asked
from cjmap.lint.rules import RULES
from cjmap.pipeline import check, load

CASES = sorted((Path(__file__).parents[1] / "cases" / "rules").rglob("*.cjm.yaml"))
EXPECTED = re.compile(r"# ! ([a-z-]+): (.+?)\s*$")
TODAY = date(2026, 11, 22)


def named(case: Path) -> str:
    return case.name.removesuffix(".cjm.yaml")


@pytest.mark.parametrize("case", CASES, ids=named)
def test_a_rule_finds_what_its_case_says(case: Path) -> None:
    rule = named(case).split(".")[0]
    assert rule in RULES
    portfolio = load([str(case)], case.parent)
    assert not [one for one in portfolio.diagnostics if one.severity == "error"]
    found = [one for one in check(portfolio, TODAY, Asked(select=(rule,))) if one.code in RULES]
    lines = case.read_text(encoding="utf-8").splitlines()
    wanted = [(at, *match.groups()) for at, line in enumerate(lines, 1) for match in EXPECTED.finditer(line)]
    assert [(one.span.line, one.code, one.message) for one in found] == wanted
