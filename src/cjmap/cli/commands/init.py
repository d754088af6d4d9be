"""`cjmap init`: a project to start from."""

import shlex
import sys
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import Annotated

import typer

from cjmap.cli import Command, Exit
from cjmap.cli.choices import Today, checked, day
from cjmap.cli.starters import Starter, named, new_files, starters
from cjmap.cli.streams import say
from cjmap.errors import UsageError
from cjmap.source.writing import make_folder, write_new

__all__ = ["COMMAND", "init"]

DEFAULT, MAP = "buyers-journey", ".cjm.yaml"


def _complete(incomplete: str) -> list[tuple[str, str]]:
    return [(one.name, one.description) for one in starters() if one.name.startswith(incomplete)]


def init(
    folder: Annotated[str, typer.Argument(metavar="DIR", help="The folder of the project; made if need be.")] = ".",
    starter: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="The first map: see --list. Asked for when left out.",
            autocompletion=_complete,
        ),
    ] = None,
    show_list: Annotated[bool, typer.Option("--list", help="Say which starters there are, and do nothing.")] = False,
    name: Annotated[
        str | None, typer.Option(metavar="TEXT", help="What the project is called. Default: as its folder.")
    ] = None,
    today: Today = None,
) -> int:
    """Start a project: a map, a persona, settings for editor and CI.

    Files that are there already are kept as they are.
    """
    if show_list:
        say(_listing(starters()))
        return Exit.CLEAN
    date = day(today)
    known = named()
    chosen = known[checked("--starter", starter or _asked(list(known.values())), known)]
    root = Path(folder)
    title = name or root.resolve().name or "Our journeys"
    make_folder(root)
    files = list(new_files(chosen, title, date))
    written = [path for path, content in files if write_new(root / path, content)]
    say(_account(folder, written, [path for path, _ in files if path not in written]))
    return Exit.CLEAN


def _asked(known: Sequence[Starter]) -> str:
    """The starter that the person names, or picks by number; the usual one when nobody is there to ask."""
    if not (sys.stdin and sys.stdin.isatty() and sys.stdout.isatty()):
        return DEFAULT
    usual = next((number for number, one in enumerate(known, 1) if one.name == DEFAULT), 1)
    say("Which first map would you like?\n" + _listing(known, numbered=True) + f"Number [{usual}]: ")
    try:
        answer = input().strip()
    except EOFError:
        raise UsageError("no starter was chosen; name one with --starter") from None
    if not answer.isdecimal():
        return answer or known[usual - 1].name
    if not 1 <= int(answer) <= len(known):
        raise UsageError(f"there is no starter {answer}; choose 1 to {len(known)}")
    return known[int(answer) - 1].name


def _listing(known: Sequence[Starter], numbered: bool = False) -> str:
    widest = max((len(one.name) for one in known), default=0)
    marks = (f"{number:>2}  " if numbered else "" for number in range(1, len(known) + 1))
    return "".join(f"{mark}{one.name:<{widest}}  {one.description}\n" for mark, one in zip(marks, known, strict=True))


def _account(folder: str, written: Sequence[PurePath], kept: Sequence[PurePath]) -> str:
    """What was written, what was kept, and what to do next."""
    place = "this folder" if folder == "." else f"{folder.rstrip('/')}/"
    lines = [f"Wrote in {place}:" if written else f"Nothing to write in {place}."]
    lines += [f"  {path.as_posix()}" for path in written]
    if kept:
        lines += ["Kept as they were:", *(f"  {path.as_posix()}" for path in kept)]
    there = [] if folder == "." else [(f"cd {shlex.quote(folder.rstrip('/') or folder)}", "go there")]
    steps = [*there, ("cjmap validate", "what is wrong or missing"), ("cjmap render", "draw the map into build/")]
    widest = max(len(step) for step, _ in steps)
    lines += ["", "Next:", *(f"  {step:<{widest}}  {what}" for step, what in steps)]
    for path in (path for path in (*written, *kept) if path.name.endswith(MAP)):
        page = f"build/{path.name.removesuffix(MAP)}.html"
        lines += ["", f"Then open {page} in a browser, change a line of {path.as_posix()}, and do both again."]
    return "\n".join([*lines, ""])


COMMAND = Command(
    init,
    """
cjmap init                                   here; asks which map to start from
cjmap init shop --starter service-blueprint  in the folder shop
cjmap init --list                            what there is to start from
cjmap init --name "Bella Napoli"             with a name of its own
""",
)
