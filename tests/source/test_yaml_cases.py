"""What people get wrong in YAML, as they would write it, with the finding expected of each line beside it.

A line that ends in `#= code` must have a finding with that code on it; every other line must have none.
"""

from __future__ import annotations

import re
from textwrap import dedent

import pytest

from cjmap.source.yaml import parse_yaml

EXPECTED = re.compile(r" *#= (.*)$", re.MULTILINE)

CASES = {
    "a plain map": """
        journey: Pizza night
        lang: no
        stages:
          - stage: Order   # the hard part
            when: 12:30
            touchpoints: [Reads the menu, "Asks, then orders"]
    """,
    "text with a colon": """
        goal: Choose: safe and healthy                #= unquoted-text
        note: ends with a colon:                      #= unquoted-text
        time: 12:30
        link: https://example.org
    """,
    "text that begins with a sign": """
        a: *important*                                #= unquoted-text
        b: `code` first                               #= unquoted-text
        c: @home                                      #= unquoted-text
        d: %5 of guests                               #= unquoted-text
        e: & sons                                     #= unquoted-text
        f: > 5 minutes                                #= unquoted-text
        g: | or                                       #= unquoted-text
        h: [sic] it said                              #= unquoted-text
        i: {name} calls                               #= unquoted-text
        j: - dash                                     #= unquoted-text
        k: ? why                                      #= unquoted-text
        l: , then                                     #= unquoted-text
        m: *undefined                                 #= unquoted-text
        n: &sons of Eva                               #= unquoted-text
        o: !important                                 #= tag-refused
        p: fine - really & truly * yes!
    """,
    "a colon left out after a key": """
        journey: Pizza night
        stages                                        #= yaml-syntax
          - stage: Order
            touchpoints                               #= yaml-syntax
              - Reads the menu
            goal                                      #= yaml-syntax
            emotion                                   #= yaml-syntax
              score: 1
            thoughts: a text that
              goes
              on
    """,
    "quotes that do not fit": """
        a: "Hello" she said                           #= unquoted-text
        b: 'it's fine'                                #= unquoted-text
        c: "say "hi" now"                             #= unquoted-text
        d: "Hello" and "bye"                          #= unquoted-text
        e: "C:\\dir"                                  #= unquoted-text
        f: "never closed                              #= unquoted-text
        g: 'tis the season                            #= unquoted-text
        h: it's fine
    """,
    "an open quote that swallows the next line": """
        quote: "Hello                                 #= unquoted-text
        other: "x"
        third: @y                                     #= unquoted-text
    """,
    "text in brackets": """
        a: [*one*, @two, three]                       #= unquoted-text unquoted-text
        b: {text: Wait: what, by: K}                  #= unquoted-text
        c: ["said" she, b]                            #= unquoted-text
        d: [unclear                                   #= unquoted-text
        e: [one, two                                  #= yaml-syntax
        f: {one: 1, two: 2                            #= yaml-syntax
        g: [one, two]
    """,
    "text over two lines": """
        a: "Hello" she said                           #= unquoted-text
          and left
        b: plain text
          that goes on
    """,
    "a missing space": """
        goal:Eat well                                 #= yaml-syntax
        owner: Eva
    """,
    "text cut by a comma": """
        a: {text: Waits, then leaves, by: K}          #= cut-by-comma
        b: [Pays (cash, card), leaves]                #= cut-by-comma
        c: [He said "yes, please", leaves]            #= cut-by-comma
        d: {eva, marco}
        e: [Pays (cash), leaves :(, waits]
        f: {text: , by: K}
    """,
    "keys": """
        goal: one
        goal: two                                     #= duplicate-key
        1: a number is a key as written
        [a, b]: three                                 #= bad-key
        {a: b}: four                                  #= bad-key
    """,
    "tags": """
        a: !!python/object:os.system {}               #= tag-refused
        b: !!binary aGk=                              #= tag-refused
        c: !!str 5
        d: !!int 5
        e: [!own x, y]                                #= tag-refused
    """,
    "anchors": """
        base: &base {a: 1, b: 2}
        more: {<<: *base, b: 3}
        both: {<<: [*base, {c: 4}]}
        loop: &loop [*loop]                           #= alias-cycle
        odd: {<<: text}                               #= bad-merge
    """,
    "several documents": """
        a: 1
        ---                                           #= several-documents
        b: 2
    """,
    "a tab": """
        a:
        \tb: 1                                        #= yaml-syntax
    """,
    "lines at the wrong column": """
        a:
          b: 1
         c: 2                                         #= yaml-syntax
    """,
    "lines one space too far left": """
        stages:
          - stage: Order
           goal: Eat                                  #= yaml-syntax
           emotion: 1
            thoughts: back in line
          - stage: Pay
            touchpoints:
              - touchpoint: Card
               emotion: 2                             #= yaml-syntax
    """,
    "a missing space in a list": """
        stages:
          - stage: Order
            goal:eat                                  #= yaml-syntax
            emotion: 1
    """,
    "blanks from a word processor": """
        stages:
          - stage: Order
        \u00a0\u00a0  goal: Eat                         #= bad-character
            emotion:\u00a01                            #= bad-character
        \u200b    thoughts: as\u00a0it is               #= bad-character
            quotes: @home                             #= unquoted-text
    """,
    "characters in JSON's way": """
        {"journey": "Eats \\ud83d\\ude00 and \\\\ud83d",
         "goal": "\\ud83c\\udf55",
         "owner": "\\u00e9"}
    """,
    "half a character in JSON's way": """
        journey: "Eats \\ud83d and more"              #= unquoted-text
        owner: "C:\\users\\x"                         #= unquoted-text
    """,
    "a line deeper than its value allows": """
        stage: Order
          goal: Eat                                   #= yaml-syntax
    """,
    "a line that is nothing": """
        a: 1
        nothing                                       #= yaml-syntax
        b: 2
    """,
    "characters that may not be": """
        a: x\x07y                                     #= bad-character
        b: x\x00y                                     #= bad-character
        c: one\u2028line
    """,
}


@pytest.mark.parametrize("name", CASES)
def test_each_line_has_the_findings_written_beside_it(name: str) -> None:
    case = dedent(CASES[name]).lstrip("\n")
    wanted = [sorted(found.group(1).split()) if (found := EXPECTED.search(line)) else [] for line in case.split("\n")]
    document = parse_yaml(EXPECTED.sub("", case), "case.yaml")
    got: list[list[str]] = [[] for _ in wanted]
    for found in sorted(document.diagnostics, key=lambda found: found.span):
        got[found.span.line - 1].append(found.code)
    assert [sorted(codes) for codes in got] == wanted


HINTS = {
    "goal: Choose: safe": "goal: 'Choose: safe'",
    "a: *x* and y # note": "a: '*x* and y' # note",
    "a: 'it's fine'": "a: 'it''s fine'",
    'a: "say "hi" now"': 'a: "say \\"hi\\" now"',
    'a: "Hello" and "bye"': 'a: \'"Hello" and "bye"\'',
    "a: 'tis the season": 'a: "\'tis the season"',
    'a: "open': 'a: "open"',
    "- Note: this: that": "- 'Note: this: that'",
    "- text: this: that": "- text: 'this: that'",
    "a: [*one*, @two]": "a: ['*one*', '@two']",
    "a: {text: a: b, by: K}": "a: {text: 'a: b', by: K}",
    "a: [one, two": "a: [one, two]",
    "a: Flat #3, second floor": "a: 'Flat #3, second floor'",
    "- #3 bus": "- '#3 bus'",
    "a: {text: Waits, then leaves, by: K}": "a: {text: 'Waits, then leaves', by: K}",
    "a: [Pays (cash, card), leaves]": "a: ['Pays (cash, card)', leaves]",
    "a: &more to come": "a: '&more to come'",
    "a: !important note": "a: '!important note'",
    "a: *gone": "a: '*gone'",
    "goal:Eat\nb: 1": "goal: Eat",
}


def test_a_pair_of_escapes_is_one_character_in_double_quotes_and_text_elsewhere() -> None:
    text = r"""{"a": "x \ud83d\ude00 \\ud83d", "b": '\ud83d\ude00', "c": "\ud83c\udf55"}"""
    document = parse_yaml(text, "case.json")
    root = document.root
    assert root == {"a": "x \N{GRINNING FACE} \\ud83d", "b": r"\ud83d\ude00", "c": "\N{SLICE OF PIZZA}"}
    assert root["c"].span[1:] == (1, text.index(r'"\ud83c') + 1, 1, len(text))
    assert document.diagnostics == []


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        (
            "stages:\n  - stage: A\n     goal: x\n",
            "this line is indented deeper than the line above, which has its value already",
            "Take out 1 space, so that it stands below `stage` of line 2. Or quote the text, if the two lines are one.",
        ),
        (
            "stages:\n  - stage: A\n    touchpoints:\n      - T\n     goal: x\n",
            "this line begins at a column where none of the lines above does",
            "Take out 1 space, so that it stands below `touchpoints` of line 3.",
        ),
        (
            "stages:\n  - stage: A\n   goal: x\n   emotion: 1\n",
            "this line and 1 below it stand 1 space too far left, in line with nothing above",
            "Write:\n- stage: A\n  goal: x",
        ),
        (
            "stages:\n  stage: A\n  stage: B\n",
            "`stage` stands twice in the same mapping; the second is not read",
            "`stages` are a list: begin each with a dash, as in `- stage: …`, and indent what belongs to it.",
        ),
    ],
)
def test_a_line_out_of_line_is_told_where_to_go(text: str, message: str, hint: str) -> None:
    (found,) = parse_yaml(text, "case.yaml").diagnostics
    assert (found.message, found.hint) == (message, hint)


@pytest.mark.parametrize("line", HINTS)
def test_the_hint_shows_the_line_to_paste(line: str) -> None:
    document = parse_yaml(line, "case.yaml")
    assert document.diagnostics
    assert all((found.hint or "").split("\n", 1)[1] == HINTS[line] for found in document.diagnostics)


@pytest.mark.parametrize("line", HINTS)
def test_the_line_to_paste_is_clean(line: str) -> None:
    document = parse_yaml(HINTS[line], "case.yaml")
    assert document.root is not None
    assert document.diagnostics == []


def test_text_after_a_mended_line_keeps_its_place() -> None:
    document = parse_yaml("a: [*it's*, @b, c]\nd: x: 'y'\ne: @f", "case.yaml")
    root = document.root
    assert root == {"a": ["*it's*", "@b", "c"], "d": "x: 'y'", "e": "@f"}
    assert root["a"][2].span[1:] == (1, 17, 1, 18)
    assert root["d"].span[1:] == (2, 4, 2, 10)
    assert root["e"].span[1:] == (3, 4, 3, 6)


def test_a_comment_after_a_space_is_only_a_comment() -> None:
    assert parse_yaml("a: b # note\nc: 'd' #note\n#e: f\ng: #  \n", "case.yaml").diagnostics == []
