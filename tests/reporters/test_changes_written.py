"""What changed as people and programs read it."""

from __future__ import annotations

import json
import re
from itertools import pairwise

import pytest

from cjmap.diff.map_diff import MapDiff, map_diff
from cjmap.diff.words import word_diff
from cjmap.reporters._cells import cells
from cjmap.reporters.changes import WRITERS, WriteOptions
from maps import HOSTILE
from sheets import EXAMPLES, example, map_of
from stories import AFTER, BEFORE

SIDES = WriteOptions("main", "the working tree", 80)
STORY = [map_diff(map_of(BEFORE), map_of(AFTER)), map_diff(map_of(BEFORE), map_of(BEFORE))]
HOSTILE_MAP = (
    "journey: A\nstages:\n  - {{stage: S, id: s, touchpoints: [{{touchpoint: T, id: t, description: {0}}}]}}\n"
)


def written(name: str, maps: list[MapDiff], options: WriteOptions = SIDES) -> str:
    return WRITERS.load(name).of_all(maps, options)


@pytest.mark.parametrize("name", ["text", "md", "json"])
def test_a_story_reads_as_it_did(golden, name):
    golden(f"diff/story.{'txt' if name == 'text' else name}", written(name, STORY))


@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_line_of_text_is_wider_than_the_terminal(width):
    maps = [map_diff(example(one), example(other)) for one, other in list(pairwise(EXAMPLES))[:4]]
    lines = written("text", [*STORY, *maps], WriteOptions("a", "b", width)).splitlines()
    assert [line for line in lines if cells(line) > width] == []


def test_colour_changes_no_word():
    plain, coloured = (written("text", STORY, SIDES._replace(colour=colour)) for colour in (False, True))
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_nothing_changed_is_one_line():
    assert written("text", STORY[1:]) == "no change in 1 map\n"
    assert json.loads(written("json", STORY[1:])) == {"maps": []}
    assert "|" not in written("md", STORY[1:])


def test_json_has_the_promised_keys():
    (one,) = json.loads(written("json", STORY))["maps"]
    assert list(one) == ["id", "verdict", "figures", "changes"]
    assert list(one["figures"]) == ["before", "after"]
    assert one["figures"]["after"]["mean_emotion"] == pytest.approx(-0.1667, abs=1e-4)
    keys = ["kind", "op", "id", "path", "before", "after", "class", "reason"]
    assert {tuple(change)[:8] for change in one["changes"]} == {tuple(keys)}
    assert {key for change in one["changes"] for key in list(change)[8:]} <= {"amount", "was"}


@pytest.mark.parametrize("text", [text for text in HOSTILE if len(text) < 60])
def test_hostile_words_stay_words(text):
    spelt = json.dumps(f"before {text}", ensure_ascii=False)
    maps = [map_diff(map_of(HOSTILE_MAP.format('"plain"')), map_of(HOSTILE_MAP.format(spelt)))]
    assert json.loads(written("json", maps))
    assert "\u202e" not in written("text", maps)
    comment = written("md", maps)
    assert "<script" not in comment
    plain = written("md", [map_diff(map_of(HOSTILE_MAP.format('"plain"')), map_of(HOSTILE_MAP.format('"other"')))])
    assert len(comment.splitlines()) == len(plain.splitlines())


def test_a_comment_calls_nobody_and_links_no_issue():
    after = HOSTILE_MAP.format('"@octocat saw #12 at https://example.org <!-- x"').replace(
        "journey: A", "journey: '@team <b>'"
    )
    comment = written("md", [map_diff(map_of(HOSTILE_MAP.format("plain")), map_of(after))])
    assert not re.search(r"@(octocat|team)|#12|<b>|<!-- x", comment)


def test_the_words_of_a_word_diff_are_both_texts():
    for before, after in (("a b c", "a c d"), ("", "x y"), ("注文する前に", "注文した後に"), ("one two", "three four")):
        runs = word_diff(before, after)
        assert "".join(run.text for run in runs if run.of != "after") == before
        assert "".join(run.text for run in runs if run.of != "before") == after


def test_a_huge_text_and_a_huge_list_take_no_time():
    long = " ".join(f"word{number}" for number in range(20_000))
    assert len(word_diff(long, f"new {long[::-1]}")) == 2
    names = [f"{{touchpoint: T{number}, id: t{number}}}" for number in range(400)]
    before, after = (
        f"journey: A\nstages: [{{stage: S, id: s, touchpoints: [{', '.join(order)}]}}]"
        for order in (names, names[::-1])
    )
    assert len(map_diff(map_of(before), map_of(after)).changes) == 400


PIZZA = [example(f"examples/bella-napoli/pizza-night{state}.cjm.yaml") for state in ("", "-future")]


def test_a_plan_is_told_in_groups_and_nothing_but_pain_points_is_judged():
    told = written("text", [map_diff(*PIZZA)], SIDES._replace(width=100))
    worse, better, planned, other = (told.index(head) for head in ("▼ Worse", "▲ Better", "→ Feelings", "· Other"))
    assert worse < better < planned < other
    assert told.count("nothing but pain points is judged") == 1
    assert "no longer cites" not in told
    assert "~ Chooses › Checks the menu for peanut: −1.7 anxious (range: −2; −1) → +1.2 safe" in told
    assert "− when of “Hears of it”, “Checks it out”" in told
    assert len(told.splitlines()) < 200


@pytest.mark.parametrize("name", ["text", "md"])
def test_a_plan_leaves_out_no_field_that_changed(name):
    one = map_diff(*PIZZA)
    told = " ".join(written(name, [one]).replace("\\", "").split())
    fields = {change.path.rpartition("/")[2].replace("_", " ") for change in one.changes if change.op == "edited"}
    assert [field for field in sorted(fields) if field not in told and field != "emotion"] == []


def test_programs_get_every_change_of_a_plan():
    one = map_diff(*PIZZA)
    (told,) = json.loads(written("json", [one]))["maps"]
    assert len(told["changes"]) == len(one.changes)
    assert {change["kind"] for change in told["changes"] if change["class"] != "neutral"} == {"pain_point"}
