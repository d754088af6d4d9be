"""Themes: which colour each token stands for. Shapes name tokens; only a theme knows colours."""

from __future__ import annotations

from collections.abc import Mapping

from cjmap.errors import UsageError
from cjmap.frozen import frozen
from cjmap.registry import Registry

__all__ = ["THEMES", "TOKENS", "Theme", "as_theme", "names_file", "theme_named"]

TOKENS: Mapping[str, str] = {
    "paper": "the page",
    "card": "cards, and the ground of the emotion lane",
    "sunken": "the scenario panel, tiles of icons, what happens behind the scenes",
    "line": "hairlines between lanes and stages",
    "line-2": "borders of cards and panels",
    "line-3": "lines that must be seen: empty boxes, brackets of phases, controls",
    "ink": "text",
    "ink-2": "secondary text, icons",
    "ink-3": "captions, ids, the neutral axis",
    "stage": "the bar of stages",
    "on-stage": "names of stages, on `stage`",
    "on-stage-2": "numbers and durations of stages, on `stage`",
    "pos": "what is good: curve, words, bars",
    "pos-tint": "the ground of good thoughts",
    "neg": "what is bad: curve, words, bars, severity major",
    "neg-tint": "the ground of bad thoughts",
    "neg-mid": "hatch lines over `neg-tint`",
    "crit": "severity critical",
    "minor": "severity minor, waiting, what is due",
    "minor-tint": "the ground of what is due",
    "neu-tint": "tracks of bars, initials, neutral thoughts",
    "mom": "moments of truth, the focus ring",
    "mom-tint": "the ground of what has changed",
    "p1": "the first persona",
    "p2": "the second persona",
    "p3": "the third persona",
    "p4": "the fourth persona",
    "p5": "the fifth persona",
    "p6": "the sixth persona",
    "p7": "the seventh persona",
    "p8": "the eighth persona",
    "area-pos": "the area between the curve and neutral, above it",
    "area-neg": "the area between the curve and neutral, below it",
}
"""Every token and what it colours."""


@frozen
class Theme:
    """A name fit for files, a colour such as `#1B2B4B` for every token, and whether the ground is dark.

    Areas of a `hatched` token are drawn as slanted lines: told apart without colour, on any printer.
    """

    name: str
    tokens: Mapping[str, str]
    dark: bool = False
    hatched: frozenset[str] = frozenset()

    def __str__(self) -> str:
        return self.name


THEMES: Registry[Theme] = Registry("cjmap.drawing.themes", "THEME", "-")


def as_theme(theme: Theme | str) -> Theme:
    """The theme itself, or the one of this name that came with cjmap. Raises UsageError when there is none."""
    return theme if isinstance(theme, Theme) else theme_named(theme)


def names_file(theme: str) -> bool:
    """Whether a theme is asked for by the path of its file rather than by its name."""
    return "/" in theme or theme.endswith((".yaml", ".yml"))


def theme_named(name: str) -> Theme:
    """The theme of this name that came with cjmap. Raises UsageError when there is none."""
    if name not in THEMES:
        raise UsageError(f"there is no theme “{name}”; there is {', '.join(THEMES.names())}")
    return THEMES.load(name)
