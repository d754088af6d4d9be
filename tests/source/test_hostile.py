"""Whatever stands in a file, reading it ends in nodes and findings."""

from __future__ import annotations

import gc
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjmap.source.nodes import Mapping, Sequence
from cjmap.source.recovery import MOST_FIXES
from cjmap.source.yaml import parse_yaml


def codes(text: str) -> list[str]:
    return [found.code for found in parse_yaml(text, "a.yaml").diagnostics]


signs = st.text("ab:- \n\t#'\"[]{},&*!|>%@`?<~\\\r\u2028\x00é😞", max_size=60)


@given(st.text() | signs)
def test_any_text_gives_findings_in_the_text(text: str) -> None:
    document = parse_yaml(text, "a.yaml")
    assert document.root is not None or document.diagnostics
    for found in document.diagnostics:
        assert "\n" not in found.message
        for span in (found.span, *(span for span, _ in found.related)):
            assert 1 <= span.line <= span.end_line <= len(document.lines)
            assert (span.line, span.column) <= (span.end_line, span.end_column)
            assert 1 <= span.column <= len(document.lines[span.line - 1]) + 2


@given(st.lists(signs, max_size=4).map(lambda texts: "".join(f"k{n}: {text}\n" for n, text in enumerate(texts))))
def test_spans_of_nodes_stay_in_order_whatever_was_mended(text: str) -> None:
    waiting = [root] if (root := parse_yaml(text, "a.yaml").root) is not None else []
    while waiting:
        node = waiting.pop()
        assert node.span[1:3] <= node.span[3:]
        waiting += node.values() if isinstance(node, Mapping) else node if isinstance(node, Sequence) else []


@pytest.mark.parametrize("level", ["[", "{a: ", "- ", "? ", "[{a: "])
def test_deep_nesting_is_refused_even_in_a_small_thread(level: str) -> None:
    found: list[str] = []
    before = threading.stack_size(512 * 1024)
    try:
        thread = threading.Thread(target=lambda: found.extend(codes(level * 50_000)))
        thread.start()
        thread.join()
    finally:
        threading.stack_size(before)
    assert found == ["too-deep"]


def test_a_hundred_levels_are_read() -> None:
    assert codes("[" * 100 + "x" + "]" * 100) == []
    assert codes("[" * 101 + "x" + "]" * 101) == ["too-deep"]


def test_an_alias_bomb_is_refused() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    assert codes("\n".join(lines)) == ["too-many-aliases"]


def test_a_chain_of_aliases_cannot_grow_too_deep() -> None:
    lines = ["a0: &a0 [x]", *(f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 300))]
    assert codes("\n".join(lines)) == ["too-deep"]


def test_a_huge_file_is_refused() -> None:
    assert codes("a: " + "x" * 10_000_001) == ["too-large"]


def test_nothing_to_read_is_said() -> None:
    assert [codes(text) for text in ("", "# only a comment\n", "~", "---\n", "\ufeff")] == [["empty-file"]] * 5


def test_many_broken_lines_end_soon() -> None:
    document = parse_yaml("".join(f"k{n}: *x* y\n" for n in range(MOST_FIXES + 30)), "case.yaml")
    *mended, last = document.diagnostics
    assert [one.code for one in mended] == ["unquoted-text"] * MOST_FIXES
    assert (last.code, last.span.line) == ("yaml-syntax", MOST_FIXES + 1)
    assert last.hint == f"After {MOST_FIXES} places to mend nothing more was read: mend those above, and look again."


def test_the_garbage_collector_is_left_as_it_was() -> None:
    assert gc.isenabled()
    codes("a: [")
    assert gc.isenabled()
    gc.disable()
    try:
        codes("a: 1")
        assert not gc.isenabled()
    finally:
        gc.enable()
