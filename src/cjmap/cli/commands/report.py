"""`cjmap report`: what the maps say, in figures."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from cjmap.cli import Command, Exit
from cjmap.cli.choices import Colour, Paths, Today, checked, completing, completing_list, day, listed
from cjmap.cli.streams import complain, say, wants_colour, width_of
from cjmap.errors import UsageError
from cjmap.pipeline import Portfolio, load
from cjmap.pipeline import report as report_on
from cjmap.report import SECTIONS
from cjmap.reporters.reports import FORMATS, Wishes
from cjmap.source.writing import write_whole

__all__ = ["COMMAND", "report"]


def report(
    paths: Paths = None,
    format: Annotated[  # noqa: A002
        str,
        typer.Option(
            metavar="NAME",
            help=f"How to write it: {', '.join(FORMATS.names())}.",
            autocompletion=completing(FORMATS),
        ),
    ] = "text",
    section: Annotated[
        str | None,
        typer.Option(
            metavar="NAMES",
            help=f"The only sections wanted, with commas: {', '.join(SECTIONS.names())}.",
            autocompletion=completing_list(SECTIONS),
        ),
    ] = None,
    all: Annotated[bool, typer.Option("--all", help="Every section and every row on the terminal too.")] = False,  # noqa: A002
    out: Annotated[
        Path | None, typer.Option("--out", "-o", metavar="FILE", help="Write it there instead of standard output.")
    ] = None,
    color: Colour = "auto",
    today: Today = None,
) -> int:
    """Say in figures what maps show.

    What to fix first, the emotional story, pain points, opportunities, owners, metrics, evidence. Every figure names
    the keys of the file it came from: in Markdown, HTML, CSV and JSON.

    Exit codes: 0 told, 1 a map has errors and its report may lack what is wrong, 2 wrong usage, 3 a file that cannot be
    read or written.
    """
    written = FORMATS.load(checked("--format", format, FORMATS.names()))
    sections = tuple(checked("--section", name, SECTIONS.names()) for name in listed(section or ""))
    portfolio = load(paths or [], Path.cwd())
    if not portfolio.maps:
        raise UsageError("there is no map to report on here")
    whole = all or bool(sections)
    wishes = Wishes(width_of(sys.stdout), wants_colour(color, sys.stdout) and out is None, whole)
    text = written(report_on(portfolio, day(today), sections, spoken=format == "html"), wishes)
    if out is None:
        say(text)
    else:
        write_whole(out, text.encode())
    return _told_errors(portfolio)


def _told_errors(portfolio: Portfolio) -> int:
    """A word about maps with errors, whose reports may lack what is wrong; the exit code."""
    broken = [one.path for one in portfolio.maps if portfolio.errors_in(one)]
    for path in broken:
        complain(f"cjmap: {path} has errors, so parts of it are left out; run cjmap validate {path}")
    return Exit.FINDINGS if broken else Exit.CLEAN


COMMAND = Command(
    report,
    """
cjmap report pizza-night.cjm.yaml            one map on the terminal
cjmap report                                 every map of the project around you
cjmap report --section pain-points,gaps      some sections, whole
cjmap report --format html -o report.html    a page to share
cjmap report --format csv --section metrics  a table for a spreadsheet
cjmap report --format json | jq .sections    for programs
""",
)
