"""The table twin of a picture says what its columns are: stages, unless the view shows something else side by side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cjmap.pipeline import load, render
from sheets import OPTIONS, ROOT, example


@pytest.mark.parametrize(
    ("view", "across", "noun"),
    [
        ("map", "stages", "Stage"), ("flow", "stages", "Stage"), ("personas", "personas", "Persona"),
        ("empathy", "personas", "Persona"),
    ],
)  # fmt: skip
def test_a_table_says_what_stands_side_by_side(view, across, noun):
    page = render(example("examples/home-loan/home-loan.cjm.yaml"), "html", replace(OPTIONS, view=view))
    assert f"lanes down, {across} across</caption>" in page
    assert f'data-column="{noun}"' in page


def test_the_table_of_a_hierarchy_has_maps_side_by_side():
    (project,) = load([str(ROOT / "examples/small-bank")], ROOT).projects
    assert 'data-column="Map"' in render(project, "html", replace(OPTIONS, view="hierarchy"))
