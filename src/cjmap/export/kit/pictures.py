"""Sheets as SVG that resvg and Typst read right, and the fonts to give them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cjmap.drawing.fonts import FACES
from cjmap.drawing.sheet import Sheet
from cjmap.export.kit.font_files import fonts_in
from cjmap.export.kit.stand_ins import StandIns, stand_ins_for
from cjmap.export.kit.typesetting import typeset
from cjmap.frozen import NamedTuple
from cjmap.resources import folder

__all__ = ["MONO", "OURS", "PLAIN", "Ready", "made_ready"]

MONO = (folder("fonts") / FACES["mono"].file,)
PLAIN = tuple(folder("fonts") / face.file for name, face in FACES.items() if name != "mono")
OURS = (*PLAIN, *MONO)
"""The files of our faces."""


class Ready(NamedTuple):
    """Sheets with every line set, the files of all the fonts they use, and what had to stand in for ours."""

    sheets: tuple[Sheet, ...]
    fonts: tuple[Path, ...]
    stand_ins: StandIns

    @property
    def families(self) -> tuple[str, ...]:
        """The names of the families that stand in."""
        return tuple(family[0].family for family in self.stand_ins.families)


def made_ready(sheets: Sequence[Sheet], asked: Sequence[Path]) -> Ready:
    """The sheets set in our faces and, beyond them, in the fonts `asked` for, then in the system's."""
    stand_ins = stand_ins_for(sheets, fonts_in(asked), sheets[0].lang)
    files = dict.fromkeys([*OURS, *(font.path for font in stand_ins.fonts)])
    return Ready(tuple(typeset(sheet, stand_ins) for sheet in sheets), tuple(files), stand_ins)
