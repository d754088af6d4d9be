"""Every theme names every token, and every pair of tokens that meet can be told apart."""

from __future__ import annotations

from colorsys import rgb_to_hls

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjmap.drawing.contrast import PAIRS, Pair, contrast, luminance, nearest_legible, too_faint
from cjmap.drawing.theme import THEMES, TOKENS, as_theme, names_file, theme_named
from cjmap.errors import UsageError

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def hue(colour: str) -> float:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return rgb_to_hls(red, green, blue)[0]


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#0A6A82", "#DCEEF1") == pytest.approx(5.16, abs=0.01)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@given(COLOURS, COLOURS)
def test_contrast_is_the_same_both_ways_round(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21.0001


def test_the_themes_that_come_with_cjmap() -> None:
    assert THEMES.names() == ["dark", "high-contrast", "light", "mono", "print"]


@pytest.mark.parametrize("name", THEMES.names())
def test_every_theme_names_every_token_and_no_other(name: str) -> None:
    theme = theme_named(name)
    assert theme.name == str(theme) == name
    assert list(theme.tokens) == list(TOKENS)
    assert theme.dark == (luminance(theme.tokens["paper"]) < 0.2)
    assert theme.hatched <= theme.tokens.keys()


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.front} on {pair.ground}")
@pytest.mark.parametrize("name", THEMES.names())
def test_what_is_drawn_can_be_told_from_its_ground(name: str, pair: Pair) -> None:
    tokens = theme_named(name).tokens
    assert contrast(tokens[pair.front], tokens[pair.ground]) >= pair.least


def test_the_pairs_speak_of_tokens_and_each_is_there_once() -> None:
    assert {token for pair in PAIRS for token in (pair.front, pair.ground)} <= TOKENS.keys()
    assert len({frozenset(pair[:2]) for pair in PAIRS}) == len(PAIRS)


def test_high_contrast_is_that_of_level_aaa_with_every_line_to_be_seen() -> None:
    tokens = theme_named("high-contrast").tokens
    assert min(contrast(tokens[pair.front], tokens[pair.ground]) for pair in PAIRS) >= 7
    lines = ("line-2", "line-3", "neg-mid", "area-pos", "area-neg")
    assert min(contrast(tokens[line], tokens[ground]) for line in lines for ground in ("paper", "card")) >= 4.5
    assert min(contrast(tokens["line"], tokens[ground]) for ground in ("paper", "card")) >= 3


def test_mono_has_no_hue_and_hatches_what_lies_below_neutral() -> None:
    theme = theme_named("mono")
    assert all(len({colour[1:3], colour[3:5], colour[5:7]}) == 1 for colour in theme.tokens.values())
    assert theme.hatched == {"area-neg"}
    assert contrast(theme.tokens["pos"], theme.tokens["neg"]) > 2


def test_a_theme_is_found_faint_where_it_is() -> None:
    tokens = {**theme_named("light").tokens, "ink-3": "#999999"}
    assert [(pair.front, pair.ground) for pair, _ in too_faint(tokens)] == [
        ("ink-3", "paper"), ("ink-3", "card"), ("ink-3", "sunken"), ("ink-3", "neu-tint"),
        ("ink-3", "pos-tint"), ("ink-3", "neg-tint"),
    ]  # fmt: skip


@given(COLOURS, st.lists(st.sampled_from(["#FFFFFF", "#F4F2EC", "#DCEEF1"]), min_size=1))
def test_the_nearest_legible_colour_is_legible_and_keeps_its_hue(colour: str, grounds: list[str]) -> None:
    found = nearest_legible(colour, [(ground, 4.5) for ground in grounds])
    assert found
    assert min(contrast(found, ground) for ground in grounds) >= 4.5
    if min(contrast(colour, ground) for ground in grounds) >= 4.5:
        assert found == colour
    apart = abs(hue(found) - hue(colour))
    level = max(int(found[at : at + 2], 16) for at in (1, 3, 5)) - min(int(found[at : at + 2], 16) for at in (1, 3, 5))
    assert min(apart, 1 - apart) < 0.02 or level < 16


def test_there_may_be_no_legible_colour() -> None:
    assert nearest_legible("#FF0000", [("#000000", 7), ("#FFFFFF", 7)]) is None


def test_an_unknown_theme_is_told_which_there_are() -> None:
    with pytest.raises(UsageError, match="dark, high-contrast, light, mono, print"):
        theme_named("sepia")


def test_a_theme_goes_by_itself_or_by_its_name() -> None:
    assert as_theme("mono") is theme_named("mono") is as_theme(theme_named("mono"))
    assert [names_file(one) for one in ("dark", "brand.theme.yaml", "./brand", "b.yml")] == [False, True, True, True]
