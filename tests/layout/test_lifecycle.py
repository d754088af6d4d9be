"""The lifecycle: stages in order round the wheel, feelings as radius, and every way past, back and out."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import atan2, hypot, pi

import pytest
import yaml

from cjmap.drawing.shapes import Group, Icon, Path, Rect
from cjmap.drawing.sheet import Sheet
from cjmap.layout.kit.settled import tops_of
from cjmap.layout.wheel.circle import FULL, Wheel, arc
from cjmap.layout.wheel.mood import track_of
from cjmap.layout.wheel.tracks import tracks_of
from cjmap.layout.wheel.turns import is_closed, turns_of
from cjmap.model.map import JourneyMap
from cjmap.pipeline import lay_out, render
from extremes import EXTREMES
from geometry import box_of_text, curve_points, faults_of, shapes_of, texts_of
from maps import HOSTILE
from sheets import OPTIONS, example, map_of

LIFECYCLE = replace(OPTIONS, view="lifecycle")
SUBSCRIPTION = "examples/meal-kit/subscription.cjm.yaml"
WHEEL = Wheel(0, 0, 100, 150, 250, 300, 340, 380, 0.05)


def wheel_of(*stages: object, **more: object) -> JourneyMap:
    return map_of(yaml.safe_dump({"journey": "J", **more, "stages": list(stages)}, allow_unicode=True))


def drawn(journey_map: JourneyMap) -> Sheet:
    return lay_out(journey_map, LIFECYCLE)


def groups(sheet: Sheet, kind: str) -> list[Group]:
    band = next(one for one in sheet.bands if one.id == "wheel")
    return [one for one in shapes_of(band.shapes) if isinstance(one, Group) and kind in one.classes]


def pieces(sheet: Sheet) -> list[Group]:
    """The pieces of the ring, which have no anchor: that is on the card."""
    return [one for one in groups(sheet, "stage") if one.id is None]


def told(sheet: Sheet) -> str:
    band = next(one for one in sheet.bands if one.id == "wheel")
    return " ".join(text.words for text in texts_of(band.shapes))


def turned(sheet: Sheet) -> list[float]:
    """How far round from twelve o'clock the number of each stage stands, the way the sheet turns."""
    way = -1 if sheet.direction == "rtl" else 1
    outlines = [point for piece in pieces(sheet) for point in curve_points(piece.shapes[0].segments)]  # type: ignore[union-attr]
    y = (min(y for _, y in outlines) + max(y for _, y in outlines)) / 2
    found = []
    for piece in pieces(sheet):
        box = box_of_text(texts_of([piece])[0])
        x = (box.left + box.right) / 2 - sheet.width / 2
        found.append(atan2(way * x, y - (box.top + box.bottom) / 2) % (2 * pi))
    return found


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("count", [1, 2, 3, 7, 12, 20])
def test_stages_stand_in_order_round_the_wheel(count: int, lang: str) -> None:
    sheet = drawn(wheel_of(*({"stage": f"S{number}", "emotion": number % 3 - 1} for number in range(count)), lang=lang))
    angles = turned(sheet)
    assert len(angles) == count
    assert all(one < other for one, other in pairwise(angles))
    assert [texts_of([piece])[0].words for piece in pieces(sheet)] == [str(number + 1) for number in range(count)]
    assert faults_of(sheet) == []


def test_each_stage_has_a_card_with_its_anchor() -> None:
    journey_map = example(SUBSCRIPTION)
    cards = [one for one in groups(drawn(journey_map), "card") if one.id]
    assert sorted(one.id or "" for one in cards) == sorted(f"s-{stage.id}" for stage in journey_map.stages)
    anchors = {one.id for one in shapes_of(cards) if isinstance(one, Group)}
    assert {f"t-{one.id}" for one in journey_map.touchpoints} <= anchors
    assert {f"p-{one.id}" for one in journey_map.pain_points} <= anchors


def test_cards_of_one_side_stand_under_each_other_in_order() -> None:
    sheet = drawn(example(SUBSCRIPTION))
    boxes = [next(one for one in card.shapes if isinstance(one, Rect)) for card in groups(sheet, "card")]
    end = [box for box in boxes if box.x > sheet.width / 2]
    start = [box for box in boxes if box.x < sheet.width / 2]
    assert all(one.y + one.height < other.y for one, other in pairwise(end))
    assert all(one.y > other.y + other.height for one, other in pairwise(start))


def test_a_wheel_turns_the_other_way_where_text_reads_from_the_right() -> None:
    numbers = [box_of_text(texts_of([piece])[0]).left for piece in pieces(drawn(wheel_of("A", "B", lang="ar")))]
    assert numbers[0] < numbers[1]


def test_ways_past_back_and_out_are_told_apart() -> None:
    kinds = [(turn.start, turn.end, turn.kind, turn.written) for turn in turns_of(example(SUBSCRIPTION))]
    assert (1, 5, "jump", "32%") in kinds
    assert (6, 2, "back", "") in kinds
    assert (5, None, "out", "62%") in kinds
    assert (0, 1, "on", "") in kinds
    assert {one[2] for one in kinds} == {"on", "jump", "back", "out"}


def test_a_way_within_a_stage_is_no_way_of_the_wheel() -> None:
    stages = wheel_of({"stage": "A", "touchpoints": ["One", {"touchpoint": "Two", "next": "one"}]}, "B")
    assert [(turn.start, turn.end) for turn in turns_of(stages)] == []


def test_several_ways_between_two_stages_are_one_track_with_the_sum_of_their_shares() -> None:
    places = [
        {"touchpoint": "One", "next": [{"to": "stage:c", "share": "10%"}, "two"]},
        {"touchpoint": "Two", "next": [{"to": "stage:c", "share": "20%"}]},
    ]
    first = {"stage": "A", "touchpoints": places}
    (turn,) = (turn for turn in turns_of(wheel_of(first, "B", "C")) if turn.kind == "jump")
    assert (turn.share, turn.written) == (pytest.approx(0.3), "10% + 20%")


@pytest.mark.parametrize(
    ("last", "closed"),
    [("C", True), ({"stage": "C", "next": "stage:a"}, True), ({"stage": "C", "next": "stage:b"}, False),
     ({"stage": "C", "next": "end"}, False), ({"stage": "C", "next": []}, False)],
)  # fmt: skip
def test_the_wheel_is_closed_where_the_last_stage_leads_to_the_first(last: object, closed: bool) -> None:
    journey_map = wheel_of("A", "B", last)
    assert is_closed(journey_map) is closed
    signs = [one.name for one in shapes_of(drawn(journey_map).bands[1].shapes) if isinstance(one, Icon)]
    assert ("repeat" in signs) is closed


def test_who_leaves_and_who_comes_back_is_drawn_and_told() -> None:
    sheet = drawn(example(SUBSCRIPTION))
    assert len(groups(sheet, "way")) == 1
    words = told(sheet)
    for said in ("62%", "32%", "54%", "64%", "41%", "Still cooking in week 12", "Jonas and Amira Feld",
                 "A friend hands over a voucher"):  # fmt: skip
        assert said in words
    ways = next(row for row in sheet.rows if row.id == "ways")
    listed = [(entry.text, dict(entry.notes)["Kind"]) for cell in ways.cells for entry in cell.entries]
    assert ("62% · Leaves", "Leaves") in listed
    assert ("to 3 Finds a rhythm", "Comes back in") in listed


def test_tracks_on_one_level_do_not_meet() -> None:
    stages = [{"stage": f"S{at}", "next": [{"to": f"stage:s{(at * 3 + jump) % 9}"} for jump in (2, 5, 7)]}
              for at in range(9)]  # fmt: skip
    levels: dict[int, list[tuple[float, float]]] = {}
    for track in tracks_of(turns_of(wheel_of(*stages)), 9):
        levels.setdefault(track.level, []).append((min(track.start, track.end), max(track.start, track.end)))
    assert len(levels) > 2
    for spans in levels.values():
        assert all(one[1] < other[0] for one, other in pairwise(sorted(spans)))


def test_better_is_farther_from_the_middle_and_the_curve_never_swings_beyond_its_marks() -> None:
    assert WHEEL.radius(-2) < WHEEL.radius(0) < WHEEL.radius(2)
    run = [(0.1, 200.0), (1.0, 250.0), (1.4, 160.0), (3.0, 165.0)]
    track = track_of(run)
    for (start, one), (end, other) in pairwise(run):
        radii = [radius for angle, radius in track if start <= angle <= end]
        assert min(one, other) - 0.01 <= min(radii)
        assert max(radii) <= max(one, other) + 0.01


def test_an_arc_keeps_its_distance_from_the_middle() -> None:
    points = curve_points((("M", *WHEEL.at(0, 200)), *arc(WHEEL, 200, 0, FULL)))
    assert all(abs(hypot(*point) - 200) < 0.1 for point in points)


@pytest.mark.parametrize("bounds", [(0, 1000), (0, 100), (-50, 50)])
def test_cards_keep_their_order_and_apart(bounds: tuple[float, float]) -> None:
    heights, wanted = [100, 300, 80, 120], [50, 60, 65, 900]
    tops = tops_of(heights, wanted, bounds)
    assert all(
        top + height + 15 <= other
        for (top, height), other in zip(zip(tops, heights, strict=True), tops[1:], strict=False)
    )


def test_a_map_without_scores_has_no_emotion_ring() -> None:
    assert "persona-" not in render(wheel_of("A", "B"), "svg", LIFECYCLE)
    assert not any(
        isinstance(one, Path) and one.stroke_width == 3.5 for one in shapes_of(drawn(wheel_of("A")).bands[1].shapes)
    )


def test_lanes_asked_for_are_those_on_the_cards() -> None:
    sheet = lay_out(example(SUBSCRIPTION), replace(LIFECYCLE, lanes=("touchpoints",)))
    assert [row.id for row in sheet.rows] == ["touchpoints", "ways"]
    assert "41%" in told(sheet)
    assert "furious" not in told(sheet)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_names_change_no_place(text: str) -> None:
    plain = turned(drawn(wheel_of("A", "B", "C")))
    named = turned(drawn(wheel_of(*({"stage": f"{text} {at}", "id": f"s{at}"} for at in range(3)))))
    assert named == pytest.approx(plain, abs=0.1)


def test_hundreds_of_ways_are_drawn() -> None:
    stages = [{"stage": f"S{at}", "next": [{"to": f"stage:s{to}", "share": "5%"} for to in range(20) if to != at]}
              for at in range(20)]  # fmt: skip
    assert faults_of(drawn(wheel_of(*stages))) == []


@pytest.mark.parametrize("name", ["one bare stage", "60 touchpoints", "6 personas", "a future map"])
def test_words_in_the_ring_touch_nothing_at_the_extremes(name: str) -> None:
    assert faults_of(drawn(map_of(EXTREMES[name]))) == []


def test_a_wheel_speaks_the_language_of_its_map() -> None:
    stages = [{"stage": "Kauft", "emotion": 1, "next": [{"to": "stage:geht", "share": "10%"}, "stage:nutzt"]}, "Nutzt",
              {"stage": "Geht", "next": "end"}]  # fmt: skip
    sheet = drawn(wheel_of(*stages, lang="de"))
    assert sheet.spoken == "de"
    assert sheet.crumbs[0] == "Lebenszyklus"
    words = " ".join(text.words for band in sheet.bands for text in texts_of(band.shapes))
    for said in ("Beginn", "Überspringt Phasen", "Geht", "Neutral; besser ist außen"):
        assert said in words
    assert not any(english in words for english in ("Leaves", "Skips", "Start", "Neutral; better"))
