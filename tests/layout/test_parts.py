"""The parts of a sheet around its lanes: which lanes, lines between bands, chevrons, phases, legend, footer, panel."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cjmap.drawing.shapes import Group, Path, Rect
from cjmap.drawing.sheet import Sheet, dump
from cjmap.errors import UsageError
from cjmap.lanes import LANES, ORDERS
from cjmap.layout.kit.lanes import chosen
from cjmap.layout.kit.sections import Section, in_columns
from cjmap.pipeline import lay_out, render
from extremes import EXTREMES, everything, personas, spelt, stages
from geometry import faults_of, shapes_of, texts_of
from sheets import EXAMPLES, OPTIONS, example, map_of, sheet_of


def lanes(sheet: Sheet) -> list[str]:
    return [band.id for band in sheet.bands if band.kind == "lane"]


def words(sheet: Sheet, band: str) -> str:
    shown = (text.words for one in sheet.bands if one.id == band for text in texts_of(one.shapes))
    return " ".join(filter(None, shown))


def test_every_lane_has_a_place_in_every_order() -> None:
    for order in ORDERS.values():
        assert sorted(order) == sorted(set(LANES.names()) - {"own"})


def test_lanes_without_anything_to_say_are_left_out() -> None:
    assert lanes(sheet_of(spelt([{"stage": "A", "actions": "Pays"}, "B"]))) == ["actions"]


def test_a_list_that_names_a_known_lane_is_the_whole_order() -> None:
    text = spelt(stages(1, 1, actions="Pays", thoughts="Hm", goal="Eat"), lanes=["thoughts", "actions"])
    assert lanes(sheet_of(text)) == ["thoughts", "actions"]


def test_a_list_of_own_lanes_adds_to_the_order() -> None:
    made = [{"stage": "A", "actions": "Pays", "support": "Till", "extra": {"law": "Signed", "mood": "Blue"}}]
    text = spelt(made, lanes=[{"id": "law", "title": "Law", "role": "backstage"}, {"id": "mood", "title": "Mood"}])
    assert lanes(sheet_of(text)) == ["actions", "line-visibility", "law", "line-internal", "support", "mood"]


def test_an_own_lane_may_be_called_own() -> None:
    text = spelt([{"stage": "A", "actions": "Pays", "extra": {"own": "Ours"}}], lanes=[{"id": "own", "title": "Ours"}])
    assert lanes(sheet_of(text)) == ["actions", "own"]


def test_lanes_can_be_asked_for() -> None:
    journey_map = map_of(spelt(stages(1, 1, actions="Pays", thoughts="Hm", pain_points="Hurts")))
    sheet = lay_out(journey_map, replace(OPTIONS, lanes=("pain-points", "actions")))
    assert lanes(sheet) == ["pain_points", "actions"]
    with pytest.raises(UsageError, match="there is no lane “pains”"):
        lay_out(journey_map, replace(OPTIONS, lanes=("pains",)))


def test_an_unknown_view_or_format_or_theme_is_named() -> None:
    journey_map = map_of(spelt(["A"]))
    for ask in (
        lambda: lay_out(journey_map, replace(OPTIONS, view="globe")),
        lambda: render(journey_map, "globe", OPTIONS),
        lambda: render(journey_map, "svg", replace(OPTIONS, theme="globe")),
    ):
        with pytest.raises(UsageError, match=r"there is no \w+ “globe”"):
            ask()


def test_a_lane_takes_the_title_the_map_gives_it() -> None:
    sheet = sheet_of(spelt(stages(1, 1, actions="Pays"), lanes=[{"id": "actions", "title": "What she does"}]))
    assert [row.title for row in sheet.rows] == ["What she does"]
    assert "What she does" in words(sheet, "actions")


@pytest.mark.parametrize(
    ("bands", "lines"),
    [
        (("touchpoints", "frontstage"), ["interaction"]),
        (("touchpoints", "backstage"), ["visibility"]),
        (("frontstage", "backstage"), ["visibility"]),
        (("backstage", "support"), ["internal"]),
        (("touchpoints", "support"), ["visibility"]),
        (("touchpoints", "frontstage", "backstage", "support"), ["interaction", "visibility", "internal"]),
        (("support", "backstage"), []),
    ],
)
def test_a_line_stands_where_the_service_goes_out_of_sight(bands: tuple[str, ...], lines: list[str]) -> None:
    sheet = sheet_of(spelt(stages(1, 1, frontstage="f", backstage="b", support="s"), lanes=list(bands)))
    assert [one.removeprefix("line-") for one in lanes(sheet) if one.startswith("line-")] == lines


def test_a_line_says_what_the_map_writes_on_it() -> None:
    sheet = sheet_of(EXTREMES["a service blueprint"])
    assert "What nobody sees" in words(sheet, "line-visibility")
    assert "Behind the counter" in words(sheet, "line-visibility")
    assert "At the counter" in words(sheet, "line-interaction")


def test_the_order_of_a_blueprint_is_its_own() -> None:
    plain = [one.spec.id for one in chosen(map_of(spelt(["A"])), ())]
    blueprint = [one.spec.id for one in chosen(map_of(spelt(["A"], type="service-blueprint")), ())]
    assert plain == list(ORDERS["journey"])
    assert blueprint == list(ORDERS["service-blueprint"])


def test_stages_are_numbered_unless_their_names_are() -> None:
    assert words(sheet_of(spelt(["Arrive", "2. Order", "Pay"])), "stages") == "1 Arrive 2. Order 3 Pay"


def test_neighbours_of_one_phase_share_a_bracket() -> None:
    made = [
        {"stage": f"S{at}"} | ({"phase": phase} if phase else {}) for at, phase in enumerate(("A", "A", "", "B", "A"))
    ]
    assert words(sheet_of(spelt(made)), "phases") == "A B A"
    assert "phases" not in [band.id for band in sheet_of(spelt(["S"])).bands]


def legend(text: str) -> str:
    return words(sheet_of(text), "footer")


@pytest.mark.parametrize(
    ("sign", "yes"),
    [
        ("Above neutral", stages(1, 1, emotion=1)),
        ("Moment of truth", stages(1, 1, moment_of_truth=True)),
        ("Critical", [{"stage": "A", "pain_points": [{"pain_point": "x", "severity": "critical"}]}]),
        ("So many of those asked", [{"stage": "A", "pain_points": [{"pain_point": "x", "reach": "3/12"}]}]),
        ("Impact and effort, 1 to 5", [{"stage": "A", "opportunities": [{"opportunity": "x", "impact": 3}]}]),
        ("Target met", [{"stage": "A", "metrics": {"m": {"value": "61%", "target": "60%"}}}]),
        ("Assumed, not checked", [{"stage": "A", "pain_points": [{"pain_point": "x", "assumed": True}]}]),
    ],
)
def test_the_legend_explains_the_signs_that_occur_and_no_others(sign: str, yes: list[dict[str, object]]) -> None:
    assert sign in legend(spelt(yes))
    assert sign not in legend(spelt([{"stage": "A", "actions": "Pays"}]))


def test_the_legend_names_several_personas_only() -> None:
    assert "Person number 2" in legend(spelt(["A"], personas=personas(2)))
    assert "Person number 1" not in legend(spelt(["A"], personas=personas(1)))


def test_the_footer_says_how_far_the_map_can_be_trusted() -> None:
    text = spelt([{"stage": "A", "pain_points": [{"pain_point": "x", "evidence": ["talks"]}, "y"]}],
                 sources={"talks": {"kind": "interview", "n": 12}}, owner="Guest team", version=1.4, status="in-review",
                 reviewed="2026-01-01", reviewed_by="Ines", review_every="90d")  # fmt: skip
    said = legend(text)
    for told in ("a.cjm.yaml", "version 1.4", "In review", "Owner: Guest team", "1 of 2 claims cite evidence (50 %)",
                 "12 interviews", "Reviewed 2026-01-01 by Ines", "next review 2026-04-01, overdue"):  # fmt: skip
        assert told in said


def test_the_masthead_says_how_many_of_what() -> None:
    made = [{"stage": "A", "moment_of_truth": True, "touchpoints": [
        {"touchpoint": "T", "moment_of_truth": "it decides", "pain_points": [{"pain_point": "x", "severity": "major"}],
         "opportunities": [{"opportunity": "o", "owner": "Kitchen"}]}, "U"]}]  # fmt: skip
    said = words(sheet_of(spelt(made)), "masthead")
    for told in ("2 touchpoints", "2 moments of truth", "stage 1, T1", "1 pain point", "1 opportunity", "1 owner"):
        assert told in said


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_sections_fill_their_columns_in_order(count: int) -> None:
    sections = [Section("map", f"Section {at}", points=("word " * 10,) * (at % 3)) for at in range(7)]
    height, shapes = in_columns(sections, 100, 50, 900, count)
    found = [(text.words, text.x, text.y) for text in texts_of(shapes) if text.words.startswith("Section")]
    assert [name for name, _, _ in found] == [section.title for section in sections]
    assert found == sorted(found, key=lambda one: (one[1], one[2]))
    assert len({x for _, x, _ in found}) <= count
    assert max(y for _, _, y in found) <= 50 + height


def test_more_columns_are_never_taller() -> None:
    sections = [Section("map", f"Section {at}", "word " * (20 * at)) for at in range(6)]
    heights = [in_columns(sections, 0, 0, 1000, count)[0] for count in (1, 2, 4)]
    assert heights[0] > heights[1] > 0


def test_chevrons_point_on_from_a_flat_start_to_the_edge_of_the_sheet() -> None:
    sheet = sheet_of(spelt(["A", "B", "C"]))
    (band,) = [one for one in sheet.bands if one.id == "stages"]
    outlines = [one for one in shapes_of(band.shapes) if isinstance(one, Path) and one.fill == "stage"]
    assert [len(one.segments) for one in outlines] == [6, 7, 7]
    assert max(x for _, *at in outlines[-1].segments for x in at[:1]) == sheet.width - 28


def test_the_ground_of_what_customers_never_see_is_whole() -> None:
    text = "journey: A\nstages: [{stage: One, frontstage: Asks, backstage: Cooks, support: Stove}]\n"
    grounds = {
        band.id: [one for one in band.shapes if isinstance(one, Rect) and one.fill == "sunken" and one.x == 0]
        for band in sheet_of(text).bands
    }
    assert not grounds["line-visibility"]
    assert all(grounds[name] for name in ("backstage", "line-internal", "support"))


def test_anchors_are_those_of_the_format() -> None:
    made = [{"stage": "Order", "touchpoints": [{"touchpoint": "Asks", "pain_points": [{"pain_point": "No", "id": "no"}],
                                                "opportunities": [{"opportunity": "Yes", "id": "yes"}]}]}]  # fmt: skip
    sheet = sheet_of(spelt(made))
    ids = {one.id for band in sheet.bands for one in shapes_of(band.shapes) if isinstance(one, Group) and one.id}
    assert ids == {"s-order", "t-asks", "p-no", "o-yes"}
    assert {entry.id for row in sheet.rows for cell in row.cells for entry in cell.entries} == ids - {"s-order"}


@pytest.mark.parametrize("path", EXAMPLES)
def test_some_of_the_stages_can_be_drawn_alone(path: str) -> None:
    journey_map = example(path)
    half = len(journey_map.stages) // 2
    for part in ((0, half), (half, len(journey_map.stages))):
        sheet = lay_out(journey_map, replace(OPTIONS, stages=part))
        assert len(sheet.columns) == part[1] - part[0]
        assert faults_of(sheet) == []


@pytest.mark.parametrize("wide", [1400, 3000])
def test_a_sheet_is_as_wide_as_it_is_asked_to_be(wide: int) -> None:
    sheet = lay_out(map_of(everything("Some words", 2)), replace(OPTIONS, width=wide))
    assert sheet.width == wide
    assert faults_of(sheet) == []


def test_a_dumped_sheet_is_plain() -> None:
    dumped = dump(sheet_of(EXTREMES["a service blueprint"]))
    assert dumped["kind"] == "sheet"
    assert {type(one) for one in dumped["bands"]} == {dict}
    assert dumped["bands"][0]["shapes"][0]["kind"] in ("icon", "text")
