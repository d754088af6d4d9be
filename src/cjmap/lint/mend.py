"""All fixes over all files: what each file should hold, as far as it is certain to read as meant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy
from itertools import groupby
from typing import Any

from cjmap.diagnostics import Diagnostic
from cjmap.frozen import NamedTuple
from cjmap.lint.fix import Change
from cjmap.lint.fixes import FIXES
from cjmap.model.project_maps import ProjectMaps
from cjmap.source.edits import edited
from cjmap.source.nodes import Document, Node, Scalar
from cjmap.source.yaml import parse_yaml

__all__ = ["Mended", "mended"]

_MOST_TRIALS = 100


class Mended(NamedTuple):
    """A file by its path as shown, its text before and after, and what was changed on which line."""

    path: str
    before: str
    after: str
    told: tuple[tuple[int, str], ...]


def mended(projects: Iterable[ProjectMaps], found: Sequence[Diagnostic]) -> list[Mended]:
    """The files that can be mended, by path. `found` is what is wrong with them; no file is touched."""
    changes = [
        change
        for project in projects
        for name in FIXES.names()
        for change in FIXES.load(name)(project, found)
    ]  # fmt: skip
    changes.sort(key=lambda change: (change.document.path, change.start))
    by_file = (list(group) for _, group in groupby(changes, key=lambda change: change.document.path))
    return [one for group in by_file if (one := _in_file(group[0].document, group))]


def _in_file(document: Document, changes: list[Change]) -> Mended | None:
    """The file with its changes; where they do not fit together, with those that work alone."""
    after = _after(document, changes)
    if after is None:
        changes = [change for change in changes[:_MOST_TRIALS] if _after(document, [change]) is not None]
        after = _after(document, changes)
    if after is None or not changes:
        return None
    told = dict.fromkeys((change.line, change.told) for change in changes)
    return Mended(document.path, document.text, after, tuple(told))


def _after(document: Document, changes: Sequence[Change]) -> str | None:
    """The text after the changes; None unless it reads as they say and as before in everything else."""
    try:
        edits = (edit for change in changes for edit in change.edits)
        text = edited(document.text, edits, (change.move for change in changes if change.move))
    except ValueError:
        return None
    again = parse_yaml(text, document.path)
    if document.root is None or again.root is None or len(again.diagnostics) > len(document.diagnostics):
        return None
    wanted = _plain(document.root)
    for change in changes:
        if change.path is None:
            continue
        *way, last = change.path
        holder = wanted
        for step in way:
            holder = holder[step]
        holder[last] = deepcopy(change.value)
    return text if _plain(again.root) == wanted else None


def _plain(node: Node) -> Any:
    """A node as plain lists, mappings and texts."""
    if isinstance(node, Scalar):
        return str(node)
    if isinstance(node, dict):
        return {key: _plain(value) for key, value in node.items()}
    return [_plain(item) for item in node]
