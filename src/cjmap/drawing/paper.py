"""Sizes of paper."""

from __future__ import annotations

from cjmap.errors import UsageError
from cjmap.frozen import NamedTuple

__all__ = ["PAPERS", "Paper", "paper_named"]

PIXELS_PER_MM = 96 / 25.4


class Paper(NamedTuple):
    """A sheet of paper, in CSS pixels (96 an inch)."""

    name: str
    width: float
    height: float


_LONG_BY_SHORT_MM: dict[str, tuple[float, float]] = {
    "A4": (297, 210), "A3": (420, 297), "A2": (594, 420), "A1": (841, 594), "A0": (1189, 841), "letter": (279.4, 215.9),
}  # fmt: skip
PAPERS = tuple(name + turned for name in _LONG_BY_SHORT_MM for turned in ("", "-portrait"))
"""What `paper_named` knows: landscape unless the name says otherwise."""


def paper_named(name: str) -> Paper:
    """The paper of this name, in any case: `A3` lies, `A3-portrait` stands. Raises UsageError for any other."""
    known = {one.casefold(): one for one in PAPERS}.get(name.casefold())
    if known is None:
        raise UsageError(f"--page takes {', '.join(PAPERS)} or fit, not “{name}”")
    size, _, turned = known.partition("-")
    long, short = (length * PIXELS_PER_MM for length in _LONG_BY_SHORT_MM[size])
    return Paper(known, short, long) if turned else Paper(known, long, short)
