"""The light theme on white paper."""

from cjmap.drawing.theme import Theme
from cjmap.drawing.themes.light import THEME as LIGHT

__all__ = ["THEME"]

THEME = Theme("print", {**LIGHT.tokens, "paper": "#FFFFFF", "sunken": "#F7F6F3"})
