"""The picture of a change, as it looked when somebody last looked."""

from __future__ import annotations

from collections.abc import Callable

from test_golden import elided, listed

from cjmap.diff.map_diff import map_diff
from cjmap.drawing.sheet import dump
from cjmap.layout.changed.sheet import change_sheet
from sheets import map_of
from stories import AFTER, BEFORE


def test_the_picture_of_a_change_is_as_it_was(golden: Callable[[str, str], None]) -> None:
    sheet = change_sheet(map_diff(map_of(BEFORE), map_of(AFTER)), "main", "the working tree")
    golden("diff/story.sheet.txt", elided("\n".join(listed(dump(sheet)))) + "\n")
