"""The starters that came with cjmap, and the files of a new project."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path, PurePath

from cjmap.frozen import NamedTuple
from cjmap.resources import folder

__all__ = ["Starter", "named", "new_files", "starters"]

_HIDDEN = "dot-"
"""Begins the template name of a file that is hidden in a project: packing would drop `.gitignore` itself."""


class Starter(NamedTuple):
    """A ready-made first map with its persona: its name, what it is, where its files are."""

    name: str
    description: str
    folder: Path


def starters() -> list[Starter]:
    """Every starter, in alphabetical order."""
    return [
        Starter(place.name, _description(place), place)
        for place in sorted(folder("templates").joinpath("starters").iterdir())
        if place.is_dir()
    ]


def named() -> dict[str, Starter]:
    """Every starter by its name."""
    return {starter.name: starter for starter in starters()}


def new_files(starter: Starter, name: str, today: date) -> Iterator[tuple[PurePath, bytes]]:
    """The files of a new project called `name`: where in it each goes, and its content."""
    words = {"{{name}}": json.dumps(name, ensure_ascii=False), "{{today}}": today.isoformat()}
    for root in (folder("templates") / "project", starter.folder):
        for file in sorted(root.rglob("*")):
            if file.is_file():
                text = file.read_text(encoding="utf-8")
                for placeholder, word in words.items():
                    text = text.replace(placeholder, word)
                yield _target(file.relative_to(root)), text.encode("utf-8", "replace")
    for schema in sorted(folder("schemas").glob("*.schema.json")):
        yield PurePath(".cjmap", schema.name), schema.read_bytes()


def _target(template: PurePath) -> PurePath:
    parts = (f".{part.removeprefix(_HIDDEN)}" if part.startswith(_HIDDEN) else part for part in template.parts)
    return PurePath(*parts)


def _description(place: Path) -> str:
    """The first comment line of the starter's map."""
    for file in sorted(place.rglob("*.cjm.yaml")):
        first = file.read_text(encoding="utf-8").partition("\n")[0]
        if first.startswith("#"):
            return first.lstrip("# ")
    return ""
