"""The flow: every way is drawn, stages stand in their order, nothing lies on anything, and words keep clear."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from cjmap.drawing.shapes import Group
from cjmap.drawing.sheet import Sheet
from cjmap.engines import dot
from cjmap.errors import UsageError
from cjmap.layout.flow import flow_sheet
from cjmap.layout.flowchart.cards import CARD_WIDTH, card_of
from cjmap.layout.flowchart.links import Flow, flow_of
from cjmap.layout.flowchart.pills import look_of_link, pill_of, share_words
from cjmap.layout.flowchart.placing import Chart, chart_of
from cjmap.layout.kit.poster import poster_frame
from cjmap.model.map import JourneyMap
from cjmap.pipeline import render
from geometry import texts_of
from sheets import EXAMPLES, OPTIONS, example, map_of

FLOW = replace(OPTIONS, view="flow")
Box = tuple[float, float, float, float]

LOAN = """
journey: A loan
stages:
  - stage: Asks
    touchpoints:
      - {touchpoint: Asks at the branch, id: asks, channel: branch, emotion: 1}
      - {touchpoint: Waits, id: waits, channel: email, emotion: -1.5, next: [
          {to: asks, when: Something is missing, share: 58%},
          {to: signs, when: Everything is there, share: 22%},
          {to: gives-up, when: It takes too long, share: 20%}]}
  - stage: Gives up
    id: gives-up
    touchpoints:
      - {touchpoint: Goes elsewhere, id: leaves, emotion: -1, next: []}
  - stage: Gets it
    touchpoints:
      - {touchpoint: Signs, id: signs, channel: branch, next: [{to: "journey:moving-in"}]}
"""


def flow(text: str, fold: bool = False) -> Flow:
    return flow_of(poster_frame(map_of(text), 1200), fold)


def chart(journey_map: JourneyMap, fold: bool = False) -> tuple[Chart, Flow, dict[str, Box], dict[str, Box]]:
    """Where everything stands, and the boxes of cards and pills."""
    frame = poster_frame(journey_map, 1200)
    found = flow_of(frame, fold)
    cards = {stop.id: card_of(frame, found, stop) for stop in found.stops}
    pills = {link.id: pill_of(found, link) for link in found.links if link.is_told}
    placed = chart_of(found, cards, pills, 28, 1100, "")
    boxes = {id_: (x, y, x + CARD_WIDTH, y + cards[id_].height) for id_, (x, y) in placed.cards.items()}
    words = {id_: (x, y, x + pills[id_].width, y + pills[id_].height) for id_, (x, y) in placed.pills.items()}
    return placed, found, boxes, words


def faults(journey_map: JourneyMap, fold: bool = False) -> list[str]:
    """What no flow may show."""
    placed, _, cards, pills = chart(journey_map, fold)
    told = [f"{later.stage} begins in {one.stage}" for one, later in pairwise(placed.columns)
            if later.stage < one.stage or later.x < one.x + one.width - 0.1]  # fmt: skip
    for column in placed.columns:
        ys = [cards[id_][1] for id_ in column.stops]
        told += [f"column {column.stops} is not in order"] if ys != sorted(ys) else []
    every = [*cards.items(), *((f"words of {id_}", box) for id_, box in pills.items())]
    told += [f"{one} lies on {other}" for number, (one, a) in enumerate(every) for other, b in every[number + 1 :]
             if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]]  # fmt: skip
    for link, pieces in placed.ways:
        own = {link.start, link.end, f"words of {link.id}"}
        for one, other in (pair for piece in pieces for pair in pairwise(piece)):
            told += [
                f"{link.id} runs through {name}" for name, box in every if name not in own and _meets(one, other, box)
            ]
    return told


def _meets(one: tuple[float, float], other: tuple[float, float], box: Box) -> bool:
    """Whether a straight piece has a point inside a box."""
    return (
        min(one[0], other[0]) < box[2] - 1 and max(one[0], other[0]) > box[0] + 1
        and min(one[1], other[1]) < box[3] - 1 and max(one[1], other[1]) > box[1] + 1
    )  # fmt: skip


@pytest.mark.parametrize("path", EXAMPLES)
@pytest.mark.parametrize("fold", [False, True])
def test_examples_are_drawn_without_a_fault(path: str, fold: bool) -> None:
    assert faults(example(path), fold) == []


@st.composite
def journeys(draw: st.DrawFn) -> str:
    """Maps of up to five stages with ways to anywhere."""
    sizes = draw(st.lists(st.integers(0, 6), min_size=1, max_size=5))
    names = [f"t{number}" for number in range(sum(sizes))]
    ends = st.sampled_from([*names, *(f"stage:s{number}" for number in range(len(sizes))), "end", "journey:other"])
    way = st.fixed_dictionaries(
        {"to": ends},
        optional={"when": st.text("abc ", min_size=1, max_size=60).filter(str.strip), "share": st.just("7%")},
    )
    left = iter(names)
    stages = []
    for number, size in enumerate(sizes):
        inside = []
        for _ in range(size):
            name = next(left)
            one: dict[str, object] = {"touchpoint": f"Does {name}", "id": name}
            said = draw(st.one_of(st.none(), st.lists(way, max_size=4, unique_by=str)))
            inside.append(one if said is None else one | {"next": said})
        stages.append({"stage": f"Stage {number}", "id": f"s{number}"} | ({"touchpoints": inside} if inside else {}))
    return str(yaml.safe_dump({"journey": "J", "stages": stages}))


@settings(max_examples=25, deadline=None)
@given(journeys())
def test_no_flow_has_a_fault(text: str) -> None:
    assert faults(map_of(text)) == []


def test_our_own_router_draws_flows_without_a_fault_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dot, "bundled", lambda: None)
    monkeypatch.setenv("PATH", "")
    assert faults(example("examples/home-loan/home-loan.cjm.yaml")) == []
    sheet = flow_sheet(map_of(LOAN), FLOW)
    assert sheet.note == "there is no Graphviz here; drawn with the simple router of cjmap"
    assert "There is no Graphviz here" in words(sheet)


def kinds(text: str) -> list[tuple[str, str | None, str]]:
    found = flow(text)
    codes = {stop.id: stop.code for stop in found.stops}
    return [(codes[link.start], codes[link.end] if link.end else None, link.kind) for link in found.links]


def test_ways_on_back_past_stages_out_and_to_other_journeys_are_told_apart() -> None:
    assert kinds(LOAN) == [
        ("T1", "T2", "on"), ("T2", "T1", "back"), ("T2", "T4", "jump"), ("T2", "T3", "on"), ("T4", None, "handed"),
        ("T3", None, "dead"),
    ]  # fmt: skip


def happy(text: str) -> list[str]:
    found = flow(text)
    codes = {stop.id: stop.code for stop in found.stops}
    return [codes[link.start] for link in found.links if link.happy]


def test_the_happy_path_leads_to_the_end_and_not_to_where_people_give_up() -> None:
    assert happy(LOAN) == ["T1", "T2", "T4"]


def test_of_ways_that_lead_to_the_end_the_happy_path_takes_the_one_most_take() -> None:
    text = """
journey: J
stages:
  - stage: A
    touchpoints:
      - {touchpoint: One, next: [{to: two, share: 30%}, {to: three, share: 70%}]}
      - {touchpoint: Two, id: two}
      - {touchpoint: Three, id: three}
"""
    assert happy(text) == ["T1"]
    assert [link.end for link in flow(text).links if link.happy] == ["c3"]


def test_an_end_midway_is_good_where_people_feel_well() -> None:
    text = "journey: J\nstages:\n- {stage: A, touchpoints: [{touchpoint: Gets it, emotion: 2, next: []}]}\n- B"
    assert kinds(text) == [("T1", None, "end")]


def test_the_wider_the_way_the_more_take_it() -> None:
    widths = [look_of_link(link)[1] for link in flow(LOAN).links if link.share is not None]
    assert widths[0] > widths[2]


def words(sheet: Sheet) -> str:
    return " ".join(text.words for band in sheet.bands for text in texts_of(band.shapes))


def test_every_condition_share_and_target_is_written() -> None:
    shown = words(flow_sheet(map_of(LOAN), FLOW))
    for told in ("58%", "Something is missing", "Back to T1", "On to T4", "Leaves midway", "Goes on in moving-in"):
        assert told in shown


def test_feelings_channel_switches_and_pains_are_on_the_cards() -> None:
    shown = words(flow_sheet(example("examples/home-loan/home-loan.cjm.yaml"), FLOW))
    for told in (
        "worn out −1.7",
        "Switch from Email",
        "Critical P2",
        "11 d wait",
        "Happy path: the main way to the end",
    ):
        assert told in shown


def test_the_table_lists_every_way() -> None:
    sheet = flow_sheet(map_of(LOAN), FLOW)
    row = next(row for row in sheet.rows if row.id == "ways")
    told = [entry.text for cell in row.cells for entry in cell.entries]
    assert "T2 Waits → T1 Asks at the branch" in told
    assert len(told) == len(flow(LOAN).links)
    assert "Happy path: Asks at the branch, Waits, Signs." in sheet.description


def test_every_touchpoint_is_an_anchor() -> None:
    sheet = flow_sheet(map_of(LOAN), FLOW)
    band = next(band for band in sheet.bands if band.id == "flow")
    assert {"t-asks", "t-waits", "t-leaves", "t-signs"} <= {
        shape.id for shape in band.shapes if isinstance(shape, Group) and shape.id
    }


def test_folded_each_stage_is_one_card_and_ways_between_two_stages_are_one() -> None:
    found = flow(LOAN, fold=True)
    assert [stop.place.name for stop in found.stops] == ["Asks", "Gives up", "Gets it"]
    assert [(link.start, link.end, link.shares) for link in found.links] == [
        ("c1", "c3", ("22%",)), ("c1", "c2", ("20%",)), ("c3", None, ()),
    ]  # fmt: skip
    assert "2 touchpoints" in words(flow_sheet(map_of(LOAN), replace(FLOW, fold=True)))


FANS = """
journey: Many reasons
stages:
  - stage: Calls
    touchpoints:
      - {touchpoint: Lists choices, id: lists, next: [
          {to: bill, share: 3%}, {to: fault, share: 5%}, {to: move, share: 15%}, {to: says}]}
      - {touchpoint: Says it aloud, id: says, next: [{to: bill, share: 10%}]}
  - stage: Is helped
    touchpoints: [{touchpoint: Bill, id: bill}, {touchpoint: Fault, id: fault}, {touchpoint: Move, id: move}]
"""


def test_ways_drawn_as_one_tell_their_sum_only_where_they_part_from_one_card() -> None:
    (both,) = flow(FANS, fold=True).links[:1]
    assert share_words(both) == "4 ways"
    alone = FANS.replace("{to: bill, share: 10%}", "{to: lists}")
    (one,) = flow(alone, fold=True).links[:1]
    assert share_words(one) == "23% in 3 ways"


def many(touchpoints: int, stages: int, branches: int = 0) -> str:
    """A map of that size, half as many jumps as touchpoints, and one touchpoint with so many branches."""
    every = [
        {"touchpoint": f"Does thing {number}", "id": f"t{number}", "emotion": number % 5 - 2}
        for number in range(touchpoints)
    ]
    for number in range(0, touchpoints - 1, 2):
        every[number]["next"] = [f"t{number + 1}", {"to": f"t{number * 37 % touchpoints}", "share": "5%"}]
    if branches:
        every[0]["next"] = [{"to": f"t{one + 1}", "when": f"Reason {one}"} for one in range(branches)]
    each = touchpoints // stages
    rows = [
        {"stage": f"S{number}", "touchpoints": every[number * each : (number + 1) * each]} for number in range(stages)
    ]
    return str(yaml.safe_dump({"journey": "Big", "stages": rows}))


def test_three_hundred_touchpoints_with_four_hundred_and_fifty_ways_take_seconds() -> None:
    journey_map = map_of(many(300, 12))
    begun = time.process_time()
    sheet = flow_sheet(journey_map, FLOW)
    assert time.process_time() - begun < 5
    assert sheet.graph
    assert len(sheet.graph.graph.edges) > 430
    assert faults(journey_map) == []


def test_sixty_branches_stand_under_each_other_on_one_trunk() -> None:
    placed, _, _, pills = chart(map_of(many(72, 6, branches=60)))
    mine = [pieces[0] for link, pieces in placed.ways if link.start == "c1"]
    assert len({piece[1][0] for piece in mine if len(piece) == 4}) == 1
    assert len(pills) > 60
    assert faults(map_of(many(72, 6, branches=60))) == []


def test_a_map_without_stages_is_an_empty_flow() -> None:
    assert flow_sheet(map_of("journey: J\nstages: []"), FLOW).rows == ()


def test_the_flow_as_dot_text(golden: Callable[[str, str], None]) -> None:
    golden("graph/loan.flow.gv", render(map_of(LOAN), "dot", FLOW))


def test_a_view_without_a_graph_has_no_dot_text() -> None:
    with pytest.raises(UsageError, match="--to dot goes with a view that is drawn as a graph"):
        render(map_of(LOAN), "dot", OPTIONS)


def test_hostile_names_are_only_words() -> None:
    text = LOAN.replace("Asks at the branch", "'\"]; x [label=\"<b>'").replace(
        "Something is missing", "'</text><script>'"
    )
    shown = render(map_of(text), "svg", FLOW)
    assert "<script>" not in shown
    whens = [link.whens for link in flow(text).links]
    assert [("Something is missing",) if when == ("</text><script>",) else when for when in whens] == [
        link.whens for link in flow(LOAN).links
    ]
    assert [link[1:4] for link in flow(text).links] == [link[1:4] for link in flow(LOAN).links]


def test_the_same_map_is_drawn_the_same_way_each_time() -> None:
    path = "examples/home-loan/home-loan.cjm.yaml"
    assert render(example(path), "svg", FLOW) == render(example(path), "svg", FLOW)
