"""`cjmap diff`: what changed for the customer, and whether it got better or worse."""

import sys
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cjmap.cli import Command, Exit
from cjmap.cli.choices import Colour, Today, checked, completing, day
from cjmap.cli.pictures import ToDraw, write_pictures
from cjmap.cli.sides import Side, Sides, sides_of
from cjmap.cli.streams import complain, note, say, wants_colour, width_of
from cjmap.diagnostics import Severity
from cjmap.drawing.theme import THEMES
from cjmap.errors import UsageError
from cjmap.pipeline import Portfolio, check, load_at, maps_at, what_changed
from cjmap.reporters.changes import WRITERS, WriteOptions, Writer
from cjmap.source.alike import alike
from cjmap.source.ignored import git_root
from cjmap.source.tree import looking_at
from cjmap.source.writing import write_whole

if TYPE_CHECKING:
    from cjmap.diff.map_diff import MapDiff
    from cjmap.lint.changed import Judged
    from cjmap.model.map import JourneyMap

__all__ = ["COMMAND", "diff"]

_DASHES = "--"
_MOST_TOLD = 5


def diff(
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[A B | REV | REV..REV2] [-- PATHS]",
            help="Two files or folders; a revision, against the working tree; a range. Default: HEAD.",
            show_default=False,
        ),
    ] = None,
    staged: Annotated[bool, typer.Option("--staged", help="Against what is staged, not the working tree.")] = False,
    format: Annotated[  # noqa: A002
        str,
        typer.Option(
            metavar="NAME", help=f"How to write it: {', '.join(WRITERS.names())}.", autocompletion=completing(WRITERS)
        ),
    ] = "text",
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", "-o", metavar="PATH", help="A file; with svg and html a folder, build/ unless it says otherwise."
        ),
    ] = None,
    theme: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="The colours of svg and html.", autocompletion=completing(THEMES)),
    ] = None,
    fail_on: Annotated[
        Literal["regression", "never"], typer.Option(help="The changes that make the exit code 1.")
    ] = "never",
    today: Today = None,
    color: Colour = "auto",
) -> int:
    """Say what changed between two states of maps, and why it counts.

    It is better, worse, or neither. Stages, touchpoints, personas, pain points, opportunities, metrics and what they
    rest on are held against each other by their ids; files and names may have changed.

    Exit codes: 0 compared, 1 worse with --fail-on regression, 2 wrong usage, 3 no git, or a file that cannot be read.
    """
    writer = WRITERS.load(checked("--format", format, WRITERS.names()))
    if theme:
        checked("--theme", theme, THEMES.names())
    cwd, (named, paths) = Path.cwd(), _divided(words or [])
    judged_on = day(today) if writer.of_one else None
    with sides_of(named, paths, cwd, staged=staged) as sides:
        maps, unchanged = _compared(sides, cwd, judged_on)
    cells, colour = width_of(sys.stdout), wants_colour(color, sys.stdout)
    colour = colour and out is None
    options = WriteOptions(sides.before.name, sides.after.name, cells, colour, unchanged, theme or "")
    _write(maps, writer, format, options, out)
    worse = any(change.sense == "regression" for one in maps for change in one.changes)
    return Exit.FINDINGS if worse and fail_on == "regression" else Exit.CLEAN


def _write(maps: Sequence["MapDiff"], writer: Writer, suffix: str, options: WriteOptions, out: Path | None) -> None:
    """One text to the terminal or into a file, or a picture of each map that changed."""
    if writer.of_one:
        draw = writer.of_one
        changed = [one for one in maps if one.verdict != "unchanged"]
        if changed:
            drawn = [ToDraw(one.either.id, partial(draw, one, options)) for one in changed]
            write_pictures(drawn, "diff", suffix, out or Path("build"))
        else:
            note("no change, so there is nothing to draw\n")
        return
    assert writer.of_all
    text = writer.of_all(maps, options)
    if out:
        write_whole(out, text.encode("utf-8", "replace"))
    else:
        say(text)


def _divided(words: Sequence[str]) -> tuple[Sequence[str], Sequence[str] | None]:
    """What stands before `--` and after it; None without one."""
    if _DASHES not in words:
        return words, None
    at = words.index(_DASHES)
    return words[:at], words[at + 1 :]


def _compared(sides: Sides, cwd: Path, judged_on: date | None) -> tuple[list["MapDiff"], int]:
    """The maps that may have changed, and how many others there are; with checks where a day is given for them."""
    files = [maps_at(side.tree, side.paths, cwd) for side in (sides.before, sides.after)]
    same = alike(sides.before.tree, sides.after.tree, {*files[0]} & {*files[1]}) if sides.root else set()
    both = []
    for side, found in zip((sides.before, sides.after), files, strict=True):
        portfolio = load_at(side.tree, [file for file in found if file not in same], cwd)
        both.append(_without_submodules(portfolio, sides.root) if sides.root else portfolio)
        _tell_errors(side, portfolio)
    if not (same or both[0].maps or both[1].maps):
        raise UsageError(f"no map to compare, neither in {sides.before.name} nor in {sides.after.name}")
    maps = what_changed(both[0], both[1], _place_in(sides, cwd), sides.renamed)
    if judged_on:
        from cjmap.lint.changed import with_checks

        maps = with_checks(
            maps, *(_judged(side, one, judged_on) for side, one in zip((sides.before, sides.after), both, strict=True))
        )
    return [one for one in maps if not _is_unreadable(one, files, are_files=sides.are_files)], len(same)


def _judged(side: Side, portfolio: Portfolio, today: date) -> "Judged":
    """What was read of one side, and everything that is wrong with it."""
    from cjmap.lint.changed import Judged

    with looking_at(side.tree):
        return Judged(portfolio.lines, check(portfolio, today))


def _is_unreadable(one: "MapDiff", files: Sequence[Sequence[Path]], *, are_files: bool) -> bool:
    """Whether a map seems new or gone only because nothing of its file could be read on the other side."""
    if one.before and one.after:
        return False
    there = files[0] if one.after else files[1]
    unread = _file_of(one.either) in there or (are_files and bool(there))
    if unread:
        complain(f"note: {one.either.path} is left out, since on one side nothing of it could be read")
    return unread


def _without_submodules(portfolio: Portfolio, root: Path) -> Portfolio:
    """The maps of this repository: those of others inside it have a history of their own."""
    roots = {folder: git_root(folder) for folder in {one.folder for one in portfolio.maps}}
    kept = tuple(one for one in portfolio.maps if roots[one.folder] in (root, None))
    left_out = sorted({str(roots[one.folder]) for one in portfolio.maps if one not in kept})
    if left_out:
        complain(f"note: maps of another repository are left out: {', '.join(left_out)}; run cjmap diff in there")
    return portfolio._replace(maps=kept)


def _tell_errors(side: Side, portfolio: Portfolio) -> None:
    """Say which files could not be read whole; what could be read of them is compared."""
    wrong = [one.span.path for one in portfolio.diagnostics if one.severity is Severity.ERROR]
    counts = [f"{path} ({wrong.count(path)})" for path in sorted(set(wrong))]
    if counts:
        more = f" and {len(counts) - _MOST_TOLD} more" if len(counts) > _MOST_TOLD else ""
        told = f"errors in {side.name}: {', '.join(counts[:_MOST_TOLD])}{more}"
        complain(f"note: {told}; what could be read is compared")


def _place_in(sides: Sides, cwd: Path) -> Callable[["JourneyMap"], str]:
    """What a map is called on both sides: its path from the root, or from the folder that was named."""
    if sides.are_files:
        return lambda one: ""
    if sides.root:
        root = sides.root
        return lambda one: _from(root, one)
    folders = [(cwd / side.paths[0]).resolve() for side in (sides.before, sides.after)]
    return lambda one: next((_from(base, one) for base in folders if one.folder.is_relative_to(base)), one.path)


def _file_of(one: "JourneyMap") -> Path:
    return one.folder / Path(one.path).name


def _from(base: Path, one: "JourneyMap") -> str:
    file = _file_of(one)
    return file.relative_to(base).as_posix() if file.is_relative_to(base) else file.as_posix()


COMMAND = Command(
    diff,
    """
cjmap diff                                what changed since the last commit
cjmap diff main                           since main
cjmap diff main...HEAD -- journeys/       what this branch did to a folder
cjmap diff --staged                       what would be committed
cjmap diff before.cjm.yaml after.cjm.yaml two files, or two folders
cjmap diff main --format md               a comment for the pull request
cjmap diff main --format svg -o pictures  a picture of each map that changed
cjmap diff main --fail-on regression      a gate for CI
""",
    keeps_dashes=True,
)
