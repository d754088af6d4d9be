"""`cjmap validate`: say everything that is wrong."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import typer

from cjmap.cli import Command, Exit
from cjmap.cli.choices import Paths, Today, checked, completing, completing_list, day, listed
from cjmap.cli.judged import Verdict, kept_or_judged
from cjmap.cli.known import Baseline, WriteBaseline, against, write_baseline
from cjmap.cli.sharing import shared_out
from cjmap.cli.streams import say, wants_colour, width_of
from cjmap.diagnostics import Diagnostic, Severity
from cjmap.errors import UsageError
from cjmap.lint.choice import ALL, Asked
from cjmap.lint.rules import RULES
from cjmap.pipeline import Portfolio, check, load, mend
from cjmap.pipeline import judge as judge_files
from cjmap.reporters import REPORTERS, ReportOptions
from cjmap.source.cache import key_of
from cjmap.source.files import STDIN

__all__ = ["COMMAND", "validate"]


def validate(
    paths: Paths = None,
    select: Annotated[
        str | None,
        typer.Option(
            metavar="RULES",
            help="The only rules to check by, with commas; default: those of the project, else all.",
            autocompletion=completing_list(RULES),
        ),
    ] = None,
    ignore: Annotated[
        str | None,
        typer.Option(metavar="RULES", help="Rules to do without.", autocompletion=completing_list(RULES)),
    ] = None,
    format: Annotated[  # noqa: A002
        str | None,
        typer.Option(
            metavar="NAME",
            help=f"How to write it: {', '.join(REPORTERS.names())}. Default: text, inside GitHub Actions github.",
            autocompletion=completing(REPORTERS),
        ),
    ] = None,
    fail_on: Annotated[
        Literal["error", "warning", "info", "never"],
        typer.Option(help="The mildest finding that makes the exit code 1."),
    ] = "error",
    statistics: Annotated[bool, typer.Option("--statistics", help="Count findings by rule instead.")] = False,
    baseline: Baseline = None,
    write: WriteBaseline = False,
    fix: Annotated[bool, typer.Option("--fix", help="Mend what is safe to mend, then say what is left.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show what --fix would change and write nothing.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Check again after every change, until Ctrl-C.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Findings only, no last line.")] = False,
    color: Annotated[
        Literal["auto", "always", "never"],
        typer.Option(help="Colours: auto is where a terminal looks and NO_COLOR is not set."),
    ] = "auto",
    today: Today = None,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Judge everything anew, and keep nothing for the next time.")
    ] = False,
) -> int:
    """Check maps and say everything that is wrong.

    Errors of form are found, and what the rules and budgets of the project find. Personas and the project that belong
    to a map are checked too.

    Exit codes: 0 clean, 1 findings at or above --fail-on (with --diff: something to mend), 2 wrong usage, 3 a file that
    cannot be read or written.
    """
    reported = checked("--format", _wanted(format, statistics=statistics), REPORTERS.names())
    report = REPORTERS.load(reported)
    asked = Asked(_rules("--select", select), _rules("--ignore", ignore))
    cwd, named, on = Path.cwd(), paths or [], day(today)
    _fit_together(named, fix=fix and not diff, diff=diff, watch=watch, write=write)
    if diff:
        return _show_fixes(load(named, cwd), cwd)
    if fix:
        _fix(load(named, cwd), cwd, quiet=quiet)

    options = ReportOptions(width_of(sys.stdout), wants_colour(color, sys.stdout), quiet)

    def judge() -> Verdict:
        verdicts = judge_files(named, cwd, on, asked, shared_out, keep=not no_cache)
        found = against(baseline, verdicts.found)
        return Verdict(report(found, verdicts.lines, options), _code(found, fail_on))

    def once() -> int:
        asks = (str(cwd), named, asked, options, reported, fail_on, str(on))
        verdict = kept_or_judged("" if is_new else key_of("validate", *asks), judge)
        say(verdict.report)
        return verdict.code

    is_new = no_cache or watch or baseline is not None or STDIN in named
    if write:
        return write_baseline(baseline, check(load(named, cwd), on, asked))
    if not watch:
        return once()
    from cjmap.cli.watch import watch as run_again

    return run_again(once, [baseline] if baseline else [])


def _fit_together(paths: Sequence[str], *, fix: bool, diff: bool, watch: bool, write: bool) -> None:
    """Raises UsageError for options that cannot be meant together."""
    if STDIN in paths and (fix or watch):
        option = "--fix" if fix else "--watch"
        raise UsageError(
            f"{option} wants files; what comes from standard input can only be checked, or shown by --diff"
        )
    if watch and (fix or diff or write):
        other = "--fix" if fix else "--diff" if diff else "--write-baseline"
        raise UsageError(f"--watch only looks, again and again; run {other} without it")
    if diff and write:
        raise UsageError("--diff writes nothing; run --write-baseline without it")


def _fix(portfolio: Portfolio, cwd: Path, *, quiet: bool) -> None:
    from cjmap.cli.mending import write

    write(mend(portfolio), cwd, quiet=quiet)


def _show_fixes(portfolio: Portfolio, cwd: Path) -> int:
    from cjmap.cli.mending import show

    files = mend(portfolio)
    show(files, cwd)
    return Exit.FINDINGS if files else Exit.CLEAN


def _wanted(format: str | None, *, statistics: bool) -> str:  # noqa: A002
    """The name of the report: where nobody says, annotations on the pull request inside GitHub Actions."""
    if statistics and format not in (None, "statistics"):
        raise UsageError(f"--statistics is short for --format statistics; leave out --format {format}")
    if format or statistics:
        return format or "statistics"
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"


def _rules(option: str, text: str | None) -> tuple[str, ...]:
    names = listed(text or "")
    if text is not None and not names:
        raise UsageError(f"{option} wants names of rules; `cjmap rules` lists them")
    return tuple(checked(option, name, [ALL, *RULES.names()], "`cjmap rules` lists them") for name in names)


def _code(findings: Sequence[Diagnostic], fail_on: str) -> int:
    """The exit code: whether any finding is as bad as `fail_on` or worse."""
    fails = fail_on != "never" and any(found.severity.rank <= Severity(fail_on).rank for found in findings)
    return Exit.FINDINGS if fails else Exit.CLEAN


COMMAND = Command(
    validate,
    """
cjmap validate                               every map of the project around you
cjmap validate journeys/ draft.cjm.yaml      a folder and a file
cjmap validate --fail-on warning             be strict in CI
cjmap validate --select all --statistics     which rules find how much
cjmap validate --fix --diff                  what could be mended; without --diff it is
cjmap validate --watch                       while you write
cjmap validate --write-baseline              start today, with an old portfolio
cjmap validate --format json | jq '.[].code' for programs
git show main:a.cjm.yaml | cjmap validate -  from standard input
""",
)
