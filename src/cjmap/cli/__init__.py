"""The command line: one module a command, and the exit codes."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

from cjmap.frozen import NamedTuple
from cjmap.registry import Registry

__all__ = ["COMMANDS", "Command", "Exit"]


class Exit(IntEnum):
    """What the exit code of a command says."""

    CLEAN = 0
    FINDINGS = 1
    USAGE = 2
    UNAVAILABLE = 3
    BUG = 70
    INTERRUPTED = 130
    READER_GONE = 141


class Command(NamedTuple):
    """A function that typer calls for its exit code, its docstring being the help; and examples.

    `keeps_dashes`: it is given the `--` among its arguments, which divides them.
    """

    run: Callable[..., int]
    examples: str
    keeps_dashes: bool = False


COMMANDS: Registry[Command] = Registry("cjmap.cli.commands", "COMMAND", separator="-")
