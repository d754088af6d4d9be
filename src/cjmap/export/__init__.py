"""Sheets as bytes for eyes and paper: one module an exporter, each with one EXPORTER."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from cjmap.frozen import NamedTuple
from cjmap.registry import Registry

if TYPE_CHECKING:
    from cjmap.drawing.sheet import Sheet
    from cjmap.drawing.theme import Theme

__all__ = ["EXPORTERS", "FIT", "ExportOptions", "Exported", "Exporter"]

FIT = "fit"
"""The page that is as large as the sheet."""


class ExportOptions(NamedTuple):
    """What a person may ask of an exporter.

    `scale` is how many pixels a CSS pixel takes, `width` how many the whole picture is wide (0: as `scale` says);
    `page` is a paper known to `drawing.paper`, or FIT; `fonts` are files to search before the system's.
    """

    scale: float = 2
    width: int = 0
    page: str = "A3"
    fonts: tuple[Path, ...] = ()


class Exported(NamedTuple):
    """The content of a file, the font families that stood in for ours, and the characters that no font had."""

    content: bytes
    families: tuple[str, ...] = ()
    missing: frozenset[str] = frozenset()


class Exporter(NamedTuple):
    """A way to turn sheets into bytes: the pages of a map where `is_paged`, else one sheet as large as it is."""

    of_pages: Callable[[Sequence[Sheet], Theme, ExportOptions], Exported]
    is_paged: bool = False


EXPORTERS: Registry[Exporter] = Registry("cjmap.export", "EXPORTER")
