"""Ink on warm paper."""

from cjmap.drawing.theme import Theme

__all__ = ["THEME"]

THEME = Theme(
    "light",
    {
        "paper": "#FBFAF7",
        "card": "#FFFFFF",
        "sunken": "#F4F2EC",
        "line": "#E4E0D7",
        "line-2": "#CFCABE",
        "line-3": "#8B8F98",
        "ink": "#141C2B",
        "ink-2": "#3B4558",
        "ink-3": "#596273",
        "stage": "#1B2B4B",
        "on-stage": "#FFFFFF",
        "on-stage-2": "#C9D3E8",
        "pos": "#0A6A82",
        "pos-tint": "#DCEEF1",
        "neg": "#B5430B",
        "neg-tint": "#FBE6D8",
        "neg-mid": "#E2873F",
        "crit": "#8C1D0A",
        "minor": "#7A5B00",
        "minor-tint": "#F6EDCF",
        "neu-tint": "#ECEAE4",
        "mom": "#5A3CA4",
        "mom-tint": "#ECE7F7",
        "p1": "#23407A",
        "p2": "#8A6100",
        "p3": "#A3297B",
        "p4": "#2F6B4F",
        "p5": "#6E4B32",
        "p6": "#4F6A12",
        "p7": "#7D4E9E",
        "p8": "#555F6B",
        "area-pos": "#0A6A82",
        "area-neg": "#D2570F",
    },
)
