"""`cjmap render`: draw maps."""

import os
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from cjmap.cli import Command, Exit
from cjmap.cli.choices import Paths, Today, checked, completing, completing_list, day, listed
from cjmap.cli.compared import for_view
from cjmap.cli.draw import draw_into, plan, tell
from cjmap.cli.kept import Run, drawn_or_kept, recall_run, remember_run, with_keys, write_run
from cjmap.cli.outputs import Output, one_file, refuse_collisions
from cjmap.cli.shortened import say_left_out
from cjmap.cli.split import refuse_split
from cjmap.cli.streams import note, overheard, say_bytes, wants_colour, width_of
from cjmap.diagnostics import Severity
from cjmap.drawing.options import SPLITS, Options
from cjmap.drawing.paper import PAPERS, paper_named
from cjmap.drawing.theme import THEMES, names_file
from cjmap.errors import UsageError
from cjmap.export import EXPORTERS, FIT, ExportOptions
from cjmap.layout import MAP, PROJECT_VIEWS, VIEWS, every_view
from cjmap.pipeline import Portfolio, load
from cjmap.render import FORMATS
from cjmap.reporters import REPORTERS, ReportOptions
from cjmap.source.cache import drop_oldest, key_of
from cjmap.source.seen import watching

__all__ = ["COMMAND", "render"]

STDOUT = "-"
FLOW = "flow"
MOST_SCALE = 20
USUAL = "svg,html"


def render(
    paths: Paths = None,
    to: Annotated[
        str | None,
        typer.Option(
            metavar="FORMATS",
            help=f"What to write, with commas between: {', '.join([*FORMATS.names(), *EXPORTERS.names()])}. "
            f"Default: what the name of the file says, else {USUAL}.",
            autocompletion=completing_list(FORMATS, EXPORTERS),
        ),
    ] = None,
    out: Annotated[
        str,
        typer.Option(
            "--out",
            "-o",
            metavar="PLACE",
            help="A folder, a file such as map.png, or - for standard output.",
        ),
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
            help=f"What to draw: {', '.join(every_view())}. Default: as the map's type says, else map; always map "
            "with --lanes, --split or --compact.",
            autocompletion=completing(VIEWS, PROJECT_VIEWS),
            show_default=False,
        ),
    ] = "",
    lanes: Annotated[
        str,
        typer.Option(metavar="LANES", help="Which lanes, in order, with commas between. Default: as the map says."),
    ] = "",
    split: Annotated[
        str,
        typer.Option(
            metavar="WHERE",
            help=f"Several sheets of one map: {', '.join(SPLITS)}. One for each phase, or as many stages as fit.",
            autocompletion=lambda incomplete: [name for name in SPLITS if name.startswith(incomplete)],
        ),
    ] = "",
    compact: Annotated[
        bool,
        typer.Option("--compact", help="A short sheet: few lanes, long cells folded. The sheet says what is left out."),
    ] = False,
    fold: Annotated[
        bool, typer.Option("--fold", help="With --view flow: a card for each stage, not for each touchpoint.")
    ] = False,
    dot: Annotated[
        str,
        typer.Option(
            metavar="PROGRAM",
            envvar="CJMAP_DOT",
            help="The Graphviz that lays out graphs. Default: the one that came with cjmap, else dot on the PATH.",
            show_default=False,
        ),
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
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", metavar="NUMBER", help="How many processes draw many maps; 0 is one a core.")
    ] = 0,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Draw everything, and keep nothing for the next time.")
    ] = False,
) -> int:
    """Draw maps into files.

    There is one file for each map and format. What is wrong is told first; a map with errors in its own
    file is not drawn, the others are.

    Exit codes: 0 all drawn, 1 errors in a map, 2 wrong usage, 3 a file that cannot be read or written.
    """
    started = time.perf_counter()
    known = [*FORMATS.names(), *EXPORTERS.names()]
    one = one_file(out, known)
    formats = [checked("--to", name, known) for name in listed(to if to is not None else one.to if one else USUAL)]
    if not formats:
        raise UsageError("--to needs a format, such as svg")
    folder = Path(out) if one is None else one.folder
    wanted = checked("--view", view, every_view()) if view else MAP if lanes or split or compact else ""
    options = Options(day(today), wanted, "light", listed(lanes), stamp)
    options = replace(options, split=_split(split, options.view), compact=compact, dot=dot, fold=fold)
    if compact and options.view != MAP:
        raise UsageError(f"--compact goes with --view {MAP}, not {options.view}")
    if fold and options.view != FLOW:
        raise UsageError(f"--fold goes with --view {FLOW}")
    if theme and not names_file(theme):
        checked("--theme", theme, THEMES.names())
    if jobs < 0:
        raise UsageError(f"--jobs takes a number of processes, not {jobs}")
    wishes = _wishes(scale, width, page, tuple(font or ()))
    if out == STDOUT:
        return _to_stdout(_read(paths or [], options, theme), formats, options, wishes, no_cache)
    key = "" if no_cache or STDOUT in (paths or ()) else _key_of_run(paths or [], formats, options, theme, wishes, out)
    run = recall_run(key) if key else None
    if run is None or not write_run(run, folder):
        with watching() as seen, overheard() as notes:
            found = _read(paths or [], options, theme)
            outputs = _planned(found, formats, options, wishes, no_cache)
            refuse_collisions(outputs)
            outputs = outputs if one is None else one.called(outputs)
            drawings = draw_into(folder, outputs, jobs)
            tell(drawings)
        drawn = len({id(output.subject) for output in outputs})
        files = [(output.name, output.key) for output in outputs]
        run = Run(drawn, len(found.subjects(options.view)) - drawn, _exit_code(found), notes, files)
        if key and not any(drawing.diagnostics or drawing.families for drawing in drawings):
            remember_run(key, seen, run)
        if key:
            drop_oldest()
    note(_summary(run, options.view, out if one is None else "", time.perf_counter() - started))
    return run.code


def _to_stdout(
    found: Portfolio, formats: Sequence[str], options: Options, wishes: ExportOptions, no_cache: bool
) -> int:
    if len(found.subjects(options.view)) > 1 or len(formats) > 1:
        raise UsageError("--out - writes one map in one format; name the map, and the format with --to")
    outputs = _planned(found, formats, options, wishes, no_cache)
    if len(outputs) > 1:
        raise UsageError("--out - writes one file; --split makes several of this format")
    drawings = [drawn_or_kept(output) for output in outputs]
    for drawing in drawings:
        say_bytes(drawing.content)
    tell(drawings)
    return _exit_code(found)


def _read(paths: Sequence[str], options: Options, theme: str | None) -> Portfolio:
    """What is to be drawn, after all that is wrong with it was told on standard error."""
    found = for_view(options.view, load(paths, Path.cwd(), theme), paths)
    if found.diagnostics:
        report = ReportOptions(width_of(sys.stderr), wants_colour("auto", sys.stderr))
        note(REPORTERS.load("text")(found.diagnostics, found.lines, report))
    return found


def _planned(
    found: Portfolio, formats: Sequence[str], options: Options, wishes: ExportOptions, no_cache: bool
) -> list[Output]:
    sound = [one for one in found.subjects(options.view) if not found.errors_in(one)]
    refuse_split(sound, options)
    say_left_out(sound, options)
    outputs = plan(sound, formats, options, found.theme, wishes)
    return outputs if no_cache else with_keys(outputs, found)


def _key_of_run(
    paths: Sequence[str], formats: Sequence[str], options: Options, theme: str | None, wishes: ExportOptions, out: str
) -> str:
    """The key of all that a run depends on besides files: what was asked, where, and how reports look there."""
    looks = width_of(sys.stderr), wants_colour("auto", sys.stderr)
    return key_of("run", os.getcwd(), paths, formats, repr(options), theme, repr(wishes), out, looks)  # noqa: PTH109


def _exit_code(found: Portfolio) -> int:
    return Exit.FINDINGS if any(one.severity is Severity.ERROR for one in found.diagnostics) else Exit.CLEAN


def _split(where: str, view: str) -> str:
    if where and view != MAP:
        raise UsageError(f"--split goes with --view {MAP}; {view} is drawn as one sheet")
    return checked("--split", where, SPLITS) if where else ""


def _wishes(scale: float, width: int, page: str, fonts: tuple[Path, ...]) -> ExportOptions:
    if not 0 < scale <= MOST_SCALE:
        raise UsageError(f"--scale takes a number above 0, at most {MOST_SCALE}, not {scale:g}")
    if width < 0:
        raise UsageError(f"--width takes a number of pixels, not {width}")
    return ExportOptions(scale, width, FIT if page.casefold() == FIT else paper_named(page).name, fonts)


def _summary(run: Run, view: str, out: str, seconds: float) -> str:
    """Such as `drew 11 maps: 22 files in build/ (0.4 s)`, or `drew 1 map: pizza.png (0.4 s)` where `out` is empty."""
    where = f"{_count(len(run.files), 'file')} in {out.rstrip('/')}/" if out else "".join(name for name, _ in run.files)
    files = f"{where} ({seconds:.1f} s)"
    noun = "project" if view in PROJECT_VIEWS else "map"
    skipped = f"; {_count(run.left_out, noun)} not drawn because of errors" if run.left_out else ""
    return f"drew {_count(run.drawn, noun)}: {files}{skipped}\n" if run.drawn else f"drew nothing{skipped}\n"


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
cjmap render a.cjm.yaml -o map.png           one map into one file, in the format of its name
cjmap render a.cjm.yaml --to svg --out -     to standard output
cjmap render --compact                       what matters most, and what was left out
cjmap render --split phases                  a sheet for each phase of every map
cjmap render --to png,pdf                     as pictures, and as pages of A3
cjmap render --view compare future.cjm.yaml  a map against the one it improves
cjmap render --view compare old.cjm.yaml new.cjm.yaml
cjmap render --view flow                     touchpoints, and the ways people take between them
cjmap render --view flow --to dot            the same as DOT text, for Graphviz
cjmap render --stamp "$(git describe)"       say in the footer what was drawn
""",
)
