"""Themes: which colour each token stands for. Shapes name tokens; only a theme knows colours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cjmap.errors import UsageError
from cjmap.registry import Registry

__all__ = ["THEMES", "Theme", "theme_named"]


@dataclass(frozen=True, slots=True)
class Theme:
    """A name, a colour such as `#1B2B4B` for every token, and whether the ground is dark."""

    name: str
    tokens: Mapping[str, str]
    dark: bool = False


THEMES: Registry[Theme] = Registry("cjmap.drawing.themes", "THEME", "-")


def theme_named(name: str) -> Theme:
    """The theme of this name. Raises UsageError when there is none."""
    if name not in THEMES:
        raise UsageError(f"there is no theme “{name}”; there is {', '.join(THEMES.names())}")
    return THEMES.load(name)
