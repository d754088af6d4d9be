"""Maps drawn into files, one after the other."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from cjmap.cli.outputs import Output, file_stem
from cjmap.cli.split import sheets_of
from cjmap.cli.streams import complain, note, wants_colour, width_of
from cjmap.cli.workers import drawn_by, processes_for
from cjmap.diagnostics import in_order
from cjmap.drawing.theme import Theme, theme_named
from cjmap.export import ExportOptions
from cjmap.layout import view_of
from cjmap.pipeline import Drawing
from cjmap.reporters import REPORTERS, ReportOptions
from cjmap.source.writing import make_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from cjmap.drawing.options import Options
    from cjmap.model.map import JourneyMap
    from cjmap.model.project_maps import Subject

__all__ = ["draw_into", "plan", "tell"]

_MANY = 8


def plan(
    subjects: Sequence[Subject], formats: Sequence[str], options: Options, theme: Theme | None,
    wishes: ExportOptions,
) -> list[Output]:  # fmt: skip
    """The files to write, in the order of the maps or projects; `theme` and a view asked for go before their own.

    A file is called `<id>.<format>`; its part, `compact`, view and theme stand between where they are not what the map
    has anyway.
    """
    outputs: list[Output] = []
    for one in subjects:
        own = one.theme or theme_named("light")
        pages = tuple((other.id, _page_of(other, theme)) for other in one.drawn_from if other is not one)
        chosen = replace(options, theme=theme or own, view=options.view or view_of(one), pages=pages)
        told = [chosen.view] if chosen.view != view_of(one) else []
        told += ["compact"] if chosen.compact else []
        told += [file_stem(str(chosen.theme))] if chosen.theme != own else []
        for to in formats:
            for part, drawn in sheets_of(one, to, chosen):
                stems = [file_stem(one.id), *([file_stem(part)] if part else []), *told]
                outputs.append(Output(one, to, drawn, ".".join([*stems, to]), wishes))
    return outputs


def _page_of(journey_map: JourneyMap, theme: Theme | None) -> str:
    """Where a page in this theme lies that a run writes beside it, as the address of a link."""
    told = [file_stem(str(theme))] if theme not in (None, journey_map.theme or theme_named("light")) else []
    return quote(".".join([file_stem(journey_map.id), *told, "html"]))


def draw_into(folder: Path, outputs: Sequence[Output], jobs: int = 0) -> list[Drawing]:
    """Write every output into `folder`, each whole or not at all, with a bar where a terminal looks.

    `jobs` is how many processes draw, 0 for one a core. What comes back has the content left out.
    """
    if not outputs:
        return []
    make_folder(folder)
    told: list[Drawing] = []
    drawings = drawn_by(processes_for(outputs, jobs), folder, outputs)
    with _progress(len(outputs)) as drawn:
        for drawing in drawings:
            told.append(drawing)
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
