"""What `--fix` mends, and what it leaves as it is."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cjmap.diagnostics import Diagnostic
from cjmap.lint.fixes.dates import iso_date
from cjmap.lint.mend import mended
from cjmap.lint.rule import Setting
from cjmap.lint.rules.key_order import RULE as KEY_ORDER
from cjmap.model.build import build_journey
from cjmap.model.project import Limits, Project
from cjmap.model.project_maps import ProjectMaps
from cjmap.render.json import FORMAT as JSON
from cjmap.source.yaml import parse_yaml
from maps import journey, texts

SLOW = settings(max_examples=25, suppress_health_check=list(HealthCheck))
ONE = "journey: J\nstages:\n  - stage: S\n"
WHOLE = "journey: J\nstages:\n  - stage: S\n    touchpoints:\n"


def read(text: str) -> tuple[ProjectMaps, list[Diagnostic]]:
    document = parse_yaml(text, "a.cjm.yaml")
    journey_map, found = build_journey(document, "a")
    maps = (journey_map,) if journey_map else ()
    return ProjectMaps(Path(), Project(), (), maps), [*document.diagnostics, *found]


def fixed(text: str) -> str:
    project, found = read(text)
    files = mended([project], found)
    return files[0].after if files else text


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2026/10/01", "2026-10-01"),
        ("2026.1.5", "2026-01-05"),
        ("2026-1-5", "2026-01-05"),
        ("20261001", "2026-10-01"),
        ("2026-10-01T12:30:00Z", "2026-10-01"),
        ("2026-10-01 12:30", "2026-10-01"),
        ("13.10.2026", "2026-10-13"),
        ("10/13/2026", "2026-10-13"),
        ("05.05.2026", "2026-05-05"),
        ("01.10.2026", None),
        ("10/01/2026", None),
        ("31.02.2026", None),
        ("2026/13/01", None),
        ("01.10.26", None),
        ("2026/10", "2026-10"),
        ("10/2026", "2026-10"),
        ("13/2026", None),
        ("2026 q3", "2026-Q3"),
        ("Q3/2026", "2026-Q3"),
        ("Q5 2026", None),
        ("1 October 2026", "2026-10-01"),
        ("1. Oct 2026", "2026-10-01"),
        ("Sept. 3, 2026", "2026-09-03"),
        ("October 2026", "2026-10"),
        ("Octember 2026", None),
        ("soon", None),
        ("٢٠٢٦/10/01", None),
        ("0000/01/01", None),
    ],
)
def test_a_date_is_rewritten_where_one_day_can_be_meant(text, meant):
    assert iso_date(text) == meant


def test_dates_keep_their_quotes_and_comments():
    text = WHOLE.replace("stages", 'reviewed: "2026/10/01"   # by Ines\nstages') + "      - A\n"
    assert fixed(text) == text.replace("2026/10/01", "2026-10-01")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("      - A\n      - touchpoint: B\n        id: bee\n        next: A\n"
         "      - touchpoint: C\n        next: [B]\n",
         "      - touchpoint: A\n        id: a\n      - touchpoint: B\n        id: bee\n        next: a\n"
         "      - touchpoint: C\n        next: [bee]\n"),
        ("      - A # x\n      - touchpoint: B\n        next: a\n",
         "      - touchpoint: A # x\n        id: a\n      - touchpoint: B\n        next: a\n"),
        ("      - 'A, so'\n      - touchpoint: B\n        next: touchpoint:A-So\n",
         "      - touchpoint: 'A, so'\n        id: a-so\n      - touchpoint: B\n        next: touchpoint:a-so\n"),
        ("      [A, {touchpoint: B, next: {to: a}}]\n",
         "      [{touchpoint: A, id: a}, {touchpoint: B, next: {to: a}}]\n"),
        ("      - {touchpoint: A, next: END}\n", "      - {touchpoint: A, next: end}\n"),
        ("      - touchpoint: A\n        pain_points: Slow\n        opportunities: {opportunity: O, addresses: SLOW}\n",
         "      - touchpoint: A\n        pain_points: {pain_point: Slow, id: slow}\n"
         "        opportunities: {opportunity: O, addresses: slow}\n"),
    ],
)  # fmt: skip
def test_references_become_ids_and_what_they_name_gets_one(before, after):
    assert fixed(WHOLE + before) == WHOLE + after


@pytest.mark.parametrize(
    "touchpoints",
    [
        "      - A\n      - B\n",
        "      - A\n      - A\n      - touchpoint: B\n        next: A\n",
        "      - A\n      - touchpoint: B\n        id: A\n      - touchpoint: C\n        next: A\n",
        "      - A, so\n      - touchpoint: B\n        next: nowhere\n",
        "      - touchpoint: A\n        id:\n      - touchpoint: B\n        next: a\n",
        "      - touchpoint: >\n          A\n      - touchpoint: B\n        next: a\n",
        "      - touchpoint: A\n        pain_points: P, q\n        opportunities: {opportunity: O, addresses: p-q}\n",
        "      - &x {touchpoint: A, next: a}\n      - *x\n",
        "      - &x {touchpoint: A}\n      - {<<: *x, touchpoint: B, next: a}\n",
        "      - touchpoint: S\n        id: s\n      - touchpoint: B\n        next: S\n",
        "      - touchpoint: Null\n      - {touchpoint: B, next: \"null\"}\n",
    ],
)  # fmt: skip
def test_what_is_unsure_is_left_as_it_is(touchpoints):
    assert fixed(WHOLE + touchpoints) == WHOLE + touchpoints


def test_a_pain_point_that_a_later_map_resolves_gets_its_id():
    old = WHOLE + "      - touchpoint: A\n        pain_points:\n          - Slow\n"
    new = old.replace("journey: J", "journey: N\nimproves: J").replace(
        "pain_points:\n          - Slow", "resolves: slow"
    )
    maps = tuple(
        build_journey(parse_yaml(text, f"{name}.cjm.yaml"), name)[0] for name, text in (("J", old), ("N", new))
    )
    files = mended([ProjectMaps(Path(), Project(), (), maps)], [])  # type: ignore[arg-type]
    assert [(one.path, one.after) for one in files] == [
        ("J.cjm.yaml", old.replace("- Slow", "- pain_point: Slow\n            id: slow"))
    ]


@st.composite
def mendable(draw: st.DrawFn) -> str:
    """The text of a map with dates in other forms, names as references, and ids left out; comments, CRLF."""
    whole: dict[str, Any] = draw(journey(most_stages=3, most_touchpoints=3))
    touchpoints = [one for stage in whole["stages"] for one in stage.get("touchpoints", ())]
    names = [one if isinstance(one, str) else one["touchpoint"] for one in touchpoints]
    if draw(st.booleans()):
        whole = dict(draw(st.permutations(list(whole.items()))))
        whole["stages"] = [dict(draw(st.permutations(list(one.items())))) for one in whole["stages"]]
    whole["reviewed"] = draw(st.sampled_from(("2026/10/01", "13.10.2026", "01.10.2026", "2026-10-01", "soon")))
    for one in (one for one in touchpoints if isinstance(one, dict)):
        if draw(st.booleans()):
            one.pop("id")
        if draw(st.booleans()):
            one["next"] = draw(st.sampled_from([*names, *(name.upper() for name in names), "END"]))
        pains = [pain["pain_point"] for pain in one.get("pain_points", ()) if "pain_point" in pain]
        for pain in one.get("pain_points", ()) if draw(st.booleans()) else ():
            pain.pop("id", None)
        if pains:
            one["opportunities"] = {"opportunity": "Better", "addresses": draw(st.sampled_from(pains))}
    flow = draw(st.sampled_from((False, None, True)))
    text = yaml.safe_dump(whole, allow_unicode=True, sort_keys=False, default_flow_style=flow, width=1_000_000)
    if draw(st.booleans()):
        text = "".join(f"{line}\n# a comment\n" for line in text.split("\n")[:-1])
    return text.replace("\n", "\r\n") if draw(st.booleans()) else text


@SLOW
@given(mendable())
def test_nothing_gets_worse_by_mending_and_all_ids_stay(text):
    after = fixed(text)
    (before_project, before), (after_project, left) = read(text), read(after)
    gone = Counter(one.code for one in before) - Counter(one.code for one in left)
    assert set(gone) <= {"bad-date", "unknown-reference"}
    assert not Counter(one.code for one in left) - Counter(one.code for one in before)
    assert ids_of(before_project) == ids_of(after_project)
    if not gone:
        as_before, as_after = (JSON.of_map(one.maps[0]) for one in (before_project, after_project))  # type: ignore[misc]
        assert as_before == as_after


def ids_of(project: ProjectMaps) -> dict[str, list[str]]:
    """What has which id, by kind, in order; ids that were made and ids that were given alike."""
    return {kind: sorted(things) for kind, things in project.maps[0].known.items()}


@SLOW
@given(mendable())
def test_mending_twice_is_mending_once(text):
    once = fixed(text)
    assert fixed(once) == once


@SLOW
@given(mendable())
def test_every_line_that_is_not_mended_stays_as_it_was(text):
    project, found = read(text)
    for file in mended([project], found):
        assert file.before == text
        touched = {line for line, _ in file.told}
        kept = [line for number, line in enumerate(text.split("\n"), start=1) if number not in touched]
        after = iter(file.after.split("\n"))
        assert all(line in after for line in kept)
        assert file.after.count("\r\n") == file.after.count("\n") or "\r" not in file.after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("    goal: Find: a place\n", "    goal: 'Find: a place'\n"),
        ("    goal: it's: late   # so\n", '    goal: "it\'s: late"   # so\n'),
        ('    quotes: "Great" she said\n', "    quotes: '\"Great\" she said'\n"),
        ("    thoughts: 'it's small'\n", "    thoughts: 'it''s small'\n"),
        ("    thoughts: `menu` is small\n", "    thoughts: '`menu` is small'\n"),
        ("    actions:\n      - Note: he left\n", "    actions:\n      - 'Note: he left'\n"),
        ("    actions:\n      - @home she: waits\n", "    actions:\n      - '@home she: waits'\n"),
        ("    backstage: {text: Waits, then leaves}\n", "    backstage: {text: 'Waits, then leaves'}\n"),
        ("    backstage: {text: Waits, then leaves, by: K}\n", "    backstage: {text: 'Waits, then leaves', by: K}\n"),
    ],
)
def test_text_gets_its_quotes_where_it_can_only_be_one_text(before, after):
    assert fixed(ONE + before) == ONE + after
    assert fixed(ONE + after) == ONE + after


def test_a_word_that_may_be_a_key_in_the_authors_language_is_left_to_the_author() -> None:
    text = "journey: J\nstages:\n  - Schritt: Zahlen\n  - Phase 1: Awareness\n"
    (first, second) = read(text)[1]
    assert first.hint == "quote it: - 'Schritt: Zahlen'\nor, if “Schritt” only says what it is, write: stage: Zahlen"
    assert second.hint == "quote it: - 'Phase 1: Awareness'"
    assert fixed(text) == text.replace("Phase 1: Awareness", "'Phase 1: Awareness'")


@pytest.mark.parametrize(
    "line",
    [
        "    goal: *none: of it\n",
        "    goal: [a b] c: d\n",
        '    goal: "open: all night\n',
        "    goal: Find: a place\n      and a table\n",
        "    actions:\n      - note: he left\n",
        "    actions: [Looks (here, there), leaves]\n",
        "    backstage: {text: Waits, leaves}\n",
        "    goal: Flat #3\n",
        "    goal: [a: b: c]\n",
    ],
)
def test_text_that_may_be_something_else_gets_no_quotes(line):
    assert fixed(ONE + line) == ONE + line


@SLOW
@given(texts(), st.sampled_from(("    goal: {}\n", "    actions:\n      - {}\n", "    support: {{text: {}}}\n")))
def test_quotes_change_nothing_else_and_make_nothing_worse(said, line):
    text = ONE + line.format(said.replace("\n", " ")) + "    owner: O\n"
    after = fixed(text)
    assert fixed(after) == after
    (_, before), (project, left) = read(text), read(after)
    assert not Counter(one.code for one in left) - Counter(one.code for one in before)
    if after != text:
        assert len(left) < len(before)
        assert [one for one in text.split("\n") if one not in after.split("\n")] == [line.format(said).split("\n")[-2]]
        assert project.maps[0].journey.stages[0].owner == "O"


def sorted_keys(text: str) -> str:
    """The text after a run that asks for `key-order`."""
    project, found = read(text)
    setting = Setting(date(2026, 11, 22), Limits())
    for one in KEY_ORDER.on_map(project.maps[0], setting) if project.maps and KEY_ORDER.on_map else ():
        found.append(Diagnostic("key-order", KEY_ORDER.severity, one.message, one.span))
    files = mended([project], found)
    return files[0].after if files else text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("journey: J\nstages: [A]\nowner: O\n", "journey: J\nowner: O\nstages: [A]\n"),
        ("journey: J\nstages: [A]\nowner: O", "journey: J\nowner: O\nstages: [A]"),
        ("journey: J\nstages:\n  - A # first\n\n# who\n# answers\nowner: O  # or P\ntags: [x]\n",
         "journey: J\n\n# who\n# answers\nowner: O  # or P\ntags: [x]\nstages:\n  - A # first\n"),
        ("stages: [A]\njourney: J\nid: j\n", "journey: J\nid: j\nstages: [A]\n"),
        ("journey: J\nstages: [A]\nowner: Q&A **team**\n", "journey: J\nowner: Q&A **team**\nstages: [A]\n"),
        ("journey: J\nstages:\n  - goal: G\n    stage: S\n    # why\n    id: i\n  - T\n",
         "journey: J\nstages:\n  - stage: S\n    # why\n    id: i\n    goal: G\n  - T\n"),
        ("journey: J\nstages:\n  - touchpoints: [x]\n    stage: S\nowner: |\n  O\n\n",
         "journey: J\nowner: |\n  O\nstages:\n  - stage: S\n    touchpoints: [x]\n\n"),
        ("journey: J\r\nstages: [A]\r\nreviewed: 2026/10/01 # x\r\n",
         "journey: J\r\nreviewed: 2026-10-01 # x\r\nstages: [A]\r\n"),
        ("journey: J\nstages:\n  - A\n    # deeper, so of the list\nowner: O\n",
         "journey: J\nowner: O\nstages:\n  - A\n    # deeper, so of the list\n"),
        ("# of the file\njourney: J\nstages:\n  - stage: S\n    touchpoints:\n      - touchpoint: A\n"
         "        emotion: 1\n        actions: z\n    goal: G\n",
         "# of the file\njourney: J\nstages:\n  - stage: S\n    goal: G\n    touchpoints:\n      - touchpoint: A\n"
         "        actions: z\n        emotion: 1\n"),
    ],
)  # fmt: skip
def test_keys_move_with_their_comments_where_that_is_asked_for(before, after):
    assert sorted_keys(before) == after
    assert sorted_keys(after) == after
    assert fixed(before) == before.replace("2026/10/01", "2026-10-01")


@pytest.mark.parametrize(
    "text",
    [
        "journey: J\nstages: [A]\n# of what is below, or of the owner?\n\nowner: O\n",
        "journey: J\nstages: [A]\nowner: O\n# of the owner, or of the end?\n",
        "# of the file, or of the stages?\nstages: [A]\njourney: J\n",
        "stages: [A]\n# of the title\njourney: J\n",
        "journey: J\nstages: [&a A]\nowner: O\n",
        "{journey: J, stages: [A], owner: O}\n",
        "? journey\n: J\nstages: [A]\nowner: O\n",
        "journey: J\nstages:\n  - A\n  # - B\n\n  # - C\nowner: O\n",
        "journey: J\nstages: [A]\nownr: O\nowner: P\n",
    ],
)
def test_keys_stay_where_it_is_unsure_whose_a_comment_is(text):
    assert sorted_keys(text) == text


@SLOW
@given(mendable())
def test_sorting_keys_keeps_every_line_and_the_map(text):
    after = sorted_keys(text)
    assert sorted_keys(after) == after
    before, moved = (sorted(line.lstrip(" -") for line in one.splitlines()) for one in (fixed(text), after))
    assert before == moved
    as_before, as_after = (JSON.of_map(read(one)[0].maps[0]) for one in (fixed(text), after))  # type: ignore[misc]
    assert as_before == as_after
