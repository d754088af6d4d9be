"""The picture of a change: everything in its place, every change on it, whatever is compared."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from xml.etree import ElementTree

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from test_tokens_meet import KNOWN, met

from cjmap.diff.map_diff import map_diff
from cjmap.diff.told import told as told_of
from cjmap.drawing.mirror import mirrored
from cjmap.drawing.shapes import Group, Hatch, Path, Rect
from cjmap.drawing.sheet import Band, Sheet
from cjmap.drawing.theme import theme_named
from cjmap.layout.changed.sheet import change_sheet
from cjmap.lint.changed import Judged, with_checks
from cjmap.lint.choice import Asked
from cjmap.lint.run import Court, judge_map
from cjmap.render.html import html
from cjmap.render.svg import svg
from extremes import EXTREMES
from geometry import cards_of, faults_of, shapes_of, texts_of
from maps import HOSTILE, journey_yaml
from sheets import EXAMPLES, example, map_of
from stories import AFTER, BEFORE


def changed(before: str, after: str) -> Sheet:
    """The sheet of one text against another; an empty one is no map."""
    earlier, later = (map_of(text) if text else None for text in (before, after))
    return change_sheet(map_diff(earlier, later), "main", "the working tree")


@pytest.mark.parametrize("path", EXAMPLES)
def test_an_example_against_a_map_of_its_own_or_none_is_drawn_in_place(path: str) -> None:
    one, other = example(path), example(EXAMPLES[EXAMPLES.index(path) - 1])
    for before, after in ((one, one), (None, one), (one, None), (other, one)):
        assert faults_of(change_sheet(map_diff(before, after), "main", "HEAD")) == []


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(journey_yaml(4, 5), journey_yaml(4, 5))
def test_nothing_overlaps_or_leaves_its_place_whatever_changes(before: str, after: str) -> None:
    for sheet in (changed(before, after), changed("", after), changed(before, "")):
        assert faults_of(sheet) == []
        if sheet.direction == "rtl":
            assert faults_of(mirrored(replace(mirrored(sheet), direction="ltr"))) == []


@pytest.mark.parametrize("name", EXTREMES)
def test_nothing_overlaps_or_leaves_its_place_at_the_extremes(name: str) -> None:
    text = EXTREMES[name]
    assert faults_of(changed(text, text)) == []
    assert faults_of(changed(BEFORE, text)) == []
    assert faults_of(changed(text, BEFORE)) == []


def band(sheet: Sheet, name: str) -> Band:
    return next(one for one in sheet.bands if one.id == name)


def words(sheet: Sheet, *names: str) -> str:
    """All words of these bands, or of every one."""
    bands = [band(sheet, name) for name in names] or sheet.bands
    return " ".join(text.words for one in bands for text in texts_of(one.shapes))


def spelt(*stages: object, **more: object) -> str:
    return yaml.safe_dump({"journey": "J", **more, "stages": list(stages)}, allow_unicode=True)


def stage(name: str, *emotions: float, **more: object) -> dict[str, object]:
    touchpoints = [
        {"touchpoint": f"Does {name} {at}", "id": f"{name}-{at}", "emotion": score} for at, score in enumerate(emotions)
    ]
    return {"stage": name, "id": name, "touchpoints": touchpoints, **more}


COURT = Court(map_of(BEFORE).root, map_of(BEFORE).project, (), date(2026, 11, 22), Asked())
STORY = changed(BEFORE, AFTER)
FELT = spelt(stage("a", 1, -1), stage("b", 0, 1), stage("c", 1))


def test_every_change_is_on_the_picture_in_its_words() -> None:
    """The list of changes is complete, so a word of it that is drawn nowhere is a change nobody sees."""
    diff = map_diff(map_of(BEFORE), map_of(AFTER))
    drawn = set(words(STORY).replace(",", " ").split())
    for change, told in told_of(diff):
        said = {word for run in told.runs for word in run.text.replace(",", " ").split()}
        said |= set() if change.op in ("moved", "renamed") and change.kind == "stage" else set(change.name.split())
        assert said - drawn == set(), change


def test_a_stage_in_which_nothing_changed_is_folded() -> None:
    sheet = changed(FELT, spelt(stage("a", 1, -1), stage("b", 0, 2), stage("c", 1)))
    cells = next(row for row in sheet.rows if row.id == "touchpoints").cells
    assert [cell.none for cell in cells] == ["Unchanged", None, "Unchanged"]
    assert "Does a 0" not in words(sheet)
    assert "1 changed" in words(sheet, "stages")
    hatched = [
        one for one in band(sheet, "touchpoints").shapes if isinstance(one, Rect) and isinstance(one.fill, Hatch)
    ]
    assert len(hatched) == 2


def test_nothing_changed_folds_every_stage() -> None:
    sheet = changed(FELT, FELT)
    assert [row.id for row in sheet.rows] == ["emotion"]
    assert "No change" in words(sheet, "masthead")


def strips(sheet: Sheet, name: str) -> list[str]:
    """The word on the strip of each card of a lane."""
    return [texts_of(group.shapes)[0].words for _, group in cards_of(band(sheet, name))]


def test_each_card_says_what_happened_to_it() -> None:
    assert strips(STORY, "touchpoints") == ["Unchanged", "Changed", "Changed", "Renamed", "Unchanged", "Added"]
    assert strips(STORY, "pain_points") == ["Resolved", "Removed, unexplained", "Unchanged", "Added"]
    assert [row.subtitle for row in STORY.rows if row.id == "pain_points"] == ["+1 −1, 1 changed"]


def test_what_went_is_struck_and_what_came_is_not() -> None:
    runs = [run for one in STORY.bands for text in texts_of(one.shapes) for run in text.runs]
    struck = {run.text.strip() for run in runs if run.line}
    assert {"The print is small", "Nobody", "4 min"} <= struck
    assert {"Everybody", "9 min", "twice"} <= {run.text.strip() for run in runs if not run.line and run.fill == "mom"}


def test_the_curve_as_it_was_stands_dashed_behind_the_one_it_is() -> None:
    sheet = changed(FELT, spelt(stage("a", 1, -1), stage("b", 0, -1), stage("c", 1)))
    paths = [one for one in shapes_of(band(sheet, "emotion").shapes) if isinstance(one, Path) and one.fill is None]
    ghosts = [one for one in paths if one.dash]
    assert len(ghosts) == 1
    assert paths.index(ghosts[0]) == 0
    assert max(one.stroke_width for one in paths) == 4
    assert {"−2.0", "+1 to −1"} <= {text.words for text in texts_of(band(sheet, "emotion").shapes)}


def test_a_map_that_is_new_or_gone_has_one_curve_and_no_gap() -> None:
    for before, after in (("", FELT), (FELT, "")):
        sheet = changed(before, after)
        drawn = [one for one in shapes_of(band(sheet, "emotion").shapes) if isinstance(one, Path)]
        assert len({one.dash for one in drawn if one.fill is None}) == 1
        assert not any(isinstance(one.fill, Hatch) for one in drawn)


def test_a_feeling_without_a_score_is_told_once_where_it_stayed() -> None:
    def felt(*feelings: str) -> str:
        touchpoints = [{"touchpoint": f"T{at}", "id": f"t{at}", "emotion": one} for at, one in enumerate(feelings)]
        return spelt({"stage": "S", "id": "s", "touchpoints": touchpoints})

    told = words(changed(felt("wary of it", "at ease with it"), felt("wary of it", "bored by it")), "emotion")
    assert "T1 wary of it" in told
    assert "T2 before: at ease with it" in told
    assert "T2 after: bored by it" in told


def test_targets_are_not_held_against_scores() -> None:
    sheet = changed(FELT, spelt(stage("a", 2, 2), stage("b", 0, 1), stage("c", 1), state="future"))
    assert "Gets better" not in words(sheet, "footer")
    assert "Mean emotion" not in words(sheet, "masthead")


def test_the_table_lists_every_change_the_worse_ones_first() -> None:
    groups = dict(STORY.summary)
    assert [*groups][:3] == ["Worse", "Better", "Other changes"]
    assert [len(groups[name]) for name in [*groups][:3]] == [5, 5, 10]


def test_every_anchor_of_the_table_is_drawn() -> None:
    drawn = {one.id for b in STORY.bands for one in shapes_of(b.shapes) if isinstance(one, Group) and one.id}
    told = {entry.id for row in STORY.rows for cell in row.cells for entry in cell.entries if entry.id}
    assert told <= drawn


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_drawn_as_words(text: str) -> None:
    before = spelt({"stage": "S", "id": "s", "touchpoints": [{"touchpoint": "T", "id": "t", "actions": "plain"}]})
    after = spelt({"stage": text or "S", "id": "s",
                   "touchpoints": [{"touchpoint": f"T {text}", "id": "t", "actions": f"plain {text}"}]})  # fmt: skip
    for sheet in (changed(before, after), changed(after, before)):
        assert faults_of(sheet) == []
        assert ElementTree.fromstring(svg(sheet, theme_named("light"))).attrib["role"] == "img"
        assert "<script>alert" not in html(sheet, theme_named("light"))


def test_what_stands_on_what_has_enough_contrast_in_every_theme() -> None:
    pairs = {pair for one in STORY.bands for pair in met(one.shapes, [])}
    assert {pair for pair in pairs if frozenset(pair) not in KNOWN} == set()


def with_file(before: str, after: str) -> Sheet:
    """The sheet of a change with lines of its file and the checks of both sides."""
    sides = [(text, map_of(text)) for text in (before, after)]
    judged = [
        Judged({one.path: text.splitlines()}, judge_map(COURT, one, text.splitlines()).judged) for text, one in sides
    ]
    (one,) = with_checks([map_diff(*(one for _, one in sides))], *judged)
    return change_sheet(one, "main", "HEAD")


@pytest.mark.parametrize("name", EXTREMES)
def test_lines_of_the_file_and_checks_keep_their_place_at_the_extremes(name: str) -> None:
    text = EXTREMES[name]
    assert faults_of(with_file(text, text.replace("stage: ", "stage:   "))) == []
    assert faults_of(with_file(BEFORE, text)) == []


def test_lines_of_the_file_and_checks_stand_below_the_lanes_and_in_words() -> None:
    sheet = with_file(
        BEFORE, BEFORE.replace("    owner: Floor team\n", "").replace("severity: critical", "severity: major")
    )
    told = words(sheet, "beside")
    assert "owner: Floor team" in told
    assert "@@ stages / Order" in told
    assert "stage-without-owner" in told
    said = {title: [entry.text for entry in entries] for title, entries in sheet.summary}
    assert any("hunk" in text for text in said["File"])
    assert any(text.startswith("**No longer:**") for text in said["Checks"])


def test_code_reads_from_the_left_on_a_sheet_that_reads_from_the_right() -> None:
    arabic = BEFORE.replace("journey: Pizza night", "journey: ليلة\nlang: ar")
    sheet = with_file(arabic, arabic.replace("emotion: 1,", "emotion: 2,"))
    assert sheet.direction == "rtl"
    numbers = [text for text in texts_of(band(sheet, "beside").shapes) if text.words.isdigit()]
    code = [text for text in texts_of(band(sheet, "beside").shapes) if "touchpoint: Asks" in text.words]
    assert code
    assert all(one.reads == "ltr" and one.anchor == "start" and one.x > numbers[0].x for one in code)
