"""Each lane shows what its places hold, in order, and tells "there is none" from "nobody asked"."""

from __future__ import annotations

from typing import Any

import pytest

from cjmap.drawing.icons import icon_names
from cjmap.drawing.shapes import Fade, Group, Icon, Path, Rect, Text
from cjmap.drawing.sheet import Band, Row, Sheet
from cjmap.lanes import LANES
from cjmap.model.declared import KNOWN_LANES
from extremes import EXTREMES, personas, spelt, stages
from geometry import shapes_of, texts_of
from sheets import sheet_of

PLAIN = (
    "goal", "expects", "actions", "thoughts", "questions", "quotes", "motivations", "barriers", "delights",
    "pain_points", "opportunities", "success", "physical_evidence", "frontstage", "backstage", "support",
)  # fmt: skip


def row(sheet: Sheet, name: str) -> Row:
    return next(one for one in sheet.rows if one.id == name)


def band(sheet: Sheet, name: str) -> Band:
    return next(one for one in sheet.bands if one.id == name)


def told(sheet: Sheet, name: str) -> list[list[str]]:
    """The words of a lane, stage by stage."""
    return [[entry.text for entry in cell.entries] for cell in row(sheet, name).cells]


def drawn(sheet: Sheet, name: str) -> str:
    return " ".join(text.words for text in texts_of(band(sheet, name).shapes))


def notes(sheet: Sheet, name: str) -> dict[str, str]:
    """The small print of the first thing in a lane."""
    return dict(next(entry for cell in row(sheet, name).cells for entry in cell.entries).notes)


@pytest.mark.parametrize("name", PLAIN)
def test_a_stage_speaks_before_its_touchpoints(name: str) -> None:
    made = [{"stage": "A", name: "First", "touchpoints": [{"touchpoint": "T", name: ["Second", "Third"]}, "U"]}, "B"]
    sheet = sheet_of(spelt(made))
    assert told(sheet, name) == [["First", "Second", "Third"], []]
    assert all(word in drawn(sheet, name) for word in ("First", "Second", "Third"))


def test_channels_of_a_stage_have_a_lane_and_those_of_touchpoints_stand_on_their_cards() -> None:
    made = [{"stage": "A", "channel": "email", "touchpoints": [{"touchpoint": "T", "channel": "phone"}]}, "B"]
    sheet = sheet_of(spelt(made))
    assert told(sheet, "channel") == [["Email"], []]
    assert "Phone" in drawn(sheet, "touchpoints")


@pytest.mark.parametrize("name", PLAIN)
def test_none_is_drawn_and_unknown_is_blank(name: str) -> None:
    made = [
        {"stage": "A", name: []},
        {"stage": "B", name: {"none": "we asked"}},
        "C",
        {"stage": "D", name: "Something"},
    ]
    sheet = sheet_of(spelt(made))
    assert [cell.none for cell in row(sheet, name).cells] == ["", "we asked", None, None]
    assert {"None", "we asked"} <= {text.words for text in texts_of(band(sheet, name).shapes)}
    assert [icon.x for icon in shapes_of(band(sheet, name).shapes) if isinstance(icon, Icon) and icon.name == "minus"]


@pytest.mark.parametrize("name", LANES.names())
def test_a_map_may_name_every_lane(name: str) -> None:
    assert name == "own" or name in KNOWN_LANES


@pytest.mark.parametrize("name", LANES.names())
def test_a_lane_knows_its_name_and_its_icon(name: str) -> None:
    lane = LANES.load(name)
    assert lane.icon in icon_names()
    assert bool(lane.title) is (name != "own")


def test_every_entry_says_where_it_stands_in_the_file() -> None:
    sheet = sheet_of(EXTREMES["one stage with everything"])
    paths = [entry.path for one in sheet.rows for cell in one.cells for entry in cell.entries]
    assert all(path[0] == "stages" for path in paths)


def test_a_pain_point_says_how_bad_it_is_in_shape_and_word() -> None:
    made = [{"stage": "A", "pain_points": [
        {"pain_point": name, "severity": name} for name in ("critical", "major", "minor")]}]  # fmt: skip
    sheet = sheet_of(spelt(made))
    for word in ("Critical", "Major", "Minor"):
        assert word in drawn(sheet, "pain_points")
    cards = [one for one in shapes_of(band(sheet, "pain_points").shapes) if isinstance(one, Group) and one.id]
    corners = [len(one.segments) if isinstance(one, Path) else 0 for one in (card.shapes[1] for card in cards)]
    assert corners == [9, 4, 0]


def test_a_pain_point_felt_again_keeps_its_code_and_its_words() -> None:
    made = [{"stage": "A", "pain_points": {"pain_point": "It hurts", "id": "hurt", "severity": "major"}},
            {"stage": "B", "pain_points": {"same_as": "hurt"}}]  # fmt: skip
    sheet = sheet_of(spelt(made))
    assert told(sheet, "pain_points") == [["It hurts"], ["It hurts"]]
    assert [entry.mark for cell in row(sheet, "pain_points").cells for entry in cell.entries] == ["P1", "P1"]
    assert "Major, again" in drawn(sheet, "pain_points")


def test_a_pain_point_written_in_a_cell_is_drawn_with_the_others() -> None:
    made = [
        {"stage": "A", "backstage": {"text": "Till", "pain_points": {"pain_point": "Slow", "severity": "critical"}}}
    ]
    sheet = sheet_of(spelt(made))
    assert told(sheet, "pain_points") == [["Slow"]]
    assert "P1 Slow" in drawn(sheet, "backstage")


@pytest.mark.parametrize(
    ("reach", "ticks", "words"), [("3/12", 12, "3 of 12"), ("61%", 0, "61%"), ("40/412", 0, "40 of 412")]
)
def test_so_many_of_those_asked_are_ticks_or_a_bar(reach: str, ticks: int, words: str) -> None:
    made = [{"stage": "A", "pain_points": {"pain_point": "x", "reach": reach}}]
    sheet = sheet_of(spelt(made))
    bars = [one for one in shapes_of(band(sheet, "pain_points").shapes) if isinstance(one, Rect) and one.width == 3]
    assert len(bars) == ticks
    assert words in drawn(sheet, "pain_points")


def test_an_opportunity_names_the_pains_it_eases() -> None:
    chance = {"opportunity": "Help", "addresses": ["hurt"], "status": "planned", "due": "2026-12"}
    made = [{"stage": "A", "pain_points": {"pain_point": "It hurts", "id": "hurt"}, "opportunities": chance}]
    sheet = sheet_of(spelt(made))
    assert "Solves P1" in drawn(sheet, "opportunities")
    assert "Planned for 2026-12" in drawn(sheet, "opportunities")


def test_ratings_are_boxes_filled_up_to_the_rating() -> None:
    made = [{"stage": "A", "opportunities": {"opportunity": "Help", "impact": 4, "effort": "low"}}]
    boxes = [one for one in shapes_of(band(sheet_of(spelt(made)), "opportunities").shapes)
             if isinstance(one, Rect) and (one.width, one.height) == (6, 11)]  # fmt: skip
    assert [bool(one.fill) for one in boxes] == [True] * 4 + [False] + [True] + [False] * 4


METRIC = {"value": "61%", "target": "80%", "n": 412}


@pytest.mark.parametrize(
    ("metric", "words"),
    [
        (METRIC, ["Satisfaction", "61%", "Target 80%", "n = 412", "19 pt below"]),
        ({"value": "85%", "target": "80%"}, ["Met, 5 pt above"]),
        ({"value": 4, "unit": "min", "target": 5}, ["4", "min", "Target 5 min", "Met, 1 min below"]),
        ({"target": "80%"}, ["Satisfaction", "Target 80%"]),
        ({"value": 3, "unit": "complaints for each thousand orders delivered"}, ["complaints for each"]),
        ({}, ["Satisfaction"]),
    ],
)
def test_a_metric_says_how_far_off_its_target_it_is(metric: dict[str, Any], words: list[str]) -> None:
    sheet = sheet_of(spelt([{"stage": "A", "metrics": {"csat": {"title": "Satisfaction", **metric}}}]))
    for word in words:
        assert word in drawn(sheet, "metrics")


def test_the_code_of_a_touchpoint_is_its_place_in_the_journey() -> None:
    sheet = sheet_of(spelt(stages(2, 2)))
    marks = [entry.mark for cell in row(sheet, "touchpoints").cells for entry in cell.entries]
    assert marks == ["T1", "T2", "T3", "T4"]


def test_a_touchpoint_says_where_it_leads() -> None:
    sheet = sheet_of(EXTREMES["forks, loops and ends"])
    said = drawn(sheet, "touchpoints")
    for words in ("T1 · 12%", "Leave · 88%", "Ends here", "delivery", "End"):
        assert words in said
    assert ("Then", "the journey ends here") in row(sheet, "touchpoints").cells[1].entries[1].notes


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"channel": "printed-menu"}, "Printed menu"),
        ({"when": "Friday"}, "Friday"),
        ({"duration": "4 min"}, "4 min"),
        ({"wait": "~9 min"}, "~9 min wait"),
        ({"layer": "backstage"}, "Backstage"),
        ({"assumed": True}, "Assumed"),
        ({"details": "pay"}, "In detail: pay"),
    ],
)
def test_a_touchpoint_card_says_what_is_known_of_it(more: dict[str, Any], words: str) -> None:
    assert words in drawn(sheet_of(spelt(stages(1, 1, **more))), "touchpoints")


def test_something_assumed_has_a_dashed_border() -> None:
    def dashed(name: str, thing: Any) -> bool:
        shapes = shapes_of(band(sheet_of(spelt([{"stage": "A", name: thing}])), name).shapes)
        return any(isinstance(one, Rect) and one.dash for one in shapes)

    assert dashed("pain_points", {"pain_point": "x", "assumed": True})
    assert dashed("opportunities", {"opportunity": "x", "assumed": "H_queue"})
    assert dashed("backstage", {"text": "x", "assumed": True})
    assert not dashed("backstage", {"text": "x", "assumed": False})


def test_thoughts_say_whose_they_are_where_several_travel() -> None:
    made = [{"stage": "A", "thoughts": {"p1": "Mine", "p2": "Yours"}}]
    assert "Person number 2" in drawn(sheet_of(spelt(made, personas=personas(2))), "thoughts")
    made = [{"stage": "A", "thoughts": {"p1": "Mine"}}]
    assert "Person number 1" not in drawn(sheet_of(spelt(made, personas=personas(1))), "thoughts")


def test_quotes_are_in_marks_once() -> None:
    made = [{"stage": "A", "quotes": ["Never again", "“Fine”"]}]
    assert [text.words for text in texts(spelt(made), "quotes") if "“" in text.words] == ["“Never again”", "“Fine”"]


def texts(text: str, name: str) -> list[Text]:
    return texts_of(band(sheet_of(text), name).shapes)


def emotion(*feelings: Any, **more: Any) -> Sheet:
    made = [{"stage": f"S{at}", "emotion": feeling} for at, feeling in enumerate(feelings)]
    return sheet_of(spelt(made, **more))


def test_the_curve_is_labelled_with_words_and_scores_as_written() -> None:
    said = drawn(emotion({"score": 2, "feeling": "delighted"}, -1.5, 0), "emotion")
    for words in ("delighted", "+2", "−1.5", "▲ Peak", "▼ Lowest", "Great", "Neutral", "Awful"):
        assert words in said


def test_the_axis_shows_the_scale_of_the_map() -> None:
    sheet = emotion(4, 2, emotion_scale={"worst": 5, "best": 1})
    assert drawn(sheet, "emotion").startswith("1 Great 3 Neutral 5 Awful")
    assert row(sheet, "emotion").subtitle == "On a scale of 5…1"


def test_feelings_without_a_score_are_listed_and_not_drawn() -> None:
    sheet = emotion("thoughtful", "calm")
    assert told(sheet, "emotion") == [["thoughtful"], ["calm"]]
    assert "Great" not in drawn(sheet, "emotion")
    assert "thoughtful" in drawn(sheet, "emotion")


def test_what_somebody_feels_where_they_never_come_is_not_told() -> None:
    glad = {"touchpoint": "T", "emotion": {"score": 2, "feeling": "glad"}}
    made = [{"stage": "A", "emotion": {"p1": 1, "p2": -1}}, {"stage": "B", "personas": ["p1"], "touchpoints": [glad]}]
    sheet = sheet_of(spelt(made, personas=personas(2)))
    assert len(row(sheet, "emotion").cells[1].entries) == 1
    assert drawn(sheet, "emotion").count("glad") == 1


def test_a_range_is_a_bar_as_far_as_customers_differ() -> None:
    def bars(*feelings: Any) -> list[float]:
        shapes = shapes_of(band(emotion(*feelings), "emotion").shapes)
        return [one.height for one in shapes if isinstance(one, Rect) and isinstance(one.fill, Fade)]

    wide, narrow = bars({"score": 0, "range": [-2, 2]})[0], bars({"score": 0, "range": [-1, 0]})[0]
    assert wide == pytest.approx(4 * narrow)
    assert bars(1, {"range": [-1, 1]}) == [pytest.approx(wide / 2)]
    assert bars(1, 0) == []


def test_targets_are_dashed() -> None:
    def dashes(sheet: Sheet) -> set[tuple[float, ...]]:
        return {
            one.dash
            for one in shapes_of(band(sheet, "emotion").shapes)
            if isinstance(one, Path) and one.stroke_width == 3.5
        }

    assert dashes(emotion(1, -1)) == {()}
    assert () not in dashes(emotion(1, -1, state="future"))


def test_personas_differ_in_more_than_colour() -> None:
    sheet = sheet_of(EXTREMES["6 personas"])
    strokes = {one.stroke: (one.dash, one.round) for one in shapes_of(band(sheet, "emotion").shapes)
               if isinstance(one, Path) and one.stroke_width == 3.5}  # fmt: skip
    assert len(strokes) == 6
    assert len(set(strokes.values())) == 6


@pytest.mark.parametrize(("name", "count"), [("60 touchpoints", 60), ("6 personas", 6 * 9)])
def test_every_feeling_is_told_in_the_table(name: str, count: int) -> None:
    assert sum(map(len, told(sheet_of(EXTREMES[name]), "emotion"))) == count


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Eva Moline", "What Eva thinks"), ("Anna-Lena", "What Anna-Lena thinks"),
        ("First-time owners", "What the customer thinks"), ("Sofia and Paul", "What the customer thinks"),
        ("ليلى منصور", "What ليلى thinks"),
    ],
)  # fmt: skip
def test_a_lane_speaks_of_its_one_persona_by_first_name(name: str, told: str) -> None:
    sheet = sheet_of(f"journey: A\npersonas: [{{persona: {name}}}]\nstages: [{{stage: B, thoughts: Hm}}]\n")
    assert told in drawn(sheet, "thoughts")
