"""The ids of a project's maps, without reading more of a file than its id needs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from cjmap.source.digest import digest
from cjmap.source.project import maps_of
from cjmap.source.read import SourceFile, read_source
from cjmap.source.seen import see, unseen

__all__ = ["ids_in", "told_ids"]

_PLAIN_KEYS = re.compile(r"(?:\ufeff?(?:#[^\n]*)?\s*\n)*[A-Za-z]\w*:")
"""How a file begins whose own keys stand at the start of lines, none of them in quotes as far as this tells."""

_ID = re.compile(r"^id:[ ]+(?P<id>[A-Za-z]\w*(?:-\w+)*)[ ]*\n(?=\S)", re.MULTILINE)
_HARD = re.compile(r"^(?:id\s*:|[\"'?<&!*{\[%]|---|\.\.\.)|\r", re.MULTILINE)
"""A line that holds the map's own id in another way, or that makes it hard to tell."""


def ids_in(root: Path) -> dict[str, Path]:
    """The files of the maps of a project by id; the last of those that share one."""
    with unseen():
        found = {_id_in(path): path for path in maps_of(root)}
    told_ids(root, found)
    return found


def told_ids(root: Path, ids: dict[str, Path]) -> None:
    """Tell whoever watches which maps a project has."""
    see(digest(repr(ids).encode("utf-8", "backslashreplace")), "ids", str(root))


def _id_in(path: Path) -> str:
    source = read_source(path)
    given = _given(source) if isinstance(source, SourceFile) else None
    return str(given) if isinstance(given, str) and given else path.name.split(".")[0]


def _given(source: SourceFile) -> Any:
    if _PLAIN_KEYS.match(source.text):
        rest = source.text
        if found := _ID.search(rest):
            rest = rest[: found.start()]
        if not _HARD.search(rest):
            return found and found["id"]
    from cjmap.source.yaml import parse_yaml

    root = parse_yaml(source.text, source.path_shown).root
    return root.get("id") if isinstance(root, dict) else None
