"""The typer app, built for one command line: only the command that is called is imported."""

from collections.abc import Sequence
from typing import Annotated, Any

import typer
from typer.main import get_command

from cjmap import __version__
from cjmap.cli import COMMANDS, Exit
from cjmap.cli.plain_help import name_arguments_plainly
from cjmap.cli.quick import take_what_fits, without_pydantic_plugins
from cjmap.cli.streams import say

__all__ = ["build_app", "call"]

_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
_EXAMPLES = """
cjmap init shop            start a project in the folder shop
cjmap validate             check every map of the project around you
cjmap render --to svg      draw every map into build/
cjmap render -h            what else a command can do
"""


def call(args: Sequence[str]) -> int:
    """Run the command that `args` spell and return its exit code."""
    without_pydantic_plugins()
    take_what_fits()
    name_arguments_plainly()
    try:
        get_command(build_app(args)).main(_with_dashes(args), prog_name="cjmap")
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else Exit.CLEAN
    return Exit.CLEAN


def _with_dashes(args: Sequence[str]) -> list[str]:
    """The arguments, with `--` doubled for commands that want to see it: the parser takes one away."""
    if "--" not in args or args[0] not in COMMANDS or not COMMANDS.load(args[0]).keeps_dashes:
        return list(args)
    at = args.index("--")
    return [*args[:at], "--", *args[at:]]


def build_app(args: Sequence[str]) -> typer.Typer:
    """The app with the command that `args` begin with; else, for help and misspelt names, with all."""
    called = args[0] if args and args[0] in COMMANDS else None
    app = typer.Typer(
        help="Customer-journey maps as code: YAML in git, checked in CI, drawn as SVG and HTML.",
        epilog=_as_epilogue(_EXAMPLES),
        callback=_main,
        result_callback=_leave,
        context_settings=_SETTINGS,
        no_args_is_help=True,
        add_completion=called is None,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    for name in [called] if called else COMMANDS.names():
        command = COMMANDS.load(name)
        app.command(name, epilog=_as_epilogue(command.examples), context_settings=_SETTINGS)(command.run)
    return app


def _as_epilogue(examples: str) -> str:
    """Examples as typer is to print them: line by line, as they stand."""
    lines = "\n".join(f"  {line}" for line in examples.strip().splitlines())
    return f"\b\nExamples:\n{lines}"


def _tell_version(wanted: bool) -> None:
    if wanted:
        say(f"cjmap {__version__}\n")
        raise typer.Exit


def _main(
    version: Annotated[
        bool,
        typer.Option("--version", is_eager=True, callback=_tell_version, help="Show the version and exit."),
    ] = False,
) -> None:
    """Hold the options that belong to no command."""


def _leave(code: int, **_: Any) -> None:
    raise typer.Exit(code)
