"""The picture of a change: everything in its place, every change on it, whatever is compared."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from cjmap.diff.map_diff import map_diff
from cjmap.drawing.mirror import mirrored
from cjmap.drawing.sheet import Sheet
from cjmap.layout.changed.sheet import change_sheet
from extremes import EXTREMES
from geometry import faults_of
from maps import journey_yaml
from sheets import EXAMPLES, example, map_of
from stories import BEFORE


def changed(before: str, after: str) -> Sheet:
    """The sheet of one text against another; an empty one is no map."""
    earlier, later = (map_of(text) if text else None for text in (before, after))
    return change_sheet(map_diff(earlier, later), "main", "the working tree")


@pytest.mark.parametrize("path", EXAMPLES)
def test_an_example_against_a_map_of_its_own_or_none_is_drawn_in_place(path: str) -> None:
    one, other = example(path), example(EXAMPLES[EXAMPLES.index(path) - 1])
    for before, after in ((one, one), (None, one), (one, None), (other, one)):
        assert faults_of(change_sheet(map_diff(before, after), "main", "HEAD")) == []


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(journey_yaml(4, 5), journey_yaml(4, 5))
def test_nothing_overlaps_or_leaves_its_place_whatever_changes(before: str, after: str) -> None:
    for sheet in (changed(before, after), changed("", after), changed(before, "")):
        assert faults_of(sheet) == []
        if sheet.direction == "rtl":
            assert faults_of(mirrored(replace(mirrored(sheet), direction="ltr"))) == []


@pytest.mark.parametrize("name", EXTREMES)
def test_nothing_overlaps_or_leaves_its_place_at_the_extremes(name: str) -> None:
    text = EXTREMES[name]
    assert faults_of(changed(text, text)) == []
    assert faults_of(changed(BEFORE, text)) == []
    assert faults_of(changed(text, BEFORE)) == []
