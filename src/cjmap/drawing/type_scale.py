"""The roles text plays on a sheet, each with its size, leading and face."""

from __future__ import annotations

from cjmap.drawing.shapes import FaceName
from cjmap.frozen import frozen

__all__ = [
    "BODY", "CAPTION", "CARD", "CODE", "FIGURE", "FINDING", "LABEL", "METRIC", "PERSONA", "PERSONA_BODY",
    "QUOTE", "STAGE", "TITLE", "Style",
]  # fmt: skip


@frozen
class Style:
    """How a text is set: `size` and `leading` in pixels, the face, and a token to paint it with.

    `strong` is the face of `**stressed**` words, `strong_fill` their token where it differs from the rest. `tracking`
    is space between Latin letters, in ems.
    """

    size: float
    leading: float
    face: FaceName = "regular"
    fill: str = "ink"
    strong: FaceName = "semibold"
    strong_fill: str | None = None
    tracking: float = 0


TITLE = Style(44, 52, "bold", strong="bold", tracking=-0.022)
FINDING = Style(22, 32, fill="ink-2")
FIGURE = Style(36, 40, "semibold", strong="bold", tracking=-0.02)
PERSONA = Style(24, 28, "semibold", strong="bold", tracking=-0.012)
QUOTE = Style(19, 27, "italic")
METRIC = Style(22, 28, "semibold", strong="bold")
STAGE = Style(18, 22, "semibold", fill="on-stage", strong="bold")
LABEL = Style(15, 20, "semibold", strong="bold")
PERSONA_BODY = Style(15, 22)
BODY = Style(14, 20)
CARD = Style(14, 18, "semibold", strong="bold")
CAPTION = Style(13, 16, fill="ink-3")
CODE = Style(13, 16, "mono", fill="ink-2", strong="mono")
