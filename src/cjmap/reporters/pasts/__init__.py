"""The past of a map written for someone: one module a format, each with one FORMAT."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from cjmap.frozen import NamedTuple
from cjmap.registry import Registry

if TYPE_CHECKING:
    from cjmap.figures.past import Past

__all__ = ["FORMATS", "PastFormat", "PastWishes"]


class PastWishes(NamedTuple):
    """How to write a past: the cells in a line, colour or none, and how many versions to draw at most."""

    width: int = 100
    colour: bool = False
    most: int = 12


class PastFormat(NamedTuple):
    """A way to write the past of several maps as one text, or that of one map as a file of its own."""

    of_all: Callable[[Sequence[Past], PastWishes], str] | None = None
    of_one: Callable[[Past, PastWishes], str] | None = None


_Registry: TypeAlias = "Registry[PastFormat]"

FORMATS: _Registry = Registry("cjmap.reporters.pasts", "FORMAT")
