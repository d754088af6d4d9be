"""Lines that line up with nothing above them: which of the lines above they were meant to stand below."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cjmap.frozen import NamedTuple
from cjmap.source.nodes import Document

__all__ = ["Slip", "slip_of"]

_BODY = r"([ ]*)((?:-[ ]+)*)(.*)"
_NAME = r"([a-z][a-z0-9_]*):(?:\s|$)"


class Slip(NamedTuple):
    """A line that begins `by` columns too far left (below 0: too far right) to stand below `mate`."""

    by: int
    mate: str
    mate_line: int

    @property
    def distance(self) -> str:
        """How far it is off: `2 spaces`."""
        return "1 space" if abs(self.by) == 1 else f"{abs(self.by)} spaces"


def slip_of(document: Document, line: int) -> Slip | None:
    """How a line (from 1) stands beside the nearest column that is open above it.

    None where it stands right, or where nothing above says where it belongs.
    """
    indent, dashes, _ = _parts(document.lines[line - 1])
    slips = [Slip(column - indent, name, above) for column, name, above in _open_columns(document, line, bool(dashes))]
    if not slips or not all(slip.by for slip in slips):
        return None
    return min(slips, key=lambda slip: abs(slip.by))


def _open_columns(document: Document, line: int, dashed: bool) -> Iterator[tuple[int, str, int]]:
    """The columns at which the lines above let a key begin (or a dash, when `dashed`), the nearest line first."""
    least = None
    for above in range(line - 1, 0, -1):
        indent, dashes, body = _parts(document.lines[above - 1])
        name = re.match(_NAME, body)
        if name and (least is None or indent + len(dashes) < least) and not dashed:
            yield indent + len(dashes), name[1], above
        if dashes and (least is None or indent < least) and dashed:
            yield indent, "-", above
        if body and (least is None or indent < least):
            least = indent
        if least == 0:
            return


def _parts(text: str) -> tuple[int, str, str]:
    found = re.match(_BODY, text)
    return (len(found[1]), found[2], "" if found[3].startswith("#") else found[3]) if found else (0, "", "")
