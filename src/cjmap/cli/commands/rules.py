"""`cjmap rules`: what the linter looks for."""

import json
import sys
from typing import Annotated, Literal

import typer

from cjmap.cli import Command, Exit
from cjmap.cli.streams import say, width_of
from cjmap.lint.manual import manual_of
from cjmap.lint.rules import RULES

__all__ = ["COMMAND", "rules"]


def rules(
    format: Annotated[Literal["text", "json"], typer.Option(help="How to write the list.")] = "text",  # noqa: A002
) -> int:
    """List the rules that maps are checked by.

    Each with how bad its findings are and what it finds.
    """
    listed = [(name, RULES.load(name).severity.value, manual_of(name).summary) for name in RULES.names()]
    if format == "json":
        say(json.dumps([{"rule": name, "severity": how, "finds": what} for name, how, what in listed], indent=2) + "\n")
        return Exit.CLEAN
    from textwrap import fill

    longest = max(len(name) for name, _, _ in listed)
    indent, width = " " * (longest + 11), max(width_of(sys.stdout), 80)
    for name, how, what in listed:
        say(fill(what, width, initial_indent=f"{name:{longest}}  {how:7}  ", subsequent_indent=indent) + "\n")
    return Exit.CLEAN


COMMAND = Command(
    rules,
    """
cjmap rules                                  all of them
cjmap rules --format json                    for programs
cjmap rules | grep pain                      those about pain points
""",
)
