"""The hierarchy of an example, as it looked when somebody last looked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from test_golden import elided, listed

from cjmap.drawing.sheet import dump
from cjmap.pipeline import lay_out, load, render
from sheets import OPTIONS, ROOT

PAGES = (("lost-card", "lost-card.html"), ("open-an-account", "open-an-account.html"))
HIERARCHY = replace(OPTIONS, view="hierarchy", pages=PAGES)


def test_the_hierarchy_is_as_it_was(golden: Callable[[str, str], None]) -> None:
    (bank,) = load([str(ROOT / "examples/small-bank")], ROOT).projects
    dumped = dump(lay_out(bank, HIERARCHY))
    golden("years-with-the-bank.hierarchy.sheet.txt", elided("\n".join(listed(dumped))) + "\n")
    golden("years-with-the-bank.hierarchy.md", render(bank, "md", HIERARCHY))
    golden("years-with-the-bank.hierarchy.dot", render(bank, "dot", HIERARCHY))
