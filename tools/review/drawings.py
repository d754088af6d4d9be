"""Every example in every theme, drawn with the commands that people use."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from cjmap.drawing.theme import THEMES
from cjmap.layout import every_view

__all__ = ["PDF_TOOL", "THEME_NAMES", "Drawing", "draw_all", "drawings_in"]

DAY = "2026-11-22"
"""The day the maps are drawn on, that of the pictures in docs/gallery."""

PDF_TOOL = shutil.which("pdftoppm")
"""What makes pictures of the pages of a PDF, where there is such a program."""

FIRST = ("light", "dark")
THEME_NAMES = (*FIRST, *(name for name in THEMES.names() if name not in FIRST))
AT_ONCE = 2
SHOWN = {".svg", ".png", ".pdf", ".html"}


class Drawing(NamedTuple):
    """One file: the map it shows, in which theme and view, its format, its address, and pictures of its pages."""

    id: str
    theme: str
    view: str
    to: str
    address: str
    pages: tuple[str, ...] = ()


def draw_all(paths: Sequence[str], folder: Path, root: Path) -> bool:
    """Draw the maps into `folder`/THEME/VIEW; whether a command failed. What it said of that is printed."""
    commands = [_command(paths, theme, view, folder) for theme in THEME_NAMES for view in _views()]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        ran = list(
            pool.map(lambda command: subprocess.run(command, cwd=root, capture_output=True, text=True), commands)
        )
        failed = [one for one in ran if one.returncode]
        list(pool.map(_show_pages, sorted(folder.rglob("*.pdf"))))
    for one in failed:
        print(f"{' '.join(one.args)}\n{one.stderr}", file=sys.stderr)
    return bool(failed)


def drawings_in(folder: Path) -> list[Drawing]:
    """What was drawn, by map, theme and view, the map itself first."""
    found = []
    for theme in THEME_NAMES:
        for view in _views():
            for path in sorted((folder / theme / view).glob("*.*")):
                if path.suffix in SHOWN and ".pdf-p-" not in path.name:
                    pages = tuple(one.name for one in sorted(path.parent.glob(f"{path.name}-p-*.png")))
                    place = f"{theme}/{view}"
                    found.append(
                        Drawing(path.name.split(".")[0], theme, view, path.suffix[1:], f"{place}/{path.name}",
                                tuple(f"{place}/{name}" for name in pages))
                    )  # fmt: skip
    return found


def _views() -> list[str]:
    return ["map", *(name for name in every_view() if name != "map")]


def _command(paths: Sequence[str], theme: str, view: str, folder: Path) -> list[str]:
    """The map in every format that one can see, other views as SVG alone."""
    formats = "svg,png,pdf,html" if view == "map" else "svg"
    console = [sys.executable, "-m", "cjmap", "render", *paths, "--today", DAY, "--out", str(folder / theme / view)]
    return [*console, "--theme", theme, "--view", view, "--to", formats, "--width", "1600"]


def _show_pages(path: Path) -> None:
    """Pictures of the pages of a PDF, beside it."""
    if PDF_TOOL is not None:
        subprocess.run([PDF_TOOL, "-r", "72", "-png", str(path), f"{path}-p"], check=True)
