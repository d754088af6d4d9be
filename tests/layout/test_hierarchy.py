"""The hierarchy of a project: wholes before their parts, futures under presents, and no circle that hangs it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path as FilePath
from typing import Any

import pytest
import yaml

from cjmap.drawing.mirror import mirrored
from cjmap.drawing.shapes import Group, Link, Path, Rect
from cjmap.drawing.sheet import Sheet
from cjmap.errors import UsageError
from cjmap.export import ExportOptions
from cjmap.layout.hierarchy.kin import Detail, kin_of
from cjmap.layout.hierarchy.levels import levels_of
from cjmap.model.project import Project
from cjmap.model.project_maps import ProjectMaps
from cjmap.pipeline import draw, lay_out, load, render
from geometry import Box, box_of_rect, curve_points, faults_of, shapes_of, texts_of
from maps import HOSTILE
from sheets import OPTIONS, ROOT, example, map_of

HIERARCHY = replace(OPTIONS, view="hierarchy")
BANK = "examples/small-bank"


def project_of(*maps: dict[str, Any], lang: str | None = None) -> ProjectMaps:
    """A project of maps given by id, stages and whatever joins them."""
    read = [map_of(yaml.safe_dump({"journey": one["id"], "stages": ["A"], **one}, allow_unicode=True)) for one in maps]
    return ProjectMaps(FilePath("/p/bank"), Project(lang=lang), (), tuple(read), "bank/cjmap.yaml")


def bank() -> ProjectMaps:
    (project,) = load([str(ROOT / BANK)], ROOT).projects
    return project


def cards(sheet: Sheet) -> dict[str, Box]:
    """The cards by the ids of their maps."""
    groups = [one for band in sheet.bands for one in shapes_of(band.shapes) if isinstance(one, Group)]
    return {(one.id or "")[2:]: box_of_rect(next(part for part in one.shapes if isinstance(part, Rect)))
            for one in groups if "card" in one.classes}  # fmt: skip


def said(sheet: Sheet) -> str:
    return " ".join(text.words for band in sheet.bands for text in texts_of(band.shapes))


def part(id_: str, whole: str, **more: Any) -> dict[str, Any]:
    return {"id": id_, "part_of": whole, **more}


def test_the_bank_has_three_levels_and_a_future_under_its_present() -> None:
    sheet = lay_out(bank(), HIERARCHY)
    assert faults_of(sheet) == []
    at = cards(sheet)
    assert at["years-with-the-bank"].right < at["open-an-account"].left
    assert at["open-an-account"].right < at["identity-check"].left
    assert at["open-an-account"].left == at["open-an-account-future"].left == at["lost-card"].left
    assert at["open-an-account"].bottom < at["open-an-account-future"].top
    assert at["identity-check"].left == at["blocking-call"].left


def test_a_card_says_what_its_map_is_how_it_feels_what_hurts_and_whose_it_is() -> None:
    words = said(lay_out(bank(), HIERARCHY))
    told = [
        "Customer lifecycle", "Future state", "at home +1.6", "alone −1.7", "1 critical", "Onboarding · In review",
        "2 Joins: Opening an account", "Would replace Opening an account", "No severe pain point is open",
    ]  # fmt: skip
    assert [one for one in told if one not in words] == []


def test_the_table_lists_maps_and_what_joins_them() -> None:
    sheet = lay_out(bank(), HIERARCHY)
    rows = {row.id: {cell.column: [entry.text for entry in cell.entries] for cell in row.cells} for row in sheet.rows}
    assert rows["parts"]["years-with-the-bank"] == ["2 Joins: Opening an account", "4 Is in trouble: A lost card"]
    assert rows["wholes"]["identity-check"] == ["Opening an account"]
    assert rows["improves"]["open-an-account-future"] == ["Opening an account"]
    assert rows["improved"]["open-an-account"] == ["Opening an account in one go"]
    assert [column.phase for column in sheet.columns][:2] == ["Level 1", "Level 2"]


def test_cards_and_table_link_to_the_pages_of_maps() -> None:
    sheet = lay_out(bank(), replace(HIERARCHY, pages=(("lost-card", "lost-card.html"),)))
    links = [one.href for band in sheet.bands for one in shapes_of(band.shapes) if isinstance(one, Link)]
    assert links == ["lost-card.html"]
    assert 'href="lost-card.html"' in render(
        bank(), "html", replace(HIERARCHY, pages=(("lost-card", "lost-card.html"),))
    )


def crossed(sheet: Sheet) -> list[str]:
    """The cards that a line between maps runs through, though it may begin or end at them."""
    boxes = cards(sheet)
    band = next(one for one in sheet.bands if one.id == "hierarchy")
    lines = [one for one in band.shapes if isinstance(one, Path) and one.fill is None]
    assert lines
    points = [point for one in lines for point in curve_points(one.segments)]
    return [name for name, box in boxes.items() for x, y in points
            if box.left + 1 < x < box.right - 1 and box.top + 1 < y < box.bottom - 1]  # fmt: skip


def test_no_line_runs_through_a_card() -> None:
    assert crossed(lay_out(bank(), HIERARCHY)) == []


def test_a_line_past_a_level_keeps_clear_of_the_cards_between() -> None:
    skipping = {"id": "a", "stages": [{"stage": "S", "details": "b"}, {"stage": "T", "details": "c"}]}
    project = project_of(skipping, part("b", "a"), part("c", "b"))
    levels = levels_of(kin_of(project))
    assert levels.of_map == {"a": 0, "b": 1, "c": 2}
    assert crossed(lay_out(project, HIERARCHY)) == []


def test_lines_of_many_levels_and_futures_keep_clear_of_cards() -> None:
    places = [{"stage": f"S{at}", "details": f"n{at}"} for at in range(6)]
    deep = [part(f"n{at}", f"n{at - 1}") for at in range(1, 6)]
    futures = [{"id": f"f{at}", "improves": [f"n{at}", f"n{at + 1}"]} for at in range(4)]
    project = project_of({"id": "a", "stages": places}, {"id": "n0"}, *deep, *futures)
    assert faults_of(lay_out(project, HIERARCHY)) == []
    assert crossed(lay_out(project, HIERARCHY)) == []


@pytest.mark.parametrize(
    "maps",
    [
        [part("a", "b"), part("b", "a")],
        [part("a", "c"), part("b", "a"), part("c", "b")],
        [part("a", "a")],
        [{"id": "a", "improves": ["b"]}, {"id": "b", "improves": ["a"]}],
        [{"id": "a", "improves": ["b"], "part_of": "b"}, {"id": "b"}],
    ],
)
def test_circles_are_drawn_once_round(maps: Sequence[dict[str, Any]]) -> None:
    sheet = lay_out(project_of(*maps), HIERARCHY)
    assert faults_of(sheet) == []
    assert sorted(cards(sheet)) == sorted(one["id"] for one in maps)


def test_maps_that_are_only_named_have_a_card_that_says_so() -> None:
    sheet = lay_out(project_of({"id": "a", "part_of": "gone", "improves": ["older"]}), HIERARCHY)
    assert sorted(cards(sheet)) == ["a", "gone", "older"]
    assert said(sheet).count("Not among the maps drawn here") == 2


def test_maps_on_their_own_stand_below_in_rows() -> None:
    sheet = lay_out(project_of({"id": "a"}, part("b", "a"), *({"id": f"lone-{at}"} for at in range(9))), HIERARCHY)
    assert faults_of(sheet) == []
    assert [one.id for one in sheet.bands] == ["masthead", "hierarchy", "alone", "footer"]
    assert len(cards(sheet)) == 11


def test_a_project_without_anything_that_joins_its_maps_is_drawn() -> None:
    sheet = lay_out(project_of({"id": "a"}), HIERARCHY)
    assert faults_of(sheet) == []
    assert [one.id for one in sheet.bands] == ["masthead", "alone", "footer"]


def test_a_long_chain_and_many_parts_are_drawn() -> None:
    chain = [{"id": "m0"}, *(part(f"m{at}", f"m{at - 1}") for at in range(1, 25))]
    many = [{"id": "n"}, *(part(f"n{at}", "n") for at in range(40))]
    assert faults_of(lay_out(project_of(*chain, *many), HIERARCHY)) == []


def test_details_stand_in_the_order_of_their_places() -> None:
    whole = {"id": "a", "stages": [{"stage": "S", "details": "late"}, {"stage": "T", "details": "early"}]}
    kin = kin_of(project_of({"id": "early"}, whole, {"id": "late"}))
    assert [one.part for one in kin.details_of("a")] == ["late", "early"]
    assert kin.details[0] == Detail("a", "late", (kin.maps["a"].stages[0],))  # type: ignore[union-attr]


def test_a_project_that_reads_from_the_right_begins_at_the_right() -> None:
    sheet = lay_out(project_of({"id": "a"}, part("b", "a"), lang="ar"), HIERARCHY)
    at = cards(sheet)
    assert at["a"].left > at["b"].right
    assert faults_of(mirrored(replace(mirrored(sheet), direction="ltr"))) == []


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_names_stay_words_and_change_no_place(text: str) -> None:
    named = project_of({"id": "a", "journey": text or "x", "owner": text or "x"}, part("b", "a", journey=text or "x"))
    plain = project_of({"id": "a"}, part("b", "a"))
    pages = (("a", "a.html"),)
    svg = render(named, "svg", replace(HIERARCHY, pages=pages))
    assert "<script" not in svg
    assert 'href="javascript' not in svg
    left = [box.left for box in cards(lay_out(named, HIERARCHY)).values()]
    assert left == [box.left for box in cards(lay_out(plain, HIERARCHY)).values()]


def test_the_same_project_is_the_same_bytes() -> None:
    assert render(bank(), "svg", HIERARCHY) == render(bank(), "svg", HIERARCHY)


@pytest.mark.parametrize("to", ["svg", "html", "md"])
@pytest.mark.parametrize("theme", ["light", "dark", "mono"])
def test_every_format_and_theme_draws_it(to: str, theme: str) -> None:
    assert "Quayside Bank" in render(bank(), to, replace(HIERARCHY, theme=theme))


def test_the_source_for_graphviz_has_a_node_a_map_and_a_way_a_line() -> None:
    text = render(bank(), "dot", HIERARCHY)
    assert text.count(" -> ") == 5
    for told in ("Years with Quayside", "2 Joins", "would replace"):
        assert told in text


def test_paper_takes_it_on_one_page() -> None:
    assert draw(bank(), "pdf", HIERARCHY, ExportOptions()).content.startswith(b"%PDF")


def test_a_view_of_a_project_refuses_a_map_and_the_other_way_round() -> None:
    journey_map = example(f"{BANK}/lost-card.cjm.yaml")
    with pytest.raises(UsageError, match="shows a project"):
        lay_out(journey_map, HIERARCHY)
    with pytest.raises(UsageError, match="shows a map"):
        lay_out(bank(), OPTIONS)
    with pytest.raises(UsageError, match="json holds maps"):
        render(bank(), "json", HIERARCHY)
