"""`cjmap validate --ratchet REV`: no map may be worse than it was at a revision."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cjmap.diagnostics import Diagnostic

if TYPE_CHECKING:
    from cjmap.model.map import JourneyMap

__all__ = ["Ratchet", "worse_since"]

Ratchet = Annotated[
    str | None,
    typer.Option("--ratchet", metavar="REV", help="No map may be worse than at this revision: budgets relative to it."),
]


def worse_since(revision: str | None, paths: Sequence[str], cwd: Path, today: date) -> list[Diagnostic]:
    """What is worse in the maps that `paths` name than it was at a revision; nothing without one.

    New maps are left to budgets. Raises UsageError when there is no such revision.
    """
    if revision is None:
        return []
    from cjmap.cli.sides import tree_at
    from cjmap.diff.pairing import paired
    from cjmap.lint.ratchet import worse_than
    from cjmap.pipeline import load_at, maps_at
    from cjmap.source.alike import alike
    from cjmap.source.files import find_maps, project_root
    from cjmap.source.tree import DISK

    with tree_at(revision, cwd) as (tree, renamed):
        named = find_maps(paths, cwd)
        same = alike(tree, DISK, named)
        files = maps_at(tree, [str(project_root(cwd / "any").root)], cwd)
        before = load_at(tree, [file for file in files if file not in same], cwd)
    after, root = load_at(DISK, [file for file in named if file not in same], cwd), tree.root

    def place(one: JourneyMap) -> str:
        file = one.folder / Path(one.path).name
        return file.relative_to(root).as_posix() if file.is_relative_to(root) else file.as_posix()

    pairs = paired(before.maps, after.maps, place, renamed)
    both = ((old, new) for old, new in pairs if old and new)
    return [found for old, new in both for found in worse_than(old, new, revision, today)]
