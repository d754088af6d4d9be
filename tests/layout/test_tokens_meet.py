"""What texts and icons are drawn on is known to `PAIRS`, whose contrast every theme is tested for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from cjmap.drawing import shapes
from cjmap.drawing.contrast import PAIRS
from cjmap.drawing.options import Options
from cjmap.errors import UsageError
from cjmap.layout import PROJECT_VIEWS, VIEWS
from cjmap.pipeline import lay_out, load

EXAMPLES = Path(__file__).parents[2] / "examples"
KNOWN = {frozenset(pair[:2]) for pair in PAIRS}


class Ground(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float
    token: str | None

    def is_under(self, x: float, y: float) -> bool:
        return self.left <= x <= self.right and self.top <= y <= self.bottom


def ground_of(shape: shapes.Shape) -> Ground | None:
    """The filled part of a shape; an area that fades has no token, for a text on it has a halo."""
    if not isinstance(shape, shapes.Rect | shapes.Circle | shapes.Path) or shape.fill is None:
        return None
    token = shape.fill if isinstance(shape.fill, str) else None
    if isinstance(shape, shapes.Path):
        across = [number for segment in shape.segments for number in segment[1::2]]
        down = [number for segment in shape.segments for number in segment[2::2]]
        return Ground(min(across), min(down), max(across), max(down), token)
    if isinstance(shape, shapes.Circle):
        x, y, r = shape.x, shape.y, shape.radius
        return Ground(x - r, y - r, x + r, y + r, token)
    return Ground(shape.x, shape.y, shape.x + shape.width, shape.y + shape.height, token)


def met(drawn: Iterable[shapes.Shape], grounds: list[Ground]) -> Iterator[tuple[str, str]]:
    """What is drawn on what, in the order of drawing: the last ground below counts."""
    for shape in drawn:
        if isinstance(shape, shapes.Group | shapes.Link):
            yield from met(shape.shapes, grounds)
        elif ground := ground_of(shape):
            grounds.append(ground)
        elif isinstance(shape, shapes.Text):
            back = {"start": 0, "middle": shape.width / 2, "end": shape.width}[shape.anchor]
            forward = -1 if shape.reads == "rtl" else 1
            for run in shape.runs:
                x = shape.x + forward * (run.offset + run.width / 2 - back)
                below = under(x, shape.y - shape.size * 0.3, grounds)
                yield run.fill or shape.fill, shape.halo or below
        elif isinstance(shape, shapes.Icon):
            yield shape.stroke, under(shape.x + shape.size / 2, shape.y + shape.size / 2, grounds)


def under(x: float, y: float, grounds: list[Ground]) -> str:
    return next((ground.token for ground in reversed(grounds) if ground.token and ground.is_under(x, y)), "paper")


def maps() -> list[object]:
    return [pytest.param(one, id=one.id) for one in load([str(EXAMPLES)], EXAMPLES).maps]


@pytest.mark.parametrize("view", VIEWS.names())
@pytest.mark.parametrize("journey_map", maps())
def test_texts_and_icons_stand_on_grounds_whose_contrast_is_tested(journey_map, view: str) -> None:
    try:
        sheet = lay_out(journey_map, Options(date(2026, 11, 22), view))
    except UsageError:
        pytest.skip("there is nothing on this map that the view could show")
    pairs = {pair for band in sheet.bands for pair in met(band.shapes, [])}
    assert {pair for pair in pairs if frozenset(pair) not in KNOWN} == set()
    assert len(pairs) > 3


@pytest.mark.parametrize("view", PROJECT_VIEWS.names())
def test_so_do_those_of_a_project(view: str) -> None:
    (project,) = load([str(EXAMPLES / "small-bank")], EXAMPLES).projects
    sheet = lay_out(project, Options(date(2026, 11, 22), view))
    pairs = {pair for band in sheet.bands for pair in met(band.shapes, [])}
    assert {pair for pair in pairs if frozenset(pair) not in KNOWN} == set()
