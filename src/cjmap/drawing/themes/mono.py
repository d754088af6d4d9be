"""Black ink alone, for printers without colour: the area below neutral is hatched, tints are greys."""

from cjmap.drawing.theme import Theme

__all__ = ["THEME"]

THEME = Theme(
    "mono",
    {
        "paper": "#FFFFFF",
        "card": "#FFFFFF",
        "sunken": "#F6F6F6",
        "line": "#D4D4D4",
        "line-2": "#A3A3A3",
        "line-3": "#767676",
        "ink": "#0A0A0A",
        "ink-2": "#333333",
        "ink-3": "#565656",
        "stage": "#1A1A1A",
        "on-stage": "#FFFFFF",
        "on-stage-2": "#DADADA",
        "pos": "#595959",
        "pos-tint": "#F3F3F3",
        "neg": "#0A0A0A",
        "neg-tint": "#E0E0E0",
        "neg-mid": "#6E6E6E",
        "crit": "#000000",
        "minor": "#4A4A4A",
        "minor-tint": "#F0F0F0",
        "neu-tint": "#EBEBEB",
        "mom": "#0A0A0A",
        "mom-tint": "#EDEDED",
        "p1": "#0A0A0A",
        "p2": "#595959",
        "p3": "#3D3D3D",
        "p4": "#595959",
        "p5": "#0A0A0A",
        "p6": "#3D3D3D",
        "p7": "#595959",
        "p8": "#3D3D3D",
        "area-pos": "#8A8A8A",
        "area-neg": "#4A4A4A",
    },
    hatched=frozenset({"area-neg"}),
)
