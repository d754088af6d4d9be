"""`cjmap history`: how maps changed over time, by what git keeps."""

import sys
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from cjmap.cli import Command, Exit
from cjmap.cli.choices import Colour, Paths, checked, completing
from cjmap.cli.pictures import ToDraw, write_pictures
from cjmap.cli.streams import say, wants_colour, width_of
from cjmap.errors import UsageError
from cjmap.pipeline import history as history_of
from cjmap.reporters.pasts import FORMATS, PastWishes
from cjmap.source.writing import write_whole

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
    most: Annotated[
        int, typer.Option("--most", min=1, metavar="NUMBER", help="How many versions to list or draw at most.")
    ] = 12,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", "-o", metavar="PATH", help="A file; with svg and html a folder, build/ unless it says otherwise."
        ),
    ] = None,
    color: Colour = "auto",
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
        draw = form.of_one
        drawn = [ToDraw(past.id, partial(draw, past, wishes)) for past in pasts if past.versions]
        write_pictures(drawn, "history", format, out or Path("build"))
        return Exit.CLEAN
    assert form.of_all
    text = form.of_all(pasts, wishes)
    if out:
        write_whole(out, text.encode("utf-8", "replace"))
    else:
        say(text)
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
