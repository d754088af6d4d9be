"""Maps drawn into files, one after the other."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cjmap.cli.outputs import Output, file_stem
from cjmap.cli.streams import complain, note, wants_colour, width_of
from cjmap.cli.writing import make_folder, write_whole
from cjmap.diagnostics import in_order
from cjmap.drawing.theme import Theme, theme_named
from cjmap.export import ExportOptions
from cjmap.model.map import JourneyMap
from cjmap.pipeline import Drawing
from cjmap.pipeline import draw as draw_map
from cjmap.reporters import REPORTERS, ReportOptions

if TYPE_CHECKING:
    from collections.abc import Callable

    from cjmap.drawing.options import Options

__all__ = ["draw", "draw_into", "plan", "tell"]

_MANY = 8
_DEFAULT_VIEW = "map"


def plan(
    maps: Sequence[JourneyMap], formats: Sequence[str], options: Options, theme: Theme | None,
    wishes: ExportOptions,
) -> list[Output]:  # fmt: skip
    """The files to write, in the order of the maps; `theme` goes before what each map asks for.

    A file is called `<id>.<format>`; view and theme stand between where they are not what the map has anyway.
    """
    outputs: list[Output] = []
    for one in maps:
        own = one.theme or theme_named("light")
        chosen = replace(options, theme=theme or own)
        parts = [file_stem(one.id)]
        parts += [chosen.view] if chosen.view != _DEFAULT_VIEW else []
        parts += [file_stem(str(chosen.theme))] if chosen.theme != own else []
        outputs += [Output(one, to, chosen, ".".join([*parts, to]), wishes) for to in formats]
    return outputs


def draw(output: Output) -> Drawing:
    """The content of one file."""
    return draw_map(output.journey_map, output.to, output.options, output.wishes)


def draw_into(folder: Path, outputs: Sequence[Output]) -> list[Drawing]:
    """Write every output into `folder`, each whole or not at all, with a bar where a terminal looks.

    What comes back has the content left out.
    """
    told: list[Drawing] = []
    if not outputs:
        return told
    make_folder(folder)
    with _progress(len(outputs)) as drawn:
        for output in outputs:
            drawing = draw(output)
            write_whole(folder / output.name, drawing.content)
            told.append(drawing._replace(content=b""))
            drawn()
    return told


def tell(drawings: Sequence[Drawing]) -> None:
    """Say on standard error which fonts stood in for ours, and what no font had."""
    for family in dict.fromkeys(family for drawing in drawings for family in drawing.families):
        complain(f"note: “{family}” stands in for letters that our own fonts do not have")
    if found := in_order(one for drawing in drawings for one in drawing.diagnostics):
        options = ReportOptions(width_of(sys.stderr), wants_colour("auto", sys.stderr))
        note(REPORTERS.load("text")(found, {}, options))


@contextmanager
def _progress(total: int) -> Iterator[Callable[[], None]]:
    """A bar on standard error for many files, and what to call after each."""
    if total < _MANY or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = TextColumn("drawing"), BarColumn(), MofNCompleteColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("drawing", total=total)
        yield lambda: progress.advance(task)
