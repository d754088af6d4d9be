"""Maps exported for tests."""

from __future__ import annotations

from pathlib import Path

from cjmap.export import ExportOptions
from cjmap.pipeline import Drawing, draw
from sheets import OPTIONS, example, map_of

__all__ = ["ARABIC", "JAPANESE", "NOTO", "PIZZA", "drawing_of", "example_drawn"]

PIZZA = "examples/bella-napoli/pizza-night.cjm.yaml"
ARABIC = "examples/arabic-clinic/first-visit.cjm.yaml"
JAPANESE = "examples/ryokan/onsen-stay.cjm.yaml"
NOTO = {
    ARABIC: Path("/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf"),
    JAPANESE: Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"),
}


def drawing_of(text: str, to: str, **wishes) -> Drawing:
    """The map that a text says, exported."""
    return draw(map_of(text), to, OPTIONS, ExportOptions(**wishes))


def example_drawn(path: str, to: str, **wishes) -> Drawing:
    """An example, exported."""
    return draw(example(path), to, OPTIONS, ExportOptions(**wishes))
