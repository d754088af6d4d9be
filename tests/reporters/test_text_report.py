"""The report for people: places, snippets, carets, hints, counts."""

from __future__ import annotations

import re

import pytest
from findings import BARE
from hypothesis import given
from hypothesis import strategies as st

from cjmap.diagnostics import Diagnostic, Severity, Span
from cjmap.reporters import REPORTERS, ReportOptions
from cjmap.reporters._cells import cells, harmless

PATH = "journeys/pizza-night.cjm.yaml"
MAP = ["journey: Pizza night", "stages:", "  - stage: Order", "    emotion: 7", "    emotion: 1"]
OFF_SCALE = Diagnostic(
    "emotion-out-of-range",
    Severity.ERROR,
    "score 7 is off the scale −2…+2",
    Span(PATH, 4, 14, 4, 15),
    "this map's scale is −2…+2; declare `emotion_scale` to use another",
)


def report(*findings: Diagnostic, lines=None, **options) -> str:
    of_files = {PATH: MAP} if lines is None else lines
    return REPORTERS.load("text")(findings, of_files, ReportOptions(**options))


def carets(text: str) -> tuple[int, int]:
    """The cell at which the carets start, and how many there are."""
    line = next(line for line in text.splitlines() if "^" in line)
    return cells(line[: line.index("^")]), line.count("^")


def finding_at(column: int, end: int, line: int = 1, end_line: int | None = None) -> Diagnostic:
    span = Span("a", line, column, end_line or line, end)
    return Diagnostic("wrong", Severity.ERROR, "wrong", span)


def test_a_finding_shows_its_place_its_line_a_caret_and_the_hint():
    assert report(OFF_SCALE) == (
        "journeys/pizza-night.cjm.yaml:4:14: error[emotion-out-of-range] score 7 is off the scale −2…+2\n"
        "    4 │     emotion: 7\n"
        "      │              ^ here\n"
        "      hint: this map's scale is −2…+2; declare `emotion_scale` to use another\n"
        "\n"
        "✗ 1 error in 1 of 1 file\n"
    )


def test_findings_at_one_place_share_its_snippet():
    also = Diagnostic(
        "low-without-pain-point", Severity.INFO, "no pain point says what hurts", OFF_SCALE.span, "add it"
    )
    below = Diagnostic("wrong", Severity.WARNING, "wrong", Span(PATH, 5, 14, 5, 15))
    assert report(OFF_SCALE, also, below, quiet=True) == (
        "journeys/pizza-night.cjm.yaml:4:14: error[emotion-out-of-range] score 7 is off the scale −2…+2\n"
        "    4 │     emotion: 7\n"
        "      │              ^ here\n"
        "      hint: this map's scale is −2…+2; declare `emotion_scale` to use another\n"
        "journeys/pizza-night.cjm.yaml:4:14: info[low-without-pain-point] no pain point says what hurts\n"
        "      hint: add it\n"
        "\n"
        "journeys/pizza-night.cjm.yaml:5:14: warning[wrong] wrong\n"
        "    5 │     emotion: 1\n"
        "      │              ^ here\n"
    )


def test_a_hint_of_several_lines_is_indented_under_its_first_and_related_places_are_shown():
    twice = Diagnostic(
        "duplicate-key",
        Severity.ERROR,
        "`emotion` stands here twice",
        Span(PATH, 5, 5, 5, 12),
        "keep one:\n  emotion: 1",
        ((Span(PATH, 4, 5, 4, 12), "first written here"), (Span("elsewhere.yaml", 3, 1, 3, 2), "and there")),
    )
    assert report(twice) == (
        "journeys/pizza-night.cjm.yaml:5:5: error[duplicate-key] `emotion` stands here twice\n"
        "    5 │     emotion: 1\n"
        "      │     ^^^^^^^ here\n"
        "      see journeys/pizza-night.cjm.yaml:4:5: first written here\n"
        "    4 │     emotion: 7\n"
        "      │     ^^^^^^^ there\n"
        "      see elsewhere.yaml:3:1: and there\n"
        "      hint: keep one:\n"
        "              emotion: 1\n"
        "\n"
        "✗ 1 error in 1 of 1 file\n"
    )


def test_what_is_one_flaw_of_a_map_is_told_and_counted_once():
    assert report(*BARE) == (
        "maps/pizza.cjm.yaml:1:1: info[pain-without-severity] 4 pain points do not say how severe they are\n"
        "      see maps/pizza.cjm.yaml:4:7: “Pain 4” does not say how severe it is\n"
        "      see maps/pizza.cjm.yaml:5:7: “Pain 5” does not say how severe it is\n"
        "      see maps/pizza.cjm.yaml:6:7: “Pain 6” does not say how severe it is\n"
        "      and 1 more: line 7\n"
        "      hint: add `severity:`\n"
        "\n"
        "✓ 2 files, nothing wrong, 1 info\n"
    )


def test_as_few_as_are_told_one_by_one_stay_at_their_places():
    assert [line for line in report(*BARE[:3]).splitlines() if "info[" in line] == [
        f"maps/pizza.cjm.yaml:{line}:7: info[pain-without-severity] “Pain {line}” does not say how severe it is"
        for line in (4, 5, 6)
    ]


@pytest.mark.parametrize(
    ("severities", "last_line"),
    [
        ([], "✓ 2 files, nothing wrong"),
        (["info"], "✓ 2 files, nothing wrong, 1 info"),
        (["warning", "info"], "! 1 warning, 1 info in 1 of 2 files"),
        (["error", "error", "error", "warning"], "✗ 3 errors, 1 warning in 1 of 2 files"),
    ],
)
def test_the_last_line_counts(severities, last_line):
    findings = [OFF_SCALE._replace(severity=Severity(severity)) for severity in severities]
    assert report(*findings, lines={PATH: MAP, "b": []}).splitlines()[-1] == last_line


def test_quiet_leaves_out_the_counts():
    assert report(quiet=True) == ""
    assert report(OFF_SCALE, quiet=True) == report(OFF_SCALE).rpartition("\n\n")[0] + "\n"


def test_a_place_without_its_line_at_hand_has_no_snippet():
    assert "│" not in report(OFF_SCALE, lines={})
    assert "│" not in report(finding_at(1, 1, line=9), lines={"a": ["one"]})


def test_wide_characters_and_tabs_keep_the_caret_under_the_token():
    text = report(finding_at(5, 7), lines={"a": ["注文\té: 二つ!"]})
    assert "    1 │ 注文    é: 二つ!" in text
    assert carets(text) == (8 + 4 + 4 + 1, 2)
    assert carets(report(finding_at(7, 9), lines={"a": ["注文\té: 二つ!"]})) == (8 + 4 + 4 + 1 + 2, 4)


def test_an_empty_span_gets_one_caret_also_after_the_end_of_the_line():
    assert carets(report(finding_at(4, 4), lines={"a": ["abc"]})) == (8 + 3, 1)
    assert carets(report(finding_at(90, 95), lines={"a": ["abc"]})) == (8 + 3, 1)
    assert carets(report(finding_at(1, 1), lines={"a": [""]})) == (8, 1)


def test_of_a_span_over_several_lines_the_first_is_marked():
    assert carets(report(finding_at(3, 2, 1, 3), lines={"a": ["ab cde  ", "x", "y"]})) == (8 + 2, 4)


def test_a_long_line_is_cut_to_a_window_around_the_token():
    line = "a" * 300 + "TOKEN" + "b" * 300
    text = report(finding_at(301, 306), lines={"a": [line]}, width=60)
    snippet, marks = text.splitlines()[1:3]
    assert len(snippet) == 60
    assert snippet[8] == snippet[-1] == "…"
    start = marks.index("^")
    assert snippet[start : start + marks.count("^")] == "TOKEN"


def test_the_window_has_context_before_the_token_and_is_full_at_the_end_of_the_line():
    line = "a" * 300 + "TOKEN" + "b" * 300
    assert "aaaaaaaaaaTOKEN" in report(finding_at(301, 306), lines={"a": [line]}, width=60)
    assert "aaaaaaaaaaTTTT" in report(finding_at(301, 601), lines={"a": ["a" * 300 + "T" * 300]}, width=60)
    ending = report(finding_at(301, 306), lines={"a": ["a" * 300 + "TOKEN"]}, width=60).splitlines()[1]
    assert ending.endswith("aTOKEN")
    assert len(ending) >= 59


def test_full_width_letters_take_two_cells_and_joined_ones_none():
    assert cells("ＡＢ") == 4
    assert cells("\uac01") == cells("\u1100\u1161\u11a8") == 2
    assert cells("e\u0301") == 1


def test_the_message_escapes_nothing_to_the_terminal():
    evil = "\x1b]0;gone\x07\x9b31m\u202e\ud800\r"
    found = OFF_SCALE._replace(message=evil, hint=evil, span=Span(evil, 1, 1, 1, 3), related=((Span(evil), evil),))
    shown = report(found, lines={evil: [evil]})
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\ud800]", shown)
    assert "␛]0;gone␇⟨U+009B⟩31m⟨U+202E⟩⟨U+D800⟩␍" in shown


def test_colours_change_no_word(monkeypatch):
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.setenv("TERM", "xterm")
    coloured = report(OFF_SCALE, colour=True)
    assert "\x1b[1;38;2;255;138;117merror[emotion-out-of-range]\x1b[0m" in coloured
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == report(OFF_SCALE)


@pytest.mark.parametrize("term", ["dumb", "linux", "xterm-256color"])
def test_every_terminal_gets_colours_it_knows(monkeypatch, term):
    monkeypatch.delenv("COLORTERM", raising=False)
    monkeypatch.setenv("TERM", term)
    assert re.sub("\x1b\\[[0-9;]*m", "", report(OFF_SCALE, colour=True)) == report(OFF_SCALE)


ANY_TEXT = st.text(st.characters(codec=None, categories=["L", "M", "N", "P", "S", "Z", "Cc", "Cf", "Cs"]))


@given(line=ANY_TEXT, start=st.integers(1, 60), length=st.integers(0, 60), width=st.integers(1, 80))
def test_whatever_the_line_the_report_fits_its_width_and_points_into_it(line, start, length, width):
    text = report(finding_at(start, start + length), lines={"a": [line]}, width=width)
    snippet, marks = text.split("\n")[1:3]
    assert cells(snippet) <= max(width, 8 + 24)
    assert "^" in marks
    assert cells(marks[: marks.rindex("^")]) <= cells(snippet)


@given(ANY_TEXT)
def test_what_is_harmless_stays_as_it_is(text):
    assert harmless(harmless(text)) == harmless(text)
    assert text.isprintable() is False or harmless(text) == text


@pytest.mark.parametrize(
    ("severity", "fail_on", "last"),
    [
        (Severity.INFO, "error", "✓ 1 file, nothing wrong, 1 info"),
        (Severity.INFO, "info", "✗ 1 info in 1 of 1 file"),
        (Severity.WARNING, "error", "! 1 warning in 1 of 1 file"),
        (Severity.WARNING, "warning", "✗ 1 warning in 1 of 1 file"),
        (Severity.WARNING, "never", "! 1 warning in 1 of 1 file"),
    ],
)
def test_the_cross_says_that_the_run_fails(severity: Severity, fail_on: str, last: str):
    assert report(OFF_SCALE._replace(severity=severity), fail_on=fail_on).splitlines()[-1] == last
