"""`cjmap validate`: say everything that is wrong."""

import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cjmap.cli import Command, Exit
from cjmap.cli.choices import Colour, Paths, Today, checked, completing, completing_list, day, listed
from cjmap.cli.judged import Verdict, kept_or_judged
from cjmap.cli.known import USUAL, Baseline, WriteBaseline, against, looked_at, write_baseline
from cjmap.cli.ratchet import Ratchet, worse_since
from cjmap.cli.sharing import shared_out
from cjmap.cli.streams import say, wants_colour, width_of
from cjmap.diagnostics import Diagnostic, Severity, in_order
from cjmap.errors import UsageError
from cjmap.frozen import NamedTuple
from cjmap.lint.choice import ALL, Asked
from cjmap.lint.rules import RULES
from cjmap.pipeline import judge, load, mend
from cjmap.reporters import REPORTERS, ReportOptions
from cjmap.source.cache import key_of
from cjmap.source.files import STDIN
from cjmap.source.ignored import git_root

if TYPE_CHECKING:
    from cjmap.lint.baseline import Looked
    from cjmap.lint.files import Verdicts

__all__ = ["COMMAND", "validate"]


class Wish(NamedTuple):
    """What is to be checked, by what, and how it is to be told."""

    paths: Sequence[str]
    cwd: Path
    today: date
    asked: Asked
    format: str
    options: ReportOptions
    fail_on: str
    baseline: Path | None
    ratchet: str | None
    keep: bool


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
    ratchet: Ratchet = None,
    watch: Annotated[bool, typer.Option("--watch", help="Check again after every change, until Ctrl-C.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Findings only, no last line.")] = False,
    color: Colour = "auto",
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
    wish = Wish(
        paths=paths or [],
        cwd=Path.cwd(),
        today=day(today),
        asked=Asked(_rules("--select", select), _rules("--ignore", ignore)),
        format=checked("--format", _wanted(format, statistics=statistics), REPORTERS.names()),
        options=_options(wants_colour(color, sys.stdout), quiet, Path.cwd(), fail_on),
        fail_on=fail_on,
        baseline=baseline,
        ratchet=ratchet,
        keep=not no_cache,
    )
    if ratchet is not None and STDIN in wish.paths:
        raise UsageError("--ratchet wants files: what comes from standard input is in no revision")
    _fit_together(wish.paths, fix=fix and not diff, diff=diff, watch=watch, write=write)
    if diff:
        return _show_fixes(wish)
    if fix:
        _fix(wish)
    if write:
        return _write_baseline(wish)
    if watch:
        from cjmap.cli.watch import watch as again_and_again

        return again_and_again(lambda: _tell(_judged(wish)), [baseline] if baseline else [])
    return _tell(_judged(wish) if no_cache else kept_or_judged(_key(wish), lambda: _judged(wish)))


def _options(colour: bool, quiet: bool, cwd: Path, fail_on: str) -> ReportOptions:
    root = git_root(cwd)
    return ReportOptions(width_of(sys.stdout), colour, quiet, cwd.as_posix(), root.as_posix() if root else "", fail_on)


def _judged(wish: Wish) -> Verdict:
    """What there is to say, and the exit code for it."""
    verdicts = _verdicts(wish)
    found = in_order([*verdicts.found, *worse_since(wish.ratchet, wish.paths, wish.cwd, wish.today)])
    if wish.baseline:
        found = against(wish.baseline, found, _looked(wish, verdicts, wish.baseline))
    report = REPORTERS.load(wish.format)
    return Verdict(report(found, verdicts.lines, wish.options), _code(found, wish.fail_on))


def _verdicts(wish: Wish) -> "Verdicts":
    return judge(wish.paths, wish.cwd, wish.today, wish.asked, shared_out, keep=wish.keep)


def _key(wish: Wish) -> str:
    """What the verdict is kept by; nothing where it depends on more than the files that are read on the way."""
    if wish.baseline or wish.ratchet is not None or STDIN in wish.paths:
        return ""
    cwd, today = str(wish.cwd), str(wish.today)
    return key_of("validate", cwd, wish.paths, wish.asked, wish.options, wish.format, wish.fail_on, today)


def _tell(verdict: Verdict) -> int:
    say(verdict.report)
    return verdict.code


def _write_baseline(wish: Wish) -> int:
    verdicts, file = _verdicts(wish), wish.baseline or USUAL
    return write_baseline(file, verdicts.found, _looked(wish, verdicts, file))


def _looked(wish: Wish, verdicts: "Verdicts", baseline: Path) -> "Looked":
    return looked_at(verdicts, wish.paths, wish.cwd, wish.asked, baseline)


def _fix(wish: Wish) -> None:
    """Mend, and once more: text that has its quotes may hold what can be mended too."""
    from cjmap.cli.mending import write

    for _ in range(2):
        files = mend(load(wish.paths, wish.cwd), wish.today, wish.asked)
        if not files or not write(files, wish.cwd, quiet=wish.options.quiet):
            break


def _show_fixes(wish: Wish) -> int:
    from cjmap.cli.mending import show

    files = mend(load(wish.paths, wish.cwd), wish.today, wish.asked)
    show(files, wish.cwd, wish.options.in_repository)
    return Exit.FINDINGS if files else Exit.CLEAN


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
cjmap validate --ratchet main                no map worse than on main
cjmap validate --write-baseline              start today, with an old portfolio
cjmap validate --format json | jq '.[].code' for programs
git show main:a.cjm.yaml | cjmap validate -  from standard input
""",
)
