"""The pages as axe-core sees them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cjmap.pipeline import load, render, report
from cjmap.render.spell.report_page import report_page
from sheets import EXAMPLES, OPTIONS, example

if TYPE_CHECKING:
    from playwright.sync_api import Page

WIDTHS = (390, 1280)
LOOKS = ("light", "dark")
PIZZA = "examples/bella-napoli/pizza-night.cjm.yaml"
FOUND = """() => axe.run().then(({violations}) => violations.flatMap(
    ({id, nodes}) => nodes.map(({target, failureSummary}) => `${id}: ${target}: ${failureSummary}`)))"""


@pytest.fixture(scope="module")
def axe(tool: Callable[[str], Path]) -> str:
    """The source of axe-core."""
    return tool("node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")


@pytest.fixture
def violations(page: Page, axe: str, tmp_path: Path) -> Callable[[str, int, str], list[str]]:
    """What is wrong with the page of a map at a width, light or dark, once the keys named were pressed on it."""

    def look(path: str, width: int, scheme: str, *keys: str) -> list[str]:
        file = tmp_path / "map.html"
        file.write_text(render(example(path), "html", OPTIONS), encoding="utf-8")
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.goto(file.as_uri())
        page.wait_for_selector(".tools")
        for key in keys:
            page.keyboard.press(key)
        page.evaluate(axe)
        return page.evaluate(FOUND)

    return look


@pytest.mark.parametrize("path", EXAMPLES)
def test_axe_finds_nothing_wrong_with_a_page(path: str, violations: Callable[..., list[str]]) -> None:
    found = {f"{width} {scheme}": violations(path, width, scheme) for width in WIDTHS for scheme in LOOKS}
    assert {where: told for where, told in found.items() if told} == {}


@pytest.mark.parametrize("paths", [[PIZZA], ["examples"]], ids=["one map", "a portfolio"])
def test_axe_finds_nothing_wrong_with_a_report(
    paths: list[str], page: Page, axe: str, tmp_path: Path, root: Path
) -> None:
    file = tmp_path / "report.html"
    told = report(load([str(root / path) for path in paths], root), date(2026, 11, 22))
    file.write_text(report_page(told), encoding="utf-8")
    for width in WIDTHS:
        for scheme in LOOKS:
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme)
            page.goto(file.as_uri())
            page.evaluate(axe)
            assert page.evaluate(FOUND) == [], f"{width} {scheme}"


@pytest.mark.parametrize("keys", ["?", "l"])
def test_axe_finds_nothing_wrong_with_the_tools(keys: str, violations: Callable[..., list[str]]) -> None:
    found = {f"{width} {scheme}": violations(PIZZA, width, scheme, *keys) for width in WIDTHS for scheme in LOOKS}
    assert {where: told for where, told in found.items() if told} == {}
