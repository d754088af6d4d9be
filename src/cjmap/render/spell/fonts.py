"""The fonts a sheet needs, cut down to its characters, as CSS with data URLs."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable

from cjmap.drawing.characters import estimate
from cjmap.drawing.fonts import FACES, covers, subset
from cjmap.drawing.shapes import FaceName, Group, Link, Shape, Text
from cjmap.drawing.sheet import Sheet

__all__ = ["FAMILIES", "characters_by_face", "font_faces"]

FAMILIES = "Inter, 'Noto Sans', 'Noto Sans JP', 'Noto Sans Arabic', system-ui, sans-serif"


def font_faces(characters: dict[FaceName, set[str]]) -> str:
    """One `@font-face` rule for each face in use, holding only the given characters; none for a face without any."""
    return "".join(
        _rule(name, "".join(sorted(characters[name]))) for name in FACES if _has_any(name, characters.get(name, set()))
    )


def _has_any(name: FaceName, characters: set[str]) -> bool:
    return any(covers(char, name) and estimate(char) for char in characters)


def _rule(name: FaceName, characters: str) -> str:
    face = FACES[name]
    source = b64encode(subset(name, characters)).decode()
    return (
        f"@font-face{{font-family:'{face.family}';font-weight:{face.weight};font-style:{face.style};"
        f"src:url(data:font/ttf;base64,{source})format('truetype')}}"
    )


def characters_by_face(sheet: Sheet) -> dict[FaceName, set[str]]:
    """Which characters the sheet sets in which face."""
    found: dict[FaceName, set[str]] = {}
    for band in sheet.bands:
        _collect(band.shapes, found)
    return found


def _collect(shapes: Iterable[Shape], found: dict[FaceName, set[str]]) -> None:
    for shape in shapes:
        if isinstance(shape, Text):
            for run in shape.runs:
                found.setdefault(run.face, set()).update(run.text)
        elif isinstance(shape, Group | Link):
            _collect(shape.shapes, found)
