"""resvg: SVG to PNG."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cjmap.errors import CjmapError, MissingToolError

__all__ = ["rasterise"]


def rasterise(svg: str, scale: float, fonts: Sequence[Path], family: str, mono: str) -> bytes:
    """The picture as PNG, `scale` pixels a CSS pixel, set in the given fonts alone.

    `family` and `mono` are the families that generic names stand for. Raises MissingToolError without resvg-py,
    CjmapError when resvg cannot draw the picture.
    """
    try:
        from resvg_py import svg_to_bytes
    except ImportError:
        raise MissingToolError("PNG needs resvg-py, which is not installed: pip install resvg-py") from None
    try:
        drawn = svg_to_bytes(
            svg_string=svg, zoom=scale, skip_system_fonts=True, font_files=[str(font) for font in fonts],
            font_family=family, sans_serif_family=family, serif_family=family, cursive_family=family,
            fantasy_family=family, monospace_family=mono,
        )  # fmt: skip
    except ValueError as wrong:
        raise CjmapError(f"resvg cannot draw this map: {wrong}") from None
    except BaseException as wrong:  # a panic in Rust is no Exception
        if type(wrong).__name__ != "PanicException":
            raise
        raise CjmapError(f"resvg failed at this map: {wrong}") from None
    return bytes(drawn)
