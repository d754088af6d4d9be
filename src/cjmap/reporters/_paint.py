"""Lines of styled pieces as text, with or without colour. The words are the same either way."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from cjmap.frozen import NamedTuple

__all__ = ["Line", "Piece", "painted"]


class Piece(NamedTuple):
    """Some words and what they are: a key of the palette, or nothing for plain text."""

    text: str
    style: str = ""


Line: TypeAlias = list[Piece]

PALETTE = {  # a colour, if any, and whether the words are bold
    "error": ("#FF8A75", True),
    "warning": ("#E3BE5A", True),
    "info": ("#5CC8DC", True),
    "hint": ("#5CC8DC", False),
    "place": ("#8FB2FF", False),
    "good": ("#7CCFA0", True),
    "message": (None, True),
    "low": ("#FF8A75", False),
    "star": ("#B9A5F5", True),
    "dim": ("#8A94A6", False),
}


def painted(lines: Iterable[Line], coloured: bool) -> str:
    """The lines joined by newlines; if `coloured`, in as many colours as the terminal at hand knows."""
    if not coloured:
        return "\n".join("".join(piece.text for piece in line) for line in lines)
    from rich.color import ColorSystem
    from rich.console import Console
    from rich.style import Style

    system = Console(force_terminal=True).color_system or "standard"
    known = ColorSystem[{"256": "EIGHT_BIT"}.get(system, system.upper())]
    styles = {name: Style(color=colour, bold=bold) for name, (colour, bold) in PALETTE.items()}
    return "\n".join(
        "".join(styles[style].render(text, color_system=known) if style else text for text, style in line)
        for line in lines
    )
