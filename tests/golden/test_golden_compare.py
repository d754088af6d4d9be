"""The compare view of an example, as it looked when somebody last looked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from test_golden import elided, in_lines, listed

from cjmap.drawing.sheet import dump
from cjmap.pipeline import lay_out, render
from sheets import OPTIONS, example

COMPARE = replace(OPTIONS, view="compare")
FUTURE = "examples/bella-napoli/pizza-night-future.cjm.yaml"


def test_the_compare_sheet_is_as_it_was(golden: Callable[[str, str], None]) -> None:
    dumped = dump(lay_out(example(FUTURE), COMPARE))
    golden("pizza-night-future.compare.sheet.txt", elided("\n".join(listed(dumped))) + "\n")


def test_the_comparison_reads_as_it_did(golden: Callable[[str, str], None]) -> None:
    golden("pizza-night-future.compare.md", render(example(FUTURE), "md", COMPARE))


def test_the_compare_picture_is_spelt_as_it_was(golden: Callable[[str, str], None]) -> None:
    golden("pizza-night-future.compare.svg", in_lines(render(example(FUTURE), "svg", COMPARE)))
