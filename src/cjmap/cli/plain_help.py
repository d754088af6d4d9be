"""How `--help` names arguments: by their name alone, as people read them."""

from __future__ import annotations

from typing import Any

__all__ = ["name_arguments_plainly"]


def name_arguments_plainly() -> None:
    """Keep typer from telling people the Python types of arguments.

    It writes `PATHS <list[str]>` and `{RULE}` where `PATHS` and `RULE` say all there is to say to whoever never wrote a
    program. Should typer ask elsewhere, its own words show again.
    """
    from typer.core import TyperArgument

    TyperArgument.display_type_rich = _no_type  # type: ignore[assignment, method-assign]
    TyperArgument.get_usage_pieces = _in_usage  # type: ignore[assignment, method-assign]


def _no_type(argument: Any, ctx: Any) -> None:
    """Nothing: an argument says in its help what it takes."""


def _in_usage(argument: Any, ctx: Any) -> list[str]:
    """What the first line of the help shows for an argument: in brackets where it may be left out."""
    name = argument.metavar or str(argument.name).upper()
    if argument.required or name.startswith("["):
        return [name]
    return [f"[{name}]{'...' if argument.nargs != 1 else ''}"]
