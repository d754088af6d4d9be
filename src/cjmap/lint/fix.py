"""What a fix is, and the shape of what it changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Any, TypeAlias
from unicodedata import category

from cjmap.diagnostics import Diagnostic
from cjmap.frozen import NamedTuple
from cjmap.model.project_maps import ProjectMaps
from cjmap.source.edits import Edit, Move, text_place
from cjmap.source.nodes import Document, KeyPath, Scalar
from cjmap.source.scalars import resolve

__all__ = ["Change", "Fix", "is_plain_text", "respelt"]


class Change(NamedTuple):
    """One thing to mend in a file: the edits that do it, and what the file then says.

    After the edits and the move `path` holds `value` (text, or a mapping of texts), and all else reads as before;
    without a path everything does. `told` says it to people.
    """

    document: Document
    path: KeyPath | None
    value: Any
    edits: tuple[Edit, ...]
    told: str
    move: Move | None = None

    @property
    def start(self) -> int:
        """The index where it begins, before anything is mended."""
        return min([edit.start for edit in self.edits] + ([self.move.start] if self.move else []))

    @property
    def line(self) -> int:
        """The line it is on, before anything is mended."""
        return self.document.place(self.start)[0]


Fix: TypeAlias = Callable[[ProjectMaps, Sequence[Diagnostic]], Iterator[Change]]
"""What to change in the files of a project, by what was found wrong with them."""


def respelt(scalar: Scalar, text: str) -> Change | None:
    """`text` in place of a scalar's, between the quotes it has, if any; None where that would take new quotes."""
    place = text_place(scalar)
    fits = is_plain_text(text) if scalar.plain else not set(text) & set("\"'\\\n")
    if place is None or not fits or text == scalar:
        return None
    return Change(scalar.document, scalar.path, text, (Edit(*place, text),), f"wrote {text} for “{scalar}”")


def is_plain_text(text: str) -> bool:
    """Whether a text may stand without quotes anywhere: letters, digits and what joins them, no word for nothing."""
    joined = all(
        char in "-_." or category(char)[0] in "LNM" or (char == ":" and after.isalnum())
        for char, after in pairwise(f"{text} ")
    )
    return joined and text[:1].isalnum() and resolve(text, plain=True) is not None
