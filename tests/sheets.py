"""Maps and sheets for tests, on a day that never changes."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from cjmap.diagnostics import Severity
from cjmap.drawing.options import Options
from cjmap.drawing.sheet import Sheet
from cjmap.lanes.kit.frame import Frame, codes_of
from cjmap.layout.kit.columns import framed, least_widths
from cjmap.model.build import build_journey, build_project
from cjmap.model.map import JourneyMap
from cjmap.pipeline import lay_out, load
from cjmap.source.yaml import parse_yaml

__all__ = ["EXAMPLES", "OPTIONS", "ROOT", "TODAY", "example", "frame_of", "map_of", "sheet_of"]

TODAY = date(2026, 11, 22)
OPTIONS = Options(TODAY)
ROOT = Path(__file__).parents[1]
EXAMPLES = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "examples").rglob("*.cjm.yaml"))


def map_of(text: str, project: str = "") -> JourneyMap:
    """The map that a YAML text spells, which must have no errors, though it may have no stages yet."""
    shared = build_project(parse_yaml(project, "cjmap.yaml"))[0] if project else None
    document = parse_yaml(text, "a.cjm.yaml")
    journey_map, found = build_journey(document, "a", shared)
    errors = [one for one in (*document.diagnostics, *found) if one.severity is Severity.ERROR]
    wrong = [str(one) for one in errors if one.code != "map-without-stages"]
    assert wrong == []
    assert journey_map is not None
    return journey_map


def sheet_of(text: str, project: str = "") -> Sheet:
    """The sheet of the map that a YAML text spells."""
    return lay_out(map_of(text, project), OPTIONS)


def frame_of(text: str, project: str = "") -> Frame:
    """The frame of the map that a YAML text spells, its columns as narrow as they may be."""
    journey_map = map_of(text, project)
    return framed(journey_map, codes_of(journey_map), least_widths(journey_map))


@cache
def example(path: str) -> JourneyMap:
    """The map of an example, read once, its paths as they are seen from the repository."""
    (journey_map,) = load([str(ROOT / path)], ROOT).maps
    return journey_map
