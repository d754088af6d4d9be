"""Pictures of maps written as files: one map into the file named, or each into a folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from cjmap.cli.outputs import file_stem
from cjmap.cli.streams import note
from cjmap.errors import UsageError
from cjmap.frozen import NamedTuple
from cjmap.source.writing import make_folder, write_changed, write_whole

__all__ = ["ToDraw", "write_pictures"]


class ToDraw(NamedTuple):
    """A picture to be drawn: the id of its map, and what draws it."""

    id: str
    draw: Callable[[], str]


def write_pictures(pictures: Sequence[ToDraw], what: str, suffix: str, out: Path) -> None:
    """Draw each and say so: into `out` where it is called like a file of this format, else into that folder.

    There a file is called `<id>.<what>.<suffix>`. Raises UsageError when two pictures would be one file.
    """
    maps = "1 map" if len(pictures) == 1 else f"{len(pictures)} maps"
    if out.suffix == f".{suffix}":
        if len(pictures) > 1:
            raise UsageError(f"{out} is one file and these are {maps}; name a folder")
        for one in pictures:
            write_whole(out, one.draw().encode("utf-8", "replace"))
        note(f"drew the {what} of {maps}: {out}\n")
        return
    names = [f"{file_stem(one.id)}.{what}.{suffix}" for one in pictures]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise UsageError(f"two maps would write one file, {twice[0]}; give one of them another `id:`")
    make_folder(out)
    for name, one in zip(names, pictures, strict=True):
        write_changed(out / name, one.draw().encode("utf-8", "replace"))
    note(f"drew the {what} of {maps} in {out}/\n")
