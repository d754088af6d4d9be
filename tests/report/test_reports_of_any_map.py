"""Whatever a map says, every format can write its report."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from reports import report_of

from cjmap.pipeline import load, report
from cjmap.reporters._cells import cells
from cjmap.reporters.reports import FORMATS, Wishes
from maps import journey_yaml

TODAY = date(2026, 11, 22)
PORTFOLIO = ("bella-napoli", "day-in-the-life", "home-loan", "ryokan", "sneakers")


@pytest.mark.parametrize("name", FORMATS.names())
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(journey_yaml(most_stages=4, most_touchpoints=3))
def test_every_format_writes_a_report_on_any_map(tmp_path, name, text):
    told = report_of(tmp_path, text)
    written = FORMATS.load(name)(told, Wishes(80, whole=True))
    assert written.endswith("\n")
    assert written == FORMATS.load(name)(report_of(tmp_path, text), Wishes(80, whole=True))
    assert "\x1b" not in written


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(journey_yaml(most_stages=3, most_touchpoints=3))
def test_no_cell_is_a_formula_and_no_line_wider_than_asked(tmp_path, text):
    told = report_of(tmp_path, text)
    for line in csv.reader(io.StringIO(FORMATS.load("csv")(told, Wishes()))):
        assert not any(cell.startswith(("=", "+", "@")) for cell in line)
        assert not any(cell.startswith("-") and not cell[1:2].isdigit() for cell in line)


@pytest.mark.parametrize("name", ["text", "md", "csv"])
def test_reports_on_the_pizza_night_read_so(examples, golden, monkeypatch, name):
    monkeypatch.chdir(examples.parent)
    portfolio = load(["examples/bella-napoli/pizza-night.cjm.yaml"], Path.cwd())
    wishes = Wishes(100, whole=name != "text")
    golden(f"report/pizza-night.{name}", FORMATS.load(name)(report(portfolio, TODAY), wishes))


def test_a_report_on_several_maps_reads_so(examples, golden, monkeypatch):
    monkeypatch.chdir(examples.parent)
    golden(
        "report/portfolio.txt",
        FORMATS.load("text")(report(load([f"examples/{one}" for one in PORTFOLIO], Path.cwd()), TODAY), Wishes(120)),
    )


def test_json_gives_values_words_and_where_they_came_from(examples, monkeypatch):
    monkeypatch.chdir(examples.parent)
    told = report(load(["examples/bella-napoli/pizza-night.cjm.yaml"], Path.cwd()), TODAY)
    whole = json.loads(FORMATS.load("json")(told, Wishes()))
    story = next(one for one in whole["sections"] if one["id"] == "story")
    row = story["rows"][0]
    assert (row["values"]["peak_end"], row["words"]["peak_end"]) == (1.5, "+1.5")
    assert row["from"][0]["keys"] == ["stages", 0, "touchpoints", 0, "emotion"]


def test_every_format_tells_the_keys_of_a_figure_or_which_does(examples, monkeypatch):
    monkeypatch.chdir(examples.parent)
    told = report(load(["examples/bella-napoli/pizza-night.cjm.yaml"], examples.parent), TODAY)
    keys = "stages.5.touchpoints.0.pain_points.0"
    for name in ("md", "html", "csv", "json"):
        text = FORMATS.load(name)(told, Wishes()).replace("\\", "")
        assert keys in text or '"pain_points"' in text, name
    assert "which keys of which file" in FORMATS.load("text")(told, Wishes(whole=True))


@pytest.mark.parametrize("width", [60, 80, 100])
def test_the_head_fits_and_dates_do_not_break(examples, width):
    told = report(load([str(examples / "bella-napoli" / "pizza-night.cjm.yaml")], examples), TODAY)
    lines = FORMATS.load("text")(told, Wishes(width)).splitlines()
    assert [line for line in lines if cells(line) > width] == []
    assert width < 80 or sum("2027-04-04" in line for line in lines) == 1
