"""The page: complete, self-contained, and made of text alone whatever a map says."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import dataclass, field
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from drawn import EXAMPLES, HOSTILE_MAP, example_sheet, said_in, sheet_of
from hypothesis import HealthCheck, given, settings

from cjmap.drawing.markup import safe_link
from cjmap.drawing.sheet import Sheet
from cjmap.drawing.theme import theme_named
from cjmap.render.html import html
from maps import journey_yaml

LIGHT = theme_named("light")
VOID = {"meta", "br", "img"}
TAGS = set(
    re.findall(
        r"\w+",
        """html head meta title style body a header p span h1 strong em code nav main section div h2 h3 table caption
        thead tbody tr th td ul li dl dt dd small bdi svg desc defs g rect line path circle text tspan use symbol image
        img figure figcaption lineargradient stop pattern clippath script""",
    )
)
PIZZA = "examples/bella-napoli/pizza-night.cjm.yaml"


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    inside: list[str]
    text: list[str] = field(default_factory=list)


class Reader(HTMLParser):
    """Reads a page into a flat list of elements and complains about unbalanced tags."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.open: list[Element] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_startendtag(tag, attrs)
        if tag not in VOID:
            self.open.append(self.elements[-1])

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), (tag, names)
        inside = [one.tag for one in self.open]
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}, inside))

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        for one in self.open:
            one.text.append(data)
        if not self.open or self.open[-1].tag != "style":
            self.words.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


def read(text: str) -> Reader:
    assert text.startswith("<!doctype html>\n<html ")
    reader = Reader()
    reader.feed(text)
    reader.close()
    assert reader.open == []
    return reader


def is_sound(sheet: Sheet, text: str) -> None:
    """What holds for every page of every map."""
    reader = read(text)
    assert {one.tag for one in reader.elements} <= TAGS
    ids = [one.attributes["id"] for one in reader.elements if "id" in one.attributes]
    assert len(ids) == len(set(ids))
    for one in reader.elements:
        assert not [name for name in one.attributes if name.startswith("on")], one
        href = one.attributes.get("href", "")
        if href.startswith("#"):
            assert href[1:] in ids
        elif one.tag == "image":
            assert href.startswith("data:image/")
        else:
            assert safe_link(href)
        assert set(one.attributes.get("aria-labelledby", "").split()) <= set(ids)
    words = " ".join("".join(reader.words).split())
    assert [told for told in said_in(sheet) if told not in words] == []


@pytest.mark.parametrize("path", EXAMPLES)
def test_a_page_says_everything_the_sheet_says(path: str) -> None:
    sheet = example_sheet(path)
    is_sound(sheet, html(sheet, LIGHT))


@settings(max_examples=20, suppress_health_check=list(HealthCheck))
@given(journey_yaml(most_stages=4, most_touchpoints=3))
def test_whatever_a_map_says_its_page_is_sound(text: str) -> None:
    sheet = sheet_of(text)
    is_sound(sheet, html(sheet, LIGHT))


def test_hostile_texts_never_become_markup() -> None:
    sheet = sheet_of(HOSTILE_MAP)
    text = html(sheet, LIGHT)
    is_sound(sheet, text)
    assert text.count("<script") == 1  # our own
    assert "<b>" not in text
    assert "javascript:alert(1)" not in re.findall(r'href="([^"]*)"', text)
    assert "{{7*7}}" in text


def test_nothing_is_fetched_and_only_our_own_script_runs() -> None:
    text = html(example_sheet(PIZZA), LIGHT)
    reader = read(text)
    policy = next(one.attributes["content"] for one in reader.elements if "http-equiv" in one.attributes)
    assert "default-src 'none'" in policy
    (script,) = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
    digest = b64encode(sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}';" in policy
    assert all(one.attributes["src"].startswith("data:image/") for one in reader.elements if one.tag == "img")
    assert not {"link", "iframe", "object", "base", "form"} & {one.tag for one in reader.elements}
    addresses = re.findall(r"url\(([^)]{0,12})", text)
    assert all(address.startswith(("data:font", "#")) for address in addresses)
    assert "@import" not in text
    for one in reader.elements:
        loads = {name: value for name, value in one.attributes.items() if value.startswith("http")}
        assert not loads or (one.tag == "a" and set(loads) == {"href"})


def test_the_table_has_a_header_for_every_stage_and_every_lane() -> None:
    sheet = example_sheet(PIZZA)
    reader = read(html(sheet, LIGHT))
    headers = [one for one in reader.elements if one.tag == "th"]
    assert sum(one.attributes["scope"] == "col" for one in headers) == len(sheet.columns)
    assert sum(one.attributes["scope"] == "row" for one in headers) == len(sheet.rows)
    phases = [one for one in headers if one.attributes["scope"] == "colgroup"]
    assert sum(int(one.attributes["colspan"]) for one in phases) == len(sheet.columns)
    cells = [one for one in reader.elements if one.tag == "td" and "tbody" in one.inside]
    assert len(cells) == len(sheet.columns) * len(sheet.rows)
    assert all(one.attributes["role"] for one in reader.elements if one.tag in ("table", "tr", "th", "td"))


def test_a_dash_says_there_is_none_and_a_blank_that_nobody_looked() -> None:
    stages = "{stage: A, delights: {none: Too early}}, {stage: B}, {stage: C, delights: X}"
    text = f"journey: J\nstages: [{stages}]\n"
    cells = [one for one in read(html(sheet_of(text), LIGHT)).elements if one.tag == "td" and "tbody" in one.inside]
    assert ["".join(one.text) for one in cells] == ["—none Too early", "", "X"]


def test_anchors_stand_in_the_drawing_and_rows_have_their_own() -> None:
    reader = read(html(example_sheet(PIZZA), LIGHT))
    by_id = {one.attributes["id"]: one for one in reader.elements if "id" in one.attributes}
    for anchor in ("t-bill", "p-slow-bill", "s-pay"):
        assert by_id[anchor].tag == "g"
        assert by_id[f"row-{anchor}"].tag in ("li", "th")


def test_the_drawing_has_a_name_and_can_be_scrolled_by_keys() -> None:
    sheet = example_sheet(PIZZA)
    reader = read(html(sheet, LIGHT))
    drawing = next(one for one in reader.elements if "drawing-title" in one.attributes.get("aria-labelledby", ""))
    assert drawing.attributes["role"] == "img"
    assert next("".join(one.text) for one in reader.elements if one.tag == "desc").startswith(
        "Customer journey map of Eva"
    )
    regions = [one for one in reader.elements if one.attributes.get("role") == "region"]
    assert all(one.attributes["tabindex"] == "0" and one.attributes["aria-label"] for one in regions)
    assert len(regions) == 2


def test_language_and_direction_are_those_of_the_map() -> None:
    page = read(html(example_sheet("examples/arabic-clinic/first-visit.cjm.yaml"), LIGHT)).elements
    assert (page[0].attributes["lang"], page[0].attributes["dir"]) == ("ar", "rtl")
    assert next(one for one in page if one.tag == "svg").attributes["direction"] == "rtl"
    assert any(one.tag == "bdi" and one.attributes["dir"] == "ltr" for one in page)


def test_the_light_page_follows_the_reader_and_other_themes_stay() -> None:
    sheet = example_sheet(PIZZA)
    pages = (html(sheet, theme) for theme in (LIGHT, theme_named("dark")))
    light, dark = ("".join(re.findall(r"<style>.*?</style>", page, re.DOTALL)) for page in pages)
    assert "prefers-color-scheme:dark" in light
    assert "prefers-color-scheme:dark" not in dark
    assert "--paper:#0E1420" in dark.split("@media print")[0]
    assert "--paper:#FFFFFF" in dark.split("@media print")[1]


def test_the_same_sheet_makes_the_same_bytes() -> None:
    assert html(example_sheet(PIZZA), LIGHT) == html(example_sheet(PIZZA), LIGHT)


def test_markup_of_texts_is_kept() -> None:
    map_text = "journey: J\nstages: [{stage: A, goal: '**b** *i* `c` [l](https://example.org)'}]\n"
    goal = '<strong>b</strong> <em>i</em> <code>c</code> <a href="https://example.org" rel="noopener noreferrer">l</a>'
    assert goal in html(sheet_of(map_text), LIGHT)


@pytest.mark.parametrize("width", [390, 1280, 1920])
@pytest.mark.parametrize("path", [PIZZA, "examples/arabic-clinic/first-visit.cjm.yaml"])
def test_no_width_makes_the_page_scroll_sideways(page, tmp_path, width: int, path: str) -> None:
    file = tmp_path / "map.html"
    file.write_text(html(example_sheet(path), LIGHT), encoding="utf-8")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.set_viewport_size({"width": width, "height": 844})
    page.goto(file.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    drawing, table = (page.locator(f"#{name}").bounding_box() for name in ("drawing", "table"))
    assert (table["y"] < drawing["y"]) == (width == 390)


def test_on_a_phone_the_table_reads_stage_by_stage(page, tmp_path) -> None:
    file = tmp_path / "map.html"
    file.write_text(html(example_sheet(PIZZA), LIGHT), encoding="utf-8")
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(file.as_uri())
    tops = page.evaluate(
        "['#row-s-hear','#row-t-tip','#row-s-check','#row-t-map','#row-p-stale-hours','#row-s-arrive']"
        ".map(id => document.querySelector(id).getBoundingClientRect().top)"
    )
    assert tops == sorted(tops)


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize(
    ("path", "curves"),
    [(PIZZA, 1), ("examples/arabic-clinic/first-visit.cjm.yaml", 1), ("examples/sneakers/same-sneakers.cjm.yaml", 3)],
)
def test_on_a_phone_the_curve_stands_above_the_table(browser, tmp_path, path: str, curves: int, scripts: bool) -> None:
    file = tmp_path / "map.html"
    file.write_text(html(example_sheet(path), LIGHT), encoding="utf-8")
    context = browser.new_context(offline=True, java_script_enabled=scripts, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(file.as_uri())
    drawn = page.locator(".glance svg")
    assert drawn.count() == curves
    small, table = drawn.first.bounding_box(), page.locator("#table").bounding_box()
    assert small["y"] + small["height"] <= table["y"]
    assert 300 < small["width"] <= 390 - 2 * 16
    page.set_viewport_size({"width": 1280, "height": 844})
    assert not page.locator(".glance").is_visible()
    context.close()


def test_the_small_curve_has_a_name_and_is_drawn_where_the_lane_is() -> None:
    reader = read(html(example_sheet("examples/sneakers/same-sneakers.cjm.yaml"), LIGHT))
    named = [one.attributes.get("aria-label") for one in reader.elements if one.tag == "svg" and "figure" in one.inside]
    assert named == ["Priya Nair", "Tomasz Zielinski", "Mei Tanaka"]
    without = "journey: J\nlanes: [goal]\nstages: [{stage: A, goal: Eat, emotion: 1}]\n"
    assert "glance" not in [one.attributes.get("class") for one in read(html(sheet_of(without), LIGHT)).elements]


def test_words_of_the_headline_have_the_colour_of_what_they_point_to_and_say_how_severe_it_is() -> None:
    pains = "[{pain_point: Slow, id: slow, severity: critical}, {pain_point: Dull, id: dull}]"
    touchpoints = "[{touchpoint: Bite, emotion: 2}, {touchpoint: Wait}]"
    finding = "'**[too slow](#slow)**, [dull](#dull), [a bite](#bite), [a wait](#wait)'"
    stages = f"stages: [{{stage: A, pain_points: {pains}, touchpoints: {touchpoints}}}]"
    text = html(sheet_of(f"journey: J\nfinding: {finding}\n{stages}\n"), LIGHT)
    told = re.search(r'<p class="finding">(.*?)</p>', text)
    assert told is not None
    assert told[1] == (
        '<strong data-ink="neg">too slow<span class="unseen" lang="en"> (Critical)</span></strong>, '
        '<strong data-ink="neg">dull</strong>, <strong data-ink="pos">a bite</strong>, a wait'
    )
