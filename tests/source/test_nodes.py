"""Nodes are the str, dict and list they look like, and know where they stand."""

from __future__ import annotations

import math
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from cjmap.source.misread import quoted_line
from cjmap.source.nodes import Mapping, Node, Scalar, Sequence
from cjmap.source.yaml import parse_yaml

MEANS: dict[str, Any] = {
    "~": None, "null": None, "Null": None, "": None, "nUll": "nUll",
    "true": True, "TRUE": True, "False": False, "yes": "yes", "no": "no", "on": "on", "y": "y",
    "12": 12, "-7": -7, "+7": 7, "007": 7, "0o17": 15, "0x1F": 31, "1_000": "1_000", "12:30": "12:30",
    "1.5": 1.5, ".5": 0.5, "5.": 5.0, "-1e3": -1000.0, "1e": "1e", ".inf": math.inf, "-.INF": -math.inf,
    "2026-10-01": "2026-10-01", "1.10": 1.1, "+": "+", ".": ".", "9" * 5000: "9" * 5000,
}  # fmt: skip


def root(text: str) -> Any:
    document = parse_yaml(text, "a.yaml")
    assert document.diagnostics == []
    return document.root


def every(node: Node) -> list[Node]:
    below = node.values() if isinstance(node, Mapping) else node if isinstance(node, Sequence) else ()
    return [node, *(deeper for child in below for deeper in every(child))]


@pytest.mark.parametrize("text", MEANS)
def test_plain_words_mean_what_yaml_1_2_says(text: str) -> None:
    scalar = root(f"a: {text}")["a"]
    assert scalar == text
    assert type(scalar.value) is type(MEANS[text])
    assert scalar.value == MEANS[text]


def test_nan_is_a_number() -> None:
    assert math.isnan(root("a: .nan")["a"].value)


def test_quoted_words_are_text() -> None:
    assert [item.value for item in root("['1', \"true\", !!str 2, !!int '3', !!float 4]")] == [
        "1",
        "true",
        "2",
        3,
        4.0,
    ]


def test_a_node_knows_its_place_and_path() -> None:
    found = root('é: 1\nstages:\n  - stage: "Ord\\u00e9r"\n    goals: [😞, b c]\n')
    goal = found["stages"][0]["goals"][1]
    assert goal.path == ("stages", 0, "goals", 1)
    assert goal.span == ("a.yaml", 4, 16, 4, 19)
    assert found["stages"][0]["stage"].span[1:] == (3, 12, 3, 24)
    assert found["stages"][0].key_span("goals")[1:] == (4, 5, 4, 10)
    assert found["stages"][0].span[1:] == (3, 5, 4, 20)
    assert found["stages"][0]["goals"].flow
    assert not found["stages"].flow
    assert goal.document.lines[3] == "    goals: [😞, b c]"


def test_a_byte_order_mark_and_odd_line_ends_move_nothing() -> None:
    assert root("\ufeffa: 1\r\nb: x\u2028y\rc: z")["c"].span[1:] == (3, 4, 3, 5)
    assert root("\ufeffa: 1")["a"].span[1:] == (1, 4, 1, 5)


def test_a_collection_ends_with_its_last_value() -> None:
    found = root("a:\n  b: 1\n\n# about c\nc: [\n  1 ]\n")
    assert found["a"].span[1:] == (2, 3, 2, 7)
    assert found["c"].span[1:] == (5, 4, 6, 6)


def test_a_block_text_begins_at_its_sign() -> None:
    scalar = root("a: |\n  one\n  two\nb: 1")["a"]
    assert scalar == "one\ntwo\n"
    assert scalar.span[1:] == (1, 4, 3, 6)


def test_each_use_of_an_anchor_is_its_own_node() -> None:
    found = root("a: &a {b: [1]}\nc: *a\nd: {<<: *a, e: 2}")
    assert found == {"a": {"b": ["1"]}, "c": {"b": ["1"]}, "d": {"b": ["1"], "e": "2"}}
    assert found["c"]["b"][0].path == ("c", "b", 0)
    assert found["d"]["b"][0].path == ("d", "b", 0)
    assert found["c"]["b"][0].span == found["a"]["b"][0].span


def test_other_content_keeps_the_place() -> None:
    found = root("a:\n  - b: 1\n    c: 2\n")
    one = found["a"][0].with_entries({"c": found["a"][0]["c"]})
    assert one == {"c": "2"}
    assert one.path == ("a", 0)
    assert one.span[1:] == (2, 5, 3, 9)
    assert one.key_span("b")[1:] == (2, 5, 2, 6)
    assert found["a"].with_items([]).span.line == 2


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("- Note: please wait # soon", "- 'Note: please wait'"),
        ("- Note:", "- 'Note:'"),
        ("- [draft] version", None),
        ("- [draft]", "- '[draft]'"),
        ("- {name}", "- '{name}'"),
        ("- - dash", "- '- dash'"),
        ("- Note: please\n    wait", "- 'Note: please\n    wait'"),
        ("- [a: b c, d]", "- '[a: b c, d]'"),
        ("- Note: it's", '- "Note: it\'s"'),
        ("- a: b\n  c: d", None),
    ],
)
def test_a_text_that_became_a_mapping_is_shown_in_quotes(text: str, line: str | None) -> None:
    document = parse_yaml(text, "a.yaml")
    item = document.root[0]  # type: ignore[index]
    if isinstance(item, Scalar):
        assert document.diagnostics
        return
    shown = quoted_line(item)
    assert shown == (line if line is None or "#" not in text else f"{line} # soon")


words = st.text("abc é日😞'\"-#", min_size=1).filter(lambda word: word == word.strip())
trees = st.recursive(words, lambda inner: st.lists(inner) | st.dictionaries(words, inner), max_leaves=20)


@given(trees, st.booleans())
def test_every_plain_text_stands_where_its_span_says(tree: Any, flow: bool) -> None:
    text = yaml.safe_dump(tree, allow_unicode=True, default_flow_style=flow, width=10_000)
    document = parse_yaml(text, "a.yaml")
    assert document.root == tree
    for node in every(document.root):  # type: ignore[arg-type]
        at: Any = document.root
        for step in node.path:
            at = at[step]
        assert at is node
        if isinstance(node, Scalar) and node.plain and (span := node.span).line == span.end_line:
            assert document.lines[span.line - 1][span.column - 1 : span.end_column - 1] == node
