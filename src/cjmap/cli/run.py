"""One run of the command line: whatever happens, the person gets a sentence and the shell an exit code."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from cjmap.cli import Exit
from cjmap.cli.quick import put_off_imports
from cjmap.cli.streams import complain, prepare
from cjmap.errors import CjmapError

__all__ = ["run"]


def run(args: Sequence[str]) -> int:
    """Run the command that `args` spell, the program's name left out, for its exit code. Raises nothing."""
    try:
        prepare()
        return _exit_code(args)
    except SystemExit as leaving:  # from a reader that went away while an error was told
        return leaving.code if isinstance(leaving.code, int) else Exit.FINDINGS


def _exit_code(args: Sequence[str]) -> int:
    try:
        put_off_imports()
        from cjmap.cli.app import call

        return call(args)
    except CjmapError as wrong:
        complain(f"cjmap: {wrong}")
        return wrong.exit_code
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except OSError as wrong:
        complain(f"cjmap: {wrong.strerror or wrong}{f': {wrong.filename}' if wrong.filename else ''}")
        return Exit.UNAVAILABLE
    except Exception as bug:
        complain(_apology(bug))
        return Exit.BUG


def _apology(bug: Exception) -> str:
    """What to say about a bug of ours: what, where, and how to report it; everything with `CJMAP_DEBUG=1`."""
    import traceback

    from cjmap import __version__

    whole = "".join(traceback.format_exception(bug)) if os.environ.get("CJMAP_DEBUG") else ""
    last = traceback.extract_tb(bug.__traceback__)[-1]
    what = traceback.format_exception_only(bug)[0].strip()
    return (
        f"{whole}cjmap {__version__} met a bug of its own: {what}\n"
        f"  at {Path(last.filename).name}:{last.lineno}, in {last.name}\n"
        "Nothing is wrong with your files. Please report these lines, the command you gave and, if you may,\n"
        f"the map{_where_to_report()}. With CJMAP_DEBUG=1 set, cjmap prints the whole traceback.\n"
    )


def _where_to_report() -> str:
    """The address for bugs that the installed package names, as the end of a sentence; else nothing."""
    from importlib.metadata import PackageNotFoundError, metadata

    try:
        addresses = metadata("cjmap").get_all("Project-URL") or []
    except PackageNotFoundError:
        return ""
    issues = [one.partition(", ")[2] for one in addresses if one.casefold().startswith("issues")]
    return f" at {issues[0]}" if issues else ""
