"""Which maps the compare view draws: two that were named, or every one that improves another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cjmap.cli.streams import note
from cjmap.errors import UsageError
from cjmap.pipeline import Portfolio

if TYPE_CHECKING:
    from cjmap.model.map import JourneyMap

__all__ = ["for_view"]

COMPARE = "compare"


def for_view(view: str, found: Portfolio, paths: Sequence[str]) -> Portfolio:
    """The portfolio with the maps that a view draws; what is left out is told on standard error.

    Two files named are held against each other: the earlier one, then the later one, whatever they say they improve.
    Raises UsageError when nothing can be compared.
    """
    if view != COMPARE:
        return found
    pair = _pair(found.maps, paths)
    maps = [replace(pair[1], improved=(pair[0],))] if pair else [one for one in found.maps if one.improved]
    if found.maps and not maps:
        names = ", ".join(one.path for one in found.maps[:3])
        raise UsageError(
            f"nothing to compare: {names}{' and others' if len(found.maps) > 3 else ''} improve"
            f"{'s' if len(found.maps) == 1 else ''} no other map; add a line `improves: …` to the later map, "
            "or name two files: the earlier one, then the later one"
        )
    broken = {one.path for later in maps for one in later.improved if found.errors_in(one)}
    kept = [later for later in maps if not any(one.path in broken for one in later.improved)]
    alone = [one.path for one in found.maps if not one.improved] if not pair else []
    if alone:
        told = "1 map that improves" if len(alone) == 1 else f"{len(alone)} maps that improve"
        note(f"left out {told} no other: {_listed(alone)}\n")
    if broken:
        note(f"not compared because of errors: {_listed(sorted(broken))}\n")
    return found._replace(maps=tuple(kept))


def _pair(maps: Sequence[JourneyMap], paths: Sequence[str]) -> tuple[JourneyMap, JourneyMap] | None:
    """The earlier and the later map, when exactly two files were named; None else."""
    files = {(one.folder / Path(one.path).name).resolve(): one for one in maps}
    named = [files.get(Path(path).resolve()) for path in paths]
    if len(named) != 2 or named[0] is None or named[1] is None or named[0] is named[1]:
        return None
    first, second = named[0], named[1]
    return (second, first) if any(one is second for one in first.improved) else (first, second)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
