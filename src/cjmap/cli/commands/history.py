"""`cjmap history`: how maps changed over time, by what git keeps."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cjmap.cli import Command, Exit
from cjmap.cli.choices import Paths, checked, completing
from cjmap.cli.outputs import file_stem
from cjmap.cli.streams import note, say, wants_colour, width_of
from cjmap.errors import UsageError
from cjmap.pipeline import history as history_of
from cjmap.reporters.pasts import FORMATS, PastFormat, PastWishes
from cjmap.source.writing import make_folder, write_changed, write_whole

if TYPE_CHECKING:
    from cjmap.figures.past import Past

__all__ = ["COMMAND", "history"]


def history(
    paths: Paths = None,
    format: Annotated[  # noqa: A002
        str,
        typer.Option(
            metavar="NAME",
            help=f"How to write it: {', '.join(FORMATS.names())}.",
            autocompletion=completing(FORMATS),
        ),
    ] = "text",
    at: Annotated[
        str, typer.Option("--at", metavar="REVISION", help="Where the history ends: a commit, branch or tag.")
    ] = "HEAD",
    tags: Annotated[bool, typer.Option("--tags", help="Versions at tags only, not at every commit.")] = False,
    most: Annotated[int, typer.Option("--most", min=1, help="How many versions to list or draw at most.")] = 12,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", "-o", metavar="PATH", help="A file; with svg and html a folder, build/ unless it says otherwise."
        ),
    ] = None,
    color: Annotated[
        Literal["auto", "always", "never"],
        typer.Option(help="Colours: auto is where a terminal looks and NO_COLOR is not set."),
    ] = "auto",
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Read every version anew, and keep nothing.")] = False,
) -> int:
    """Say how maps changed over time.

    Walks the commits that touched each map: its curve, open pain points, evidence and metrics, version by version.
    What is not committed does not count.

    Exit codes: 0 told, 2 wrong usage, 3 git is missing, or a file cannot be read or written.
    """
    form = FORMATS.load(checked("--format", format, FORMATS.names()))
    pasts = history_of(paths or [], Path.cwd(), at, only_tags=tags, keep=not no_cache)
    if not any(past.versions for past in pasts):
        raise UsageError(f"git has no version of a map here{' at any tag' if tags else ''}; commit one first")
    wishes = PastWishes(width_of(sys.stdout), wants_colour(color, sys.stdout) and out is None, most)
    if form.of_one:
        return _draw(pasts, form, format, wishes, out or Path("build"))
    assert form.of_all
    text = form.of_all(pasts, wishes)
    if out:
        write_whole(out, text.encode("utf-8", "replace"))
    else:
        say(text)
    return Exit.CLEAN


def _draw(pasts: Sequence[Past], form: PastFormat, suffix: str, wishes: PastWishes, out: Path) -> int:
    """Write a file for each map: into a folder, or, of one map, into the file named."""
    assert form.of_one
    drawn = [past for past in pasts if past.versions]
    if out.suffix == f".{suffix}":
        if len(drawn) > 1:
            raise UsageError(f"{out} is one file and these are {len(drawn)} maps; name a folder")
        write_whole(out, form.of_one(drawn[0], wishes).encode("utf-8", "replace"))
        note(f"drew the history of 1 map: {out}\n")
        return Exit.CLEAN
    make_folder(out)
    for past in drawn:
        file = out / f"{file_stem(past.id)}.history.{suffix}"
        write_changed(file, form.of_one(past, wishes).encode("utf-8", "replace"))
    maps = "1 map" if len(drawn) == 1 else f"{len(drawn)} maps"
    note(f"drew the history of {maps} in {out}/\n")
    return Exit.CLEAN


COMMAND = Command(
    history,
    """
cjmap history pizza-night.cjm.yaml           every commit that touched one map
cjmap history --tags                         every map of the project, release by release
cjmap history --format html -o site          a page for each map
cjmap history --format json | jq '.maps[].versions[-1].figures.mean'
""",
)
