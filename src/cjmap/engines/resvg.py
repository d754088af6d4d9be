"""resvg: SVG to PNG."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cjmap.compiled import compiled
from cjmap.errors import CjmapError, MissingToolError

if TYPE_CHECKING:
    from resvg import usvg

__all__ = ["rasterise"]

_SERIF, _MONOSPACE = "Times New Roman", "Courier New"
"""What resvg asks for when a picture says `monospace`, and when it names a family that is not there."""

_AS_IT_IS = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)


def rasterise(svg: str, fonts: Sequence[Path], plain: Sequence[Path], mono: Sequence[Path]) -> bytes:
    """The picture as PNG, one pixel a CSS pixel, set in the given fonts alone.

    `plain` and `mono` are the fonts for families that are not there: without them resvg leaves such text out. Raises
    MissingToolError without resvg, CjmapError when it cannot draw the picture.
    """
    resvg = _binding()
    options = _options(tuple(fonts), tuple(plain), tuple(mono))
    try:
        return bytes(resvg.render(resvg.usvg.Tree.from_str(svg, options), _AS_IT_IS))
    except BaseException as wrong:  # a panic in Rust is no Exception
        if type(wrong).__name__ != "PanicException":
            raise
        raise CjmapError(f"resvg failed at this map: {wrong}") from None


def _binding() -> Any:
    try:
        return compiled("resvg", "_resvg")
    except ImportError:
        raise MissingToolError("PNG needs resvg, which is not installed: pip install resvg") from None


@lru_cache(maxsize=4)
def _options(fonts: tuple[Path, ...], plain: tuple[Path, ...], mono: tuple[Path, ...]) -> usvg.Options:
    """Fonts are given as bytes: resvg would open a file anew for every glyph, which doubles the time for reading."""
    options: usvg.Options = _binding().usvg.Options.default()
    for font in fonts:
        options.load_font_data(font.read_bytes())
    for family, stand_ins in ((_SERIF, plain), (_MONOSPACE, mono)):
        for font in stand_ins:
            options.load_font_data(_called(family, font.read_bytes()))
    return options


def _called(family: str, font: bytes) -> bytes:
    """The same font under another name: a table of names is added, and the directory leads to it."""
    text = family.encode("utf-16-be")
    records = b"".join(struct.pack(">6H", 3, 1, 0x409, name, len(text), 0) for name in (1, 6))  # family, PostScript
    table = struct.pack(">3H", 0, 2, 6 + len(records)) + records + text
    (tables,) = struct.unpack_from(">H", font, 4)
    entry = next(at for at in range(12, 12 + 16 * tables, 16) if font[at : at + 4] == b"name")
    return font[: entry + 8] + struct.pack(">2L", len(font), len(table)) + font[entry + 16 :] + table
