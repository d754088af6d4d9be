"""Markdown: read by a Markdown parser, it is the page that was meant, whatever a map says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from drawn import EXAMPLES, HOSTILE_MAP, example_sheet, said_in, sheet_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from cjmap.drawing.markup import safe_link
from cjmap.drawing.sheet import Sheet
from cjmap.drawing.theme import theme_named
from cjmap.render.md import md
from cjmap.render.spell.markdown import block, spelt
from cjmap.render.spell.words import words_of
from maps import HOSTILE, journey_yaml

LIGHT = theme_named("light")
PARSER = MarkdownIt("commonmark").enable("table")
BLOCKS = {"heading", "paragraph", "table", "thead", "tbody", "tr", "th", "td", "bullet_list", "list_item", "inline"}
SPANS = {"text", "html_inline", "strong", "em", "code_inline", "link", "text_special"}


def kind(token: Token) -> str:
    return token.type.removesuffix("_open").removesuffix("_close")


def inner(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield from token.children or ()


def words(text: str) -> str:
    """What a reader sees of it."""
    tokens = PARSER.parse(text)
    seen = []
    for token in tokens:
        told = ["\n" if one.type == "html_inline" else one.content for one in token.children or ()]
        seen.append("".join(told))
    return " ".join(" ".join(seen).split())


def is_sound(sheet: Sheet, text: str) -> None:
    """What holds for the Markdown of every map."""
    tokens = PARSER.parse(text)
    assert {kind(token) for token in tokens} <= BLOCKS
    assert {kind(token) for token in inner(tokens)} <= SPANS
    assert {token.content for token in inner(tokens) if token.type == "html_inline"} <= {"<br>"}
    assert all(safe_link(str(token.attrs["href"])) for token in inner(tokens) if token.type == "link_open")
    assert sum(token.type == "th_open" for token in tokens) == len(sheet.columns) + 1
    phases = any(column.phase for column in sheet.columns)
    assert sum(token.type == "td_open" for token in tokens) == (len(sheet.rows) + phases) * (len(sheet.columns) + 1)
    assert sum(token.type == "heading_open" and token.tag == "h1" for token in tokens) == 1
    seen = words(text)
    assert [told for told in said_in(sheet) if told not in seen] == []


@pytest.mark.parametrize("path", EXAMPLES)
def test_the_page_says_everything_the_sheet_says(path: str) -> None:
    sheet = example_sheet(path)
    is_sound(sheet, md(sheet, LIGHT))


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(journey_yaml(most_stages=4, most_touchpoints=3))
def test_whatever_a_map_says_its_markdown_is_sound(text: str) -> None:
    sheet = sheet_of(text)
    is_sound(sheet, md(sheet, LIGHT))


def test_hostile_texts_never_become_markup() -> None:
    sheet = sheet_of(HOSTILE_MAP)
    is_sound(sheet, md(sheet, LIGHT))


@given(st.text(max_size=60) | st.lists(st.sampled_from(HOSTILE), max_size=3).map(" ".join))
def test_a_text_reads_as_its_words(text: str) -> None:
    spoken = words_of(text)
    tokens = PARSER.parse(block(spelt(text)))
    assert {kind(token) for token in tokens} <= {"paragraph", "inline"}
    assert words(block(spelt(text))) == spoken


def test_stress_and_links_are_kept() -> None:
    assert spelt("**b** and *i*, `c`, [l](https://example.org/a_(b))") == (
        "**b** and *i*, `c`, [l](https://example.org/a%5F%28b%29)"
    )
    assert spelt("**see [this](https://example.org) now**") == "**see** [**this**](https://example.org) **now**"


def test_stress_that_markdown_would_not_see_is_left_out() -> None:
    assert spelt("**重要。**です") == "重要。です"


def test_no_address_turns_into_a_link_by_itself() -> None:
    assert spelt("see https://example.org or www.example.org") == "see https\\://example.org or www\\.example.org"


def test_pipes_stay_in_their_cell() -> None:
    assert spelt("a | b `c|d`") == "a \\| b c\\|d"


@pytest.mark.parametrize("text", ["# a", "- a", "+ a", "1. a", "2) a", "===", "---", "> a", ": a", "~~~", "<div>"])
def test_no_text_begins_a_block(text: str) -> None:
    assert {kind(token) for token in PARSER.parse(block(spelt(text)))} == {"paragraph", "inline"}
