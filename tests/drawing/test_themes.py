"""Every theme names every token, and every pair of text and ground can be read."""

from __future__ import annotations

import pytest

from cjmap.drawing.theme import THEMES, theme_named
from cjmap.errors import UsageError

GROUNDS = ("paper", "card", "sunken")
TEXTS = ("ink", "ink-2", "ink-3", "pos", "neg", "crit", "minor", "mom")
PAIRS = [
    *((text, ground) for text in TEXTS for ground in GROUNDS),
    ("on-stage", "stage"), ("on-stage-2", "stage"),
    ("pos", "pos-tint"), ("ink", "pos-tint"), ("neg", "neg-tint"), ("crit", "neg-tint"), ("ink", "neg-tint"),
    ("minor", "minor-tint"), ("ink-2", "neu-tint"), ("ink-3", "neu-tint"), ("mom", "mom-tint"),
    *((persona, "card") for persona in ("p1", "p2", "p3", "p4")),
]  # fmt: skip


def luminance(colour: str) -> float:
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#0A6A82", "#DCEEF1") == pytest.approx(5.16, abs=0.01)


def test_there_are_light_dark_and_print() -> None:
    assert THEMES.names() == ["dark", "light", "print"]


@pytest.mark.parametrize("name", THEMES.names())
def test_every_theme_names_the_same_tokens(name: str) -> None:
    theme = theme_named(name)
    assert theme.name == name
    assert theme.tokens.keys() == theme_named("light").tokens.keys()
    assert theme.dark == (luminance(theme.tokens["paper"]) < 0.2)


@pytest.mark.parametrize("name", THEMES.names())
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(name: str, text: str, ground: str) -> None:
    tokens = theme_named(name).tokens
    assert contrast(tokens[text], tokens[ground]) >= 4.5


@pytest.mark.parametrize("name", THEMES.names())
def test_lines_that_must_be_seen_can_be_seen(name: str) -> None:
    tokens = theme_named(name).tokens
    assert min(contrast(tokens["line-3"], tokens[ground]) for ground in ("paper", "card")) >= 3


def test_an_unknown_theme_is_told_which_there_are() -> None:
    with pytest.raises(UsageError, match="dark, light, print"):
        theme_named("sepia")
