"""Fonts in files: which characters they have and how wide a text is in them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path

from cjmap.errors import InputOutputError, UsageError
from cjmap.frozen import NamedTuple

__all__ = ["FontFile", "font_width", "fonts_in", "system_fonts"]

_ENDINGS = {".ttf", ".otf", ".ttc", ".otc"}
_COLLECTIONS = {".ttc", ".otc"}


class FontFile(NamedTuple):
    """One upright face: its family, its weight, the file it is in and its place there, and its characters."""

    family: str
    weight: int
    path: Path
    place: int
    codes: frozenset[int]


@cache
def system_fonts() -> tuple[FontFile, ...]:
    """The fonts in the folders where this system keeps them, by path. What cannot be read is passed over."""
    found: list[FontFile] = []
    for folder in _folders():
        for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
            if path.suffix.casefold() in _ENDINGS:
                try:
                    found += _faces(path)
                except (OSError, ValueError, RuntimeError):
                    continue
    return tuple(found)


def fonts_in(paths: Sequence[Path]) -> tuple[FontFile, ...]:
    """The faces in these files. Raises InputOutputError for one that cannot be read, UsageError for one without any."""
    found: list[FontFile] = []
    for path in paths:
        try:
            faces = list(_faces(path))
        except (OSError, RuntimeError) as wrong:
            told = getattr(wrong, "strerror", None) or wrong
            raise InputOutputError(f"cannot read the font {path}: {told}") from None
        if not any(face.codes for face in faces):
            raise UsageError(f"{path} is no font that cjmap can use; --font takes TrueType and OpenType files")
        found += faces
    return tuple(found)


@lru_cache(maxsize=8192)
def font_width(path: Path, place: int, text: str) -> float:
    """The advance of one line of text, in ems."""
    import uharfbuzz as hb

    font, upem = _font(path, place)
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    return sum(float(glyph.x_advance) for glyph in buffer.glyph_positions) / upem


@lru_cache(maxsize=32)
def _font(path: Path, place: int) -> tuple[object, int]:
    import uharfbuzz as hb

    face = hb.Face(hb.Blob.from_file_path(str(path)), place)
    return hb.Font(face), face.upem


def _faces(path: Path) -> Iterator[FontFile]:
    """The upright faces of a file; those of a collection share their characters."""
    import uharfbuzz as hb

    with path.open("rb"):  # HarfBuzz does not say why it cannot read
        blob = hb.Blob.from_file_path(str(path))
    names = hb.OTNameIdPredefined
    first = hb.Face(blob, 0)
    codes = frozenset(first.unicodes)
    for place in range(first.count if path.suffix.casefold() in _COLLECTIONS else 1):
        face = hb.Face(blob, place)
        style = face.get_name(names.TYPOGRAPHIC_SUBFAMILY) or face.get_name(names.FONT_SUBFAMILY) or ""
        family = face.get_name(names.TYPOGRAPHIC_FAMILY) or face.get_name(names.FONT_FAMILY) or ""
        if family and not any(word in style.casefold() for word in ("italic", "oblique")):
            weight = round(hb.Font(face).get_style_value(hb.StyleTag.WEIGHT))
            yield FontFile(family, weight, path, place, codes)


def _folders() -> list[Path]:
    """Where this system keeps fonts."""
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - Path.home() fails for users without one
    if sys.platform == "win32":
        return [Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts", home / "AppData/Local/Microsoft/Windows/Fonts"]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"]
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts", home / ".fonts"]
