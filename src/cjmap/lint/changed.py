"""What stands beside the changes of a map: the lines of its file, and what the change brings and mends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cjmap.diagnostics import Diagnostic
from cjmap.diff.checks import checks_of
from cjmap.diff.hunk import first_hunk
from cjmap.diff.map_diff import MapDiff
from cjmap.frozen import NamedTuple

__all__ = ["Judged", "with_checks"]


class Judged(NamedTuple):
    """One side of a comparison: the lines of each file by its path as shown, and everything found wrong there."""

    lines: Mapping[str, Sequence[str]]
    found: Sequence[Diagnostic]


def with_checks(maps: Sequence[MapDiff], before: Judged, after: Judged) -> list[MapDiff]:
    """The same maps, those that are on both sides with the first lines that changed and with their checks."""
    return [_beside(one, before, after) if one.before and one.after else one for one in maps]


def _beside(one: MapDiff, before: Judged, after: Judged) -> MapDiff:
    assert one.before
    assert one.after
    paths = ((before, one.before.path), (after, one.after.path))
    old, new = (side.lines.get(path, ()) for side, path in paths)
    was, found = ([each for each in side.found if each.span.path == path] for side, path in paths)
    return one._replace(hunk=first_hunk(old, new) if old and new else None, checks=checks_of(was, found))
