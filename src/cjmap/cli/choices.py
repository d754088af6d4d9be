"""Values that options take: what there is, what was meant, what a shell may complete."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Annotated, Any, Literal

import typer

from cjmap.errors import UsageError
from cjmap.registry import Registry

__all__ = ["Colour", "Paths", "Today", "checked", "completing", "completing_list", "day", "listed"]

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="PATHS",
        help="Maps, folders, patterns, or - for standard input. Without any: the project around you.",
        show_default=False,
    ),
]
Colour = Annotated[
    Literal["auto", "always", "never"],
    typer.Option(help="Colours: auto is where a terminal looks and NO_COLOR is not set."),
]
Today = Annotated[
    str | None,
    typer.Option("--today", metavar="DATE", help="The day to show and judge dates by, as 2026-12-31. Default: today."),
]


def day(text: str | None) -> date:
    """The date that `--today` names, else the date it is. Raises UsageError for what is no date."""
    if text is None:
        return date.today()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"--today takes a date such as 2026-12-31, not “{text}”") from None


def listed(text: str) -> tuple[str, ...]:
    """The items of a list with commas, each once."""
    return tuple(dict.fromkeys(item.strip() for item in text.split(",") if item.strip()))


def checked(option: str, value: str, known: Iterable[str], where: str = "") -> str:
    """`value`, when it is among the `known`. Raises UsageError with the nearest one else.

    `where` says where the known ones are listed, if they are too many to name.
    """
    names = sorted(known)
    if value in names:
        return value
    from difflib import get_close_matches

    close = get_close_matches(value, names, n=1)
    meant = f"; did you mean {close[0]}?" if close else ""
    if where:
        raise UsageError(f"{option} does not know “{value}”{meant or f'; {where}'}")
    raise UsageError(f"{option} takes {', '.join(names) or 'nothing yet'}, not “{value}”{meant}")


def completing(*registries: Registry[Any]) -> Callable[[str], list[str]]:
    """What a shell may complete a value to, looked up when the shell asks."""

    def complete(incomplete: str) -> list[str]:
        names = (name for registry in registries for name in registry.names())
        return [name for name in names if name.startswith(incomplete)]

    return complete


def completing_list(*registries: Registry[Any]) -> Callable[[str], list[str]]:
    """What a shell may complete a list with commas to: its last item, those before it kept."""

    def complete(incomplete: str) -> list[str]:
        before, comma, last = incomplete.rpartition(",")
        taken = before.split(",")
        known = [name for registry in registries for name in registry.names()]
        names = (name for name in known if name.startswith(last) and name not in taken)
        return [f"{before}{comma}{name}" for name in names]

    return complete
