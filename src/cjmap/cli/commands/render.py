"""`cjmap render`: draw maps."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from cjmap.cli import Command, Exit
from cjmap.cli.choices import Paths, Today, checked, completing, completing_list, day, listed
from cjmap.cli.compared import for_view
from cjmap.cli.draw import draw, draw_into, plan, tell
from cjmap.cli.outputs import Output, refuse_collisions
from cjmap.cli.streams import note, say_bytes, wants_colour, width_of
from cjmap.diagnostics import Severity
from cjmap.drawing.options import Options
from cjmap.drawing.paper import PAPERS, paper_named
from cjmap.drawing.theme import THEMES, names_file
from cjmap.errors import UsageError
from cjmap.export import EXPORTERS, FIT, ExportOptions
from cjmap.layout import VIEWS
from cjmap.pipeline import Portfolio, load
from cjmap.render import FORMATS
from cjmap.reporters import REPORTERS, ReportOptions

__all__ = ["COMMAND", "render"]

STDOUT = "-"
MOST_SCALE = 20


def render(
    paths: Paths = None,
    to: Annotated[
        str,
        typer.Option(
            metavar="FORMATS",
            help=f"What to write, with commas between: {', '.join([*FORMATS.names(), *EXPORTERS.names()])}.",
            autocompletion=completing_list(FORMATS, EXPORTERS),
        ),
    ] = "svg,html",
    out: Annotated[
        str, typer.Option("--out", "-o", metavar="FOLDER", help="Where to write; - is standard output.")
    ] = "build",
    theme: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help=f"The colours: {', '.join(THEMES.names())}, or a file of your own. "
            "Default: as the map says, else light.",
            autocompletion=completing(THEMES),
        ),
    ] = None,
    view: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help=f"What to draw: {', '.join(VIEWS.names())}.",
            autocompletion=completing(VIEWS),
        ),
    ] = "map",
    lanes: Annotated[
        str,
        typer.Option(metavar="LANES", help="Which lanes, in order, with commas between. Default: as the map says."),
    ] = "",
    scale: Annotated[float, typer.Option(metavar="FACTOR", help="PNG: pixels for each CSS pixel.")] = 2,
    width: Annotated[
        int, typer.Option(metavar="PIXELS", help="PNG: how wide; goes before --scale.", show_default=False)
    ] = 0,
    page: Annotated[
        str,
        typer.Option(
            metavar="PAPER",
            help=f"PDF: {', '.join(PAPERS)}, lying unless it says portrait; or fit, one page as large as the map.",
            autocompletion=lambda incomplete: [name for name in (*PAPERS, FIT) if name.startswith(incomplete)],
        ),
    ] = "A3",
    font: Annotated[
        list[Path] | None,
        typer.Option(metavar="FILE", help="PNG, PDF: a font for letters that ours do not have. May be repeated."),
    ] = None,
    stamp: Annotated[str, typer.Option(metavar="TEXT", help="Words for the footer, such as a commit or a date.")] = "",
    today: Today = None,
) -> int:
    """Draw maps into files.

    There is one file for each map and format. What is wrong is told first; a map with errors in its own
    file is not drawn, the others are.

    Exit codes: 0 all drawn, 1 errors in a map, 2 wrong usage, 3 a file that cannot be read or written.
    """
    started = time.perf_counter()
    formats = [checked("--to", name, [*FORMATS.names(), *EXPORTERS.names()]) for name in listed(to)]
    if not formats:
        raise UsageError("--to needs a format, such as svg")
    options = Options(day(today), checked("--view", view, VIEWS.names()), "light", listed(lanes), stamp)
    if theme and not names_file(theme):
        checked("--theme", theme, THEMES.names())
    wishes = _wishes(scale, width, page, tuple(font or ()))
    found = for_view(options.view, load(paths or [], Path.cwd(), theme), paths or [])
    _tell(found)
    outputs = plan([one for one in found.maps if not found.errors_in(one)], formats, options, found.theme, wishes)
    failed = any(one.severity is Severity.ERROR for one in found.diagnostics)
    if out == STDOUT:
        if len(found.maps) > 1 or len(formats) > 1:
            raise UsageError("--out - writes one map in one format; name the map, and the format with --to")
        drawings = [draw(output) for output in outputs]
        for drawing in drawings:
            say_bytes(drawing.content)
        tell(drawings)
    else:
        refuse_collisions(outputs)
        tell(draw_into(Path(out), outputs))
        note(_summary(found, outputs, out, time.perf_counter() - started))
    return Exit.FINDINGS if failed else Exit.CLEAN


def _wishes(scale: float, width: int, page: str, fonts: tuple[Path, ...]) -> ExportOptions:
    if not 0 < scale <= MOST_SCALE:
        raise UsageError(f"--scale takes a number above 0, at most {MOST_SCALE}, not {scale:g}")
    if width < 0:
        raise UsageError(f"--width takes a number of pixels, not {width}")
    return ExportOptions(scale, width, FIT if page.casefold() == FIT else paper_named(page).name, fonts)


def _tell(found: Portfolio) -> None:
    """Print what is wrong on standard error."""
    if found.diagnostics:
        options = ReportOptions(width_of(sys.stderr), wants_colour("auto", sys.stderr))
        note(REPORTERS.load("text")(found.diagnostics, found.lines, options))


def _summary(found: Portfolio, outputs: Sequence[Output], out: str, seconds: float) -> str:
    """Such as `drew 11 maps: 22 files in build/ (0.4 s)`."""
    drawn = len({id(output.journey_map) for output in outputs})
    left_out = len(found.maps) - drawn
    files = f"{_count(len(outputs), 'file')} in {out.rstrip('/')}/ ({seconds:.1f} s)"
    skipped = f"; {_count(left_out, 'map')} not drawn because of errors" if left_out else ""
    return f"drew {_count(drawn, 'map')}: {files}{skipped}\n" if drawn else f"drew nothing{skipped}\n"


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


COMMAND = Command(
    render,
    """
cjmap render                                 every map of the project, as SVG and HTML, into build/
cjmap render pizza.cjm.yaml --to svg         one map, one format
cjmap render --out site --theme dark         elsewhere, in other colours
cjmap render --theme brand.theme.yaml        in colours of your own
cjmap render --lanes touchpoints,emotion     only some lanes
cjmap render a.cjm.yaml --to svg --out -     to standard output
cjmap render --to png,pdf                     as pictures, and as pages of A3
cjmap render --view compare future.cjm.yaml  a map against the one it improves
cjmap render --view compare old.cjm.yaml new.cjm.yaml
cjmap render --stamp "$(git describe)"       say in the footer what was drawn
""",
)
