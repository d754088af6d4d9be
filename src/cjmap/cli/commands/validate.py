"""`cjmap validate`: say everything that is wrong."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import typer

from cjmap.cli import Command, Exit
from cjmap.cli.choices import Paths, Today, checked, completing, day
from cjmap.cli.streams import say, wants_colour, width_of
from cjmap.diagnostics import Diagnostic, Severity
from cjmap.pipeline import load
from cjmap.reporters import REPORTERS, ReportOptions

__all__ = ["COMMAND", "validate"]


def validate(
    paths: Paths = None,
    format: Annotated[  # noqa: A002
        str,
        typer.Option(
            metavar="NAME",
            help=f"How to write the report: {', '.join(REPORTERS.names())}.",
            autocompletion=completing(REPORTERS),
        ),
    ] = "text",
    fail_on: Annotated[
        Literal["error", "warning", "info", "never"],
        typer.Option(help="The mildest finding that makes the exit code 1."),
    ] = "error",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Findings only, no last line.")] = False,
    color: Annotated[
        Literal["auto", "always", "never"],
        typer.Option(help="Colours: auto is where a terminal looks and NO_COLOR is not set."),
    ] = "auto",
    today: Today = None,
) -> int:
    """Check maps and say everything that is wrong.

    The personas and the project that belong to them are checked too.

    Exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong usage, 3 a file that cannot be read.
    """
    report = REPORTERS.load(checked("--format", format, REPORTERS.names()))
    day(today)
    found = load(paths or [], Path.cwd())
    options = ReportOptions(width_of(sys.stdout), wants_colour(color, sys.stdout), quiet)
    say(report(found.diagnostics, found.lines, options))
    return Exit.FINDINGS if _fails(found.diagnostics, fail_on) else Exit.CLEAN


def _fails(findings: Sequence[Diagnostic], fail_on: str) -> bool:
    """Whether any finding is as bad as `fail_on` or worse."""
    return fail_on != "never" and any(found.severity.rank <= Severity(fail_on).rank for found in findings)


COMMAND = Command(
    validate,
    """
cjmap validate                               every map of the project around you
cjmap validate journeys/ draft.cjm.yaml      a folder and a file
cjmap validate --fail-on warning             be strict in CI
cjmap validate --format json | jq '.[].code' for programs
git show main:a.cjm.yaml | cjmap validate -  from standard input
""",
)
