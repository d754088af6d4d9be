"""Whatever a map says: its sheet is in order, every format says all of it, and nothing it says becomes markup."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cjmap.drawing.characters import clean
from cjmap.drawing.markup import plain
from cjmap.drawing.options import Options
from cjmap.model.build import build_journey
from cjmap.pipeline import render
from cjmap.source.yaml import parse_yaml
from extremes import EXTREMES, everything
from geometry import faults_of
from maps import HOSTILE, journey, journey_yaml
from sheets import EXAMPLES, OPTIONS, ROOT, TODAY, map_of, sheet_of

SLOW = settings(max_examples=30, suppress_health_check=list(HealthCheck))
SAID = (
    "journey", "finding", "stage", "touchpoint", "persona", "actions", "thoughts", "questions", "expects", "goal",
    "quotes", "barriers", "motivations", "success", "delights", "pain_point", "opportunities",
)  # fmt: skip
SPENT = re.compile("[\\s\\-*`\xad\u200b\u2060]+")


@SLOW
@given(journey_yaml(most_stages=5, most_touchpoints=5))
def test_nothing_overlaps_or_leaves_its_place(text: str) -> None:
    assert faults_of(sheet_of(text)) == []


def said(value: Any, key: str = "") -> Iterator[str]:
    """Every text of a map that each format must show: reasons why there is nothing may give way to what there is."""
    if isinstance(value, str):
        if key in SAID:
            yield value
    elif isinstance(value, list):
        for item in value:
            yield from said(item, key)
    elif isinstance(value, dict):
        for name, item in value.items():
            inner = name if name in SAID or key not in SAID or name == "none" else key
            yield from said(item, key if name == "text" else inner)


def bare(text: str) -> str:
    """The letters of a text, without what wrapping, escaping and markup may change."""
    return SPENT.sub("", text)


class Elements(HTMLParser):
    """The names of elements, their attributes, and the text outside style sheets."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: list[tuple[str, str]] = []
        self.text = ""
        self.scripts = ""
        self.open = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.open = tag
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_data(self, text: str) -> None:
        if self.open == "script":
            self.scripts += text
        elif self.open != "style":
            self.text += text

    def handle_endtag(self, tag: str) -> None:
        self.open = ""


def text_of_md(spelt: str) -> str:
    unlinked = re.sub(r"(?<!\\)\]\([^)]*\)", "", spelt.replace("<br>", ""))
    return html.unescape(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", unlinked))


def drawn(text: str) -> dict[str, str]:
    """The map in every format."""
    journey_map = map_of(text)
    return {name: render(journey_map, name, OPTIONS) for name in ("svg", "html", "md", "json")}


@SLOW
@given(journey(most_stages=4, most_touchpoints=4))
@example({"journey": "x", "stages": [{"stage": one, "actions": one} for one in HOSTILE]})
def test_every_format_says_everything(made: dict[str, Any]) -> None:
    spelt = drawn(json.dumps(made, ensure_ascii=False))
    texts = {
        "svg": Elements(spelt["svg"]).text,
        "html": Elements(spelt["html"]).text,
        "md": text_of_md(spelt["md"]),
        "json": "".join(said(json.loads(spelt["json"]))),
    }
    shown = {name: bare(text) for name, text in texts.items()}
    for label in said(made):
        for name in ("svg", "html", "md"):
            assert bare(plain(clean(label))) in shown[name], f"{name} does not say {label!r}"
        assert bare(label) in shown["json"], f"json does not say {label!r}"


@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=3).map(" ".join) | st.sampled_from(HOSTILE))
@example("<script>alert(1)</script><img src=x onerror=alert(1)>]]><!--<style>*{background:url(//evil.example)}</style>")
@example("[a](javascript:alert(1)) [b](//evil.example) [c](data:text/html,x) [d](https://example.org/?a=\"onx=1&b='<>)")
@example("\x00\x0b\ufffe\ud83d\u202e{{7*7}}{% raw %}${x}#{y}")
def test_no_text_becomes_markup(text: str) -> None:
    for name, page in drawn(everything(text.encode("utf-8", "replace").decode())).items():
        if name in ("svg", "html"):
            found, harmless = Elements(page), plain_page(name)
            assert found.names <= harmless.names
            assert found.scripts == harmless.scripts
            assert [one for one in found.attributes if not allowed(*one)] == []
        if name == "svg":
            ElementTree.fromstring(page)


@cache
def plain_page(name: str) -> Elements:
    """The elements of a page that says plain words, stressed words and a link wherever it says something."""
    return Elements(render(map_of(EXTREMES["markup"]), name, OPTIONS))


def allowed(name: str, value: str) -> bool:
    """Whether an attribute leads nowhere but to the page itself, an embedded picture, or a web or mail address."""
    if name == "src":
        return value.startswith("data:image/svg+xml;base64,")
    if name in ("srcset", "action", "formaction", "data", "ping", "background") or name.startswith("on"):
        return False
    return name not in ("href", "xlink:href") or re.match(r"#|https?://|mailto:|data:image/", value) is not None


@pytest.mark.parametrize("theme", ["light", "dark", "print"])
@pytest.mark.parametrize("name", EXTREMES)
def test_the_extremes_are_spelt_in_every_format(name: str, theme: str) -> None:
    journey_map = map_of(EXTREMES[name])
    ElementTree.fromstring(render(journey_map, "svg", Options(TODAY, theme=theme)))
    assert Elements(render(journey_map, "html", Options(TODAY, theme=theme))).names


ODD = (
    "7",
    "[a, b]",
    "{a: b}",
    "[]",
    "text",
    "{none: x}",
    "- x",
    "9" * 40,
    ".nan",
    "{evidence: [x]}",
    "[[1, 2], 3]",
    "~",
)
WRITTEN = [(ROOT / path).read_text(encoding="utf-8").split("\n") for path in EXAMPLES]


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(WRITTEN), st.lists(st.tuples(st.integers(0, 400), st.sampled_from((None, *ODD))), max_size=6))
def test_what_can_be_read_of_a_broken_map_can_be_drawn(lines: list[str], changes: list[tuple[int, str | None]]) -> None:
    """An example with lines left out or given another value; errors are told elsewhere, and drawing never fails."""
    kept = list(lines)
    for at, value in changes:
        where = at % len(kept)
        kept[where] = "" if value is None else f"{kept[where].partition(':')[0]}: {value}"
    journey_map, _ = build_journey(parse_yaml("\n".join(kept), "a.cjm.yaml"), "a")
    if journey_map is not None:
        for name in ("svg", "html", "md", "json"):
            render(journey_map, name, OPTIONS)
