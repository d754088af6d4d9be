"""The views without lanes: whatever the map, nothing overlaps or leaves its place, and nothing is lost on the way."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings

from cjmap.drawing.characters import clean
from cjmap.drawing.markup import plain
from cjmap.drawing.mirror import mirrored
from cjmap.drawing.shapes import Image
from cjmap.drawing.sheet import Sheet
from cjmap.drawing.theme import THEMES, theme_named
from cjmap.pipeline import lay_out, render
from cjmap.render.spell.words import texts_of
from extremes import EXTREMES
from geometry import faults_of, shapes_of
from geometry import texts_of as lines_of
from maps import HOSTILE, journey_yaml
from sheets import EXAMPLES, OPTIONS, example, map_of

REMARKS = ("Nothing is written", "and 4 more on the map")
SOME = EXAMPLES[::4]
VIEWS = ("personas", "empathy", "storyboard", "lifecycle", "flow")
BROAD = settings(max_examples=15, suppress_health_check=list(HealthCheck), deadline=None)


@cache
def drawn(path: str, view: str) -> Sheet:
    return lay_out(example(path), replace(OPTIONS, view=view))


def sheet(text: str, view: str) -> Sheet:
    return lay_out(map_of(text), replace(OPTIONS, view=view))


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("path", EXAMPLES)
def test_nothing_overlaps_or_leaves_its_place_in_an_example(path: str, view: str) -> None:
    found = drawn(path, view)
    assert faults_of(found) == []
    if found.direction == "rtl":
        assert faults_of(mirrored(replace(mirrored(found), direction="ltr"))) == []


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("name", EXTREMES)
def test_nothing_overlaps_or_leaves_its_place_at_the_extremes(name: str, view: str) -> None:
    assert faults_of(sheet(EXTREMES[name], view)) == []


@pytest.mark.parametrize("view", VIEWS)
@BROAD
@given(text=journey_yaml(most_stages=4, most_touchpoints=4))
def test_any_map_is_laid_out_in_order(view: str, text: str) -> None:
    assert faults_of(sheet(text, view)) == []


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("theme", THEMES.names())
def test_every_colour_is_one_that_every_theme_has(view: str, theme: str) -> None:
    text = render(example(EXAMPLES[0]), "svg", replace(OPTIONS, view=view, theme=theme))
    assert theme_named(theme).tokens["paper"] in text


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("to", ["svg", "html", "md"])
@pytest.mark.parametrize("path", SOME)
def test_every_format_spells_the_view(path: str, to: str, view: str) -> None:
    assert len(render(example(path), to, replace(OPTIONS, view=view))) > 500


@pytest.mark.parametrize("view", VIEWS)
def test_what_is_drawn_is_in_the_table_too(view: str) -> None:
    """Each line of the drawing occurs in the twin, which is made of the same words, but for headings and remarks."""
    for path in EXAMPLES:
        found = drawn(path, view)
        told = _bare(" ".join(texts_of(found)))
        bands = [band for band in found.bands if band.kind == "lane"]
        assert bands
        missing = [
            line.words for band in bands for line in lines_of(band.shapes)
            if line.size in (14, 16) and len(line.words) > 12 and _bare(line.words.rstrip("-")) not in told
            and not line.words.startswith(REMARKS)
        ]  # fmt: skip
        assert missing == []


@pytest.mark.parametrize("view", VIEWS)
def test_hostile_words_stay_words(view: str) -> None:
    stages = [{"stage": one, "thoughts": one, "actions": one, "quotes": one, "emotion": {"score": 1, "feeling": one}}
              for one in HOSTILE]  # fmt: skip
    persona = {"persona": HOSTILE[0], "id": "one", "quote": HOSTILE[1], "goals": list(HOSTILE)}
    text = render(map_of(_yaml(stages, persona)), "svg", replace(OPTIONS, view=view))
    assert "<script" not in text
    assert 'href="javascript' not in text


def _yaml(stages: object, persona: object) -> str:
    import yaml

    return yaml.safe_dump({"journey": "x", "personas": [persona], "stages": stages}, allow_unicode=True)


def _bare(text: str) -> str:
    return "".join(char for char in plain(clean(text)) if char.isalnum())


@pytest.mark.parametrize("view", VIEWS)
def test_the_view_is_named_and_the_map_is_told_to_those_who_cannot_see(view: str) -> None:
    found = drawn("examples/bella-napoli/pizza-night.cjm.yaml", view)
    assert found.crumbs[0].casefold().startswith(view[:7])
    assert "Pizza night at Bella Napoli" in found.description
    assert found.title == "Pizza night at Bella Napoli"


@pytest.mark.parametrize("view", ["personas", "empathy"])
def test_a_portrait_is_embedded_with_words_for_it(view: str) -> None:
    found = drawn("examples/bella-napoli/pizza-night.cjm.yaml", view)
    pictures = [one for band in found.bands for one in shapes_of(band.shapes) if isinstance(one, Image) and one.round]
    assert [one.alt for one in pictures] == ["Eva Moline"]
    assert pictures[0].href.startswith("data:image/svg+xml;base64,")
