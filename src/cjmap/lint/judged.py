"""What is kept of a map that was judged, so that the map itself need not be."""

from __future__ import annotations

from typing import Any

from cjmap.diagnostics import Diagnostic
from cjmap.frozen import NamedTuple
from cjmap.lint.ignores import Ignore
from cjmap.model.outline import Outline
from cjmap.source.seen import Seen

__all__ = ["Entry", "Judged"]


class Judged(NamedTuple):
    """A file that was read and judged.

    `path` is its path as shown and `inside` that relative to its project, as patterns see it; `files` are the paths of
    what was read besides what maps share. `outline` is None where the file holds no map. `found` is what is wrong with
    its form, and `judged` what rules and budgets found, comments that ignore some left aside: those are `ignores`.
    `notes` are for the rules that look at all maps of a project, by their names: as they were noted, or as JSON.
    """

    path: str
    inside: str
    files: list[str]
    outline: Outline | None
    form: list[Diagnostic]
    judged: list[Diagnostic]
    budgets: list[Diagnostic]
    ignores: list[Ignore]
    notes: dict[str, Any]


class Entry(NamedTuple):
    """A verdict on one map, and what was seen to reach it."""

    seen: Seen
    judged: Judged
