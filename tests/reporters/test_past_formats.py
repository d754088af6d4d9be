"""The past of a map in every format."""

from __future__ import annotations

import csv
import io
import json
from xml.etree import ElementTree

import pytest

from cjmap.figures.past import Measured, Past, Snapshot, Version
from cjmap.layout.past.chosen import evenly
from cjmap.layout.past.sheet import past_sheet
from cjmap.layout.past.trends import trends_of
from cjmap.reporters.pasts import FORMATS, PastWishes
from geometry import faults_of

WAIT = Measured("wait", "Wait for the bill", 19, "19 min", 5, "< 5 min", True)
FIRST = Snapshot("Pizza night", (-2, 2), (1, -1, None), (False, True, False), 0, -1, -1, {"critical": 1}, 8, 2, (WAIT,))
LAST = FIRST._replace(
    curve=(1, 0, 2),
    mean=1,
    peak_end=2,
    lowest=0,
    open_pains={},
    cited=4,
    metrics=(WAIT._replace(value=4, text="4 min"),),
)
PAST = Past(
    "pizza", "Pizza night", "maps/pizza.cjm.yaml",
    (
        Version("a" * 40, "2026-01-02", "First map", (), "pizza.cjm.yaml", FIRST),
        Version("b" * 40, "2026-03-04", "=cmd|' /C calc'!A0 \x1b[31m", ("v1",), "maps/pizza.cjm.yaml", None),
        Version("c" * 40, "2026-05-06", "Pay at the table", (), "maps/pizza.cjm.yaml", LAST),
    ),
)  # fmt: skip


def written(name: str, past: Past = PAST, **wishes: int) -> str:
    form = FORMATS.load(name)
    asked = PastWishes(**{"width": 100, **wishes})
    return form.of_all([past], asked) if form.of_all else form.of_one(past, asked)


def test_a_past_reads_so_on_a_terminal(golden):
    golden("past/pizza.txt", written("text"))


def test_earlier_versions_are_counted_where_few_are_wanted():
    assert "… 2 earlier" in written("text", most=1)


def test_json_has_every_figure():
    (one,) = json.loads(written("json"))["maps"]
    assert [version["figures"] and version["figures"]["evidence"] for version in one["versions"]] == [0.25, None, 0.5]


def test_csv_has_a_line_a_figure_and_no_formula():
    rows = list(csv.DictReader(io.StringIO(written("csv"))))
    assert {row["figure"]: row["value"] for row in rows if row["commit"] == "a" * 40} == {
        "mean": "0", "peak_end": "-1", "lowest": "-1", "evidence": "0.25", "open critical": "1", "metric wait": "19",
    }  # fmt: skip
    assert not any(cell.startswith("=") for row in rows for cell in row.values())


@pytest.mark.parametrize("name", ["svg", "html"])
def test_pictures_name_every_version(name):
    drawn = written(name)
    assert all(words in drawn for words in ("First map", "2026-03-04", "could not be read then", "Pay at the table"))
    assert "\x1b" not in drawn


def test_the_picture_is_well_formed():
    assert ElementTree.fromstring(written("svg")).attrib["role"] == "img"


def test_what_got_better_is_said():
    told = {one.name: (one.first, one.last, one.better) for one in trends_of(PAST)}
    assert told == {
        "Mean emotion": ("0", "+1", True),
        "Peak–end": ("−1", "+2", True),
        "Lowest moment": ("−1", "0", True),
        "Open pain points": ("1", "0", True),
        "Claims with evidence": ("25%", "50%", True),
        "Wait for the bill": ("19 min", "4 min", True),
    }


def test_nothing_lies_over_anything_else():
    assert faults_of(past_sheet(PAST, 12)) == []


@pytest.mark.parametrize(
    ("count", "most", "kept"), [(3, 5, [0, 1, 2]), (9, 3, [0, 4, 8]), (5, 1, [4]), (100, 2, [0, 99])]
)
def test_the_first_and_the_last_version_are_always_shown(count, most, kept):
    assert evenly(range(count), most) == kept
