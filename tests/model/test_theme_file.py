"""A project's own theme: what it gives, and what it is told when a colour is wrong or hard to see."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjmap.diagnostics import Diagnostic, Severity
from cjmap.drawing.contrast import PAIRS, contrast
from cjmap.drawing.theme import THEMES, TOKENS, Theme, theme_named
from cjmap.model.theme_file import build_theme
from cjmap.source.yaml import parse_yaml

PAGE = (Path(__file__).parents[2] / "docs" / "themes.md").read_text(encoding="utf-8")
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def read(text: str) -> tuple[Theme, list[Diagnostic]]:
    document = parse_yaml(text, "brand.theme.yaml")
    theme, found = build_theme(document, "brand")
    return theme, [*document.diagnostics, *found]


def tokens(lines: str) -> str:
    return "theme: Brand\ntokens:\n" + "".join(f"  {line}\n" for line in lines.splitlines())


def test_a_theme_of_its_own_is_its_base_with_other_colours() -> None:
    theme, found = read('theme: Bella Napoli!\nbase: dark\ntokens: {stage: "#14452f", p1: "#9cf"}\n')
    assert found == []
    assert (theme.name, theme.dark) == ("bella-napoli", True)
    assert theme.tokens == {**theme_named("dark").tokens, "stage": "#14452F", "p1": "#99CCFF"}


def test_light_is_the_base_unless_it_says_otherwise_and_what_it_hatches_is_hatched() -> None:
    assert read("theme: Plain\n") == (Theme("plain", theme_named("light").tokens), [])
    assert read("theme: Ink\nbase: mono\n")[0].hatched == {"area-neg"}


def test_whether_it_is_dark_is_seen_from_its_paper() -> None:
    assert read(tokens('paper: "#101010"'))[0].dark
    assert not read('theme: x\nbase: dark\ntokens: {paper: "#fff"}')[0].dark


def test_the_areas_follow_the_curve_unless_they_are_given() -> None:
    theme = read(tokens('pos: "#005A46"\nneg: "#8A2A00"\narea-neg: "#FF0000"'))[0]
    assert (theme.tokens["area-pos"], theme.tokens["area-neg"]) == ("#005A46", "#FF0000")


@pytest.mark.parametrize(
    ("name", "stem"), [("Light", "own-light"), ("MONO", "own-mono"), ("?!", "brand"), ("é/../x", "é-x")]
)
def test_its_name_in_files_is_safe_and_never_that_of_a_theme_of_ours(name: str, stem: str) -> None:
    assert read(f'theme: "{name}"\n')[0].name == stem


WRONG = [
    ('stage: "#12345"', 3, "bad-colour", "“#12345” is no colour", "six digits"),
    ("stage: red", 3, "bad-colour", "“red” is no colour", '"#004B87"'),
    ('stage: "url(#x)"', 3, "bad-colour", "is no colour", "six digits"),
    ("stage: 004b87", 3, "bad-colour", "“004b87” is no colour", 'write "#004B87"'),
    ("stage: 112233", 3, "bad-colour", "“112233” is no colour", 'write "#112233"'),
    ("stage: [1, 2]", 3, "bad-colour", "one text", "six digits"),
    ("stage: {r: 1}", 3, "bad-colour", "one text", "six digits"),
    ("stage:", 3, "bad-colour", "`stage` has no colour", "begins a comment"),
    ("stage: #004b87", 3, "bad-colour", "`stage` has no colour", "begins a comment"),
    ('stages: "#004b87"', 3, "unknown-token", "no token “stages”", "did you mean “stage”?"),
    ('on_stage: "#ffffff"', 3, "unknown-token", "no token “on_stage”", "did you mean “on-stage”?"),
    ('shadow: "#004b87"', 3, "unknown-token", "no token “shadow”", "there is paper, card"),
]


@pytest.mark.parametrize(("line", "at", "code", "message", "hint"), WRONG, ids=[one[0] for one in WRONG])
def test_what_is_wrong_is_told_and_the_colour_of_the_base_stays(line, at, code, message, hint) -> None:
    theme, found = read(tokens(line))
    errors = [one for one in found if one.severity is Severity.ERROR]
    assert [(one.code, one.span.line) for one in errors] == [(code, at)]
    assert message in errors[0].message
    assert hint in (errors[0].hint or "")
    assert theme.tokens == theme_named("light").tokens


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("base: light\n", "missing-key"),
        ("theme: x\nbase: ligth\n", "unknown-value"),
        ("theme: x\ncolours: {}\n", "unknown-key"),
        ("theme: x\ntokens: blue\n", "wrong-type"),
        ("[x]\n", "wrong-type"),
        ("", "empty-file"),
        ("theme: [", "unquoted-text"),
    ],
)
def test_a_broken_file_is_a_theme_all_the_same(text: str, code: str) -> None:
    theme, found = read(text)
    assert code in [one.code for one in found]
    assert theme.tokens == theme_named("light").tokens


def test_a_faint_pair_is_told_with_both_tokens_the_ratio_and_a_colour_that_would_do() -> None:
    _, found = read(tokens('stage: "#FFD100"'))
    assert [(one.code, one.severity, one.span.line) for one in found] == [("low-contrast", Severity.WARNING, 3)] * 2
    assert found[0].message == (
        "`on-stage` (#FFFFFF) on `stage` (#FFD100) has a contrast of 1.46 to 1; text needs 4.5"
    )  # fmt: skip
    assert found[0].hint == 'legible would be `stage: "#6D5900"`, or `on-stage: "#5D5D5D"`'


def test_a_line_that_must_be_seen_needs_less_than_text() -> None:
    assert "a line needs 3" in read(tokens('line-3: "#BBBBBB"'))[1][0].message
    assert read(tokens('line-3: "#8B8F98"'))[1] == []


def test_where_both_tokens_are_given_the_warning_points_at_both() -> None:
    _, found = read(tokens('stage: "#FFD100"\non-stage: "#FFFFFF"'))
    both = next(one for one in found if "`on-stage`" in one.message)
    assert both.span.line == 4
    assert [(span.line, words) for span, words in both.related] == [(3, "`stage`")]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.front} on {pair.ground}")
def test_no_pair_is_silently_illegible(pair) -> None:
    ground = theme_named("light").tokens[pair.ground]
    _, found = read(tokens(f'{pair.front}: "{ground}"'))
    assert any(f"`{pair.front}`" in one.message and f"on `{pair.ground}`" in one.message for one in found)


@given(st.dictionaries(st.sampled_from(list(TOKENS)), COLOURS), st.sampled_from(THEMES.names()))
def test_it_is_silent_only_where_every_pair_can_be_told_apart(own: dict[str, str], base: str) -> None:
    lines = "".join(f'  {token}: "{colour}"\n' for token, colour in own.items())
    theme, found = read(f"theme: x\nbase: {base}\n" + (f"tokens:\n{lines}" if own else ""))
    assert {token: theme.tokens[token] for token in own} == own
    faint = [pair for pair in PAIRS if contrast(theme.tokens[pair.front], theme.tokens[pair.ground]) < pair.least]
    assert len(found) == len(faint)
    assert {one.code for one in found} <= {"low-contrast"}


@given(st.text(max_size=60))
def test_whatever_stands_in_the_file_there_is_a_theme_of_colours(text: str) -> None:
    theme, _ = read(text)
    assert theme.tokens.keys() == TOKENS.keys()
    assert all(len(colour) == 7 and int(colour[1:], 16) >= 0 for colour in theme.tokens.values())


def test_the_page_on_themes_tells_of_each_token_what_it_colours_and_what_it_meets() -> None:
    table = PAGE.partition("## Tokens")[2]
    rows = re.findall(r"^\| `([\w-]+)` \| (.+) \| (.+) \|$", table, re.MULTILINE)
    assert {token: meaning for token, meaning, _ in rows} == TOKENS
    for token, _, others in rows:
        met = {other for pair in PAIRS if token in pair[:2] for other in pair[:2] if other != token}
        assert set(re.findall(r"`([\w-]+)`", others)) == met, token


def test_the_theme_on_the_page_is_read_without_complaint() -> None:
    example = re.search(r"<!-- kind: theme -->\n```yaml\n(.*?)```", PAGE, re.DOTALL)
    assert example
    assert read(example[1])[1] == []


def test_the_warning_on_the_page_is_what_is_said() -> None:
    found = read(tokens('stage: "#FFD100"'))[1][0]
    assert f"warning[low-contrast] {found.message}\n" in PAGE
    assert f"hint: {found.hint}\n" in PAGE
