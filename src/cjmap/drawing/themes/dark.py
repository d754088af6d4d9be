"""Light ink on a night-blue ground."""

from cjmap.drawing.theme import Theme

__all__ = ["THEME"]

THEME = Theme(
    "dark",
    {
        "paper": "#0E1420",
        "card": "#182131",
        "sunken": "#131B29",
        "line": "#263246",
        "line-2": "#38455C",
        "line-3": "#6D7A90",
        "ink": "#EEF1F6",
        "ink-2": "#C3CAD6",
        "ink-3": "#98A2B3",
        "stage": "#2B3F68",
        "on-stage": "#FFFFFF",
        "on-stage-2": "#C4D0EA",
        "pos": "#5CC8DC",
        "pos-tint": "#12333F",
        "neg": "#FF9F66",
        "neg-tint": "#3E2517",
        "neg-mid": "#D9793D",
        "crit": "#FF8A75",
        "minor": "#E3BE5A",
        "minor-tint": "#38301A",
        "neu-tint": "#212C3E",
        "mom": "#B9A5F5",
        "mom-tint": "#2B2548",
        "p1": "#8FB2FF",
        "p2": "#E3BE5A",
        "p3": "#F08BC8",
        "p4": "#7CCFA0",
        "p5": "#D9B08C",
        "p6": "#B9CF6A",
        "p7": "#CDA4E8",
        "p8": "#B7C0CC",
        "area-pos": "#3BB4CC",
        "area-neg": "#F0803A",
    },
    dark=True,
)
