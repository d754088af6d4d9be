"""Black on white for tired or weak eyes and bright rooms: text 7 to 1 or better, every line and border to be seen."""

from cjmap.drawing.theme import Theme

__all__ = ["THEME"]

THEME = Theme(
    "high-contrast",
    {
        "paper": "#FFFFFF",
        "card": "#FFFFFF",
        "sunken": "#FAFAFA",
        "line": "#8C8C8C",
        "line-2": "#4A4F59",
        "line-3": "#4A4F59",
        "ink": "#000000",
        "ink-2": "#1B1F27",
        "ink-3": "#363B45",
        "stage": "#06122B",
        "on-stage": "#FFFFFF",
        "on-stage-2": "#FFFFFF",
        "pos": "#00485C",
        "pos-tint": "#EFF8FA",
        "neg": "#8A2A00",
        "neg-tint": "#FFF6F0",
        "neg-mid": "#B5430B",
        "crit": "#750000",
        "minor": "#594000",
        "minor-tint": "#FFF9E3",
        "neu-tint": "#E4E4E4",
        "mom": "#40148C",
        "mom-tint": "#F5F1FF",
        "p1": "#0A2E80",
        "p2": "#6B4100",
        "p3": "#86105F",
        "p4": "#0D5232",
        "p5": "#5A3A22",
        "p6": "#3D5208",
        "p7": "#5C2F80",
        "p8": "#3A434E",
        "area-pos": "#00485C",
        "area-neg": "#8A2A00",
    },
)
