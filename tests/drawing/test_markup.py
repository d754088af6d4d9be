"""The markup of texts: what is read, what stays as it was written, and how long reading takes."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjmap.drawing.markup import Span, parse, plain, safe_link


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("a **b** c", [Span("a "), Span("b", "strong"), Span(" c")]),
        ("*once* only", [Span("once", "emphasis"), Span(" only")]),
        ("press `x*y*`", [Span("press "), Span("x*y*", "code")]),
        ("***both***", [Span("both", "strong")]),
        ("**a *b* c**", [Span("a b c", "strong")]),
        ("*a **b*** c", [Span("a ", "emphasis"), Span("b", "strong"), Span(" c")]),
        ("un**believ**able", [Span("un"), Span("believ", "strong"), Span("able")]),
        ("这是**重要**的", [Span("这是"), Span("重要", "strong"), Span("的")]),
        ("[the **bill**](#bill)", [Span("the ", href="#bill"), Span("bill", "strong", "#bill")]),
        ("[a](https://x.org/b_(c))", [Span("a", href="https://x.org/b_(c)")]),
        ("*[a](b)*", [Span("a", "emphasis", "b")]),
    ],
)
def test_markup_becomes_spans(text: str, spans: list[Span]) -> None:
    assert list(parse(text)) == spans


@pytest.mark.parametrize(
    "text",
    ["2 * 3 * 4", "2*3*4", "**half", "half**", "snake_case_name", "**  spaced **", "**", "****", "** **",
     "`open", "``", "[a] (b)", "[a](b", "[x](javascript:alert(1))", "[x](//elsewhere.org)",
     "[x](data:text/html,y)", "5* hotel"],
)  # fmt: skip
def test_markers_without_meaning_stay_as_written(text: str) -> None:
    assert parse(text) == (Span(text),)


@pytest.mark.parametrize(
    "url", ["https://a.b", "HTTP://a", "mailto:a@b.c", "docs/a.md", "#here", "/a", "?q=a:b", "../x"]
)
def test_links_lead_to_the_web_to_people_or_nearby(url: str) -> None:
    assert safe_link(url)


@pytest.mark.parametrize(
    "url",
    ["javascript:x", "JavaScript:x", "data:,x", "file:///x", "//x.org", "/\\x", "\\\\x", "java\tscript:x"],
)  # fmt: skip
def test_links_lead_nowhere_else(url: str) -> None:
    assert not safe_link(url)


@given(st.text("ab *`[]()", max_size=40))
def test_nothing_but_markers_is_ever_lost(text: str) -> None:
    kept = iter(text)
    assert all(char in kept for char in plain(text))
    assert plain(text).count("a") + sum((span.href or "").count("a") for span in parse(text)) >= text.count("a")


@pytest.mark.parametrize("piece", ["**a ", "*a", "`", "[", "[a](", "[a](x(", "*", "(`a*", "[a][b]("])
def test_hostile_markup_takes_time_in_proportion(piece: str) -> None:
    def seconds(count: int) -> float:
        """The least of three: what else the process has to do is not the markup's."""
        took = []
        for _ in range(3):
            begun = time.process_time()
            parse.__wrapped__(piece * count)
            took.append(time.process_time() - begun)
        return min(took)

    assert seconds(20_000) < 40 * max(seconds(2_000), 0.002)
